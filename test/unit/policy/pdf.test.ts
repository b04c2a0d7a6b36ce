import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Layout, layOutPdf, policyBlocks, wordsOf } from '../../../scripts/lay-out-pdf.ts';
import { makePdf } from '../../../scripts/make-pdf.ts';
import { readPdf } from '../../../src/policy/readers/pdf.ts';
import { ROOT } from '../../support/real-instrument.ts';
import { wordDifference } from '../../support/word-difference.ts';

const blocks = policyBlocks(path.join(ROOT, 'evaluation'));
const HEAD = 'Meerjarenbeleid Ottervoorde 2026–2029';

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'one column': { columns: 1, breaks: false },
  'running heads, numbered feet and broken words': {
    columns: 1,
    breaks: true,
    head: () => HEAD,
    foot: (page, pages) => `pagina ${page} van ${pages}`,
  },
  'two columns': { columns: 2, breaks: true, head: (page) => (page % 2 === 0 ? HEAD : 'Jeugdhulp Ottervoorde'), foot: String },
  'every word by itself, and a foot with a title': { columns: 1, breaks: true, words: true, foot: (page) => `${HEAD}   ${page}` },
  'a number between dashes, after a cover': { columns: 1, breaks: true, foot: (page) => (page === 1 ? '' : `- ${page - 1} -`) },
};

describe('the words of a PDF', () => {
  it.each(Object.keys(LAYOUTS))('%s: at most 0.2 %% wrong', async (name) => {
    const layout = LAYOUTS[name] ?? { columns: 1, breaks: false };
    const { bytes, words, pages } = layOutPdf(blocks, layout, 30);
    const document = await readPdf('nota.pdf', bytes);
    const text = document.blocks.map((block) => block.text.replaceAll('\n', ' '));
    expect(pages).toBeGreaterThan(19);
    expect(words.length).toBeGreaterThan(9000);
    const most = Math.ceil(words.length * 0.002);
    expect(wordDifference(words, text.flatMap(wordsOf), 10 * most)).toBeLessThanOrEqual(most);
    expect(text.filter((part) => /Ottervoorde|^pagina|^- \d/i.test(part))).toEqual([]);
  });

  it('a text whose lines do not fit is told from one whose lines do', () => {
    expect(wordDifference(['een', 'gebroken', 'woord'], ['een', 'ge', 'broken', 'woord'], 10)).toBe(3);
    expect(wordDifference(['een', 'woord'], ['een', 'woord'], 10)).toBe(0);
  });

  it('a sentence goes on over the page and over the column, a year at the end of a page stays', async () => {
    const page = (lines: readonly string[], number: number): { text: string; x: number; y: number; size: number }[] => [
      ...lines.map((text, at) => ({ text, x: 60, y: 700 - 13 * at, size: 10 })),
      { text: String(number), x: 290, y: 40, size: 8 },
    ];
    const document = await readPdf(
      'nota.pdf',
      makePdf([
        page(['Alle ervaringsdeskundigen ontvangen een vergoeding die het bestuur vaststelt vóór het jaar', '2026'], 1),
        page(['en daarna elk jaar opnieuw. De hoogte staat in de regeling van de stichting en geldt voor', 'iedereen die meewerkt.'], 2),
        page(['Werving gaat via de eigen netwerken, en de ervaringsdeskundigen zitten aan tafel bij gesprek-'], 3),
        page(['ken met kandidaten.'], 4),
      ]),
    );
    const text = document.blocks.map((block) => block.text.replaceAll('\n', ' ')).join(' | ');
    expect(text).toContain('vóór het jaar 2026 en daarna elk jaar opnieuw');
    expect(text).toContain('bij gesprekken met kandidaten');
    expect(text).not.toMatch(/\b[1-4]\b/);
  });
});
