import type { ReportFile } from '../../model/generated/report.ts';
import { toCsv } from '../csv.ts';
import { planTable } from './plan-rows.ts';

/**
 * The action plan as CSV. Excel on a Dutch computer opens a file with semicolons in columns and one with commas not, so
 * a Dutch plan has semicolons and an English one commas; the mark in front makes Excel read it as UTF-8.
 */
export function planCsv(report: ReportFile): string {
  const { columns, rows } = planTable(report);
  return `\ufeff${toCsv(
    columns.map((column) => column.title),
    rows,
    report.language === 'nl' ? ';' : ',',
  )}`;
}
