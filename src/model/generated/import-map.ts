/* Made by scripts/generate.ts from schemas/import-map.schema.json: change that file, not this one. */

export type Slug = string;
/**
 * organisation, employees, date, role, situation.<switch>, a question (ORG-1a), ORG-1a.note, ORG-1a.evidence, or ignore. Empty: still to decide.
 */
export type ImportTarget = string | null;

/**
 * What each column of a table means; peil import --init makes it from the headings.
 */
export interface ImportMap {
  peil: 'import-map/1';
  questionnaire: string;
  /**
   * Name of the sheet, of a workbook with more than one.
   */
  sheet?: string;
  /**
   * How days are written in texts. Without it only yyyy-mm-dd.
   */
  dates?: 'd-m-yyyy' | 'm-d-yyyy';
  fixed?: FixedHead;
  /**
   * @minItems 1
   */
  columns: ImportColumn[];
}
/**
 * What is the same for every row and stands in no column.
 */
export interface FixedHead {
  organisation?: string;
  employees?: number;
  date?: string;
  role?: Slug;
}
export interface ImportColumn {
  /**
   * Its letter in a spreadsheet.
   */
  column: string;
  heading: string;
  to: ImportTarget;
  values?: ImportValues;
}
/**
 * What the texts in this column mean: a level 0-4, weet niet, leeg, a role, ja or nee. Empty: still to decide.
 */
export interface ImportValues {
  [k: string]: string | number | null;
}
