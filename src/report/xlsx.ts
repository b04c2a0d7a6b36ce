import { strToU8, Zip, ZipDeflate, zipSync, type Zippable } from 'fflate';

/** A value of a cell; null is an empty cell. Texts are always texts: a spreadsheet never runs them. */
export type XlsxCell = string | number | boolean | null;

export interface XlsxColumn {
  readonly title: string;
  /** Width in characters; without it 12. */
  readonly width?: number;
}

export interface XlsxSheet {
  /** At most 31 characters; what a sheet name cannot hold becomes a space. */
  readonly name: string;
  readonly columns: readonly XlsxColumn[];
  readonly rows: Iterable<readonly XlsxCell[]>;
}

/** The most rows that a sheet can hold, its header included. */
export const MOST_ROWS = 1_048_576;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
// A fixed day, so that the same tables give the same bytes. The format counts from 1980.
const DAY = new Date(1980, 0, 1);

/**
 * A workbook (Office Open XML) with one sheet for each table: a bold header that stays in view, and a filter on it.
 * Small enough to hold in memory; streamXlsx is for more.
 */
export function toXlsx(sheets: readonly XlsxSheet[]): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(frame(sheets))) files[name] = strToU8(text);
  for (const [index, sheet] of sheets.entries()) {
    let rows = '';
    let count = 1;
    for (const row of sheet.rows) rows += xlsxRow(row, ++count);
    files[sheetPath(index)] = strToU8(sheetStart(sheet.columns) + rows + sheetEnd(sheet.columns, count));
  }
  return zipSync(files, { mtime: DAY });
}

export interface StreamedSheet extends Omit<XlsxSheet, 'rows'> {
  /** Rows as xlsxRow makes them, numbered from 2. */
  readonly rows: Iterable<string>;
  /** Number of rows without the header. */
  readonly count: number;
}

/** The same workbook in pieces, for tables that do not fit in memory. Each sheet is read once, one after the other. */
export function streamXlsx(sheets: readonly StreamedSheet[], write: (piece: Uint8Array) => void): void {
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    write(piece);
  });
  const add = (name: string, pieces: Iterable<string>): void => {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = DAY;
    zip.add(entry);
    for (const piece of pieces) entry.push(strToU8(piece));
    entry.push(new Uint8Array(0), true);
  };
  for (const [name, text] of Object.entries(frame(sheets))) add(name, [text]);
  for (const [index, sheet] of sheets.entries()) add(sheetPath(index), whole(sheet));
  zip.end();
}

function* whole({ columns, rows, count }: StreamedSheet): Generator<string> {
  yield sheetStart(columns);
  yield* rows;
  yield sheetEnd(columns, count + 1);
}

/** One row of a sheet as XML. @param number counted from 1; the header is row 1 */
export function xlsxRow(cells: readonly XlsxCell[], number: number, style = ''): string {
  let xml = `<row r="${number}">`;
  for (const [index, cell] of cells.entries()) {
    if (cell === null || cell === '') continue;
    const at = `<c r="${columnName(index)}${number}"${style}`;
    if (typeof cell === 'string') xml += `${at} t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
    else if (typeof cell === 'boolean') xml += `${at} t="b"><v>${cell ? 1 : 0}</v></c>`;
    else xml += `${at}><v>${cell}</v></c>`;
  }
  return `${xml}</row>`;
}

/** A, B, … Z, AA, …; counted from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function sheetStart(columns: readonly XlsxColumn[]): string {
  const widths = columns
    .map(({ width = 12 }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${widths}</cols><sheetData>${xlsxRow(
      columns.map(({ title }) => title),
      1,
      ' s="1"',
    )}`
  );
}

function sheetEnd(columns: readonly XlsxColumn[], rows: number): string {
  return `</sheetData><autoFilter ref="A1:${columnName(Math.max(0, columns.length - 1))}${rows}"/></worksheet>`;
}

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** The parts of the package that hold no data. */
function frame(sheets: readonly Pick<XlsxSheet, 'name'>[]): Record<string, string> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const each = (part: (sheet: Pick<XlsxSheet, 'name'>, number: number) => string): string =>
    sheets.map((sheet, index) => part(sheet, index + 1)).join('');
  return {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>` +
      `${each((_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `${each((sheet, number) => `<sheet name="${escape(sheetName(sheet.name))}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each((_, number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}` +
      `<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml':
      `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>',
  };
}

function sheetName(name: string): string {
  return name
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'|'$/g, ' ')
    .slice(0, 31);
}

// XML 1.0 cannot hold most control characters. Half a surrogate pair becomes a replacement character in UTF-8 by itself.
function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\uFFFD')
    .slice(0, 32_767)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
