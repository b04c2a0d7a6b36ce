import { expect, it } from 'vitest';
import { docxReport } from '../../../../src/report/docx/docx-report.ts';
import { exampleReport, formatContext } from '../../../support/example-report.ts';
import { officeParts } from '../../../support/office-file.ts';

const report = await exampleReport('halverwege');
const parts = officeParts(docxReport(report, await formatContext(report)));
const body = parts['word/document.xml'] ?? '';
const count = (pattern: RegExp): number => [...body.matchAll(pattern)].length;

it('has real headings, one title, and styles for all that it uses', () => {
  expect(count(/<w:pStyle w:val="Title"\/>/g)).toBe(1);
  expect(count(/<w:pStyle w:val="Heading1"\/>/g)).toBe(11);
  const known = new Set([...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]+)"/g)].map((match) => match[1]));
  for (const match of body.matchAll(/<w:(?:pStyle|tblStyle) w:val="([^"]+)"\/>/g)) expect(known).toContain(match[1]);
});

it('gives every table a heading row and a name, and every chart a text instead', () => {
  const tables = count(/<w:tbl>/g);
  expect(tables).toBeGreaterThan(20);
  expect(count(/<w:tblHeader\/>/g)).toBe(tables);
  expect(count(/<w:tblCaption w:val="[^"]+"\/>/g)).toBe(tables);
  const instead = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(instead).toHaveLength(4);
  expect(instead[0]).toContain('Organisatie: 2,2 (2,0–2,4)');
});

it('draws the figures of the report', () => {
  const values = [...(parts['word/charts/chart1.xml'] ?? '').matchAll(/<c:ser>.*?<c:numLit>(.*?)<\/c:numLit>/g)].map((series) =>
    [...(series[1] ?? '').matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((match) => Number(match[1])),
  );
  const sums = report.aspects.map((_, index) => values.reduce((sum, series) => sum + (series[index] ?? 0), 0));
  for (const [index, aspect] of report.aspects.entries()) expect(sums[index]).toBeCloseTo(aspect.high * 4, 2);
});

it('points only to parts that are there, and numbers its pages', () => {
  for (const match of (parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g))
    expect(Object.keys(parts)).toContain(`word/${match[1]}`);
  for (const match of (parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g))
    expect(Object.keys(parts)).toContain(match[1]);
  expect(parts['word/footer.xml']).toMatch(/ PAGE .* NUMPAGES /);
  expect(parts['docProps/core.xml']).toContain('<dc:title>Jeugdhulp Ottervoorde');
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="nl-NL"/>');
});
