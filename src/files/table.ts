import type { Range } from '../diagnostics/diagnostic.ts';

/** One cell of a table that a form tool or a spreadsheet exported. */
export interface TableCell {
  /** As a person sees it, without spaces around it; numbers with a dot. */
  readonly text: string;
  /** yyyy-mm-dd, where the table itself says that the cell is a day. */
  readonly day?: string;
  /** Where it stands in a text file. */
  readonly range?: Range;
}

export interface TableRow {
  /** As the spreadsheet numbers it; the headings are row 1. */
  readonly number: number;
  readonly cells: readonly TableCell[];
}

export interface ReadTable {
  readonly file: string;
  /** Of a text file, for the code frame. */
  readonly text: string | undefined;
  readonly headings: readonly TableCell[];
  /** Rows with something in them. */
  readonly rows: readonly TableRow[];
}
