import type { Block, Condition, Framework, Group, Instrument, Question } from '../model/instrument.ts';
import type { Lang } from '../model/text.ts';
import { entry, type Explanation, type Line, listing, section, text } from './explanation.ts';
import { percent } from './figure.ts';

/** A group of conditions in words. */
export function explainGroup(instrument: Instrument, framework: Framework, group: Group, lang: Lang): Explanation {
  const t = WORDS[lang];
  const ours = group.conditions.filter(({ profiles }) => profiles.includes(instrument.profile.profile));
  const others = group.conditions.filter((condition) => !ours.includes(condition)).map(({ id }) => id);
  return {
    id: group.id,
    what: `${t.group} · ${framework.title[lang]}`,
    title: group.title[lang],
    sections: [
      ...listing(
        t.conditions,
        ours.map((condition) => entry(condition.id, `${condition.title[lang]}${remark(instrument, condition, lang)}`)),
      ),
      // By id only: their words are those of another kind of organisation.
      ...section(t.notForUs, [others.length === 0 ? undefined : text(others.join(', '))]),
      ...section(t.score, [text(framework.id === 'LEJO' ? t.outside : meanText(instrument, lang))]),
    ],
  };
}

/** A framework in words: its groups, and how many of its conditions hold for this kind of organisation. */
export function explainFramework(instrument: Instrument, framework: Framework, lang: Lang): Explanation {
  const t = WORDS[lang];
  const scored = instrument.scored.find((candidate) => candidate.id === framework.id);
  const count = (groups: readonly Group[] | undefined, id: string): number =>
    groups?.find((group) => group.id === id)?.conditions.length ?? 0;
  const line = (group: Group): Line => {
    const all = group.conditions.length;
    const held = framework.id === 'LEJO' ? all : count(scored?.groups, group.id);
    return entry(
      group.id,
      {
        nl: `${group.title.nl} (${held} van de ${all} ${all === 1 ? 'voorwaarde geldt' : 'voorwaarden gelden'})`,
        en: `${group.title.en} (${held} of ${all} ${all === 1 ? 'condition holds' : 'conditions hold'})`,
      }[lang],
    );
  };
  const silent = instrument.profile['silent-frameworks']?.find((candidate) => candidate.id === framework.id);
  const strengths = new Set(framework.groups.flatMap((group) => group.conditions.map((condition) => condition.strength)));
  const weights = instrument.rules.advice.weights;
  return {
    id: framework.id,
    what: t.framework,
    title: framework.title[lang],
    sections: [
      ...section(t.silent, [silent === undefined ? undefined : text(silent.reason[lang])]),
      ...section(t.groups, framework.groups.map(line)),
      ...section(t.score, [text(framework.id === 'LEJO' ? t.outside : `${meanText(instrument, lang)} ${t.total}`)]),
      ...section(
        t.strengths,
        [...strengths].map((strength) => entry(String(weights[strength].value), weights[strength].why[lang])),
      ),
    ],
  };
}

/** An aspect of the checklist (or the supplementary block) with its questions. */
export function explainAspect(instrument: Instrument, block: Block, lang: Lang): Explanation {
  const t = WORDS[lang];
  return {
    id: block.id,
    what: t.aspect,
    title: block.title[lang],
    sections: [
      ...block.questions.flatMap((question) =>
        listing(
          `${question.id}  ${question.title[lang]}`,
          question.items.map((item) => entry(item.id, item.question[lang])),
        ),
      ),
      ...section(t.score, [text(meanText(instrument, lang))]),
    ],
  };
}

/** A numbered question of the checklist with its parts. */
export function explainQuestion(question: Question, block: Block, lang: Lang): Explanation {
  const t = WORDS[lang];
  return {
    id: question.id,
    what: `${t.numbered} · ${block.title[lang]}`,
    title: question.title[lang],
    sections: listing(
      t.items,
      question.items.map((item) => entry(item.id, item.question[lang])),
    ),
  };
}

/** How a mean is made, as the rules have it. */
function meanText(instrument: Instrument, lang: Lang): string {
  const needed = percent(instrument.rules.scoring['coverage-needed'].value);
  return {
    nl: `Het gewone gemiddelde van wat een score heeft; alles telt even zwaar. Is minder dan ${needed} van de antwoorden er, dan is er geen score, alleen een bandbreedte.`,
    en: `The plain mean of what has a score; everything counts the same. With less than ${needed} of the answers there is no score, only a range.`,
  }[lang];
}

function remark(instrument: Instrument, condition: Condition, lang: Lang): string {
  const t = WORDS[lang];
  if (condition.switch === true) return ` (${t.switch})`;
  return instrument.notAskable.has(condition.id) ? ` (${t.notAskable})` : '';
}

const WORDS = {
  nl: {
    group: 'groep voorwaarden',
    framework: 'kader',
    silent: 'Voor jullie soort organisatie',
    aspect: 'aspect',
    numbered: 'genummerde vraag',
    conditions: 'Voorwaarden',
    groups: 'Groepen',
    items: 'Vragen',
    score: 'Hoe de score ontstaat',
    strengths: 'Hoe zwaar een voorwaarde weegt in de adviezen',
    outside: 'Deze punten staan buiten de checklist en krijgen geen score.',
    total: 'Het totaal gaat over alle voorwaarden, niet over de groepen. Het zegt het minst, en staat daarom achteraan.',
    notForUs: 'Gelden niet voor jullie soort organisatie',
    switch: 'bepaalt alleen of een lijst geldt',
    notAskable: 'niet te vragen',
  },
  en: {
    group: 'group of conditions',
    framework: 'framework',
    silent: 'For your kind of organisation',
    aspect: 'aspect',
    numbered: 'numbered question',
    conditions: 'Conditions',
    groups: 'Groups',
    items: 'Questions',
    score: 'How the score is made',
    strengths: 'How much a condition weighs in the advice',
    outside: 'These points stand outside the checklist and get no score.',
    total: 'The total is about all conditions, not about the groups. It says least, and therefore stands last.',
    notForUs: 'Do not hold for your kind of organisation',
    switch: 'only decides whether a list applies',
    notAskable: 'cannot be asked',
  },
} as const;
