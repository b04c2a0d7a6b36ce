/** An answer in one form, whatever way it was written. */
export type Answer =
  | { readonly kind: 'level'; readonly level: 0 | 1 | 2 | 3 | 4; readonly supported: boolean }
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

/** The answers of one file, checked against the instrument: an entry for every question. */
export interface AnswerSet {
  readonly organisation: { readonly name: string; readonly employees?: number };
  readonly date: string;
  readonly role: string;
  readonly situation: ReadonlyMap<string, YesNo>;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly recorded: ReadonlyMap<string, Recorded>;
}
