import { isLevel } from '../given.ts';
import type { Call, Seat, Talk } from './talk.ts';

// A gap that is exactly a level must not depend on the last bit.
const BIT = 1e-9;

/** How the levels of one role lie. */
export interface RowSpread {
  /** How many people per level 0–4. */
  readonly counts: readonly [number, number, number, number, number];
  readonly unknown: number;
  /** Of the levels; undefined where nobody gave one. */
  readonly mean: number | undefined;
  readonly lowest: number | undefined;
  readonly highest: number | undefined;
}

export function spreadOf(calls: readonly Call[]): RowSpread {
  const levels = calls.filter(isLevel);
  const count = (level: number): number => levels.filter((one) => one === level).length;
  return {
    counts: [count(0), count(1), count(2), count(3), count(4)],
    unknown: calls.length - levels.length,
    mean: levels.length === 0 ? undefined : levels.reduce((sum: number, level) => sum + level, 0) / levels.length,
    lowest: levels.length === 0 ? undefined : Math.min(...levels),
    highest: levels.length === 0 ? undefined : Math.max(...levels),
  };
}

/** The two roles that lie furthest apart. */
export interface Gap {
  readonly lower: Seat;
  readonly higher: Seat;
  /** In levels, between their means. */
  readonly size: number;
}

/** The widest gap between two roles, where it is at least so many levels. Of equals the first. */
export function gapOf(talk: Talk, seats: readonly Seat[], least: number): Gap | undefined {
  let lower: { seat: Seat; mean: number } | undefined;
  let higher: { seat: Seat; mean: number } | undefined;
  for (const seat of seats) {
    const { mean } = spreadOf(talk.calls.get(seat.role) ?? []);
    if (mean === undefined) continue;
    if (lower === undefined || mean < lower.mean) lower = { seat, mean };
    if (higher === undefined || mean > higher.mean) higher = { seat, mean };
  }
  if (lower === undefined || higher === undefined) return undefined;
  const size = higher.mean - lower.mean;
  return size >= least - BIT ? { lower: lower.seat, higher: higher.seat, size } : undefined;
}

/** Whether there is something to write down: roles lie apart, someone lies apart from what was agreed, or nobody agreed. */
export function isSeenDifferently(talk: Talk, seats: readonly Seat[], least: number): boolean {
  const { choice } = talk.agreed;
  const levels = [...talk.calls.values()].flat().filter(isLevel);
  return (
    talk.none || gapOf(talk, seats, least) !== undefined || (isLevel(choice) && levels.some((level) => Math.abs(level - choice) >= least))
  );
}
