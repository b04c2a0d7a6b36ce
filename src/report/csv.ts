import { plainText } from '../diagnostics/plain-text.ts';

/** One cell: several values in one cell are separated by a semicolon. */
export type Cell = string | number | boolean | readonly string[];

// A spreadsheet takes a text that begins so for a formula and runs it.
const FORMULA = /^[=+\-@\t\r\n]/;

/**
 * Comma-separated values after RFC 4180: lines end in CRLF, a cell with a separator, quote or line end stands in quotes, quotes
 * inside are doubled. A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers do not.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[], separator = ','): string {
  return [header, ...rows].map((row) => csvRow(row, separator)).join('');
}

/** One line of such a table, with its line end. */
export function csvRow(row: readonly Cell[], separator = ','): string {
  return `${row.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`;
}

// Nearly all cells of a scan; millions of them.
const HARMLESS = /^[A-Za-z0-9][A-Za-z0-9 ./_-]*$/;

function csvCell(cell: Cell, separator: string): string {
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'string' && HARMLESS.test(cell)) return cell;
  const joined = typeof cell === 'string' ? cell : cell.join('; ');
  const guarded = FORMULA.test(joined) ? `'${joined}` : joined;
  const text = plainText(guarded);
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
