import type { Instrument } from '../model/instrument.ts';
import type { Lang } from '../model/text.ts';
import type { Cell } from './csv.ts';
import { adviceRows, conditionRows, itemRows, profileRow, roleRows, type Row } from './list-rows.ts';

/** A part of the instrument as rows: what a program reads, and which of it people see in the table. */
export interface Listing {
  readonly rows: readonly Row[];
  readonly table: readonly {
    readonly title: string;
    readonly wraps?: boolean;
    readonly most?: number;
    readonly right?: boolean;
    readonly cell: (row: Row) => string;
  }[];
}

/** What can be listed. */
export const LISTS = ['items', 'conditions', 'advice', 'profiles', 'roles', 'tensions', 'terms'] as const;
export type ListName = (typeof LISTS)[number];

/**
 * The rows and columns of one list, texts in one language. Keys are English.
 * @param instruments one for each profile; all but the list of profiles are about the first
 */
export function listingOf(name: ListName, instruments: readonly [Instrument, ...Instrument[]], lang: Lang): Listing {
  const [instrument] = instruments;
  const t = TITLES[lang];
  switch (name) {
    case 'items':
      return {
        rows: itemRows(instrument, lang),
        table: [
          { title: 'id', cell: show('id') },
          { title: t.question, wraps: true, cell: show('question') },
          { title: t.first, wraps: true, most: 24, cell: show('lead') },
        ],
      };
    case 'conditions':
      return {
        rows: conditionRows(instrument, lang),
        table: [
          { title: 'id', cell: show('id') },
          { title: t.condition, wraps: true, cell: show('title') },
          { title: t.asked, wraps: true, most: 16, cell: (row) => asked(row, lang) },
        ],
      };
    case 'advice':
      return {
        rows: adviceRows(instrument, lang),
        table: [
          { title: 'id', cell: show('id') },
          { title: t.step, right: true, cell: show('step') },
          { title: t.advice, wraps: true, cell: show('title') },
          { title: t.serves, wraps: true, most: 20, cell: show('serves') },
        ],
      };
    case 'profiles':
      return {
        rows: instruments.map((one) => profileRow(one, lang)),
        table: [
          { title: 'id', cell: show('id') },
          { title: t.profile, wraps: true, cell: show('title') },
          { title: t.version, cell: show('version') },
          { title: t.questions, right: true, cell: show('questions') },
          { title: t.conditions, right: true, cell: show('conditions') },
        ],
      };
    case 'roles':
      return {
        rows: roleRows(instrument, lang),
        table: [
          { title: 'id', cell: show('id') },
          { title: t.role, wraps: true, cell: show('title') },
          { title: t.leads, right: true, cell: (row) => count(row['lead']) },
          { title: t.checks, right: true, cell: (row) => count(row['check']) },
        ],
      };
    case 'tensions':
      return {
        rows: instrument.tensions.map(({ id, title, a, b, question }) => ({
          id,
          title: title[lang],
          question: question[lang],
          a: a.text[lang],
          'a-refs': a.refs,
          'a-source': a.source,
          b: b.text[lang],
          'b-refs': b.refs,
          'b-source': b.source,
        })),
        table: [
          { title: 'id', cell: show('id') },
          { title: t.tension, wraps: true, most: 28, cell: show('title') },
          { title: t.talk, wraps: true, cell: show('question') },
        ],
      };
    case 'terms':
      return {
        rows: instrument.terms.map((term) => ({
          id: term.id,
          term: term[lang].term,
          meaning: term[lang].meaning,
          also: term.also ?? [],
          source: term.source ?? '',
        })),
        table: [
          { title: t.term, wraps: true, most: 24, cell: show('term') },
          { title: t.meaning, wraps: true, cell: show('meaning') },
        ],
      };
    default:
      return name satisfies never;
  }
}

function show(key: string): (row: Row) => string {
  return (row) => {
    const cell = row[key] ?? '';
    return typeof cell === 'object' ? cell.join(', ') : String(cell);
  };
}

function count(cell: Cell | undefined): string {
  return typeof cell === 'object' ? String(cell.length) : '0';
}

/** Which questions answer it directly, or why none does. */
function asked(row: Row, lang: Lang): string {
  const t = TITLES[lang];
  if (row['applies'] === false) return t.notForUs;
  if (row['scored'] === false) return row['framework'] === 'LEJO' ? t.notScored : t.notAskable;
  return show('direct')(row);
}

const TITLES = {
  nl: {
    question: 'vraag',
    first: 'wie eerst antwoordt',
    condition: 'voorwaarde',
    asked: 'gevraagd in',
    step: 'stap',
    advice: 'advies',
    serves: 'dient',
    profile: 'organisatieprofiel',
    version: 'versie',
    questions: 'vragen',
    conditions: 'voorwaarden',
    role: 'rol',
    leads: 'eerst',
    checks: 'mee',
    tension: 'spanning',
    talk: 'om over te praten',
    term: 'woord',
    meaning: 'betekenis',
    notForUs: 'geldt hier niet',
    notScored: 'geen score',
    notAskable: 'niet te vragen',
  },
  en: {
    question: 'question',
    first: 'who answers first',
    condition: 'condition',
    asked: 'asked in',
    step: 'step',
    advice: 'advice',
    serves: 'serves',
    profile: 'profile',
    version: 'version',
    questions: 'questions',
    conditions: 'conditions',
    role: 'role',
    leads: 'first',
    checks: 'second',
    tension: 'tension',
    talk: 'to talk about',
    term: 'word',
    meaning: 'meaning',
    notForUs: 'does not hold here',
    notScored: 'no score',
    notAskable: 'cannot be asked',
  },
} as const;
