import { type Diagnostic, PeilError } from '../../diagnostics/diagnostic.ts';
import type { CheckedFile } from '../../files/read-file.ts';
import type { ReadTable } from '../../files/table.ts';
import type { ImportMap } from '../../model/generated/import-map.ts';
import type { LeanInstrument } from '../../model/instrument.ts';
import type { Text } from '../../model/text.ts';
import { columnLetters } from '../../scoring/import-map.ts';
import type { PlacedColumn } from '../../scoring/import-row.ts';

/**
 * Holds the map against the table and the questionnaire, and gives the columns at their places.
 * @throws PeilError with everything in the map that is wrong or not filled in
 */
export async function placeColumns(checked: CheckedFile<ImportMap>, table: ReadTable, instrument: LeanInstrument): Promise<PlacedColumn[]> {
  const { data: map } = checked;
  const problems: Diagnostic[] = [];
  const say = async (
    code: 'import-map-wrong' | 'import-map-unfinished',
    path: readonly string[],
    message: Text,
    hint: Text,
  ): Promise<void> => {
    // The same advice under twenty columns hides the columns.
    const said = problems.some((earlier) => earlier.hint === hint);
    problems.push({
      code,
      severity: 'error',
      message,
      file: checked.file,
      range: await checked.locate(path, false),
      ...(said ? {} : { hint }),
    });
  };
  const placed: PlacedColumn[] = [];
  const seen = new Set<string>();
  for (const [number, column] of map.columns.entries()) {
    const at = (key: string): string[] => ['columns', String(number), key];
    const index = table.headings.findIndex((_, place) => columnLetters(place) === column.column);
    const heading = table.headings[index]?.text;
    if (heading === undefined) {
      await say(
        'import-map-wrong',
        at('column'),
        { nl: `De tabel heeft geen kolom ${column.column}.`, en: `The table has no column ${column.column}.` },
        RENEW,
      );
      continue;
    }
    if (heading !== column.heading.trim()) {
      await say(
        'import-map-wrong',
        at('heading'),
        {
          nl: `Boven kolom ${column.column} staat in de tabel '${heading}'.`,
          en: `In the table '${heading}' stands above column ${column.column}.`,
        },
        RENEW,
      );
    }
    if (column.to === null)
      await say(
        'import-map-unfinished',
        at('to'),
        {
          nl: `Bij kolom ${column.column} ('${short(heading)}') is nog niet ingevuld wat het is.`,
          en: `For column ${column.column} ('${short(heading)}') it is not filled in yet what it is.`,
        },
        TARGETS,
      );
    else if (!isKnown(column.to, instrument))
      await say('import-map-wrong', at('to'), { nl: `'${column.to}' is niet bekend.`, en: `'${column.to}' is not known.` }, TARGETS);
    else if (column.to !== 'ignore' && seen.has(column.to))
      await say(
        'import-map-wrong',
        at('to'),
        { nl: `Er is al een kolom voor ${column.to}.`, en: `There is a column for ${column.to} already.` },
        { nl: "Kies er een, en geef de andere 'to: ignore'.", en: "Choose one, and give the other 'to: ignore'." },
      );
    if (column.to !== null) seen.add(column.to);
    placed.push({ ...column, index });
  }
  const columns = new Set(map.columns.map(({ column }) => column));
  for (const [place, { text }] of table.headings.entries()) {
    const letters = columnLetters(place);
    if (!columns.has(letters))
      await say(
        'import-map-unfinished',
        ['columns'],
        {
          nl: `Kolom ${letters} ('${short(text)}') staat niet in de indeling.`,
          en: `Column ${letters} ('${short(text)}') is not in the map.`,
        },
        RENEW,
      );
  }
  for (const key of ['organisation', 'date', 'role'] as const) {
    if (map.fixed?.[key] === undefined && !seen.has(key))
      await say(
        'import-map-unfinished',
        ['columns'],
        { nl: `Geen kolom is '${key}'.`, en: `No column is '${key}'.` },
        {
          nl: `Geef een kolom 'to: ${key}', of zet het voor alle rijen onder 'fixed:'.`,
          en: `Give a column 'to: ${key}', or put it under 'fixed:' for all rows.`,
        },
      );
  }
  if (problems.length > 0) throw new PeilError(problems, new Map([[checked.file, checked.text]]));
  return placed;
}

const RENEW: Text = {
  nl: "Hoort deze indeling wel bij deze tabel? 'peil import --init' maakt een nieuwe.",
  en: "Does this map belong to this table? 'peil import --init' makes a new one.",
};
const TARGETS: Text = {
  nl: 'Kies organisation, employees, date, role, situation.<schakelaar>, een vraag zoals ORG-1a, ORG-1a.note, ORG-1a.evidence, of ignore. Namen en e-mailadressen van mensen: ignore.',
  en: 'Choose organisation, employees, date, role, situation.<switch>, a question such as ORG-1a, ORG-1a.note, ORG-1a.evidence, or ignore. Names and e-mail addresses of people: ignore.',
};

function isKnown(target: string, instrument: LeanInstrument): boolean {
  const [head = '', rest] = target.split('.');
  if (head === 'situation') return instrument.profile.switches.some(({ id }) => id === rest);
  return ['organisation', 'employees', 'date', 'role', 'ignore'].includes(target) || instrument.items.has(head);
}

function short(text: string): string {
  return text.length > 50 ? `${text.slice(0, 50)}…` : text;
}
