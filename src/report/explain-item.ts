import type { Instrument, Item } from '../model/instrument.ts';
import type { Lang, Text } from '../model/text.ts';
import { entry, type Explanation, point, section, text } from './explanation.ts';
import { adviceSection, placeSection, prerequisiteSections, tensionSection, titled } from './explain-links.ts';

const KIND: Record<Item['kind'], Text> = {
  maturity: { nl: 'Je kiest een niveau.', en: 'You choose a level.' },
  'maturity+choice': {
    nl: 'Je kiest een niveau. Wat je er verder bij zet, telt niet mee in de score.',
    en: 'You choose a level. What you record beside it does not count in the score.',
  },
  descriptive: {
    nl: 'Hier is geen goed antwoord. Het niveau zegt alleen of jullie over de keuze hebben nagedacht en er later weer naar keken.',
    en: 'There is no right answer here. The level only says whether you thought about the choice and looked at it again later.',
  },
};

/** A question in words: why, what the levels look like, who answers, and what its answer says about which conditions. */
export function explainItem(instrument: Instrument, item: Item, lang: Lang): Explanation {
  const t = WORDS[lang];
  const question = instrument.questionOf.get(item.id);
  const block = instrument.blockOf.get(item.id);
  const roles = (part: 'lead' | 'check'): string =>
    instrument.roles
      .filter((role) => role[part].includes(item.id))
      .map((role) => role.title[lang])
      .join(', ');
  const checking = roles('check');
  const related = [...instrument.conditions.values()].filter((condition) => condition.related?.includes(item.id) === true);
  const option = (option: { id: string } & Text) => entry(option.id, option[lang]);
  return {
    id: item.id,
    what: [t.what, block?.title[lang], question === undefined ? undefined : `${question.id} ${question.title[lang]}`]
      .filter((part) => part !== undefined)
      .join(' · '),
    title: item.question[lang],
    sections: [
      ...section(t.why, [text(item.why[lang])]),
      ...section(t.levels, [...item.anchors.map((anchor, level) => entry(String(level), anchor[lang])), text(KIND[item.kind][lang])]),
      ...section(
        item['single-choice'] === true ? t.choice : item['open-choices'] === true ? t.openChoices : t.choices,
        (item.choices ?? []).map(option),
      ),
      ...section(t.figures, (item.figures ?? []).map(option)),
      ...section(t.examples, item.examples[lang].map(point)),
      ...section(t.hint, [item.hint === undefined ? undefined : text(item.hint[lang])]),
      ...section(t.other, [text(item['not-applicable'] === undefined ? t.always : `${t.may} ${item['not-applicable'][lang]}`)]),
      ...section(t.who, [
        text(`${t.first}: ${roles('lead')}.`),
        checking === '' ? undefined : text(`${t.second}: ${checking}.`),
        instrument.profile.core.includes(item.id) ? text(t.core) : undefined,
      ]),
      ...section(t.direct, titled(instrument, item.evidence.direct, lang)),
      ...section(t.partial, titled(instrument, item.evidence.partial, lang)),
      ...section(
        t.related,
        related.map((condition) => entry(condition.id, condition.title[lang])),
      ),
      ...placeSection(instrument, item.id, lang),
      ...prerequisiteSections(instrument, item.id, lang),
      ...adviceSection(instrument, [item.id], lang),
      ...tensionSection(instrument, item.id, lang),
      ...section(t.source, [text(item.source)]),
    ],
  };
}

const WORDS = {
  nl: {
    what: 'vraag',
    why: 'Waarom deze vraag',
    levels: 'Wat de niveaus betekenen',
    choices: 'Wat je erbij kunt kiezen (choices)',
    choice: 'Wat je erbij kunt kiezen, één ervan (choices)',
    openChoices: 'Wat je erbij kunt kiezen, of zelf kunt invullen (choices)',
    figures: 'Getallen die je erbij kunt zetten (figures)',
    examples: 'Voorbeelden die een antwoord onderbouwen (evidence)',
    hint: 'Let op',
    other: 'Niet van toepassing',
    always: "Deze vraag geldt voor elke organisatie. 'Weet niet' en 'bewust niet' (met een reden) kunnen wel.",
    may: 'Kan, met een reden:',
    who: 'Wie antwoordt',
    first: 'Als eerste',
    second: 'Kijkt mee',
    core: 'Deze vraag hoort bij de korte vorm.',
    direct: 'Rechtstreeks bewijs voor deze voorwaarden',
    partial: 'Een aanwijzing voor deze voorwaarden',
    related: 'Raakt aan deze punten uit de LEJO-visie (die krijgen geen score)',
    source: 'Bron',
  },
  en: {
    what: 'question',
    why: 'Why this question',
    levels: 'What the levels mean',
    choices: 'What you can choose beside it (choices)',
    choice: 'What you can choose beside it, one of these (choices)',
    openChoices: 'What you can choose beside it, or fill in yourself (choices)',
    figures: 'Figures that you can add (figures)',
    examples: 'Examples that support an answer (evidence)',
    hint: 'Mind',
    other: 'Not applicable',
    always: "This question holds for every organisation. 'Unknown' and 'deliberately not' (with a reason) are possible.",
    may: 'Possible, with a reason:',
    who: 'Who answers',
    first: 'First',
    second: 'Second view',
    core: 'This question is part of the short form.',
    direct: 'Direct evidence for these conditions',
    partial: 'A hint for these conditions',
    related: 'Touches these points of the LEJO vision (they get no score)',
    source: 'Source',
  },
} as const;
