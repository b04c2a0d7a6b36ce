import type { CheckFile, CheckGate, Excepted, Unmet } from '../model/generated/check.ts';
import type { ConfigFile } from '../model/generated/config.ts';
import type { PolicyCondition } from '../model/policy-content.ts';
import type { State } from './judge.ts';

/** What is asked of the papers. */
export interface Demands {
  readonly required: NonNullable<ConfigFile['required']>;
  readonly exceptions: NonNullable<ConfigFile['exceptions']>;
  /** missing: what is required must at least be named; named: it must be arranged. Without requirements: all conditions. */
  readonly failOn: 'named' | 'missing' | undefined;
  readonly baseline: CheckFile | undefined;
  /** As yyyy-mm-dd. */
  readonly today: string;
}

const RANK: Readonly<Record<State, number>> = { missing: 0, named: 1, arranged: 2 };

/** Whether the papers say what was asked; undefined where nothing was asked. */
export function holdToDemands(
  states: ReadonlyMap<string, State>,
  conditions: readonly PolicyCondition[],
  demands: Demands,
): CheckGate | undefined {
  if (demands.required.length === 0 && demands.failOn === undefined && demands.baseline === undefined) return undefined;
  const unmet: Unmet[] = [];
  const excepted: Excepted[] = [];
  const before = new Map(demands.baseline?.conditions.map(({ id, state }) => [id, state] as const));
  for (const [id, needed] of neededStates(states, conditions, demands)) {
    const state = states.get(id) ?? 'missing';
    if (RANK[state] >= RANK[needed]) continue;
    // With a baseline only a step back fails: what was short before may stay so.
    const was = before.get(id);
    if (was !== undefined && RANK[state] >= RANK[was]) continue;
    const exception = exceptionFor(id, conditions, demands);
    if (exception !== undefined && exception.until >= demands.today)
      excepted.push({ id, reason: exception.reason, until: exception.until });
    else unmet.push({ id, state, needed, why: exception !== undefined ? 'exception-over' : 'required' });
  }
  for (const [id, was] of before) {
    const state = states.get(id);
    if (state === undefined || RANK[state] >= RANK[was] || unmet.some((entry) => entry.id === id)) continue;
    const exception = exceptionFor(id, conditions, demands);
    if (exception !== undefined && exception.until >= demands.today) {
      if (!excepted.some((entry) => entry.id === id)) excepted.push({ id, reason: exception.reason, until: exception.until });
    } else unmet.push({ id, state, needed: was, why: 'step-back' });
  }
  return { passed: unmet.length === 0, unmet, ...(excepted.length === 0 ? {} : { excepted }) };
}

/** The state that each condition needs: the highest that any requirement asks. */
function neededStates(
  states: ReadonlyMap<string, State>,
  conditions: readonly PolicyCondition[],
  { required, failOn }: Demands,
): Map<string, State> {
  const needed = new Map<string, State>();
  const least: State | undefined = failOn === undefined ? undefined : failOn === 'named' ? 'arranged' : 'named';
  if (required.length === 0 && least !== undefined) for (const id of states.keys()) needed.set(id, least);
  for (const { id, state } of required) {
    for (const condition of conditions) {
      if (!states.has(condition.id) || !covers(id, condition)) continue;
      const wanted = least !== undefined && RANK[least] > RANK[state] ? least : state;
      if (RANK[wanted] > RANK[needed.get(condition.id) ?? 'missing']) needed.set(condition.id, wanted);
    }
  }
  return needed;
}

/** Whether an id is this condition, its group or its framework. */
export function covers(id: string, condition: PolicyCondition): boolean {
  return (
    id === condition.id ||
    id === condition.group ||
    id === condition.framework ||
    condition.group.startsWith(`${id}.`) ||
    (id === 'LX' && condition.group === 'LX')
  );
}

function exceptionFor(
  id: string,
  conditions: readonly PolicyCondition[],
  { exceptions }: Demands,
): Demands['exceptions'][number] | undefined {
  const condition = conditions.find((candidate) => candidate.id === id);
  const fitting = exceptions.filter((entry) => condition !== undefined && covers(entry.id, condition));
  return [...fitting].sort((a, b) => (a.until < b.until ? 1 : -1))[0];
}
