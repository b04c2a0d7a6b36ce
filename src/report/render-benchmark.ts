import type { Lang } from '../model/text.ts';
import type { AspectReliability, Benchmark, Distribution } from './benchmark.ts';
import { type Cell, toCsv } from './csv.ts';
import { emitYaml } from './emit-yaml.ts';
import { figure, percent } from './figure.ts';
import { fileCountWords } from './file-counts.ts';
import { LEAST_FILES, LEAST_ORGANISATIONS } from './statistics.ts';
import { tableLines } from './table.ts';
import { levelText } from './words.ts';
import { indent } from './wrap.ts';

export const BENCHMARK_FORMATS = ['text', 'yaml', 'csv'] as const;
export type BenchmarkFormat = (typeof BENCHMARK_FORMATS)[number];

export interface BenchmarkContext {
  readonly lang: Lang;
  readonly columns: number;
  readonly strong: (text: string) => string;
}

/** A benchmark as text that ends in one line end. */
export function renderBenchmark(benchmark: Benchmark, format: BenchmarkFormat, context: BenchmarkContext): string {
  switch (format) {
    case 'text':
      return asText(benchmark, context);
    case 'yaml':
      return emitYaml(asData(benchmark, context.lang));
    case 'csv':
      return asCsv(benchmark, context.lang);
    default:
      return format satisfies never;
  }
}

function asText(benchmark: Benchmark, context: BenchmarkContext): string {
  const { lang, columns, strong } = context;
  const t = WORDS[lang];
  const parts: string[][] = [
    [strong(`Peil · ${t.title(benchmark.organisations)}, ${fileCountWords(benchmark.files, lang)}`), indent(t.meant, columns, '')],
    ...(['aspect', 'group', 'condition'] as const).map((kind) => distributionLines(benchmark, kind, context)),
    [strong(t.reliability), ...reliabilityLines(benchmark, context)],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function distributionLines(
  { distributions, organisation }: Benchmark,
  kind: Distribution['kind'],
  { lang, columns, strong }: BenchmarkContext,
): string[] {
  const t = WORDS[lang];
  const all = distributions.filter((entry) => entry.kind === kind);
  const shown = all.filter(({ quartiles }) => quartiles !== undefined);
  const own =
    organisation === undefined
      ? []
      : [
          { title: t.own, right: true },
          { title: t.place, wraps: true, most: 15 },
        ];
  const table = {
    columns: [
      { title: t[kind as 'aspect' | 'group' | 'condition'], wraps: true },
      { title: t.number, right: true },
      { title: t.q1, right: true },
      { title: t.median, right: true },
      { title: t.q3, right: true },
      ...own,
    ],
    rows: shown.map((entry) => [
      `${kind === 'aspect' ? '' : `${entry.id} `}${entry.title[lang]}`,
      String(entry.quartiles?.number ?? ''),
      ...[entry.quartiles?.q1, entry.quartiles?.median, entry.quartiles?.q3].map((value) => levelText(value ?? 0, lang)),
      ...(organisation === undefined
        ? []
        : [entry.own === undefined ? '–' : levelText(entry.own.level, lang), entry.own === undefined ? '' : t.places[entry.own.place]]),
    ]),
  };
  const hidden = all.length - shown.length;
  return [...(shown.length > 0 ? tableLines(table, columns, strong) : []), ...(hidden > 0 ? [indent(t.hidden(hidden), columns, '')] : [])];
}

function reliabilityLines({ reliability }: Benchmark, { lang, columns, strong }: BenchmarkContext): string[] {
  const t = WORDS[lang];
  if (reliability === undefined) return [indent(t.tooFewFiles, columns, '')];
  const rows = reliability.aspects.map(({ title, alpha, agreement }) => [
    title[lang],
    ...(alpha === undefined
      ? ['–', '', '']
      : [figure(Math.round(alpha.alpha * 100) / 100, lang), String(alpha.items), String(alpha.files)]),
    ...(agreement === undefined
      ? ['–', '', '']
      : [
          figure(Math.round(agreement.alpha * 100) / 100, lang),
          levelText(agreement.distance, lang),
          `${agreement.organisations}/${agreement.files}`,
        ]),
  ]);
  const right = (title: string): { title: string; right: true } => ({ title, right: true });
  const unknowns = [...reliability.items]
    .sort((a, b) => b.unknown - a.unknown || (a.id < b.id ? -1 : 1))
    .filter(({ unknown }) => unknown > 0)
    .slice(0, 10);
  return [
    ...tableLines(
      { columns: [{ title: t.aspect, wraps: true }, ...[t.alpha, t.items, t.files, t.agreement, t.distance, t.basis].map(right)], rows },
      columns,
      strong,
    ),
    '',
    indent(t.reading, columns, ''),
    ...(unknowns.length === 0
      ? []
      : [
          '',
          t.mostUnknown,
          ...unknowns.map(({ id, unknown, files }) => `  ${id.padEnd(8)} ${percent(unknown).padStart(5)} ${t.ofFiles(files)}`),
        ]),
  ];
}

function asData(
  { profile, organisations, files, organisation, distributions, reliability }: Benchmark,
  lang: Lang,
): Record<string, unknown> {
  const t = WORDS[lang];
  return {
    peil: 'benchmark/1',
    profile,
    organisations,
    files: files.single,
    'merged-files': files.merged,
    'group-files': files.group,
    organisation,
    meant: t.meant,
    least: { organisations: LEAST_ORGANISATIONS, files: LEAST_FILES },
    distributions: distributions.map(({ kind, id, title, quartiles, own }) => ({
      kind,
      id,
      title: title[lang],
      ...(quartiles === undefined
        ? { 'too-few': true }
        : { number: quartiles.number, q1: three(quartiles.q1), median: three(quartiles.median), q3: three(quartiles.q3) }),
      ...(own === undefined ? {} : { own: three(own.level), place: own.place }),
    })),
    ...(reliability === undefined
      ? { reliability: t.tooFewFiles }
      : {
          reliability: {
            aspects: reliability.aspects.map((aspect) => reliabilityData(aspect, lang)),
            items: reliability.items.map((item) => ({ ...item, unknown: three(item.unknown) })),
          },
        }),
  };
}

function reliabilityData({ id, title, alpha, agreement }: AspectReliability, lang: Lang): Record<string, unknown> {
  return {
    id,
    title: title[lang],
    ...(alpha === undefined ? {} : { alpha: { value: three(alpha.alpha), items: alpha.items, files: alpha.files } }),
    ...(agreement === undefined ? {} : { agreement: { ...agreement, alpha: three(agreement.alpha), distance: three(agreement.distance) } }),
  };
}

function asCsv({ distributions }: Benchmark, lang: Lang): string {
  return toCsv(
    ['kind', 'id', 'title', 'number', 'q1', 'median', 'q3', 'own', 'place'],
    distributions.map(({ kind, id, title, quartiles, own }): Cell[] => [
      kind,
      id,
      title[lang],
      ...(quartiles === undefined
        ? ['', '', '', '']
        : [quartiles.number, three(quartiles.q1), three(quartiles.median), three(quartiles.q3)]),
      own === undefined ? '' : three(own.level),
      own?.place ?? '',
    ]),
  );
}

function three(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const WORDS = {
  nl: {
    aspect: 'aspect',
    group: 'groep',
    condition: 'voorwaarde',
    number: 'aantal',
    q1: 'onder',
    median: 'midden',
    q3: 'boven',
    own: 'jullie',
    place: 'plek',
    reliability: 'Hoe goed meten de vragen?',
    alpha: 'alfa',
    items: 'vragen',
    files: 'rust op',
    agreement: 'eens',
    distance: 'afstand',
    basis: 'org./best.',
    mostUnknown: "Vragen waarop het vaakst 'weet niet' staat:",
    places: { 'lower-quarter': 'onderste kwart', 'middle-half': 'middelste helft', 'upper-quarter': 'bovenste kwart' },
    title: (n: number): string => `${n} organisaties`,
    meant:
      'Om van te leren, niet om te rangschikken. Een kwart van de organisaties staat lager dan onder, de helft lager dan midden, driekwart lager dan boven. Aantal is van hoeveel organisaties het niveau bekend is.',
    hidden: (n: number): string => `Niet getoond: ${n}. Daarvan is van minder dan ${LEAST_ORGANISATIONS} organisaties een niveau bekend.`,
    tooFewFiles: `Geen cijfers: die zeggen pas iets vanaf ${LEAST_FILES} bestanden van losse deelnemers.`,
    reading:
      'Alfa (Cronbach) laat zien of de vragen van een aspect samen op en neer gaan, over het kleinste aantal bestanden dat onder een deel ervan ligt. Eens (alfa van Krippendorff) laat zien of rollen van één organisatie hetzelfde zien; 1 is helemaal, 0 is toeval. Afstand is het gemiddelde verschil in niveaus.',
    ofFiles: (n: number): string => `van ${n}`,
  },
  en: {
    aspect: 'aspect',
    group: 'group',
    condition: 'condition',
    number: 'number',
    q1: 'lower',
    median: 'middle',
    q3: 'upper',
    own: 'yours',
    place: 'place',
    reliability: 'How well do the questions measure?',
    alpha: 'alpha',
    items: 'questions',
    files: 'rests on',
    agreement: 'agree',
    distance: 'distance',
    basis: 'org./files',
    mostUnknown: "Questions that get 'unknown' most often:",
    places: { 'lower-quarter': 'lower quarter', 'middle-half': 'middle half', 'upper-quarter': 'upper quarter' },
    title: (n: number): string => `${n} organisations`,
    meant:
      'For learning, not for ranking. A quarter of the organisations is below lower, half below middle, three quarters below upper. Number is of how many organisations the level is known.',
    hidden: (n: number): string => `Not shown: ${n}. Of those a level is known of fewer than ${LEAST_ORGANISATIONS} organisations.`,
    tooFewFiles: `No figures: they say something only from ${LEAST_FILES} files of single respondents up.`,
    reading:
      'Alpha (Cronbach) shows whether the questions of an aspect go up and down together, over the smallest number of files below any part of it. Agree (Krippendorff’s alpha) shows whether roles of one organisation see the same; 1 is fully, 0 is chance. Distance is the mean difference in levels.',
    ofFiles: (n: number): string => `of ${n}`,
  },
} as const;
