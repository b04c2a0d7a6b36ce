/** What someone wants to reach, and how. */
export interface Goal {
  /** As it was asked: gate, or the id of a condition, question, group, framework or aspect. */
  readonly id: string;
  /** Level 0–4 that is asked for. */
  readonly level: number;
}

export interface Plan {
  readonly goal: Goal;
  /** Whether the answers show that it is reached already. */
  readonly reached: boolean;
  /** Actions in the order of the advice, prerequisites included. */
  readonly actions: readonly string[];
  /** Questions that must be answered before it can be told. */
  readonly findOut: readonly string[];
  /** Whether it was proven that no smaller set does it; false where there were too many to try. */
  readonly smallest: boolean;
  /** Whether the actions together bring it there, as far as is known. */
  readonly possible: boolean;
}
