import { plainText } from '../diagnostics/plain-text.ts';

/** One cell: several values in one cell are separated by a semicolon. */
export type Cell = string | number | boolean | readonly string[];

// A spreadsheet takes a text that begins so for a formula and runs it.
const FORMULA = /^[=+\-@\t\r\n]/;

/**
 * Comma-separated values after RFC 4180: lines end in CRLF, a cell with a comma, quote or line end stands in quotes, quotes
 * inside are doubled. A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers do not.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: Cell): string {
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const joined = typeof cell === 'string' ? cell : cell.join('; ');
  const guarded = FORMULA.test(joined) ? `'${joined}` : joined;
  const text = plainText(guarded);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
