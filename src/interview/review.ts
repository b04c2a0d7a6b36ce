import { isLevel } from './given.ts';
import type { Interview } from './interview.ts';
import { givenAt } from './moves.ts';

/** How a question stands, as the overview and the review tell it. */
export type ItemState = 'level' | 'unknown' | 'deliberately-not' | 'not-applicable' | 'skipped' | 'open';

export function stateOf(interview: Interview, id: string): ItemState {
  const { choice } = givenAt(interview, id);
  if (isLevel(choice)) return 'level';
  return choice ?? (interview.skipped.has(id) ? 'skipped' : 'open');
}

export interface Review {
  readonly total: number;
  readonly counts: Readonly<Record<ItemState, number>>;
  /** High levels without an example. */
  readonly unsupported: number;
  /** Unknown, skipped and open questions, in their order. */
  readonly loose: readonly string[];
}

/** @param unsupportedFrom the level from which an example is asked */
export function reviewOf(interview: Interview, unsupportedFrom: number): Review {
  const counts: Record<ItemState, number> = { level: 0, unknown: 0, 'deliberately-not': 0, 'not-applicable': 0, skipped: 0, open: 0 };
  const loose: string[] = [];
  let unsupported = 0;
  for (const id of interview.order) {
    const state = stateOf(interview, id);
    counts[state]++;
    if (state === 'unknown' || state === 'skipped' || state === 'open') loose.push(id);
    const { choice, evidence } = givenAt(interview, id);
    if (isLevel(choice) && choice >= unsupportedFrom && evidence.length === 0) unsupported++;
  }
  return { total: interview.order.length, counts, unsupported, loose };
}
