import type { Lang } from '../model/text.ts';
import type { Layout, SummaryRecord } from './summary-record.ts';
import { tableLines } from './table.ts';
import { GATE, levelText } from './words.ts';
import { indent } from './wrap.ts';

/** How many organisations the screen shows; the rest is for a file. */
export const SHOWN = 50;

/** The summary of a batch for a terminal: a line for each of the first files, the aspects as numbered columns. */
export function summaryScreen(
  records: readonly SummaryRecord[],
  total: number,
  layouts: readonly Layout[],
  lang: Lang,
  columns: number,
  strong: (text: string) => string,
): string {
  const t = WORDS[lang];
  const parts: string[] = [];
  for (const layout of layouts) {
    const own = records.filter((record) => record.profile === layout.profile);
    if (own.length === 0) continue;
    const table = {
      columns: [
        { title: t.organisation, wraps: true, most: 26 },
        { title: t.answered, right: true },
        ...layout.aspects.map((_, index) => ({ title: String(index + 1), right: true })),
        { title: t.gate, wraps: true, most: 12 },
        { title: t.first },
      ],
      rows: own.map((record) => [
        record.organisation,
        `${record.answered}/${record.questions}`,
        ...layout.aspects.map((_, index) => level(record.parts[index]?.[0], lang)),
        GATE[record.gate][lang] + (record.uncertain && record.gate !== 'unknown' ? ' ?' : ''),
        record.advice ?? '–',
      ]),
    };
    const advice = [...new Set(own.flatMap((record) => record.advice ?? []))].sort();
    const legend = layout.aspects.map(({ title }, index) => `${index + 1} ${title[lang]}`).join(' · ');
    parts.push(
      [
        ...tableLines(table, columns, strong),
        '',
        indent(`${t.aspects}: ${legend}. ${t.legend}`, columns, ''),
        ...advice.map((id) => indent(layout.titles.get(id)?.[lang] ?? '', columns, `${id}  `)),
      ].join('\n'),
    );
  }
  if (total > records.length) parts.push(t.more(total - records.length));
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function level(value: number | null | undefined, lang: Lang): string {
  return value == null ? '–' : levelText(value, lang);
}

const WORDS = {
  nl: {
    organisation: 'organisatie',
    answered: 'vragen',
    gate: 'poort',
    first: 'als eerste',
    aspects: 'Niveaus 0–4',
    legend:
      'Een streepje: te weinig antwoorden voor een niveau. Een vraagteken: nog niet zeker. De volgorde is die van de bestanden; Peil rangschikt niet.',
    more: (n: number): string => `… en nog ${n}. Met --summary samenvatting.csv (of .xlsx) zie je ze allemaal.`,
  },
  en: {
    organisation: 'organisation',
    answered: 'answered',
    gate: 'gate',
    first: 'first',
    aspects: 'Levels 0–4',
    legend: 'A dash: too few answers for a level. A question mark: not certain yet. The order is that of the files; Peil does not rank.',
    more: (n: number): string => `… and ${n} more. With --summary summary.csv (or .xlsx) you see them all.`,
  },
} as const;
