import type { ReportCondition, ReportCoverage, ReportItem } from '../model/generated/report.ts';
import { titleOf } from './context.ts';
import { type Derivation, differs, meanInWords, withLevel } from './derivation.ts';
import { answerText, figureOf } from './derive-item.ts';
import { section, type Section, text } from './explanation.ts';
import { figure, percent, rangeText } from './figure.ts';
import { levelText, STATUS } from './words.ts';

/** One row of a mean: a condition, question or group, with what it counts for. */
interface MeanPart {
  readonly id: string;
  readonly about: string;
  readonly value: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly counts: boolean;
}

/** The figure as the report has it. */
interface Reported {
  readonly score?: number;
  readonly low: number;
  readonly high: number;
  readonly coverage: ReportCoverage;
}

/** The score of a group: the plain mean of its conditions, with coverage and range. */
export function deriveGroup(derivation: Derivation, id: string): Section[] {
  const group = derivation.report.frameworks.flatMap((framework) => framework.groups).find((candidate) => candidate.id === id);
  if (group === undefined) return absent(derivation);
  return deriveMean(derivation, conditionParts(derivation, group.conditions), group);
}

/** The total of a framework: the plain mean of all its conditions. */
export function deriveFramework(derivation: Derivation, id: string): Section[] {
  const framework = derivation.report.frameworks.find((candidate) => candidate.id === id);
  if (framework === undefined) return absent(derivation);
  return deriveMean(
    derivation,
    conditionParts(
      derivation,
      framework.groups.flatMap((group) => group.conditions),
    ),
    framework.total,
  );
}

/** The score of an aspect: the plain mean of its questions. */
export function deriveAspect(derivation: Derivation, id: string): Section[] {
  const aspect = derivation.report.aspects.find((candidate) => candidate.id === id);
  if (aspect === undefined) return absent(derivation);
  const parts = aspect.items.map((item: ReportItem): MeanPart => {
    const { applies, ...numbers } = figureOf(item, derivation.instrument.rules);
    return { id: item.id, about: answerText(item, derivation.lang), ...numbers, counts: applies };
  });
  return deriveMean(derivation, parts, aspect);
}

/** The mean of the conditions of a phase. The report names only the phase, so this is made from its conditions. */
export function derivePhase(derivation: Derivation, id: string): Section[] {
  const { instrument, report, lang, conditions } = derivation;
  const t = WORDS[lang];
  const phase = instrument.profile.phases?.find((candidate) => candidate.id === id);
  const own = (phase?.conditions ?? []).flatMap((condition) => conditions.get(condition) ?? []);
  const parts = conditionParts(derivation, own);
  const counted = own.filter(counts).map((condition) => condition.coverage ?? { answered: 0, of: 0 });
  const coverage = { answered: counted.reduce((sum, part) => sum + part.answered, 0), of: counted.reduce((sum, part) => sum + part.of, 0) };
  const reached = report.summary.phase;
  return [
    ...section(t.phase, [
      reached === undefined ? undefined : text(`${t.phaseIs}: ${reached.title}. ${reached.id === id ? reached.why : ''}`.trim()),
    ]),
    ...deriveMean(derivation, parts, { coverage }),
  ];
}

function deriveMean(
  { instrument, lang }: Derivation,
  parts: readonly MeanPart[],
  reported: Partial<Reported> & { coverage: ReportCoverage },
): Section[] {
  const t = WORDS[lang];
  const counting = parts.filter((part) => part.counts);
  const known = counting.flatMap((part) => (part.value === undefined ? [] : [{ weight: 1, value: part.value }]));
  const needed = instrument.rules.scoring['coverage-needed'];
  const { answered, of } = reported.coverage;
  const enough = of > 0 && answered / of >= needed.value;
  const mean = meanInWords(known, lang);
  const low = meanInWords(
    counting.map((part) => ({ weight: 1, value: part.low })),
    lang,
  );
  const high = meanInWords(
    counting.map((part) => ({ weight: 1, value: part.high })),
    lang,
  );
  const shown = (value: number): string => `${figure(value, lang)} (${t.level} ${levelText(value * 4, lang)})`;
  return [
    ...section(t.title, [
      {
        kind: 'table',
        table: {
          columns: [{ title: t.part }, { title: t.about, wraps: true }, { title: t.value, right: true }, { title: t.range, right: true }],
          rows: parts.map((part) => [
            part.id,
            part.about,
            part.value === undefined ? '–' : figure(part.value, lang),
            part.counts ? rangeText(part.low, part.high, lang) : t.none,
          ]),
        },
      },
    ]),
    ...section(t.coverage, [
      text(of === 0 ? t.nothing : t.coverageText(answered, of, percent(answered / of), percent(needed.value))),
      enough || of === 0 ? undefined : text(needed.why[lang]),
    ]),
    ...section(
      t.score,
      enough && known.length > 0
        ? [
            text(`${mean.sum}.`),
            text(`${t.score}: ${withLevel(mean.value, lang)}.`),
            'low' in reported ? differs(mean.value, reported.score, lang) : undefined,
          ]
        : [text(t.noScore)],
    ),
    ...section(
      t.howRange,
      counting.length === 0
        ? []
        : counting.every((part) => part.low === part.high)
          ? [text(t.noRange)]
          : [text(t.rangeText(shown(low.value), shown(high.value))), text(`${t.lowest}: ${low.sum}. ${t.highest}: ${high.sum}.`)],
    ),
  ];
}

function conditionParts({ instrument, lang }: Derivation, conditions: readonly ReportCondition[]): MeanPart[] {
  return conditions.map((condition) => ({
    id: condition.id,
    about: `${titleOf(instrument, condition.id, lang)}: ${STATUS[condition.status][lang]}`,
    value: condition.score,
    low: condition.score === undefined ? 0 : (condition.low ?? 0),
    high: condition.score === undefined ? 1 : (condition.high ?? 1),
    counts: counts(condition),
  }));
}

function counts(condition: ReportCondition): boolean {
  return condition.status !== 'not-askable' && condition.status !== 'not-applicable' && condition.status !== 'deliberately-not';
}

function absent({ lang }: Derivation): Section[] {
  return section(WORDS[lang].title, [text(WORDS[lang].absent)]);
}

const WORDS = {
  nl: {
    title: 'In dit rapport',
    absent: 'Dit staat niet in het rapport, of krijgt geen score.',
    part: 'Deel',
    about: 'Uitkomst',
    value: 'Waarde',
    range: 'Bandbreedte',
    none: 'telt niet',
    level: 'niveau',
    coverage: 'Dekking',
    score: 'Score',
    howRange: 'De bandbreedte: wat het nog kan zijn',
    noRange: 'Niets is nog open of zonder voorbeeld. De score ligt dus vast.',
    lowest: 'Laagste',
    highest: 'Hoogste',
    nothing: 'Er telt hier niets mee.',
    noScore: 'Geen score: er zijn te weinig antwoorden.',
    phase: 'De fase in dit rapport',
    phaseIs: 'Het werk ligt nu bij',
    coverageText: (answered: number, of: number, share: string, needed: string): string =>
      `${answered} van ${of} antwoorden is ${share}. Voor een score is ${needed} nodig.`,
    rangeText: (low: string, high: string): string => `Met wat nog open of zonder voorbeeld is, kan het zijn: ${low} tot ${high}.`,
  },
  en: {
    title: 'In this report',
    absent: 'This is not in the report, or gets no score.',
    part: 'Part',
    about: 'Outcome',
    value: 'Value',
    range: 'Range',
    none: 'not counted',
    level: 'level',
    coverage: 'Coverage',
    score: 'Score',
    howRange: 'The range: what it can still be',
    noRange: 'Nothing is open or without an example any more. So the score is fixed.',
    lowest: 'Lowest',
    highest: 'Highest',
    nothing: 'Nothing counts here.',
    noScore: 'No score: there are too few answers.',
    phase: 'The phase in this report',
    phaseIs: 'The work now lies with',
    coverageText: (answered: number, of: number, share: string, needed: string): string =>
      `${answered} of ${of} answers is ${share}. A score needs ${needed}.`,
    rangeText: (low: string, high: string): string => `With what is still open or without an example it can be: ${low} to ${high}.`,
  },
} as const;
