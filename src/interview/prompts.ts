import type { Item } from '../model/instrument.ts';
import type { Choice, Given } from './given.ts';
import type { Command } from './keys.ts';

/** A question with its place, as a screen needs it. Texts are in the language of the reader already. */
export interface QuestionView {
  readonly item: Item;
  /** The same question in its own words, where this person gets plainer ones. */
  readonly whole?: Item;
  readonly aspect: string;
  /** Id and title of the numbered question that this one is part of. */
  readonly part: string;
  /** Counted from 1. */
  readonly number: number;
  readonly total: number;
  readonly answered: number;
  readonly given: Given;
  readonly skipped: boolean;
  readonly selected: Choice | undefined;
  /** Something to say once, such as that this is the first question. */
  readonly message: string | undefined;
}

/** What came back: an answer, or something else that was asked for, with what was selected by then. */
export type QuestionReply =
  { readonly kind: 'choice'; readonly choice: Choice } | { readonly kind: Command; readonly selected: Choice | undefined };

export interface TextAsk {
  /** Lines above the question: where we are, what was answered, what helps. */
  readonly above: readonly string[];
  readonly message: string;
  readonly start?: string | undefined;
  /** Whether one can go back from here. */
  readonly mayCancel: boolean;
  /** What is wrong with a text, or undefined. */
  readonly check: (text: string) => string | undefined;
}

export interface Option<T> {
  readonly value: T;
  readonly name: string;
  readonly about?: string;
}

export interface SelectAsk<T> {
  readonly above: readonly string[];
  readonly message: string;
  readonly options: readonly Option<T>[];
  readonly start?: T | undefined;
  readonly mayCancel: boolean;
  /** A long list to look through: each option is cut to one line. */
  readonly brief?: boolean;
}

export interface TickAsk {
  readonly above: readonly string[];
  readonly message: string;
  readonly options: readonly Option<string>[];
  readonly ticked: readonly string[];
}

/**
 * The seam between the interview and whoever answers: a screen, lines of text, or a test. Each waits for an answer;
 * undefined means that the person went back. Interrupted is thrown where they left.
 */
export interface Prompts {
  /** Whether there is a screen on which one chooses with arrows, or lines only. */
  readonly drawn: boolean;
  readonly question: (view: QuestionView) => Promise<QuestionReply>;
  readonly text: (ask: TextAsk) => Promise<string | undefined>;
  readonly select: <T extends string>(ask: SelectAsk<T>) => Promise<T | undefined>;
  readonly tick: (ask: TickAsk) => Promise<readonly string[] | undefined>;
  /** A text to read; comes back when it was read. */
  readonly page: (title: string, paragraphs: readonly string[]) => Promise<void>;
  /** Gives the screen or the input back. */
  readonly close: () => void;
}

/** The person left: Ctrl-C, the end of the input, or a signal. Everything that was recorded is on disk. */
export class Interrupted extends Error {
  constructor() {
    super('The interview was interrupted.');
    this.name = 'Interrupted';
  }
}
