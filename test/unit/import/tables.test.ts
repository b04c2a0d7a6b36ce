import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isPeilError } from '../../../src/diagnostics/diagnostic.ts';
import { readCsv } from '../../../src/files/read-csv.ts';
import { readXlsx } from '../../../src/files/read-xlsx.ts';
import { streamXlsx, toXlsx, xlsxRow } from '../../../src/report/xlsx.ts';

const problemOf = (run: () => unknown): { code: string; at?: number | undefined } | undefined => {
  try {
    run();
  } catch (error) {
    if (!isPeilError(error)) throw error;
    return { code: error.diagnostics[0]?.code ?? '', at: error.diagnostics[0]?.range?.start };
  }
  return undefined;
};
const texts = (table: ReturnType<typeof readCsv>): string[][] => table.rows.map((row) => row.cells.map((cell) => cell.text));

describe('CSV', () => {
  it.each([',', ';', '\t'])('is read with %j between the cells', (delimiter) => {
    const table = readCsv(
      'f.csv',
      [
        ['rol', 'ORG-1a', 'opmerking'],
        ['hr', '3', '"zegt ""ja"", en; soms\nniet"'],
        ['', '', ''],
        ['bestuur', '', ''],
      ]
        .map((row) => row.join(delimiter))
        .join('\r\n'),
    );
    expect(table.headings.map(({ text }) => text)).toEqual(['rol', 'ORG-1a', 'opmerking']);
    expect(texts(table)).toEqual([
      ['hr', '3', 'zegt "ja", en; soms\nniet'],
      ['bestuur', '', ''],
    ]);
    expect(table.rows.map(({ number }) => number)).toEqual([2, 4]);
  });
  it('sep= decides, also for one column', () => {
    expect(readCsv('f.csv', 'sep=;\na,b;c\n1;2\n').headings.map(({ text }) => text)).toEqual(['a,b', 'c']);
  });
  it('does not guess: a table that two characters could separate is refused', () => {
    expect(problemOf(() => readCsv('f.csv', 'a,b;c\n1,2;3\n'))).toMatchObject({ code: 'table-unreadable' });
  });
  it('names the row that is too long, the quote that stays open and text that is no table', () => {
    expect(problemOf(() => readCsv('f.csv', 'a;b\n1;2\n1;2;3\n'))).toEqual({ code: 'table-unreadable', at: 8 });
    expect(problemOf(() => readCsv('f.csv', 'a;b\n1;"2\n'))).toEqual({ code: 'table-unreadable', at: 6 });
    expect(problemOf(() => readCsv('f.csv', 'a;b\n"1"x;2\n'))).toMatchObject({ code: 'table-unreadable' });
    expect(problemOf(() => readCsv('f.csv', 'gewoon een regel\nen nog een\n'))).toMatchObject({ code: 'table-unreadable' });
  });
});

describe('xlsx', () => {
  const columns = [{ title: 'rol' }, { title: 'ORG-1a', width: 30 }, { title: 'datum' }];
  const rows = [
    ['hr & meer', 3, '2026-03-14'],
    ['=1+1', null, ' <b> "x" '],
    ['', 2.5, true],
  ] as const;

  it('what is written is read back, and a formula stays a text', () => {
    const table = readXlsx('f.xlsx', toXlsx([{ name: 'Antwoorden', columns, rows }]), undefined);
    expect(table.headings.map(({ text }) => text)).toEqual(['rol', 'ORG-1a', 'datum']);
    expect(table.rows.map((row) => row.cells.map(({ text }) => text))).toEqual([
      ['hr & meer', '3', '2026-03-14'],
      ['=1+1', '', '<b> "x"'],
      ['', '2.5', 'true'],
    ]);
  });
  it('written in pieces it holds the same', () => {
    const pieces: Uint8Array[] = [];
    streamXlsx([{ name: 'Antwoorden', columns, rows: rows.map((row, index) => xlsxRow(row, index + 2)), count: rows.length }], (piece) =>
      pieces.push(piece),
    );
    const whole = readXlsx('f.xlsx', toXlsx([{ name: 'Antwoorden', columns, rows }]), undefined);
    expect(readXlsx('f.xlsx', new Uint8Array(Buffer.concat(pieces)), undefined)).toEqual(whole);
  });
  it('the same table gives the same bytes', () => {
    expect(toXlsx([{ name: 'A', columns, rows }])).toEqual(toXlsx([{ name: 'A', columns, rows }]));
  });
  it('a workbook with several sheets asks which', () => {
    const book = toXlsx([
      { name: 'Een', columns, rows },
      { name: 'Twee', columns, rows: [] },
    ]);
    expect(problemOf(() => readXlsx('f.xlsx', book, undefined))?.code).toBe('table-unreadable');
    expect(readXlsx('f.xlsx', book, 'Een').rows).toHaveLength(3);
    expect(problemOf(() => readXlsx('f.xlsx', book, 'Drie'))?.code).toBe('table-unreadable');
  });

  const book = (sheet: string, more: Record<string, string> = {}): Uint8Array => {
    const parts: Record<string, string> = {
      'xl/workbook.xml':
        '<x:workbook xmlns:x="m" xmlns:r="o"><x:sheets><x:sheet name="S" sheetId="1" r:id="rId7"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId7" Target="worksheets/blad.xml"/></Relationships>',
      'xl/worksheets/blad.xml': sheet,
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot; dagen&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
      'xl/sharedStrings.xml': '<sst><si><t>datum</t></si><si><r><t>weet </t></r><r><t>niet</t></r><rPh><t>x</t></rPh></si></sst>',
      ...more,
    };
    return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  };

  it('reads what other programs write: shared texts, days, gaps, prefixes, outcomes of formulas', () => {
    const sheet = `<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="C1" t="s"><x:v>1</x:v></x:c></x:row>
      <x:row r="4"><x:c r="A4" s="1"><x:v>46095.5</x:v></x:c><x:c r="B4" s="2"><x:v>46095</x:v></x:c><x:c r="C4" s="3"><x:v>2.5</x:v></x:c><x:c r="D4" t="str"><x:f>A1&amp;"x"</x:f><x:v>a&amp;b</x:v></x:c><x:c r="E4" t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const table = readXlsx('f.xlsx', book(sheet), undefined);
    expect(table.headings.map(({ text }) => text)).toEqual(['datum', '', 'weet niet']);
    expect(table.rows).toEqual([
      {
        number: 4,
        cells: [
          { text: '2026-03-14', day: '2026-03-14' },
          { text: '2026-03-14', day: '2026-03-14' },
          { text: '2.5' },
          { text: 'a&b' },
          { text: 'true' },
        ],
      },
    ]);
  });

  it('refuses what is damaged, incomplete, or far larger than it looks', () => {
    expect(problemOf(() => readXlsx('f.xlsx', strToU8('PK geen zip'), undefined))?.code).toBe('table-unreadable');
    expect(problemOf(() => readXlsx('f.xlsx', zipSync({ 'xl/anders.xml': strToU8('x') }), undefined))?.code).toBe('table-unreadable');
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(210_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(problemOf(() => readXlsx('f.xlsx', bomb, undefined))?.code).toBe('table-unreadable');
  });
});
