import type { Lang } from '../../model/text.ts';
import type { Instrument, Item } from '../../model/instrument.ts';
import type { Prompts } from '../prompts.ts';
import type { Group } from './group.ts';
import type { Seat, Talk } from './talk.ts';

/** A question in a room: its place, who is there, and what was said so far. Texts are in the language of the reader. */
export interface RoomView {
  readonly item: Item;
  readonly aspect: string;
  /** Counted from 1. */
  readonly number: number;
  readonly total: number;
  /** How many questions have an outcome. */
  readonly done: number;
  readonly seats: readonly NamedSeat[];
  readonly talk: Talk;
  /** The row that is typed in: that of a seat, or after the last seat what the room agrees on. */
  readonly row: number;
  /** From how many levels a gap is marked. */
  readonly gap: number;
  /** Something that the facilitator should know about this question. */
  readonly remark: string | undefined;
  /** Something to say once. */
  readonly message: string | undefined;
  /** Whether the question was just come to, so that it must be told whole where nothing stays on a screen. */
  readonly fresh: boolean;
  /** Takes in every change at once: what is typed is kept even where the facilitator leaves in the middle of a row. */
  readonly keep: (talk: Talk) => void;
}

export interface NamedSeat extends Seat {
  readonly title: string;
}

/** What can be asked for beside typing. */
export type RoomCommand = 'back' | 'skip' | 'park' | 'dissent' | 'info' | 'overview' | 'stop';

/** What came back: another row, an outcome, or something else that was asked for; always with what was typed by then. */
export type RoomReply =
  | { readonly kind: 'row'; readonly talk: Talk; readonly row: number }
  | { readonly kind: 'outcome'; readonly talk: Talk }
  | { readonly kind: RoomCommand; readonly talk: Talk; readonly row: number };

/** The seam between a session and whoever types: a screen, lines of text, or a test. */
export type RoomPrompt = (view: RoomView) => Promise<RoomReply>;

/** What every part of a session needs. */
export interface GroupSession {
  readonly instrument: Instrument;
  readonly lang: Lang;
  readonly prompts: Prompts;
  readonly room: RoomPrompt;
  /** Puts a session on disk; comes back when it is there. @throws PeilError where that does not work */
  readonly save: (group: Group, finished: boolean) => Promise<void>;
}
