import { unzipSync } from 'fflate';
import { PeilError } from '../diagnostics/diagnostic.ts';
import type { Text } from '../model/text.ts';
import { MAX_SHEET_BYTES } from './limits.ts';
import type { ReadTable, TableCell, TableRow } from './table.ts';
import { attributes, elements, textOf } from './xml-scan.ts';

/**
 * Reads one sheet of a workbook (Office Open XML): texts, numbers, days and the outcomes of formulas.
 * @param sheet name of the sheet; without it the workbook must have only one
 * @throws PeilError table-unreadable
 */
export function readXlsx(file: string, bytes: Uint8Array, sheet: string | undefined): ReadTable {
  const parts = unpack(file, bytes);
  const workbook = parts('xl/workbook.xml');
  const sheets = elements(workbook, 'sheet').map(({ head }) => attributes(head));
  const wanted = sheet === undefined ? sheets[0] : sheets.find(({ name }) => name === sheet);
  const names = sheets.map(({ name }) => `'${name ?? ''}'`).join(', ');
  if (wanted === undefined)
    throw noTable(
      file,
      { nl: `Het werkblad '${sheet ?? ''}' is er niet.`, en: `There is no sheet '${sheet ?? ''}'.` },
      { nl: `De werkbladen zijn: ${names}.`, en: `The sheets are: ${names}.` },
    );
  if (sheet === undefined && sheets.length > 1)
    throw noTable(
      file,
      { nl: `Dit bestand heeft ${sheets.length} werkbladen.`, en: `This file has ${sheets.length} sheets.` },
      { nl: `Kies er een met --sheet: ${names}.`, en: `Choose one with --sheet: ${names}.` },
    );

  const links = elements(parts('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ head }) => attributes(head));
  const target = links.find(({ Id }) => Id === wanted['r:id'])?.['Target'] ?? '';
  const source = parts(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  const shared = elements(parts('xl/sharedStrings.xml', true), 'si').map(({ body }) => textOf(body));
  const days = dayStyles(parts('xl/styles.xml', true));
  const since1904 = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(workbook);
  const rows: TableRow[] = [];
  for (const { head, body } of elements(source, 'row')) {
    const number = Number(attributes(head)['r'] ?? (rows.at(-1)?.number ?? 0) + 1);
    const cells: TableCell[] = [];
    for (const cell of elements(body, 'c')) {
      const known = attributes(cell.head);
      const column = known['r'] === undefined ? cells.length : columnOf(known['r']);
      while (cells.length < column) cells.push({ text: '' });
      cells[column] = cellOf(known, cell.body, shared, days, since1904);
    }
    if (cells.some(({ text }) => text !== '')) rows.push({ number, cells });
  }
  const [headings, ...body] = rows;
  if (headings === undefined)
    throw noTable(
      file,
      { nl: 'Dit werkblad is leeg.', en: 'This sheet is empty.' },
      { nl: 'Zet de koppen in de eerste rij.', en: 'Put the headings in the first row.' },
    );
  return { file, text: undefined, headings: headings.cells, rows: body };
}

type Parts = (name: string, optional?: boolean) => string;

/** The parts of the package as text; one that says it is larger than we read is refused before it is unpacked. */
function unpack(file: string, bytes: Uint8Array): Parts {
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^xl\/(?:workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/.test(name))
          return false;
        total += originalSize;
        if (total > MAX_SHEET_BYTES) throw new RangeError('too large');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof RangeError)
      throw noTable(
        file,
        { nl: 'Dit werkboek is uitgepakt te groot.', en: 'This workbook is too large once unpacked.' },
        { nl: 'Verdeel de tabel over meer bestanden.', en: 'Split the table over several files.' },
      );
    throw noTable(
      file,
      { nl: 'Dit is geen werkboek (.xlsx), of het is beschadigd.', en: 'This is not a workbook (.xlsx), or it is damaged.' },
      { nl: 'Open het in een rekenblad en bewaar het opnieuw als .xlsx.', en: 'Open it in a spreadsheet and save it again as .xlsx.' },
    );
  }
  const decoder = new TextDecoder();
  return (name, optional = false) => {
    const part = files[name];
    if (part !== undefined) return decoder.decode(part);
    if (optional) return '';
    throw noTable(
      file,
      { nl: 'In dit werkboek ontbreekt een deel.', en: 'A part of this workbook is missing.' },
      { nl: 'Open het in een rekenblad en bewaar het opnieuw als .xlsx.', en: 'Open it in a spreadsheet and save it again as .xlsx.' },
    );
  };
}

function cellOf(
  known: Readonly<Record<string, string>>,
  body: string,
  shared: readonly string[],
  days: ReadonlySet<number>,
  since1904: boolean,
): TableCell {
  if (known['t'] === 'inlineStr') return { text: textOf(body).trim() };
  const value = elements(body, 'v')[0]?.body;
  if (value === undefined) return { text: '' };
  const text = textOf(`<t>${value}</t>`).trim();
  switch (known['t']) {
    case 's':
      return { text: (shared[Number(text)] ?? '').trim() };
    case 'b':
      return { text: text === '1' ? 'true' : 'false' };
    case 'str':
    case 'e':
      return { text };
    case 'd':
      return { text: text.slice(0, 10), day: text.slice(0, 10) };
    default: {
      const number = Number(text);
      if (days.has(Number(known['s'] ?? 0)) && number >= 1) {
        const day = dayOf(number, since1904);
        return { text: day, day };
      }
      return { text: String(number) };
    }
  }
}

/** Days are counted from the end of 1899, as if 1900 had been a leap year; or from 1904. */
function dayOf(serial: number, since1904: boolean): string {
  const begin = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const day = new Date(begin + Math.floor(serial) * 86_400_000);
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10);
}

/** Styles that show a number as a day. */
function dayStyles(styles: string): Set<number> {
  const own = new Map(elements(styles, 'numFmt').map(({ head }) => [attributes(head)['numFmtId'], attributes(head)['formatCode'] ?? '']));
  const formats = elements(elements(styles, 'cellXfs')[0]?.body ?? '', 'xf').map(({ head }) => attributes(head)['numFmtId'] ?? '0');
  const isDay = (id: string): boolean => {
    const code = own.get(id);
    if (code === undefined) return (Number(id) >= 14 && Number(id) <= 17) || id === '22';
    return /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
  };
  return new Set(formats.flatMap((id, index) => (isDay(id) ? [index] : [])));
}

/** Column of an address such as AB12, counted from 0. */
function columnOf(address: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(address)?.[0] ?? 'A') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function noTable(file: string, message: Text, hint: Text): PeilError {
  return new PeilError([{ code: 'table-unreadable', severity: 'error', message, file, hint }]);
}
