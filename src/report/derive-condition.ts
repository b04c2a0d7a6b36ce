import type { ReportCondition } from '../model/generated/report.ts';
import type { Lang } from '../model/text.ts';
import { type Derivation, differs, meanInWords, withLevel } from './derivation.ts';
import { answerText, figureOf, type ItemFigure } from './derive-item.ts';
import { type Line, section, type Section, text } from './explanation.ts';
import { figure, rangeText } from './figure.ts';
import { levelText, STATUS } from './words.ts';

/** One answer behind a condition: how it counts. */
interface Evidence extends ItemFigure {
  readonly id: string;
  readonly direct: boolean;
  readonly weight: number;
  readonly answer: string;
}

/** The figure and status of one condition, from its answers: each with weight and value, the sum, the thresholds, and why. */
export function deriveCondition(derivation: Derivation, id: string): Section[] {
  const { instrument, lang } = derivation;
  const t = WORDS[lang];
  const condition = derivation.conditions.get(id);
  if (condition === undefined) return section(t.title, [text(t.absent)]);
  const evidence = evidenceOf(derivation, condition);
  const status = text(`${t.status}: ${STATUS[condition.status][lang]}${condition.uncertain === true ? ` (${t.uncertain})` : ''}.`);
  const table: Line = {
    kind: 'table',
    table: {
      columns: [
        { title: t.question },
        { title: t.kind },
        { title: t.answer, wraps: true },
        { title: t.weight, right: true },
        { title: t.value, right: true },
        { title: t.range, right: true },
      ],
      rows: evidence.map((part) => [
        part.id,
        part.direct ? t.direct : t.partial,
        part.answer,
        part.applies ? figure(part.weight, lang) : t.none,
        part.value === undefined ? '–' : figure(part.value, lang),
        part.applies ? rangeText(part.low, part.high, lang) : t.none,
      ]),
    },
  };
  if (condition.status === 'not-askable') return section(t.title, [status, text(condition.reason ?? t.notAskable)]);
  const known = evidence.flatMap((part) => (part.value === undefined ? [] : [{ weight: part.weight, value: part.value }]));
  const scored = condition.score !== undefined;
  const mean = meanInWords(known, lang);
  return [
    ...section(t.title, [status, table]),
    ...section(
      t.howScore,
      scored
        ? [
            text(`${mean.sum}.`),
            text(`${t.score}: ${withLevel(mean.value, lang)}.`),
            differs(mean.value, condition.score, lang),
            condition['about-choice-only'] === true ? text(t.choice) : undefined,
          ]
        : [],
    ),
    ...section(t.why, why(derivation, condition, evidence)),
    ...section(t.howRange, scored ? range(condition, evidence, lang) : []),
    ...section(
      t.howCoverage,
      condition.coverage === undefined ? [] : [text(t.coverage(condition.coverage.answered, condition.coverage.of))],
    ),
    ...section(
      t.howWeights,
      scored
        ? [
            text(`${t.direct}: ${instrument.rules.scoring['direct-weight'].value}. ${instrument.rules.scoring['direct-weight'].why[lang]}`),
            text(
              `${t.partial}: ${instrument.rules.scoring['partial-weight'].value}. ${instrument.rules.scoring['partial-weight'].why[lang]}`,
            ),
          ]
        : [],
    ),
  ];
}

function evidenceOf({ instrument, items, lang }: Derivation, condition: ReportCondition): Evidence[] {
  const rules = instrument.rules.scoring;
  const part = (id: string, direct: boolean): Evidence[] => {
    const item = items.get(id);
    if (item === undefined) return [];
    return [
      {
        id,
        direct,
        weight: (direct ? rules['direct-weight'] : rules['partial-weight']).value,
        answer: answerText(item, lang),
        ...figureOf(item, instrument.rules),
      },
    ];
  };
  return [...(condition.direct ?? []).flatMap((id) => part(id, true)), ...(condition.partial ?? []).flatMap((id) => part(id, false))];
}

/** Why the status is what it is, by the thresholds. */
function why({ instrument, lang }: Derivation, condition: ReportCondition, evidence: readonly Evidence[]): Line[] {
  const t = WORDS[lang];
  const rules = instrument.rules.scoring;
  const [met, partly, needed] = [rules['met-from'].value, rules['partly-from'].value, rules['met-needs-direct-level'].value];
  switch (condition.status) {
    case 'unknown':
      return [text(t.whyUnknown)];
    case 'not-asked':
      return [text(t.whyNotAsked)];
    case 'not-applicable':
      return [text(t.whyNotApplicable)];
    case 'deliberately-not':
      return [text(t.whyDeliberately)];
    default: {
      const score = condition.score ?? 0;
      const low = evidence.filter((part) => part.direct && part.value !== undefined && part.value * 4 < needed).map((part) => part.id);
      return [
        text(t.thresholds(figure(met, lang), levelText(met * 4, lang), figure(partly, lang), levelText(partly * 4, lang))),
        score >= met && low.length > 0
          ? text(t.held(low.join(', '), needed))
          : text(score >= met ? t.whyMet : score >= partly ? t.whyPartly : t.whyNot),
      ];
    }
  }
}

function range(condition: ReportCondition, evidence: readonly Evidence[], lang: Lang): Line[] {
  const t = WORDS[lang];
  const counting = evidence.filter((part) => part.applies);
  const low = meanInWords(
    counting.map((part) => ({ weight: part.weight, value: part.low })),
    lang,
  );
  const high = meanInWords(
    counting.map((part) => ({ weight: part.weight, value: part.high })),
    lang,
  );
  if (counting.every((part) => part.low === part.high)) return [text(t.noRange)];
  const lines = [
    text(`${t.lowest}: ${low.sum}.`),
    text(`${t.highest}: ${high.sum}.`),
    differs(low.value, condition.low, lang),
    differs(high.value, condition.high, lang),
  ];
  if (condition.uncertain === true) lines.push(text(t.whyUncertain));
  return lines.filter((line) => line !== undefined);
}

const WORDS = {
  nl: {
    title: 'In dit rapport',
    absent: 'Deze voorwaarde staat niet in het rapport, of krijgt geen score.',
    status: 'Status',
    uncertain: 'nog niet zeker',
    question: 'Vraag',
    kind: 'Soort',
    answer: 'Antwoord',
    weight: 'Gewicht',
    value: 'Waarde',
    range: 'Bandbreedte',
    none: 'telt niet',
    direct: 'rechtstreeks',
    partial: 'aanwijzing',
    notAskable: 'Niet te vragen.',
    howScore: 'De som: gewicht × waarde, gedeeld door de gewichten',
    score: 'Score',
    choice: 'De score zegt alleen of de keuze is overdacht en later is bekeken. De keuze zelf wordt niet beoordeeld.',
    why: 'Waarom deze status',
    howRange: 'De bandbreedte: wat het nog kan zijn',
    noRange: 'Niets is nog open of zonder voorbeeld. De score ligt dus vast.',
    lowest: 'Op zijn laagst',
    highest: 'Op zijn hoogst',
    howCoverage: 'Dekking',
    howWeights: 'Gewichten',
    coverage: (answered: number, of: number): string =>
      `${answered} van de ${of} ${of === 1 ? 'vraag die meetelt, is' : 'vragen die meetellen, zijn'} beantwoord met een niveau.`,
    thresholds: (met: string, metLevel: string, partly: string, partlyLevel: string): string =>
      `Vanaf ${met} (niveau ${metLevel}) is een voorwaarde op orde, vanaf ${partly} (niveau ${partlyLevel}) deels.`,
    held: (ids: string, level: number): string =>
      `De score is hoog genoeg, maar ${ids} staat onder niveau ${level}. Zolang een rechtstreekse vraag zo laag staat, is de voorwaarde hooguit deels op orde.`,
    whyMet: 'De score haalt de bovenste grens, en geen rechtstreekse vraag staat te laag.',
    whyPartly: 'De score ligt tussen de twee grenzen.',
    whyNot: 'De score ligt onder de onderste grens.',
    whyUnknown:
      'Op geen enkele rechtstreekse vraag is een niveau gekozen, en bij minstens één staat weet niet. Alleen aanwijzingen maken geen score.',
    whyNotAsked: 'Geen enkele rechtstreekse vraag is ingevuld. Alleen aanwijzingen maken geen score.',
    whyNotApplicable: 'Alle rechtstreekse vragen vallen weg in jullie situatie. De voorwaarde telt dan nergens mee.',
    whyDeliberately: 'Jullie kiezen hier bewust niet voor. De voorwaarde telt dan nergens mee, ook niet als 0.',
    whyUncertain: 'Onder in de bandbreedte hoort een andere status dan bovenin. Daarom staat erbij dat het nog niet zeker is.',
  },
  en: {
    title: 'In this report',
    absent: 'This condition is not in the report, or gets no score.',
    status: 'Status',
    uncertain: 'not certain yet',
    question: 'Question',
    kind: 'Kind',
    answer: 'Answer',
    weight: 'Weight',
    value: 'Value',
    range: 'Range',
    none: 'not counted',
    direct: 'direct',
    partial: 'hint',
    notAskable: 'Cannot be asked.',
    howScore: 'The sum: weight × value, divided by the weights',
    score: 'Score',
    choice: 'The score says only whether the choice was thought over and looked at later. The choice itself is not judged.',
    why: 'Why this status',
    howRange: 'The range: what it can still be',
    noRange: 'Nothing is open or without an example any more. So the score is fixed.',
    lowest: 'At the lowest',
    highest: 'At the highest',
    howCoverage: 'Coverage',
    howWeights: 'Weights',
    coverage: (answered: number, of: number): string =>
      `${answered} of the ${of} ${of === 1 ? 'question that counts is' : 'questions that count are'} answered with a level.`,
    thresholds: (met: string, metLevel: string, partly: string, partlyLevel: string): string =>
      `From ${met} (level ${metLevel}) a condition is met, from ${partly} (level ${partlyLevel}) partly.`,
    held: (ids: string, level: number): string =>
      `The score is high enough, but ${ids} is below level ${level}. While a direct question is that low, the condition is at most partly met.`,
    whyMet: 'The score reaches the upper threshold, and no direct question is too low.',
    whyPartly: 'The score lies between the two thresholds.',
    whyNot: 'The score lies below the lower threshold.',
    whyUnknown: 'No direct question has a level, and at least one says unknown. Hints alone make no score.',
    whyNotAsked: 'No direct question was answered. Hints alone make no score.',
    whyNotApplicable: 'All direct questions fall away in your situation. The condition then counts nowhere.',
    whyDeliberately: 'You deliberately choose not to do this. The condition then counts nowhere, not even as 0.',
    whyUncertain: 'The bottom of the range would give another status than the top. That is why it says not certain yet.',
  },
} as const;
