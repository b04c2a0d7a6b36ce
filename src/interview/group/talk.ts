import { type Choice, choose, type Given, isLevel, type Level, NOTHING } from '../given.ts';

/** What one person in the room calls out: a level, or that they do not know. */
export type Call = Level | 'unknown';

/** Everything that was said on one question. Plain data: every change makes a new one. */
export interface Talk {
  /** Per role what was called out, in the order of typing. */
  readonly calls: ReadonlyMap<string, readonly Call[]>;
  /** What the room agreed on, with its example, choices and figures. */
  readonly agreed: Given;
  /** The room did not agree, and says so. */
  readonly none: boolean;
  readonly dissent: string | undefined;
  readonly parked: string | undefined;
}

export const SILENCE: Talk = { calls: new Map(), agreed: NOTHING, none: false, dissent: undefined, parked: undefined };

/** Who is in the room with one role. */
export interface Seat {
  readonly role: string;
  readonly people: number;
  /** Each of them agrees that the report shows what their small group said; undefined where that was not needed. */
  readonly shown: boolean | undefined;
}

export function setCalls(talk: Talk, role: string, calls: readonly Call[]): Talk {
  const all = new Map(talk.calls);
  if (calls.length === 0) all.delete(role);
  else all.set(role, calls);
  return { ...talk, calls: all };
}

/** Records what the room agrees on; 'none' where it does not agree, undefined to take that back. */
export function agreeOn(talk: Talk, outcome: Choice | 'none' | undefined): Talk {
  if (outcome === undefined || outcome === 'none')
    return { ...talk, agreed: { ...NOTHING, note: talk.agreed.note }, none: outcome === 'none' };
  const reason = outcome === talk.agreed.choice ? talk.agreed.reason : undefined;
  return { ...talk, agreed: choose(talk.agreed, outcome, reason), none: false };
}

/** What the room agreed on, or that it did not; undefined where it did not come to it. */
export function outcomeOf({ agreed, none }: Talk): Choice | 'none' | undefined {
  return none ? 'none' : agreed.choice;
}

/** Levels of a row as they are typed: 332, 3 3 2 or 3,w; undefined where something else stands in it. */
export function readCalls(text: string): Call[] | undefined {
  const calls: Call[] = [];
  for (const sign of text.replace(/[\s,;]/g, '').toLowerCase()) {
    const call = callOf(sign);
    if (call === undefined) return undefined;
    calls.push(call);
  }
  return calls;
}

export function callOf(sign: string): Call | undefined {
  if (sign === 'w') return 'unknown';
  const level = Number(sign);
  return /^[0-4]$/.test(sign) && isLevel(level as Level) ? (level as Level) : undefined;
}

/** A call as it is typed. */
export function signOf(call: Call): string {
  return call === 'unknown' ? 'w' : String(call);
}
