import type { OrganisationKind } from '../model/generated/profile.ts';
import type { Condition, Instrument } from '../model/instrument.ts';
import type { Lang } from '../model/text.ts';
import { type Explanation, type Line, section, text } from './explanation.ts';
import { adviceSection, placeSection, prerequisiteSections, tensionSection, titled } from './explain-links.ts';
import { KIND } from './kinds-of-organisation.ts';
import { STRENGTH } from './words.ts';

/** A condition in words: what met looks like, where it comes from, how it is asked, what comes before and after, what helps. */
export function explainCondition(instrument: Instrument, condition: Condition, lang: Lang): Explanation {
  const t = WORDS[lang];
  const framework = instrument.frameworks.find((candidate) =>
    candidate.groups.some((group) => group.conditions.some(({ id }) => id === condition.id)),
  );
  const group = framework?.groups.find((candidate) => candidate.conditions.some(({ id }) => id === condition.id));
  const links = instrument.links.get(condition.id) ?? [];
  const asked = (direct: boolean): Line[] =>
    titled(
      instrument,
      links.filter((link) => link.direct === direct).map((link) => link.item),
      lang,
    );
  const { pitfall, practice } = condition;
  return {
    id: condition.id,
    what: [
      framework?.id === 'LEJO' ? t.point : t.what,
      framework?.title[lang],
      group === undefined || framework?.id === 'LEJO' ? undefined : `${group.id} ${group.title[lang]}`,
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
    title: condition.title[lang],
    sections: [
      ...section(t.met, [text(condition.met[lang])]),
      ...section(t.pitfall, pitfall === undefined ? [] : [text(`${pitfall[lang]} (${pitfall.named ? t.named : t.reading})`)]),
      ...section(t.practice, [practice === undefined ? undefined : text(practice[lang])]),
      ...section(t.source, [text(`${condition.source}. ${t.strength}: ${STRENGTH[condition.strength][lang]}.`)]),
      ...section(t.whom, [text(whom(condition, lang)), ...scope(instrument, condition, framework?.id === 'LEJO', lang)]),
      ...section(t.direct, asked(true)),
      ...section(t.partial, asked(false)),
      ...section(t.related, titled(instrument, condition.related ?? [], lang)),
      ...placeSection(instrument, condition.id, lang),
      ...prerequisiteSections(instrument, condition.id, lang),
      ...adviceSection(instrument, [condition.id], lang),
      ...tensionSection(instrument, condition.id, lang),
    ],
  };
}

function whom(condition: Condition, lang: Lang): string {
  const name = (kind: OrganisationKind): string =>
    KIND[kind][lang] + (condition.derived?.includes(kind) === true ? ` (${WORDS[lang].derived})` : '');
  return condition.profiles.map(name).join(', ');
}

/** Why it has no score, where it has none. */
function scope(instrument: Instrument, condition: Condition, outside: boolean, lang: Lang): Line[] {
  const t = WORDS[lang];
  const lines: Line[] = [];
  if (!condition.profiles.includes(instrument.profile.profile))
    lines.push(text(`${t.notForUs} (${KIND[instrument.profile.profile][lang]}).`));
  if (condition.switch === true) lines.push(text(t.switch));
  if (outside) lines.push(text(t.outside));
  const reason = instrument.notAskable.get(condition.id);
  if (reason !== undefined) lines.push(text(`${t.notAskable} ${reason[lang]}`));
  return lines;
}

const WORDS = {
  nl: {
    what: 'voorwaarde',
    point: 'punt buiten de checklist',
    met: 'Zo ziet het eruit als het op orde is',
    pitfall: 'Valkuil',
    named: 'dit noemt de bron',
    reading: 'dit is onze lezing',
    practice: 'Uit de praktijk',
    source: 'Bron',
    strength: 'Hoe de bron het brengt',
    whom: 'Voor wie',
    derived: 'hier door ons op toegepast',
    notForUs: 'Geldt niet voor het soort organisatie van deze vragenlijst',
    switch: 'Bepaalt alleen of een lijst geldt; krijgt nooit een score.',
    outside: 'Staat buiten de checklist en krijgt geen score.',
    notAskable: 'Niet te vragen.',
    direct: 'Vragen die hier rechtstreeks op antwoorden',
    partial: 'Vragen die een aanwijzing geven',
    related: 'Vragen die hieraan raken',
  },
  en: {
    what: 'condition',
    point: 'point outside the checklist',
    met: 'What it looks like when it is met',
    pitfall: 'Pitfall',
    named: 'the source names this',
    reading: 'this is our reading',
    practice: 'From practice',
    source: 'Source',
    strength: 'How the source puts it',
    whom: 'For whom',
    derived: 'applied to this by us',
    notForUs: 'Does not hold for the kind of organisation of this questionnaire',
    switch: 'Only decides whether a list applies; never gets a score.',
    outside: 'Stands outside the checklist and gets no score.',
    notAskable: 'Cannot be asked.',
    direct: 'Questions that answer this directly',
    partial: 'Questions that give a hint',
    related: 'Questions that touch this',
  },
} as const;
