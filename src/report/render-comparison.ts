import type { Lang } from '../model/text.ts';
import type { Comparison, ComparedRow, Measured } from './compare.ts';
import { ADVICE_CHANGE, remarksOn, RULE, VERDICT } from './compare-words.ts';
import { type Cell, toCsv } from './csv.ts';
import { emitYaml } from './emit-yaml.ts';
import { tableLines } from './table.ts';
import { GATE, levelText, STATUS } from './words.ts';
import { indent } from './wrap.ts';

export const COMPARISON_FORMATS = ['text', 'yaml', 'markdown', 'csv'] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

export interface ComparisonContext {
  readonly lang: Lang;
  readonly columns: number;
  readonly strong: (text: string) => string;
}

/** A comparison as text that ends in one line end. */
export function renderComparison(comparison: Comparison, format: ComparisonFormat, context: ComparisonContext): string {
  switch (format) {
    case 'text':
      return asText(comparison, context);
    case 'markdown':
      return asMarkdown(comparison, context.lang);
    case 'yaml':
      return emitYaml(asData(comparison, context.lang));
    case 'csv':
      return asCsv(comparison);
    default:
      return format satisfies never;
  }
}

/** Rows that people want to see at once: all aspects and groups, and the conditions that moved. */
function shown(rows: readonly ComparedRow[], kind: ComparedRow['kind']): ComparedRow[] {
  const quiet = ['same', 'not-clear', 'not-known', 'not-comparable'];
  return rows.filter(
    (row) =>
      row.kind === kind &&
      (kind === 'condition' ? !quiet.includes(row.overall) : row.at.some((measured) => (measured?.coverage.of ?? 0) > 0)),
  );
}

function asText(comparison: Comparison, { lang, columns, strong }: ComparisonContext): string {
  const t = WORDS[lang];
  const last = comparison.moments.at(-1);
  const parts: string[][] = [
    [
      strong(`Peil · ${last?.organisation ?? ''} · ${comparison.moments.map(({ date }) => date).join(' → ')}`),
      indent(RULE[lang], columns, ''),
    ],
  ];
  const remarks = remarksOn(comparison);
  if (remarks.length > 0) parts.push(remarks.map((remark) => indent(remark[lang], columns, '! ')));
  parts.push(heads(comparison, lang).map(([title, text]) => indent(text, columns, `${title}: `)));
  for (const kind of ['aspect', 'group', 'condition'] as const) {
    const rows = shown(comparison.rows, kind);
    const table = {
      columns: [
        { title: t[kind], wraps: true },
        ...comparison.moments.map(({ date }) => ({ title: date, wraps: true, most: 13 })),
        { title: t.change, wraps: true, most: 17 },
      ],
      rows: rows.map((row) => [
        `${kind === 'aspect' ? '' : `${row.id} `}${row.title}`,
        ...row.at.map((measured) => figureText(measured, lang)),
        VERDICT[row.overall][lang],
      ]),
    };
    if (rows.length > 0) parts.push(tableLines(table, columns, strong));
    else if (kind === 'condition') parts.push([t.noConditions]);
  }
  for (const change of ['gone', 'new', 'free', 'held'] as const) {
    const entries = comparison.advice.filter((entry) => entry.change === change);
    if (entries.length > 0)
      parts.push([
        strong(`${t.advice}: ${ADVICE_CHANGE[change][lang]} (${entries.length})`),
        ...entries.map(({ id, title }) => indent(`${id} ${title}`, columns, '  - ')),
      ]);
  }
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function heads({ moments }: Comparison, lang: Lang): [string, string][] {
  const t = WORDS[lang];
  return [
    [t.gate, moments.map(({ gate }) => GATE[gate][lang]).join(' → ')],
    ...(moments.every(({ phase }) => phase === undefined)
      ? []
      : [[t.phase, moments.map(({ phase }) => phase ?? '–').join(' → ')] satisfies [string, string]]),
  ];
}

function asMarkdown(comparison: Comparison, lang: Lang): string {
  const t = WORDS[lang];
  const lines = [
    `# ${safe(comparison.moments.at(-1)?.organisation ?? '')}: ${comparison.moments.map(({ date }) => date).join(' → ')}`,
    '',
    RULE[lang],
    '',
  ];
  for (const remark of remarksOn(comparison)) lines.push(`> ${safe(remark[lang])}`, '');
  for (const [title, text] of heads(comparison, lang)) lines.push(`- ${title}: ${safe(text)}`);
  for (const kind of ['aspect', 'group', 'condition'] as const) {
    const rows = shown(comparison.rows, kind);
    lines.push('', `## ${t.headings[kind]}`, '');
    if (rows.length === 0) lines.push(t.noConditions);
    else {
      const titles = [t[kind], ...comparison.moments.map(({ date }) => date), t.change];
      lines.push(`| ${titles.join(' | ')} |`, `|${titles.map(() => '---').join('|')}|`);
      for (const row of rows)
        lines.push(
          `| ${kind === 'aspect' ? '' : `${row.id} `}${safe(row.title)} | ${row.at.map((measured) => figureText(measured, lang)).join(' | ')} | ${VERDICT[row.overall][lang]} |`,
        );
    }
  }
  lines.push('', `## ${t.advice}`, '');
  for (const { id, title, change } of comparison.advice)
    if (change !== 'stays') lines.push(`- ${ADVICE_CHANGE[change][lang]}: ${id} ${safe(title)}`);
  lines.push(`- ${ADVICE_CHANGE.stays[lang]}: ${comparison.advice.filter(({ change }) => change === 'stays').length}`);
  return `${lines.join('\n')}\n`;
}

/** Text in a Markdown table: nothing in it makes a cell, a link, HTML or a heading. */
function safe(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|!&]/g, '\\$&').replaceAll(/[\r\n]+/g, ' ');
}

function asData(comparison: Comparison, lang: Lang): Record<string, unknown> {
  return {
    peil: 'comparison/1',
    organisation: comparison.moments.at(-1)?.organisation,
    moments: comparison.moments,
    remarks: [RULE, ...remarksOn(comparison)].map((remark) => remark[lang]),
    changes: comparison.rows.map(({ kind, id, title, at, steps, overall }) => ({
      kind,
      id,
      title,
      change: overall,
      ...(steps.length > 1 ? { steps } : {}),
      at: at.map((measured) => measured ?? {}),
    })),
    advice: comparison.advice,
    'not-comparable': comparison.notComparable,
    regressions: comparison.regressions,
  };
}

function asCsv({ moments, rows, advice }: Comparison): string {
  const perMoment = ['date', 'level', 'low', 'high', 'answered', 'of', 'status'];
  const header = ['kind', 'id', 'title', 'change', ...moments.flatMap((_, index) => perMoment.map((name) => `${name}_${index + 1}`))];
  const figures = (measured: Measured | undefined): Cell[] =>
    measured === undefined
      ? ['', '', '', '', '', '']
      : [
          measured.score === undefined ? '' : level(measured.score),
          level(measured.low),
          level(measured.high),
          measured.coverage.answered,
          measured.coverage.of,
          measured.status ?? '',
        ];
  return toCsv(header, [
    ...rows.map(({ kind, id, title, at, overall }): Cell[] => [
      kind,
      id,
      title,
      overall,
      ...at.flatMap((measured, index) => [moments[index]?.date ?? '', ...figures(measured)]),
    ]),
    ...advice.map(({ id, title, change }): Cell[] => [
      'advice',
      id,
      title,
      change,
      ...moments.flatMap(({ date }) => [date, ...figures(undefined)]),
    ]),
  ]);
}

function level(score: number): number {
  return Math.round(score * 4000) / 1000;
}

/** A level with its range where that has a width, or the status where there is no level. */
function figureText(measured: Measured | undefined, lang: Lang): string {
  if (measured === undefined) return '–';
  const range =
    measured.high - measured.low < 0.0005 ? '' : ` (${levelText(measured.low * 4, lang)}–${levelText(measured.high * 4, lang)})`;
  if (measured.score !== undefined) return levelText(measured.score * 4, lang) + range;
  return measured.status === undefined ? `–${range}` : STATUS[measured.status][lang];
}

const WORDS = {
  nl: {
    aspect: 'aspect',
    group: 'groep',
    condition: 'voorwaarde',
    change: 'verandering',
    gate: 'Poort',
    phase: 'Fase',
    advice: 'Adviezen',
    noConditions: 'Geen enkele voorwaarde is duidelijk veranderd.',
    headings: { aspect: 'Aspecten', group: 'Groepen', condition: 'Voorwaarden die veranderden' },
  },
  en: {
    aspect: 'aspect',
    group: 'group',
    condition: 'condition',
    change: 'change',
    gate: 'Gate',
    phase: 'Phase',
    advice: 'Advice',
    noConditions: 'No condition changed clearly.',
    headings: { aspect: 'Aspects', group: 'Groups', condition: 'Conditions that changed' },
  },
} as const;
