import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/files/read-csv.ts';
import type { ImportMap } from '../../../src/model/generated/import-map.ts';
import { readAnswerCell, readDayCell } from '../../../src/scoring/import-cell.ts';
import { parse } from 'yaml';
import { emitYaml } from '../../../src/report/emit-yaml.ts';
import { columnLetters, firstMap, withReasons } from '../../../src/scoring/import-map.ts';
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
    expect(map.columns.map(({ to }) => to)).toEqual(['date', 'role', 'ORG-1a', 'ORG-2a', null, null, 'ignore']);
  });
  it('knows the text of an anchor, and leaves other texts open', () => {
    expect(map.columns[2]?.values).toEqual({ [anchor]: 3, soms: null });
    expect(map.columns[1]?.values).toMatchObject({ chef: null });
    expect(map.columns[3]?.values).toBeUndefined();
  });
  it('columns are named as a spreadsheet names them', () => {
    expect([0, 25, 26, 27, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
  });

  const heads = (...headings: string[]): (string | null)[] =>
    firstMap(readCsv('f.csv', `${headings.map(quoted).join(';')}\n${headings.map(() => 'x').join(';')}\n`), instrument).columns.map(
      ({ to }) => to,
    );

  it('leaves out data of persons, and nothing that may be an answer', () => {
    expect(heads('E-mailadres', 'Naam', 'Wat is je naam?', 'Email address', 'Telefoonnummer', 'Voornaam:')).toEqual(
      Array(6).fill('ignore'),
    );
    expect(heads('Naam van jullie organisatie', 'Naam een voorbeeld', 'Mail je wel eens?', 'Wat vond je ervan?')).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
  it('takes the day that was filled in, and else the moment of sending', () => {
    expect(heads('Tijdstempel', 'Wat is de datum?')).toEqual(['ignore', 'date']);
    expect(heads('Begintijd', 'Tijd van voltooien', 'Email', 'Rol')).toEqual(['date', 'ignore', 'ignore', 'role']);
  });
  it.each([
    [['14-3-2026 10:02', '1-2-2026'], 'd-m-yyyy'],
    [['3/14/2026', '1/2/2026'], 'm-d-yyyy'],
    [['1-2-2026', '2-3-2026'], undefined],
    [['14-3-2026', '3-14-2026'], undefined],
  ])('reads the order of days from %j only where it is certain', (texts, order) => {
    expect(firstMap(readCsv('f.csv', `datum;rol\n${texts.map((text) => `${text};hr\n`).join('')}`), instrument).dates).toBe(order);
  });
  it('says beside a column why it is left out, also after another line that looks like it', () => {
    const tricky = readCsv('f.csv', 'to: ignore;E-mail;Naam;Rol\n1;2;3;hr\n');
    const text = withReasons(emitYaml({ ...firstMap(tricky, instrument) }), firstMap(tricky, instrument), 'nl');
    expect(text.match(/^ {4}to: ignore # Peil bewaart geen (gegevens|namen)/gm)).toHaveLength(2);
    expect(parse(text)).toEqual(firstMap(tricky, instrument));
  });
});
