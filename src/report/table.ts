import { plainText } from '../diagnostics/plain-text.ts';
import { cut, pad, widthOf, wrap } from './wrap.ts';

/** A table for people: column titles and cells, all as text. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface TableColumn {
  readonly title: string;
  /** Gives way where the table is too wide: its cells are wrapped. */
  readonly wraps?: boolean;
  /** The widest that the column may be; more is wrapped. */
  readonly most?: number;
  /** For figures: to the right. */
  readonly right?: boolean;
}

const GAP = 2;
const LEAST = 8;

/**
 * Lines of a table that is never wider than the given number of columns. Columns that may wrap give way first, and
 * where that is not enough all do. Cells are made safe for a terminal.
 */
export function tableLines(table: Table, columns: number, strong: (text: string) => string = (text) => text): string[] {
  const rows = table.rows.map((row) => table.columns.map((_, index) => plainText(row[index] ?? '').replaceAll(/[\t\n]/g, ' ')));
  const widths = fit(table.columns, rows, columns);
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) =>
        table.columns[index]?.right === true
          ? ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(cell))) + cell
          : pad(cell, widths[index] ?? 0),
      )
      .join(' '.repeat(GAP))
      .trimEnd();
  const lines = [
    strong(line(table.columns.map((column, index) => cut(column.title, widths[index] ?? 0)))),
    widths.map((width) => '─'.repeat(width)).join(' '.repeat(GAP)),
  ];
  for (const row of rows) {
    const cells = row.map((cell, index) => broken(cell, widths[index] ?? LEAST));
    const height = Math.max(...cells.map((cell) => cell.length));
    for (let part = 0; part < height; part++) lines.push(line(cells.map((cell) => cell[part] ?? '')));
  }
  return lines;
}

/** Widths of the columns so that together they fit: the widest that may wrap gives way until they do. */
function fit(columns: readonly TableColumn[], rows: readonly (readonly string[])[], total: number): number[] {
  const widths = columns.map((column, index) =>
    Math.max(widthOf(column.title), Math.min(column.most ?? Infinity, Math.max(0, ...rows.map((row) => widthOf(row[index] ?? ''))))),
  );
  const room = total - GAP * (columns.length - 1);
  const narrow = (gives: (index: number) => boolean): void => {
    for (let over = sum(widths) - room; over > 0; over--) {
      const open = widths.map((_, index) => index).filter((index) => gives(index) && (widths[index] ?? 0) > LEAST);
      const widest = open.reduce<number | undefined>(
        (best, index) => (best === undefined || (widths[index] ?? 0) > (widths[best] ?? 0) ? index : best),
        undefined,
      );
      if (widest === undefined) return;
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  };
  narrow((index) => columns[index]?.wraps === true);
  narrow(() => true);
  return widths;
}

/** A cell in lines of at most this width; a word that is longer is broken. */
function broken(cell: string, width: number): string[] {
  return wrap(cell, width).flatMap((line) => {
    const parts: string[] = [];
    let rest = line;
    while (widthOf(rest) > width) {
      let head = '';
      for (const character of rest) {
        if (head !== '' && widthOf(head + character) > width) break;
        head += character;
      }
      parts.push(head);
      rest = rest.slice(head.length);
    }
    return [...parts, rest];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
