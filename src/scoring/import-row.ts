import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import type { TableCell, TableRow } from '../files/table.ts';
import type { Answers, AnswersFile, LongAnswer, Situation } from '../model/generated/answers.ts';
import type { ImportColumn, ImportMap } from '../model/generated/import-map.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Text } from '../model/text.ts';
import { checkAnswers } from './check-answers.ts';
import { type CellRead, meantBy, readAnswerCell, readCountCell, readDayCell, readRoleCell, readSituationCell } from './import-cell.ts';

/** A column of the map at its place in the table. */
export interface PlacedColumn extends ImportColumn {
  /** Counted from 0. */
  readonly index: number;
}

/** The answers file of one row, or every cell of it that cannot be read. */
export type ImportedRow =
  { readonly file: AnswersFile; readonly problems?: undefined } | { readonly problems: readonly Omit<Diagnostic, 'file'>[] };

/** Turns one row of a table into answers, after the map. Nothing is guessed: what cannot be read is a problem. */
export function importRow(row: TableRow, columns: readonly PlacedColumn[], map: ImportMap, instrument: LeanInstrument): ImportedRow {
  const reader = new RowReader(row, columns);
  const fixed = map.fixed ?? {};
  const name = fixed.organisation ?? reader.read('organisation', ({ text }) => (text === '' ? { wanted: MISSING } : { value: text }));
  const employees =
    fixed.employees ??
    reader.read('employees', (_, meant): CellRead<number | undefined> => (meant === '' ? { value: undefined } : readCountCell(meant)));
  const date = fixed.date ?? reader.read('date', (cell) => readDayCell(cell, map.dates));
  const role = fixed.role ?? reader.read('role', (_, meant) => readRoleCell(meant, instrument));
  const situation: Situation = {};
  for (const { id } of instrument.profile.switches) {
    const value = reader.read(`situation.${id}`, (_, meant): CellRead<Situation[string] | undefined> =>
      meant === '' ? { value: undefined } : readSituationCell(meant),
    );
    if (value !== undefined) situation[id] = value;
  }
  const answers: Answers = {};
  for (const id of instrument.items.keys()) {
    const answer = answerOf(id, reader);
    if (answer !== undefined) answers[id] = answer;
  }
  if (reader.problems.length > 0 || name === undefined || date === undefined || role === undefined) return { problems: reader.problems };

  const file: AnswersFile = {
    peil: 'answers/1',
    questionnaire: map.questionnaire,
    organisation: employees === undefined ? { name } : { name, employees },
    date,
    respondent: { role },
    ...(Object.keys(situation).length > 0 ? { situation } : {}),
    answers,
  };
  const problems = checkAnswers(file, instrument).problems.map(({ path, diagnostic }) => reader.about(path, diagnostic));
  return problems.length > 0 ? { problems } : { file };
}

const MISSING: Text = { nl: 'Hier hoort de naam van de organisatie.', en: 'This should be the name of the organisation.' };

function answerOf(id: string, reader: RowReader): Answers[string] | undefined {
  const short = reader.read(id, (_, meant) => readAnswerCell(meant));
  const note = reader.text(`${id}.note`);
  const evidence = reader.text(`${id}.evidence`);
  if (note === undefined && evidence === undefined) return short ?? undefined;
  const long: LongAnswer = {};
  if (typeof short === 'number') long.level = short;
  if (short === 'weet niet') long['weet-niet'] = true;
  if (note !== undefined) long.note = note;
  if (evidence !== undefined) long.evidence = evidence;
  return long;
}

/** The cells of one row by what they mean, and what is wrong with them. */
class RowReader {
  readonly problems: Omit<Diagnostic, 'file'>[] = [];
  readonly #row: TableRow;
  readonly #columns: ReadonlyMap<string, PlacedColumn>;

  constructor(row: TableRow, columns: readonly PlacedColumn[]) {
    this.#row = row;
    this.#columns = new Map(columns.flatMap((column) => (column.to === null || column.to === 'ignore' ? [] : [[column.to, column]])));
  }

  /** What the cell says, or undefined where there is no such column or it cannot be read. */
  read<T>(target: string, how: (cell: TableCell, meant: string) => CellRead<T>): T | undefined {
    const column = this.#columns.get(target);
    if (column === undefined) return undefined;
    const cell = this.#row.cells[column.index] ?? { text: '' };
    const meant = meantBy(cell, column);
    if (meant === undefined) {
      this.#say(column, cell, {
        nl: "Wat deze tekst betekent, is in de indeling nog niet ingevuld: zie 'values:' van deze kolom.",
        en: "What this text means is not filled in yet in the map: see 'values:' of this column.",
      });
      return undefined;
    }
    const read = how(meant === cell.text ? cell : { ...cell, text: meant }, meant);
    if ('value' in read) return read.value;
    this.#say(column, cell, read.wanted);
    return undefined;
  }

  /** Free text, or undefined where there is none. */
  text(target: string): string | undefined {
    const column = this.#columns.get(target);
    const text = column === undefined ? '' : (this.#row.cells[column.index]?.text ?? '');
    return text === '' ? undefined : text;
  }

  /** A problem that only shows when the answers lie together, at the cell that it is about. */
  about(path: readonly string[], diagnostic: Omit<Diagnostic, 'file' | 'range'>): Omit<Diagnostic, 'file'> {
    const target =
      path[0] === 'answers'
        ? path[1]
        : path[0] === 'situation'
          ? `situation.${path[1] ?? ''}`
          : path[0] === 'respondent'
            ? 'role'
            : path[0];
    const column = this.#columns.get(target ?? '');
    const cell = column === undefined ? undefined : this.#row.cells[column.index];
    const place = column === undefined ? { nl: `Rij ${this.#row.number}`, en: `Row ${this.#row.number}` } : placeOf(this.#row, column);
    return {
      ...diagnostic,
      message: { nl: `${place.nl}: ${diagnostic.message.nl}`, en: `${place.en}: ${diagnostic.message.en}` },
      ...rangeOf(cell),
    };
  }

  #say(column: PlacedColumn, cell: TableCell, hint: Text): void {
    const place = placeOf(this.#row, column);
    const shown = cell.text.length > 60 ? `${cell.text.slice(0, 60)}…` : cell.text;
    const nl = shown === '' ? 'hier staat niets' : `'${shown}' is niet te lezen als ${column.to ?? ''}`;
    const en = shown === '' ? 'nothing stands here' : `'${shown}' cannot be read as ${column.to ?? ''}`;
    this.problems.push({
      code: 'import-cell-unreadable',
      severity: 'error',
      message: { nl: `${place.nl}: ${nl}.`, en: `${place.en}: ${en}.` },
      ...rangeOf(cell),
      hint,
    });
  }
}

function placeOf({ number }: TableRow, { column }: PlacedColumn): Text {
  return { nl: `Rij ${number}, kolom ${column}`, en: `Row ${number}, column ${column}` };
}

function rangeOf(cell: TableCell | undefined): { range?: Range } {
  return cell?.range === undefined ? {} : { range: cell.range };
}
