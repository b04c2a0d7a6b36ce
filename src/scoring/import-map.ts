import type { ReadTable } from '../files/table.ts';
import type { ImportColumn, ImportMap } from '../model/generated/import-map.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Lang } from '../model/text.ts';
import { readAnswerCell, readRoleCell } from './import-cell.ts';
import { headingKind, orderOfDays, whyIgnored } from './import-headings.ts';

/** More different texts in one column than this are free text, not choices. */
const MOST_VALUES = 12;

const HEADS: Readonly<Record<string, string>> = {
  organisatie: 'organisation',
  organisation: 'organisation',
  medewerkers: 'employees',
  employees: 'employees',
  rol: 'role',
  role: 'role',
};

/**
 * A first map from the headings. Filled in is only what is certain: a heading with the id of one question, the exact
 * text of a question, or one of a few words; and a cell that is exactly an anchor of its question. Data of persons are
 * left out, and so is the moment of sending where there is a day. The rest is left open.
 */
export function firstMap(table: ReadTable, instrument: Instrument): ImportMap {
  const kinds = table.headings.map(({ text }) => headingKind(same(text)));
  const day = kinds.includes('day') ? kinds.indexOf('day') : kinds.indexOf('moment');
  const taken = new Set<string>();
  const columns = table.headings.map(({ text }, index): ImportColumn => {
    if (kinds[index] !== undefined) return { column: columnLetters(index), heading: text, to: index === day ? 'date' : 'ignore' };
    const found = targetOf(text, instrument);
    const to = found === undefined || taken.has(found) ? null : found;
    if (to !== null) taken.add(to);
    const values = to === null ? undefined : valuesOf(table, index, to, instrument);
    return { column: columnLetters(index), heading: text, to, ...(values === undefined ? {} : { values }) };
  });
  const { profile, version } = instrument.profile;
  const dates = orderOfDays(table.rows.map(({ cells }) => cells[day]?.text ?? ''));
  return { peil: 'import-map/1', questionnaire: `${profile}@${version}`, ...(dates === undefined ? {} : { dates }), columns };
}

/** Beside every column that is left out, why that is. @param text the map as it was written */
export function withReasons(text: string, { columns }: ImportMap, lang: Lang): string {
  let at = -1;
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('  - column:')) at++;
      const why = line === '    to: ignore' ? whyIgnored(headingKind(same(columns[at]?.heading ?? '')), lang) : undefined;
      return why === undefined ? line : `${line} # ${why}`;
    })
    .join('\n');
}

function targetOf(heading: string, instrument: Instrument): string | undefined {
  const ids = [...new Set(heading.match(/\b[A-Z]{3,4}-[A-Z]?\d{1,2}[a-z]?(?:\.(?:note|evidence))?(?![\w.-])/g) ?? [])];
  const [id] = ids;
  if (id !== undefined && ids.length === 1 && instrument.items.has(id.replace(/\.\w+$/, ''))) return id;
  const plain = same(heading);
  if (Object.hasOwn(HEADS, plain)) return HEADS[plain];
  const asked = [...instrument.items.values()].filter(({ question }) => same(question.nl) === plain || same(question.en) === plain);
  if (asked.length === 1) return asked[0]?.id;
  const switches = instrument.profile.switches.filter(({ question }) => same(question.nl) === plain || same(question.en) === plain);
  return switches.length === 1 && switches[0] !== undefined ? `situation.${switches[0].id}` : undefined;
}

/** The texts of a column that are no answers by themselves; undefined where there are none, or too many to be choices. */
function valuesOf(table: ReadTable, index: number, to: string, instrument: Instrument): ImportColumn['values'] {
  const item = instrument.items.get(to);
  if (item === undefined && to !== 'role') return undefined;
  const open = (text: string): boolean => 'wanted' in (item === undefined ? readRoleCell(text, instrument) : readAnswerCell(text));
  const texts = [...new Set(table.rows.map(({ cells }) => cells[index]?.text ?? ''))].filter((text) => text !== '' && open(text));
  if (texts.length === 0 || texts.length > MOST_VALUES) return undefined;
  return Object.fromEntries(
    texts.map((text) => {
      const level = item?.anchors.findIndex((anchor) => same(anchor.nl) === same(text) || same(anchor.en) === same(text)) ?? -1;
      return [text, level === -1 ? null : level];
    }),
  );
}

function same(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.?!:]$/, '');
}

/** A, B, … Z, AA, … as a spreadsheet names its columns; counted from 0. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
