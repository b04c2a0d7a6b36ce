import type { Action, Instrument } from '../model/instrument.ts';
import type { Lang, Text } from '../model/text.ts';
import { entry, type Explanation, listing, point, section, text } from './explanation.ts';
import { titled } from './explain-links.ts';

const KIND: Record<Action['kind'], Text> = {
  action: { nl: 'advies', en: 'advice' },
  'quick-win': { nl: 'advies dat snel te doen is', en: 'advice that is quick to do' },
  upkeep: { nl: 'onderhoud: houdt goed wat goed is', en: 'upkeep: keeps good what is good' },
};

/** An advice in words: what, first step, who, how you see that it is done, what it serves, what comes first. */
export function explainAction(instrument: Instrument, action: Action, lang: Lang): Explanation {
  const t = WORDS[lang];
  const step = instrument.rules.steps.find((candidate) => candidate.step === action.step);
  const who = action.who.map((id) => instrument.roles.find((role) => role.id === id)?.title[lang] ?? id);
  const order = neighbours(instrument, action);
  const titledActions = (actions: readonly Action[]) => actions.map((other) => entry(other.id, other.title[lang]));
  return {
    id: action.id,
    what: `${KIND[action.kind][lang]} · ${t.step} ${action.step}${step === undefined ? '' : `: ${step.title[lang]}`}`,
    title: action.title[lang],
    sections: [
      ...section(t.do, [text(action.do[lang])]),
      ...section(t.first, [text(action['first-step'][lang])]),
      ...section(
        t.who,
        who.map((role, index) => point(index === 0 ? `${role} (${t.pulls})` : role)),
      ),
      ...section(t.done, [text(action['done-when'][lang])]),
      ...section(t.practice, [action.practice === undefined ? undefined : text(action.practice[lang])]),
      ...section(t.warning, [action.warning === undefined ? undefined : text(action.warning[lang])]),
      ...listing(t.serves, titled(instrument, action.serves, lang)),
      ...section(t.growth, [action.growth === true ? text(t.growthText) : undefined]),
      ...section(t.before, titledActions(order.before)),
      ...section(t.after, titledActions(order.after)),
      ...section(t.source, [
        ...action.source.map(point),
        ...((action.bmc ?? []).length > 0 ? [point(`${t.bmc}: ${(action.bmc ?? []).join(', ')}`)] : []),
      ]),
    ],
  };
}

/** Other actions that come before or after this one, because something that they serve does. */
function neighbours(instrument: Instrument, action: Action): { before: Action[]; after: Action[] } {
  const edges = instrument.prerequisites.filter(
    (edge) => edge.kind !== 'switch' && (edge.profiles === undefined || edge.profiles.includes(instrument.profile.profile)),
  );
  const serving = (ids: ReadonlySet<string>): Action[] =>
    instrument.actions.filter(
      (other) => other !== action && other.kind !== 'upkeep' && action.kind !== 'upkeep' && other.serves.some((id) => ids.has(id)),
    );
  return {
    before: serving(new Set(edges.filter((edge) => action.serves.includes(edge.after)).map((edge) => edge.before))),
    after: serving(new Set(edges.filter((edge) => action.serves.includes(edge.before)).map((edge) => edge.after))),
  };
}

const WORDS = {
  nl: {
    step: 'stap',
    do: 'Wat jullie doen',
    first: 'Eerste stap, deze maand',
    who: 'Wie',
    pulls: 'trekt dit',
    done: 'Zo zie je dat het klaar is',
    practice: 'Uit de praktijk',
    warning: 'Pas op',
    serves: 'Wat het dient',
    growth: 'Poort',
    growthText: 'Dit laat het werk beginnen of groeien. Het wacht zolang de poort dicht is.',
    before: 'Adviezen die eerst komen',
    after: 'Adviezen die hierop wachten',
    source: 'Bron',
    bmc: 'de blog van BMC zegt hetzelfde (telt voor een kwart van een bron)',
  },
  en: {
    step: 'step',
    do: 'What you do',
    first: 'First step, this month',
    who: 'Who',
    pulls: 'pulls this',
    done: 'How you see that it is done',
    practice: 'From practice',
    warning: 'Mind',
    serves: 'What it serves',
    growth: 'Gate',
    growthText: 'This lets the work begin or grow. It waits while the gate is closed.',
    before: 'Advice that comes first',
    after: 'Advice that waits for this',
    source: 'Source',
    bmc: 'the BMC blog says the same (counts for a quarter of a source)',
  },
} as const;
