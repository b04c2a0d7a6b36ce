import type { Cell } from './csv.ts';
import type { Figures, Layout, SummaryRecord } from './summary-record.ts';

/** A value of the summary; null where there is none. */
export type SummaryCell = string | number | boolean | null;

/** Titles of the columns and, for one answers file, its rows. Columns are public: see docs/batch.md. */
export interface SummaryTable {
  readonly columns: readonly string[];
  readonly rows: (file: string, record: SummaryRecord) => SummaryCell[][];
}

const HEAD = [
  'file',
  'organisation',
  'employees',
  'date',
  'role',
  'questionnaire',
  'version',
  'questions',
  'answered',
  'unknown',
  'phase',
  'gate',
  'gate_uncertain',
  'gate_level',
  'gate_lowest',
  'first_advice',
] as const;

/** One row for each file: its head, and of every aspect, group and framework the level, range and coverage. */
export function organisationTable(layouts: readonly Layout[]): SummaryTable {
  const parts = [...new Set(layouts.flatMap((layout) => layout.parts))];
  const orders = new Map(layouts.map((layout) => [layout.profile, parts.map((part) => layout.parts.indexOf(part))]));
  return {
    columns: [...HEAD, ...parts.flatMap((part) => [part, `${part}_low`, `${part}_high`, `${part}_answered`, `${part}_of`])],
    rows: (file, record) => {
      const row: SummaryCell[] = [
        file,
        record.organisation,
        record.employees,
        record.date,
        record.role,
        record.profile,
        record.version,
        record.questions,
        record.answered,
        record.unknown,
        record.phase,
        record.gate,
        record.uncertain,
        record.gateLevel,
        record.lowest,
        record.advice,
      ];
      for (const index of orders.get(record.profile) ?? []) row.push(...(record.parts[index] ?? NO_FIGURES));
      return [row];
    },
  };
}

const NO_FIGURES = [null, null, null, null, null] as const satisfies readonly (Figures[number] | null)[];

/** One row for each file and condition. */
export function conditionTable(layouts: readonly Layout[]): SummaryTable {
  const byProfile = new Map(layouts.map((layout) => [layout.profile, layout]));
  return {
    columns: [
      'file',
      'organisation',
      'date',
      'role',
      'framework',
      'group',
      'condition',
      'status',
      'uncertain',
      'level',
      'low',
      'high',
      'answered',
      'of',
    ],
    rows: (file, record) =>
      (byProfile.get(record.profile)?.conditions ?? []).flatMap(({ id, framework, group }, index) => {
        const outcome = record.conditions[index];
        if (outcome === undefined) return [];
        const [status, uncertain, figures] = outcome;
        return [
          [file, record.organisation, record.date, record.role, framework, group, id, status, uncertain === 1, ...(figures ?? NO_FIGURES)],
        ];
      }),
  };
}

/** A cell for CSV, where nothing is an empty text. */
export function csvOf(cell: SummaryCell): Cell {
  return cell ?? '';
}
