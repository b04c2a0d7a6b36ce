import type { Diagnostic } from './diagnostic.ts';

/** A problem in data that has a path but no place in a text yet. */
export interface PathProblem {
  readonly path: readonly string[];
  /** Whether the key is meant, not the value. */
  readonly onKey: boolean;
  readonly diagnostic: Omit<Diagnostic, 'file' | 'range'>;
}
