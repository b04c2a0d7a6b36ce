import type { LeanInstrument, LeanPrerequisite } from '../model/instrument.ts';
import type { Demand } from './demand.ts';

/** The prerequisites that hold for the profile, without switches. Found once for an instrument. */
export function edgesOf(instrument: LeanInstrument): readonly LeanPrerequisite[] {
  let edges = EDGES.get(instrument);
  if (edges === undefined) {
    const profile = instrument.profile.profile;
    edges = instrument.prerequisites.filter(
      (edge) => edge.kind !== 'switch' && (edge.profiles === undefined || edge.profiles.includes(profile)),
    );
    EDGES.set(instrument, edges);
  }
  return edges;
}

const EDGES = new WeakMap<LeanInstrument, readonly LeanPrerequisite[]>();

/**
 * Per demand, how many nodes of the graph still wait for it. START, LASTING and EFFECT always wait; a condition or
 * question waits while it is not at its target.
 */
export function openDependants(edges: readonly LeanPrerequisite[], demands: ReadonlyMap<string, Demand>): Map<string, string[]> {
  const waiting = new Map<string, string[]>();
  for (const { before, after } of edges) {
    const demand = demands.get(after);
    const isMoment = after === 'START' || after === 'LASTING' || after === 'EFFECT';
    if (!isMoment && demand?.state !== 'open' && demand?.state !== 'unknown') continue;
    const list = waiting.get(before);
    if (list === undefined) waiting.set(before, [after]);
    else if (!list.includes(after)) list.push(after);
  }
  return waiting;
}
