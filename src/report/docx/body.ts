import type { Lang } from '../../model/text.ts';
import { answersOf, levelOf, rangeOf } from '../document/figures.ts';
import type { Block, Column, Span } from '../document/outline.ts';
import { LABELS } from '../document/titles.ts';
import { xmlText } from '../office/package-parts.ts';

/** Width between the margins of an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9638;
/** Units of a drawing in one twentieth of a point. */
const EMU = 635;

const HEADING = { 1: 'Title', 2: 'Heading1', 3: 'Heading2', 4: 'Heading3' } as const;

/** The blocks as the body of a Word document; the n-th bars refer to the n-th chart. */
export function body(blocks: readonly Block[], lang: Lang): string {
  let charts = 0;
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
          return styled(HEADING[block.level], run({ text: block.text }));
        case 'paragraph':
          return styled('Normal', block.spans.map(run).join(''));
        case 'list':
          return block.items.map((item) => styled('ListBullet', item.map(run).join(''))).join('');
        case 'table':
          return table(block.columns, block.rows, block.caption);
        case 'bars':
          charts++;
          return bars(block, charts, lang);
        default:
          return block satisfies never;
      }
    })
    .join('');
}

type Bars = Extract<Block, { kind: 'bars' }>;

function bars(block: Bars, number: number, lang: Lang): string {
  const labels = LABELS[lang];
  const height = (block.rows.length * 420 + 1100) * EMU;
  const instead = `${block.caption}. ${block.words} ${block.rows.map((row) => `${row.title}: ${levelOf(row, lang)} (${rangeOf(row, lang)})`).join('; ')}.`;
  const drawing = `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${TEXT_WIDTH * EMU}" cy="${height}"/><wp:docPr id="${number}" name="${xmlText(block.caption)}" descr="${xmlText(instead)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="chart${number}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const columns: Column[] = [
    { title: block.what, width: 5 },
    { title: labels.level, right: true, width: 1.2 },
    { title: labels.range, right: true, width: 1.5 },
    { title: labels.answers, right: true, width: 1.8 },
  ];
  return (
    styled('Normal', run({ text: block.words })) +
    styled('Normal', drawing) +
    table(
      columns,
      block.rows.map((row) => [row.title, levelOf(row, lang), rangeOf(row, lang), answersOf(row.coverage, lang)]),
      block.caption,
    )
  );
}

function table(columns: readonly Column[], rows: readonly (readonly string[])[], caption: string): string {
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.round((column.width / all) * TEXT_WIDTH));
  const style = columns.length > 5 ? 'TableSmall' : 'TableText';
  const cell = (text: string, index: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/>${columns[index]?.right === true ? '<w:jc w:val="right"/>' : ''}</w:pPr>${run({ text })}</w:p></w:tc>`;
  const row = (cells: readonly string[], head: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${columns.map((_, index) => cell(cells[index] ?? '', index)).join('')}</w:tr>`;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `${styled('Caption', run({ text: caption }))}<w:tbl><w:tblPr><w:tblStyle w:val="PeilTable"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="${xmlText(caption)}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${row(
    columns.map((column) => column.title),
    true,
  )}${rows.map((cells) => row(cells, false)).join('')}</w:tbl>${styled('Normal', '')}`;
}

function styled(style: string, runs: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
}

function run({ text, strong }: Span): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`);
  return `<w:r>${strong === true ? '<w:rPr><w:b/></w:rPr>' : ''}${lines.join('<w:br/>')}</w:r>`;
}
