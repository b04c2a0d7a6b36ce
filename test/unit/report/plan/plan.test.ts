import { expect, it } from 'vitest';
import { planCsv } from '../../../../src/report/plan/plan-csv.ts';
import { planTable } from '../../../../src/report/plan/plan-rows.ts';
import { planXlsx } from '../../../../src/report/plan/plan-xlsx.ts';
import { exampleReport, hostileReport } from '../../../support/example-report.ts';
import { officeParts } from '../../../support/office-file.ts';

const report = await exampleReport('halverwege');
const { columns, rows } = planTable(report);

it('has a row for every action, question and waiting advice, in the order of the report', () => {
  const ids = [...report.advice.filter((entry) => entry.kind !== 'upkeep'), ...report['held-back']].map((entry) => entry.id);
  expect(rows.map((row) => row[1])).toEqual(ids);
  expect(rows[0]?.slice(0, 3)).toEqual(['Stap 1. Bescherm wie er al werkt', 'A-05', report.advice[0]?.title]);
});

it('leaves open what only the organisation can fill in', () => {
  const open = columns.flatMap((column, index) => (column.fillIn === true ? [index] : []));
  expect(open).toEqual([6, 7, 8]);
  for (const row of rows) for (const index of open) expect(row[index]).toBe('');
});

it('opens in columns in Dutch Excel, and in English Excel', async () => {
  expect(planCsv(report)).toMatch(/^\ufeffStap;Nummer;Actie;/);
  expect(planCsv(await exampleReport('halverwege', 'en'))).toMatch(/^\ufeffStep,Number,Action,/);
});

it('never lets a spreadsheet run a text', () => {
  const first = report.advice[0];
  if (first === undefined) throw new Error('the example has advice');
  const risky = { ...report, advice: [{ ...first, title: '=HYPERLINK("http://example.org";"klik")', who: ['+31 6', '@x'] }] };
  expect(planCsv(risky)).toContain(`;"'=HYPERLINK(""http://example.org"";""klik"")";`);
  expect(planCsv(risky)).toContain(`;'+31 6, @x;`);
  const sheet = officeParts(planXlsx(hostileReport(report)))['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).not.toMatch(/<f[ >]| t="(?!inlineStr")/);
});

it('is a workbook of one sheet that holds the same cells', () => {
  const parts = officeParts(planXlsx(report));
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect([...sheet.matchAll(/<row /g)]).toHaveLength(rows.length + 1);
  expect([...sheet.matchAll(/<t xml:space="preserve">/g)]).toHaveLength(columns.length + rows.flat().filter((cell) => cell !== '').length);
});
