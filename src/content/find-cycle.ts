/** A circle in a graph as the list of its nodes, the first repeated at the end; undefined where there is none. */
export function findCycle(edges: readonly (readonly [string, string])[]): string[] | undefined {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const walk = (node: string, trail: readonly string[]): string[] | undefined => {
    state.set(node, 'open');
    for (const to of next.get(node) ?? []) {
      if (state.get(to) === 'open') return [...trail.slice(trail.indexOf(to)), to];
      const found = state.has(to) ? undefined : walk(to, [...trail, to]);
      if (found !== undefined) return found;
    }
    state.set(node, 'done');
    return undefined;
  };
  for (const node of [...next.keys()].sort()) {
    const found = state.has(node) ? undefined : walk(node, [node]);
    if (found !== undefined) return found;
  }
  return undefined;
}
