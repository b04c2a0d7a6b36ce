import type { Item } from '../model/instrument.ts';
import { type Choice, LEVELS } from './given.ts';

/** What can be asked for at a question beside an answer. */
export type Command = 'back' | 'skip' | 'info' | 'note' | 'overview' | 'stop';

/** What a key means at a question. */
export type KeyMeaning =
  | { readonly kind: 'choice'; readonly choice: Choice }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'confirm' };

// The letters are the same in Dutch and English (w: weet niet, we don't know; a: aantekening, add a note).
// Minus and plus do what the arrows do, for keyboards and terminals without arrows.
const KEYS: Readonly<Record<string, KeyMeaning>> = {
  ...Object.fromEntries(LEVELS.map((level) => [String(level), { kind: 'choice', choice: level } as const])),
  w: { kind: 'choice', choice: 'unknown' },
  b: { kind: 'choice', choice: 'deliberately-not' },
  n: { kind: 'choice', choice: 'not-applicable' },
  left: { kind: 'command', command: 'back' },
  '-': { kind: 'command', command: 'back' },
  right: { kind: 'command', command: 'skip' },
  '+': { kind: 'command', command: 'skip' },
  i: { kind: 'command', command: 'info' },
  a: { kind: 'command', command: 'note' },
  o: { kind: 'command', command: 'overview' },
  s: { kind: 'command', command: 'stop' },
  up: { kind: 'move', by: -1 },
  down: { kind: 'move', by: 1 },
  return: { kind: 'confirm' },
  enter: { kind: 'confirm' },
};

/** The meaning of a key by its name or its character; undefined where it has none. */
export function meaningOf(key: string): KeyMeaning | undefined {
  return Object.hasOwn(KEYS, key.toLowerCase()) ? KEYS[key.toLowerCase()] : undefined;
}

/** What may be chosen at a question, in the order of the screen. */
export function choicesOf(item: Item): Choice[] {
  const special: Choice[] = ['unknown', 'deliberately-not'];
  return item['not-applicable'] === undefined ? [...LEVELS, ...special] : [...LEVELS, ...special, 'not-applicable'];
}

/** The key of a choice, as it stands before it on the screen. */
export function keyOf(choice: Choice): string {
  if (typeof choice === 'number') return String(choice);
  return { unknown: 'w', 'deliberately-not': 'b', 'not-applicable': 'n' }[choice];
}

/** The choice above or below another one; from nothing to the first or the last. */
export function neighbour(choices: readonly Choice[], selected: Choice | undefined, by: 1 | -1): Choice | undefined {
  const here = selected === undefined ? (by === 1 ? -1 : choices.length) : choices.indexOf(selected);
  return choices[Math.min(choices.length - 1, Math.max(0, here + by))];
}
