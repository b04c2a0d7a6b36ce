import type { Position, Voices } from './voices.ts';

/** An answer in one form, whatever way it was written. A level is a whole number, or a mean where several people answered. */
export type Answer =
  | { readonly kind: 'level'; readonly level: number; readonly supported: boolean }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | { readonly kind: 'deliberately-not'; readonly reason: string }
  /** The organisation's situation makes that the question is not asked. */
  | { readonly kind: 'switched-off'; readonly by: string };

export type AnswerKind = Answer['kind'];

/** What is recorded beside the level; never scored. */
export interface Recorded {
  readonly choices: readonly string[];
  readonly figures: Readonly<Record<string, number | string>>;
}

/** Yes, no, or not known. */
export type YesNo = 'yes' | 'no' | 'unknown';

/** The answers of one file (of one respondent, or merged), checked against the instrument: an entry for every question. */
export interface AnswerSet {
  readonly organisation: { readonly name: string; readonly employees?: number };
  readonly date: string;
  /** The role of the one respondent; undefined where several people answered. */
  readonly role: string | undefined;
  readonly situation: ReadonlyMap<string, YesNo>;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly recorded: ReadonlyMap<string, Recorded>;
  /** Per tension where the organisation stands. */
  readonly positions?: ReadonlyMap<string, readonly Position[]>;
  /** What the answers of several respondents were made from. */
  readonly voices?: Voices;
}
