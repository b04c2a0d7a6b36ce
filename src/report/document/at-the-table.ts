import type { ReportFile, ReportItem, ReportTogether } from '../../model/generated/report.ts';
import type { Lang } from '../../model/text.ts';
import { levelText } from '../words.ts';

/** What a room made of a question, in sentences. Only of a group session. */
export interface TableTalk {
  readonly id: string;
  readonly question: string;
  readonly sentences: readonly string[];
}

/** What was said of each question at one table; empty where people answered apart. */
export interface AtTheTable {
  readonly title: string;
  /** How many were agreed, not agreed and parked. */
  readonly counts: string;
  /** Beside a difference between perspectives. */
  readonly on: ReadonlyMap<string, readonly string[]>;
  /** Of the other questions: first those with something left to say, each in the order of the questionnaire. */
  readonly others: readonly TableTalk[];
}

/** Undefined where the report is not of a group session. */
export function atTheTable(report: ReportFile, lang: Lang): AtTheTable | undefined {
  const talks = report.aspects
    .flatMap(({ items }) => items)
    .flatMap(({ id, question, together }) => (together === undefined ? [] : [{ id, question, together }]));
  if (talks.length === 0) return undefined;
  const t = WORDS[lang];
  const count = (of: (together: ReportTogether) => boolean): number => talks.filter(({ together }) => of(together)).length;
  const apart = new Set((report.disagreements ?? []).map(({ item }) => item));
  const others = talks.filter(({ id }) => !apart.has(id));
  const isLoose = ({ together }: (typeof talks)[number]): boolean =>
    together.agreed === 'none' || together.dissent !== undefined || together.parked !== undefined;
  const talkOf = ({ id, question, together }: (typeof talks)[number]): TableTalk => ({
    id,
    question,
    sentences: sentencesOf(together, lang),
  });
  return {
    title: t.title,
    counts: t.counts(
      count(({ agreed }) => agreed !== undefined && agreed !== 'none'),
      count(({ agreed }) => agreed === 'none'),
      count(({ parked }) => parked !== undefined),
    ),
    on: new Map(talks.filter(({ id }) => apart.has(id)).map(({ id, together }) => [id, sentencesOf(together, lang)])),
    others: [...others.filter(isLoose), ...others.filter((talk) => !isLoose(talk))].map(talkOf),
  };
}

function sentencesOf({ agreed, dissent, parked }: NonNullable<ReportItem['together']>, lang: Lang): string[] {
  const t = WORDS[lang];
  return [
    ...(agreed === undefined ? [] : [typeof agreed === 'number' ? t.level(levelText(agreed, lang)) : t.outcome[agreed]]),
    ...(dissent === undefined ? [] : [`${t.dissent}: ${closed(dissent)}`]),
    ...(parked === undefined ? [] : [`${t.parked}: ${closed(parked)}`]),
  ];
}

/** What people typed is a sentence here. */
function closed(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

const WORDS = {
  nl: {
    title: 'Wat jullie aan tafel afspraken',
    counts: (agreed: number, none: number, parked: number): string => `Afgesproken: ${agreed}. Niet eens: ${none}. Geparkeerd: ${parked}.`,
    level: (level: string): string => `Samen afgesproken: niveau ${level}.`,
    outcome: {
      unknown: 'Samen afgesproken: dat weten we niet.',
      'not-applicable': 'Samen afgesproken: dit geldt niet voor ons.',
      'deliberately-not': 'Samen afgesproken: dit doen we bewust niet.',
      none: 'Hierover werden jullie het niet eens.',
    },
    dissent: 'Anders gezien',
    parked: 'Geparkeerd',
  },
  en: {
    title: 'What you agreed on at the table',
    counts: (agreed: number, none: number, parked: number): string => `Agreed: ${agreed}. Not agreed: ${none}. Parked: ${parked}.`,
    level: (level: string): string => `Agreed together: level ${level}.`,
    outcome: {
      unknown: 'Agreed together: we do not know.',
      'not-applicable': 'Agreed together: this does not hold for us.',
      'deliberately-not': 'Agreed together: we do not do this, by choice.',
      none: 'You did not agree on this.',
    },
    dissent: 'Seen differently',
    parked: 'Parked',
  },
} as const;
