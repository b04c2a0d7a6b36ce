import { expect, it } from 'vitest';
import { markdownReport } from '../../../../src/report/markdown.ts';
import { exampleReport, formatContext, HOSTILE, hostileReport } from '../../../support/example-report.ts';

const report = await exampleReport('halverwege');
const lines = markdownReport(report, await formatContext(report)).split('\n');

it('has headings that only go one deeper at a time', () => {
  const levels = lines.flatMap((line) => /^(#+) /.exec(line)?.[1]?.length ?? []);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
});

it('has tables of which every row has as many cells as the heading', () => {
  const cells = (line: string): number => line.replaceAll('\\|', '').split('|').length;
  const tables = lines
    .join('\n')
    .split('\n\n')
    .filter((block) => block.startsWith('|'))
    .map((block) => block.split('\n'));
  expect(tables.length).toBeGreaterThan(20);
  for (const [head = '', ...rows] of tables) for (const row of rows) expect(cells(row), row).toBe(cells(head));
});

it('shows every aspect with its level, range and answers', () => {
  expect(lines).toContain('| Organisatie | `████████▓·······` | 2,2 | 2,0–2,4 | 10 van 11 |');
});

it('keeps hostile texts as text', async () => {
  const hostile = hostileReport(report);
  const text = markdownReport(hostile, await formatContext(hostile));
  // Every sign that could begin HTML, a link, code, emphasis or a cell has a backslash before it.
  expect(text).toContain('\\<script\\>window.hacked = 1\\</script\\>');
  expect(text.replace(/\\./g, '')).not.toMatch(/[<>[\]]|https?:|www\./);
  expect(HOSTILE.length).toBeGreaterThan(8);
});
