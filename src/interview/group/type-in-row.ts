import { type Choice, LEVELS } from '../given.ts';
import { choicesOf } from '../keys.ts';
import type { RoomCommand, RoomView } from './room-prompt.ts';
import { agreeOn, callOf, outcomeOf, setCalls, type Talk } from './talk.ts';

/** What a key does in a session. */
export type Typed =
  | { readonly kind: 'change'; readonly talk: Talk }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'enter' }
  | { readonly kind: 'command'; readonly command: RoomCommand }
  | { readonly kind: 'wrong'; readonly why: 'key' | 'full' | 'must-apply' };

// The letters are those of the interview, and the same in Dutch and English (p: parkeer, park; d: verschil, dissent).
const COMMANDS: Readonly<Record<string, RoomCommand>> = {
  left: 'back',
  '-': 'back',
  right: 'skip',
  '+': 'skip',
  p: 'park',
  d: 'dissent',
  i: 'info',
  o: 'overview',
  s: 'stop',
};

/** The letter or sign of a command, as it is typed on a line or pressed; undefined where it is none. */
export function commandOf(key: string): RoomCommand | undefined {
  return Object.hasOwn(COMMANDS, key) ? COMMANDS[key] : undefined;
}

const OUTCOMES: Readonly<Record<string, Choice | 'none'>> = {
  ...Object.fromEntries(LEVELS.map((level) => [String(level), level])),
  w: 'unknown',
  b: 'deliberately-not',
  n: 'not-applicable',
  x: 'none',
};

/** What a sign means for what the room agrees on; undefined where it means nothing. */
export function outcomeSign(key: string): Choice | 'none' | undefined {
  return Object.hasOwn(OUTCOMES, key) ? OUTCOMES[key] : undefined;
}

/** One key in one row. A row of one person takes the last level; a row of more takes as many as there are people. */
export function typeInRow({ seats, item }: RoomView, talk: Talk, row: number, name: string): Typed {
  const key = name.toLowerCase();
  const command = commandOf(key);
  if (command !== undefined) return { kind: 'command', command };
  if (key === 'up') return { kind: 'move', by: -1 };
  if (key === 'down' || key === 'tab') return { kind: 'move', by: 1 };
  if (key === 'return' || key === 'enter') return { kind: 'enter' };
  // People type spaces and commas between levels.
  if (key === 'space' || key === ' ' || key === ',') return { kind: 'change', talk };
  const seat = seats[row];
  if (seat === undefined) return outcomeKey(item, talk, key);
  const calls = talk.calls.get(seat.role) ?? [];
  if (key === 'backspace') return { kind: 'change', talk: setCalls(talk, seat.role, calls.slice(0, -1)) };
  if (key === 'x') return { kind: 'change', talk: setCalls(talk, seat.role, []) };
  const call = callOf(key);
  if (call === undefined) return { kind: 'wrong', why: 'key' };
  if (seat.people === 1) return { kind: 'change', talk: setCalls(talk, seat.role, [call]) };
  if (calls.length >= seat.people) return { kind: 'wrong', why: 'full' };
  return { kind: 'change', talk: setCalls(talk, seat.role, [...calls, call]) };
}

function outcomeKey(item: RoomView['item'], talk: Talk, key: string): Typed {
  if (key === 'backspace') return { kind: 'change', talk: agreeOn(talk, undefined) };
  const outcome = outcomeSign(key);
  if (outcome === undefined) return { kind: 'wrong', why: 'key' };
  if (outcome !== 'none' && !choicesOf(item).includes(outcome)) return { kind: 'wrong', why: 'must-apply' };
  return outcome === outcomeOf(talk) ? { kind: 'change', talk } : { kind: 'change', talk: agreeOn(talk, outcome) };
}
