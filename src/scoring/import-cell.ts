import type { TableCell } from '../files/table.ts';
import type { AnswersFile } from '../model/generated/answers.ts';
import type { ImportColumn, ImportMap } from '../model/generated/import-map.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Text } from '../model/text.ts';
import { isDay } from './check-answers.ts';

/** What a cell says, or what would have been readable. */
export type CellRead<T> = { readonly value: T } | { readonly wanted: Text };

type Short = Extract<AnswersFile['answers'][string], string | number | null>;

const UNKNOWN = ['weet niet', 'weet-niet', 'unknown', "don't know"];
const EMPTY = ['leeg', 'empty'];

/**
 * The text of a cell after the values of its column: what the map says that it means, or the text itself. Undefined
 * where the map leaves it open.
 */
export function meantBy(cell: TableCell, column: ImportColumn | undefined): string | undefined {
  const { values } = column ?? {};
  if (values === undefined || !Object.hasOwn(values, cell.text)) return cell.text;
  const meant = values[cell.text];
  return meant == null ? undefined : String(meant);
}

/** A level 0–4, not known, or nothing. No other text is an answer: what it means stands in the map. */
export function readAnswerCell(text: string): CellRead<Short> {
  const wanted: Text = {
    nl: "Hier hoort 0, 1, 2, 3, 4, 'weet niet' of niets. Zet bij 'values:' van deze kolom wat de tekst betekent.",
    en: "This should be 0, 1, 2, 3, 4, 'unknown' or nothing. Put what the text means under 'values:' of this column.",
  };
  if (text === '' || EMPTY.includes(text.toLowerCase())) return { value: null };
  if (UNKNOWN.includes(text.toLowerCase())) return { value: 'weet niet' };
  switch (text) {
    case '0':
      return { value: 0 };
    case '1':
      return { value: 1 };
    case '2':
      return { value: 2 };
    case '3':
      return { value: 3 };
    case '4':
      return { value: 4 };
    default:
      return { wanted };
  }
}

/** A day as yyyy-mm-dd; other ways of writing only where the map names them, because 3-4 is April here and March elsewhere. */
export function readDayCell(cell: TableCell, dates: ImportMap['dates']): CellRead<string> {
  const iso = cell.day ?? /^\d{4}-\d{2}-\d{2}(?=$|[T ]\d{2}:\d{2})/.exec(cell.text)?.[0] ?? inOrder(cell.text, dates);
  if (iso !== undefined && isDay(iso)) return { value: iso };
  return {
    wanted: {
      nl: "Hier hoort een dag als jjjj-mm-dd. Staat de dag er anders, zet dan 'dates: d-m-yyyy' of 'dates: m-d-yyyy' in de indeling.",
      en: "This should be a day as yyyy-mm-dd. If days are written otherwise, put 'dates: d-m-yyyy' or 'dates: m-d-yyyy' in the map.",
    },
  };
}

function inOrder(text: string, dates: ImportMap['dates']): string | undefined {
  const [, first, second, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:$|[ ,T]+\d{1,2}:\d{2})/.exec(text) ?? [];
  if (dates === undefined || first === undefined || second === undefined || year === undefined) return undefined;
  const [day, month] = dates === 'd-m-yyyy' ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The id of a role, or exactly its title. */
export function readRoleCell(text: string, instrument: LeanInstrument): CellRead<string> {
  const word = text.toLowerCase();
  const role = instrument.roles.find(({ id, title }) => id === word || title.nl.toLowerCase() === word || title.en.toLowerCase() === word);
  if (role !== undefined) return { value: role.id };
  return {
    wanted: {
      nl: "Hier hoort een rol van 'peil list roles'. Zet bij 'values:' van deze kolom welke rol de tekst is.",
      en: "This should be a role of 'peil list roles'. Put which role the text is under 'values:' of this column.",
    },
  };
}

export function readCountCell(text: string): CellRead<number> {
  if (/^\d{1,7}$/.test(text)) return { value: Number(text) };
  return {
    wanted: { nl: 'Hier hoort een heel getal, zonder punt of komma.', en: 'This should be a whole number, without a point or comma.' },
  };
}

/** Yes, no or not known, in either language. */
export function readSituationCell(text: string): CellRead<'ja' | 'nee' | 'weet niet'> {
  const word = text.toLowerCase();
  if (['ja', 'yes', 'true'].includes(word)) return { value: 'ja' };
  if (['nee', 'no', 'false'].includes(word)) return { value: 'nee' };
  if (UNKNOWN.includes(word)) return { value: 'weet niet' };
  return { wanted: { nl: 'Hier hoort ja, nee of weet niet.', en: 'This should be yes, no or unknown.' } };
}
