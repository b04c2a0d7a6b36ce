import type { Action } from './instrument.ts';

/** Why an action has its place: enough to recompute the order by hand. All levels on the scale 0–4. */
export interface Factors {
  /** The demand among those it serves that is furthest from its target (weight 0 only where nothing else is open). */
  readonly demand: string;
  readonly gap: number;
  readonly weight: number;
  /** Nodes of the graph that wait for the open demands of this action; capped. */
  readonly openDependants: number;
  readonly corroboration: number;
  readonly priority: number;
}

export interface AdviceEntry {
  readonly action: Action;
  /** The step in which it stands: its own, or an earlier one because something there waits for it. */
  readonly step: number;
  /** The action of an earlier step that waits for this one, where that moved it forward. */
  readonly movedFor: string | undefined;
  readonly factors: Factors;
  /** Open demands that it serves, furthest first. */
  readonly open: readonly string[];
  /** Actions in this list that must come before it. */
  readonly after: readonly string[];
}

/** Something to find out: an unknown or unanswered question. */
export interface FindOut {
  readonly item: string;
  /** How many ranges (conditions, groups, frameworks, aspects, foundation parts) its answer would narrow. */
  readonly narrows: number;
  readonly state: 'unknown' | 'unanswered';
  readonly foundation: boolean;
  readonly safety: boolean;
}

export interface Advice {
  readonly entries: readonly AdviceEntry[];
  /** Actions that would start or extend deployment, held back while the gate is not open. */
  readonly held: readonly AdviceEntry[];
  readonly findOut: readonly FindOut[];
  /** What keeps a good state good: shown where everything that it serves is at its target. */
  readonly upkeep: readonly Action[];
}
