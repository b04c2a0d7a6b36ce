import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/files/read-csv.ts';
import type { ImportMap } from '../../../src/model/generated/import-map.ts';
import { readAnswerCell, readDayCell } from '../../../src/scoring/import-cell.ts';
import { columnLetters, firstMap } from '../../../src/scoring/import-map.ts';
import { importRow, type PlacedColumn } from '../../../src/scoring/import-row.ts';
import { realInstrument } from '../../support/real-instrument.ts';

const instrument = await realInstrument();
const MAP: ImportMap = { peil: 'import-map/1', questionnaire: 'jeugdzorgorganisatie@1.0.0', dates: 'd-m-yyyy', columns: [] };

/** One row of the form that De Lindeboom used. */
function rowOf(cells: Record<string, string>, more: Partial<Record<string, PlacedColumn['values']>> = {}): ReturnType<typeof importRow> {
  const targets = Object.keys(cells);
  const columns = targets.map((to, index): PlacedColumn => {
    const values = more[to];
    return { column: columnLetters(index), heading: to, to, index, ...(values === undefined ? {} : { values }) };
  });
  return importRow({ number: 7, cells: targets.map((to) => ({ text: cells[to] ?? '' })) }, columns, MAP, instrument);
}
const HEAD = { organisation: 'De Lindeboom', date: '14-3-2026', role: 'Bestuurder of directeur' };
const problemsOf = (row: ReturnType<typeof importRow>): string[] =>
  (row.problems ?? []).map(({ code, message }) => `${code} ${/Rij \d+(?:, kolom [A-Z]+)?/.exec(message.nl)?.[0] ?? ''}`);

describe('a row of a form', () => {
  it('becomes an answers file', () => {
    const { file } = rowOf({
      ...HEAD,
      employees: '240',
      'situation.vrijwilligers': 'Ja',
      'ORG-1a': '3',
      'ORG-1a.note': 'staat op intranet',
      'ORG-1b': 'Weet niet',
      'ORG-1c': '',
    }) as { file?: unknown };
    expect(file).toEqual({
      peil: 'answers/1',
      questionnaire: 'jeugdzorgorganisatie@1.0.0',
      organisation: { name: 'De Lindeboom', employees: 240 },
      date: '2026-03-14',
      respondent: { role: 'bestuur' },
      situation: { vrijwilligers: 'ja' },
      answers: { 'ORG-1a': { level: 3, note: 'staat op intranet' }, 'ORG-1b': 'weet niet' },
    });
  });

  it('names every cell that cannot be read, by row and column', () => {
    expect(
      problemsOf(
        rowOf({
          organisation: '',
          date: '31-2-2026',
          role: 'baas',
          employees: '1.200',
          'ORG-1a': '5',
          'ORG-1b': 'soms',
          'situation.vrijwilligers': 'misschien',
        }),
      ),
    ).toEqual([
      'import-cell-unreadable Rij 7, kolom A',
      'import-cell-unreadable Rij 7, kolom D',
      'import-cell-unreadable Rij 7, kolom B',
      'import-cell-unreadable Rij 7, kolom C',
      'import-cell-unreadable Rij 7, kolom G',
      'import-cell-unreadable Rij 7, kolom E',
      'import-cell-unreadable Rij 7, kolom F',
    ]);
  });

  it('takes what the map says that a text means, and nothing that it leaves open', () => {
    const values = { 'ORG-1a': { 'Ja, vast': 4, 'Geen idee': 'weet niet', Anders: null } };
    expect(rowOf({ ...HEAD, 'ORG-1a': 'Ja, vast' }, values)).toMatchObject({ file: { answers: { 'ORG-1a': 4 } } });
    expect(rowOf({ ...HEAD, 'ORG-1a': 'Geen idee' }, values)).toMatchObject({ file: { answers: { 'ORG-1a': 'weet niet' } } });
    expect(problemsOf(rowOf({ ...HEAD, 'ORG-1a': 'Anders' }, values))).toEqual(['import-cell-unreadable Rij 7, kolom D']);
  });
});

describe('a cell', () => {
  it('is a level only as 0 to 4 and nothing else', () => {
    for (const text of ['0', '1', '2', '3', '4']) expect(readAnswerCell(text)).toEqual({ value: Number(text) });
    for (const text of ['5', '-1', '2.0', '2,5', '03', 'twee', '3 - meestal', 'ja', '٣'])
      expect(readAnswerCell(text), text).toHaveProperty('wanted');
    expect(readAnswerCell('')).toEqual({ value: null });
  });
  it('is a day only where the order is known', () => {
    expect(readDayCell({ text: '3-4-2026' }, undefined)).toHaveProperty('wanted');
    expect(readDayCell({ text: '3-4-2026' }, 'd-m-yyyy')).toEqual({ value: '2026-04-03' });
    expect(readDayCell({ text: '3/4/2026 10:15' }, 'm-d-yyyy')).toEqual({ value: '2026-03-04' });
    expect(readDayCell({ text: '2026-04-03 10:15:00' }, undefined)).toEqual({ value: '2026-04-03' });
    expect(readDayCell({ text: '13-13-2026' }, 'd-m-yyyy')).toHaveProperty('wanted');
    expect(readDayCell({ text: '46115', day: '2026-04-03' }, undefined)).toEqual({ value: '2026-04-03' });
  });
});

describe('a first map from the headings', () => {
  const question = instrument.items.get('ORG-2a')?.question.nl ?? '';
  const anchor = instrument.items.get('ORG-1a')?.anchors[3]?.nl ?? '';
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const table = readCsv(
    'f.csv',
    `Tijdstempel;Rol;ORG-1a: vast aanspreekpunt;${quoted(question)};Zie ORG-1a en ORG-1b;ORG-1a;E-mail\nx;HR;${quoted(anchor)};2;a;1;b\nx;chef;soms;3;a;1;b\n`,
  );
  const map = firstMap(table, instrument);

  it('fills in only what is certain', () => {
    expect(map.columns.map(({ to }) => to)).toEqual([null, 'role', 'ORG-1a', 'ORG-2a', null, null, null]);
  });
  it('knows the text of an anchor, and leaves other texts open', () => {
    expect(map.columns[2]?.values).toEqual({ [anchor]: 3, soms: null });
    expect(map.columns[1]?.values).toMatchObject({ chef: null });
    expect(map.columns[3]?.values).toBeUndefined();
  });
  it('columns are named as a spreadsheet names them', () => {
    expect([0, 25, 26, 27, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
  });
});
