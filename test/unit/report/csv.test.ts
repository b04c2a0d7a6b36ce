import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/report/csv.ts';

/** Reads CSV after RFC 4180, written apart from the code under test. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? '';
    if (quoted) {
      if (unit !== '"') cell += unit;
      else if (text[at + 1] === '"') cell += text[++at] ?? '';
      else quoted = false;
    } else if (unit === '"') quoted = true;
    else if (unit === ',') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (unit === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
      at++;
    } else cell += unit;
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  it('quotes what has a comma, a quote or a line end, and doubles quotes', () => {
    expect(toCsv(['id', 'vraag'], [['ORG-1a', 'Wie, en hoe "vast"?\nZeg het.']])).toBe(
      'id,vraag\r\nORG-1a,"Wie, en hoe ""vast""?\nZeg het."\r\n',
    );
  });
  it('writes numbers and yes-no as they are, and lists with semicolons', () => {
    expect(toCsv(['a', 'b', 'c'], [[-3, true, ['VJ-4.1-a', 'DSP-W2']]])).toBe('a,b,c\r\n-3,true,VJ-4.1-a; DSP-W2\r\n');
  });
  it.each(['=1+1', '+31', '-cmd', '@sum', '\tx', '\nx'])('puts an apostrophe before a text that a spreadsheet would run: %j', (text) => {
    expect(readCsv(toCsv(['a'], [[text]]))[1]).toEqual([`'${text}`]);
  });
  it('guards a list by its first word too', () => {
    expect(readCsv(toCsv(['a'], [[['=1+1', 'b']]]))[1]).toEqual(["'=1+1; b"]);
  });
  it('gives back every text that holds no control character', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', "'", 'é', ';', 'x') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const guarded = (text: string): string => (text.startsWith('\n') ? `'${text}` : text);
        expect(readCsv(toCsv(['x', 'y'], rows)).slice(1)).toEqual(rows.map((row) => row.map(guarded)));
      }),
    );
  });
  it('lets no terminal escape through', () => {
    expect(toCsv(['a'], [['\u001b[2Jx']])).toBe('a\r\n\uFFFD[2Jx\r\n');
  });
});
