/** A walk past questions, alone or with a group: where it stands, and what was left for later. */
export interface Walk {
  /** Ids of the questions, in the order in which they are asked. */
  readonly order: readonly string[];
  /** The id of a question, or REVIEW. */
  readonly at: string;
  readonly skipped: ReadonlySet<string>;
}

/** The place after the last question. */
export const REVIEW = 'review';

/** Whether nothing was said at a question, and it was not left for later either. */
type IsOpen<W> = (walk: W, id: string) => boolean;

/**
 * On to the next question that is open; after the last one to what was left open before it, and then to the review.
 * So whoever went back comes out again where they were.
 */
export function goOnFrom<W extends Walk>(walk: W, isOpen: IsOpen<W>): W {
  const here = walk.order.indexOf(walk.at);
  const ahead = [...walk.order.slice(here + 1), ...walk.order.slice(0, here + 1)];
  return { ...walk, at: ahead.find((id) => isOpen(walk, id)) ?? REVIEW };
}

/**
 * Leaves a question for later and goes to the one after it; an answered question stays answered. Where nothing is
 * open any more one came from the review, and goes back to it.
 */
export function skipFrom<W extends Walk>(walk: W, isOpen: IsOpen<W>): W {
  const skipped = new Set(walk.skipped);
  if (isOpen(walk, walk.at)) skipped.add(walk.at);
  const onward = goOnFrom({ ...walk, skipped }, isOpen);
  const after = walk.order[walk.order.indexOf(walk.at) + 1];
  return onward.at === REVIEW || after === undefined ? onward : { ...onward, at: after };
}

/** To the question before this one, answered or not. At the first one nothing changes. */
export function back<W extends Walk>(walk: W): W {
  const here = walk.at === REVIEW ? walk.order.length : walk.order.indexOf(walk.at);
  return { ...walk, at: walk.order[here - 1] ?? walk.at };
}

/** To any question of this walk, or to the review. */
export function jump<W extends Walk>(walk: W, to: string): W {
  return to === REVIEW || walk.order.includes(to) ? { ...walk, at: to } : walk;
}
