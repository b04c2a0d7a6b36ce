import { csvRow } from '../../report/csv.ts';
import { emitYaml } from '../../report/emit-yaml.ts';
import type { Layout, SummaryRecord } from '../../report/summary-record.ts';
import { conditionTable, organisationTable, type SummaryCell, type SummaryTable } from '../../report/summary-table.ts';

/** The forms of a summary, by the ending of its file. */
export const SUMMARY_FORMS = ['csv', 'ndjson', 'yaml', 'xlsx'] as const;
export type SummaryForm = (typeof SUMMARY_FORMS)[number];

/** Rows of a piece of the work: text that only needs to be joined, or cells where row numbers must come in (xlsx). */
export interface RowTexts {
  readonly organisations: string;
  readonly conditions: string;
  readonly cells: readonly (readonly [organisations: SummaryCell[][], conditions: SummaryCell[][]])[];
}

/** Collects the rows of one piece after another. */
export interface RowCollector {
  readonly begin: () => void;
  readonly add: (file: string, record: SummaryRecord) => void;
  readonly end: () => RowTexts;
}

export function rowTexts(form: SummaryForm | undefined, layouts: readonly Layout[]): RowCollector {
  const organisations = organisationTable(layouts);
  const conditions = conditionTable(layouts);
  let texts = { organisations: '', conditions: '' };
  let cells: [SummaryCell[][], SummaryCell[][]][] = [];
  return {
    begin: () => {
      texts = { organisations: '', conditions: '' };
      cells = [];
    },
    add: (file, record) => {
      if (form === undefined) return;
      const first = organisations.rows(file, record);
      const second = conditions.rows(file, record);
      if (form === 'xlsx') cells.push([first, second]);
      else {
        texts.organisations += first.map((row) => rowText(form, organisations, row)).join('');
        texts.conditions += second.map((row) => rowText(form, conditions, row)).join('');
      }
    },
    end: () => ({ ...texts, cells }),
  };
}

/** What stands before the first row. */
export function tableHead(form: SummaryForm, table: SummaryTable, name: string): string {
  if (form === 'csv') return csvRow(table.columns);
  return form === 'yaml' ? `peil: summary/1\n${name}:\n` : '';
}

function rowText(form: Exclude<SummaryForm, 'xlsx'>, { columns }: SummaryTable, row: readonly SummaryCell[]): string {
  switch (form) {
    case 'csv':
      return csvRow(row.map((cell) => cell ?? ''));
    case 'ndjson':
      return `{${row.map((cell, index) => `${JSON.stringify(columns[index])}:${typeof cell === 'string' ? JSON.stringify(cell) : String(cell)}`).join()}}\n`;
    case 'yaml': {
      const known = columns.flatMap((column, index): [string, SummaryCell][] => (row[index] == null ? [] : [[column, row[index] ?? null]]));
      return emitYaml({ x: [Object.fromEntries(known)] }).slice('x:\n'.length);
    }
    default:
      return form satisfies never;
  }
}
