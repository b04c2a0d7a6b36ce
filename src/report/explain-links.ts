import type { Instrument, Prerequisite } from '../model/instrument.ts';
import type { Lang, Text } from '../model/text.ts';
import { titleOf } from './context.ts';
import { entry, type Line, section, type Section } from './explanation.ts';

/** Moments in the graph of prerequisites that are neither a question nor a condition. */
const MOMENTS: Record<string, Text> = {
  START: {
    nl: 'het begin of de groei van het werk met ervaringsdeskundigen',
    en: 'the moment that work with experts by experience begins or grows',
  },
  LASTING: { nl: 'een blijvende plek in de organisatie', en: 'a lasting place in the organisation' },
  EFFECT: { nl: 'het effect van scholing van professionals', en: 'the effect of training professionals' },
};

const KIND_OF_ORDER: Record<Prerequisite['kind'], Text> = {
  stated: { nl: 'dit zegt de bron', en: 'the source says so' },
  inferred: { nl: 'dit is onze lezing', en: 'this is our reading' },
  switch: { nl: 'geen volgorde: dit bepaalt of een lijst geldt', en: 'no order: this decides whether a list applies' },
};

/** The words for a node of the graph. */
export function nodeTitle(instrument: Instrument, id: string, lang: Lang): string {
  return MOMENTS[id]?.[lang] ?? titleOf(instrument, id, lang);
}

/** Whether this kind of organisation can meet it: a moment, a question that it is asked, or a condition that holds for it. */
function concerns({ items, conditions, profile }: Instrument, id: string): boolean {
  return id in MOMENTS || items.has(id) || conditions.get(id)?.profiles.includes(profile.profile) === true;
}

/** What comes before this question or condition, and what waits for it, with why and who says so. */
export function prerequisiteSections(instrument: Instrument, id: string, lang: Lang): Section[] {
  const edges = instrument.prerequisites.filter(
    ({ profiles, before, after }) =>
      profiles?.includes(instrument.profile.profile) !== false && concerns(instrument, before === id ? after : before),
  );
  const line = (edge: Prerequisite, other: string): Line =>
    entry(other, `${nodeTitle(instrument, other, lang)}\n${edge.why[lang]} (${KIND_OF_ORDER[edge.kind][lang]}; ${edge.source})`);
  return [
    ...section(
      { nl: 'Dit komt eerst', en: 'This comes first' }[lang],
      edges.filter((edge) => edge.after === id).map((edge) => line(edge, edge.before)),
    ),
    ...section(
      { nl: 'Dit wacht hierop', en: 'This waits for it' }[lang],
      edges.filter((edge) => edge.before === id).map((edge) => line(edge, edge.after)),
    ),
  ];
}

/** Advice that serves any of these questions and conditions. */
export function adviceSection(instrument: Instrument, ids: readonly string[], lang: Lang): Section[] {
  const actions = instrument.actions.filter((action) => action.serves.some((id) => ids.includes(id)));
  return section(
    { nl: 'Adviezen die hierbij helpen', en: 'Advice that helps with this' }[lang],
    actions.map((action) => entry(action.id, action.title[lang])),
  );
}

/** Tensions in which this question or condition is one of the sides. */
export function tensionSection(instrument: Instrument, id: string, lang: Lang): Section[] {
  const tensions = instrument.tensions.filter((tension) => [...tension.a.refs, ...tension.b.refs].includes(id));
  return section(
    { nl: 'Spanningen waarin dit meespeelt', en: 'Tensions in which this plays a part' }[lang],
    tensions.map((tension) => entry(tension.id, tension.title[lang])),
  );
}

/** Ids with their titles, one a line. */
export function titled(instrument: Instrument, ids: readonly string[], lang: Lang): Line[] {
  // Tensions also point to the BMC blog, which has no questions or conditions of its own.
  const blog = { nl: 'een punt uit de blog van BMC', en: 'a point of the BMC blog' }[lang];
  return ids.map((id) => entry(id, id.startsWith('BMC-') ? blog : titleOf(instrument, id, lang)));
}

/** What else a question or condition decides: foundation, safety, phases, and the switches that turn it off. */
export function placeSection(instrument: Instrument, id: string, lang: Lang): Section[] {
  const { foundation, safety, phases, switches } = instrument.profile;
  const lines: (Line | undefined)[] = [];
  const say = (content: Text): void => void lines.push({ kind: 'point', text: content[lang] });
  if (foundation.includes(id))
    say({
      nl: "Hoort bij het fundament: het laagste deel daarvan beslist over de poort ('peil explain poort').",
      en: "Belongs to the foundation: its lowest part decides about the gate ('peil explain gate').",
    });
  if (safety.includes(id))
    say({ nl: 'Gaat over de veiligheid van wie nu al werkt.', en: 'Is about the safety of those who already work.' });
  for (const phase of phases ?? [])
    if (phase.conditions.includes(id))
      say({
        nl: `Telt mee voor de fase '${phase.title.nl}' (onze indeling).`,
        en: `Counts for the phase '${phase.title.en}' (our division).`,
      });
  for (const entryOf of switches) {
    if (entryOf.off?.includes(id) === true)
      say({
        nl: `Vervalt bij 'nee' op: ${entryOf.question.nl} (${entryOf.id})`,
        en: `Does not apply when the answer is 'no' to: ${entryOf.question.en} (${entryOf.id})`,
      });
  }
  return section({ nl: 'Wat het verder bepaalt', en: 'What else it decides' }[lang], lines);
}
