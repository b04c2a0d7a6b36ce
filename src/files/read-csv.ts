import { PeilError } from '../diagnostics/diagnostic.ts';
import type { Text } from '../model/text.ts';
import type { ReadTable, TableCell, TableRow } from './table.ts';

const DELIMITERS = [';', ',', '\t'] as const;

/**
 * Reads comma-separated values (RFC 4180) with a comma, a semicolon or a tab between the cells. Which of them it is
 * must follow from the text: it is the one with which all rows have as many cells as the headings.
 * @throws PeilError table-unreadable
 */
export function readCsv(file: string, text: string): ReadTable {
  const named = /^sep=([;,\t])\r?\n/.exec(text);
  const start = named?.[0].length ?? 0;
  const candidates = named?.[1] === undefined ? DELIMITERS : [named[1]];
  const fits: TableRow[][] = [];
  let broken: CsvProblem | undefined;
  for (const delimiter of candidates) {
    const read = cellsOf(text, start, delimiter);
    if ('message' in read) broken ??= read;
    else if (isEven(read) && ((read[0]?.cells.length ?? 0) > 1 || named !== null)) fits.push(read);
  }
  const [rows, ...others] = fits;
  if (rows === undefined) throw noTable(file, text, broken ?? ragged(text, start));
  if (others.length > 0) {
    throw noTable(file, text, {
      at: start,
      message: { nl: 'Het is niet te zien welk teken de cellen scheidt.', en: 'It cannot be seen which character separates the cells.' },
      hint: { nl: "Zet als eerste regel 'sep=;' of 'sep=,' in het bestand.", en: "Put 'sep=;' or 'sep=,' as the first line in the file." },
    });
  }
  const [headings, ...body] = rows;
  return { file, text, headings: headings?.cells ?? [], rows: body.filter((row) => row.cells.some((cell) => cell.text !== '')) };
}

interface CsvProblem {
  readonly at: number;
  readonly message: Text;
  readonly hint: Text;
}

/** Rows must be as long as the headings; an empty line is no row. */
function isEven(rows: readonly TableRow[]): boolean {
  const width = rows[0]?.cells.length;
  return rows.every(({ cells }) => cells.length === width || (cells.length === 1 && cells[0]?.text === ''));
}

function cellsOf(text: string, start: number, delimiter: string): TableRow[] | CsvProblem {
  const rows: TableRow[] = [];
  let cells: TableCell[] = [];
  let at = start;
  while (at < text.length) {
    const begin = at;
    let value: string;
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end === -1) {
        return {
          at,
          message: { nl: 'Dit aanhalingsteken wordt niet gesloten.', en: 'This quotation mark is not closed.' },
          hint: {
            nl: 'Zet er een aan het eind van de cel, of exporteer de tabel opnieuw.',
            en: 'Put one at the end of the cell, or export the table again.',
          },
        };
      }
      value = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      if (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') {
        return {
          at,
          message: { nl: 'Na het sluitende aanhalingsteken staat nog iets.', en: 'Something stands after the closing quotation mark.' },
          hint: { nl: 'Een aanhalingsteken in een cel hoort dubbel: "".', en: 'A quotation mark inside a cell must be doubled: "".' },
        };
      }
    } else {
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
      value = text.slice(begin, at);
    }
    cells.push({ text: value.trim(), range: { start: begin, end: Math.max(at, begin + 1) } });
    if (text[at] === delimiter) {
      at++;
      if (at < text.length && text[at] !== '\n' && text[at] !== '\r') continue;
      cells.push({ text: '', range: { start: at, end: at + 1 } });
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    rows.push({ number: rows.length + 1, cells });
    cells = [];
  }
  return rows;
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

/** Says which row is the first that is too short or too long, for the delimiter that the headings hold most of. */
function ragged(text: string, start: number): CsvProblem {
  const first = text.slice(start, text.indexOf('\n', start) === -1 ? undefined : text.indexOf('\n', start));
  const [delimiter = ';'] = [...DELIMITERS].sort((a, b) => first.split(b).length - first.split(a).length);
  const rows = cellsOf(text, start, delimiter);
  if ('message' in rows) return rows;
  const width = rows[0]?.cells.length ?? 0;
  const row = rows.find(({ cells }) => cells.length !== width);
  if (width < 2 || row === undefined) {
    return {
      at: start,
      message: { nl: 'Dit is geen tabel: er staat maar één kolom.', en: 'This is not a table: there is only one column.' },
      hint: { nl: 'Exporteer de tabel opnieuw als CSV of als .xlsx.', en: 'Export the table again as CSV or as .xlsx.' },
    };
  }
  return {
    at: row.cells[0]?.range?.start ?? start,
    message: {
      nl: `Rij ${row.number} heeft ${row.cells.length} cellen; de kop heeft er ${width}.`,
      en: `Row ${row.number} has ${row.cells.length} cells; the headings have ${width}.`,
    },
    hint: {
      nl: `Een cel met '${delimiter}' erin hoort tussen aanhalingstekens. Exporteer de tabel opnieuw.`,
      en: `A cell with '${delimiter}' in it must stand in quotation marks. Export the table again.`,
    },
  };
}

function noTable(file: string, text: string, { at, message, hint }: CsvProblem): PeilError {
  return new PeilError(
    [{ code: 'table-unreadable', severity: 'error', message, file, range: { start: at, end: at + 1 }, hint }],
    new Map([[file, text]]),
  );
}
