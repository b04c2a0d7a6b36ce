import { plainText } from '../diagnostics/plain-text.ts';
import type { ReportFile } from '../model/generated/report.ts';
import type { Lang } from '../model/text.ts';
import { bar } from './bar.ts';
import { buildOutline } from './document/build-outline.ts';
import { answersOf, levelOf, rangeOf } from './document/figures.ts';
import type { Block, Span } from './document/outline.ts';
import { LABELS } from './document/titles.ts';
import type { FormatContext } from './formats.ts';

const BAR = 16;

/** The report in Markdown (CommonMark with tables), for a wiki or a pull request. */
export function markdownReport(report: ReportFile, context: FormatContext): string {
  const lang = report.language;
  const blocks = buildOutline({ report, lang, instrument: context.instrument, earlier: context.earlier ?? [] });
  return `${blocks.map((block) => written(block, lang)).join('\n\n')}\n`;
}

function written(block: Block, lang: Lang): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.text)}`;
    case 'paragraph':
      return line(block.spans);
    case 'list':
      return block.items.map((item) => `- ${line(item)}`).join('\n');
    case 'table':
      return table(
        block.columns,
        block.rows.map((row) => row.map(inline)),
      );
    case 'bars': {
      const labels = LABELS[lang];
      const columns = [
        { title: block.what },
        { title: '0 – 4' },
        { title: labels.level, right: true },
        { title: labels.range, right: true },
        { title: labels.answers, right: true },
      ];
      // The same characters as in the terminal; between backticks they keep their width.
      const rows = block.rows.map((row) => [
        inline(row.title),
        `\`${bar(row.score, row.low, row.high, BAR)}\``,
        levelOf(row, lang),
        rangeOf(row, lang),
        answersOf(row.coverage, lang),
      ]);
      return `${inline(block.words)}\n\n${table(columns, rows)}\n\n${LEGEND[lang]}`;
    }
    default:
      return block satisfies never;
  }
}

function table(columns: readonly { readonly title: string; readonly right?: boolean }[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  return [
    cells(columns.map((column) => inline(column.title))),
    cells(columns.map((column) => (column.right === true ? '---:' : '---'))),
    ...rows.map(cells),
  ].join('\n');
}

function line(spans: readonly Span[]): string {
  // Strong text may not begin or end with a space, or the stars would show.
  return spans
    .map(({ text, strong }) =>
      strong === true && text.trim() !== '' ? inline(text).replace(/^(\s*)([^]*?)(\s*)$/, '$1**$2**$3') : inline(text),
    )
    .join('');
}

/** Text that stays text: on one line, and no character of it can begin markup, a link, HTML or a cell. */
function inline(text: string): string {
  return (
    plainText(text)
      .replace(/\s+/g, ' ')
      .replace(/[\\`*_{}[\]<>#|~$@!&]/g, '\\$&')
      .replace(/^(\s*\d*)([-+.)])(?=\s|$)/, '$1\\$2')
      // A bare address would become a link by itself.
      .replace(/(https?|ftp|mailto)(:)/gi, '$1\\$2')
      .replace(/\bwww\./gi, 'www\\.')
  );
}

const LEGEND: Record<Lang, string> = {
  nl: '█ zeker, ▓ zonder voorbeeld of met nog open vragen, ░ kan nog, · niet',
  en: '█ certain, ▓ without an example or with open questions, ░ still possible, · not',
};
