import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableLines } from '../../../src/report/table.ts';
import { widthOf } from '../../../src/report/wrap.ts';

const COLUMNS = [{ title: 'id' }, { title: 'vraag', wraps: true }, { title: 'niveau', right: true }];

describe('a table', () => {
  it('is as narrow as what it holds', () => {
    expect(
      tableLines(
        {
          columns: COLUMNS,
          rows: [
            ['ORG-1a', 'Wie trekt dit?', '2,5'],
            ['ORG-1b', 'Is er tijd?', '3'],
          ],
        },
        80,
      ),
    ).toEqual([
      'id      vraag           niveau',
      '──────  ──────────────  ──────',
      'ORG-1a  Wie trekt dit?     2,5',
      'ORG-1b  Is er tijd?          3',
    ]);
  });
  it('wraps the column that may, and keeps the others whole', () => {
    expect(tableLines({ columns: COLUMNS, rows: [['ORG-1a', 'Wie trekt dit bij jullie?', '2,5']] }, 30)).toEqual([
      'id      vraag           niveau',
      '──────  ──────────────  ──────',
      'ORG-1a  Wie trekt dit      2,5',
      '        bij jullie?',
    ]);
  });
  it('keeps a column to the widest that it may be', () => {
    const [, , first, second] = tableLines(
      { columns: [{ title: 'rol', wraps: true, most: 10 }, { title: 'wie' }], rows: [['bestuur, hr, ouder', 'x']] },
      80,
    );
    expect([first, second]).toEqual(['bestuur,    x', 'hr, ouder']);
  });
  it('is never wider than the screen, and loses nothing', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '-', 'é', '中'), minLength: 1, maxLength: 50 });
    const cell = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 4 }), fc.integer({ min: 40, max: 120 }), (rows, columns) => {
        const lines = tableLines({ columns: COLUMNS, rows }, columns);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
        const letters = (text: string): string => Array.from(text.replaceAll(/\s/g, '')).sort().join('');
        expect(letters(lines.slice(2).join(''))).toBe(letters(rows.flat().join('')));
      }),
    );
  });
  it('lets no terminal escape and no line end through', () => {
    const lines = tableLines({ columns: COLUMNS, rows: [['x', 'een\ntwee\u001b[2J', '']] }, 80);
    expect(lines.length).toBe(3);
    expect(lines[2]).toBe('x   een twee\uFFFD[2J');
  });
});
