import type { AdviceEntry, Factors } from '../model/advice.ts';
import type { Action, LeanInstrument, LeanPrerequisite } from '../model/instrument.ts';
import type { Demand } from './demand.ts';
import { openDependants } from './prerequisites.ts';

/** What an action is about now, before it has a place. */
interface Candidate {
  readonly action: Action;
  readonly step: number;
  readonly factors: Factors;
  readonly open: readonly string[];
}

/**
 * The actions that serve an open demand, in order: by step, inside a step by priority, prerequisites always before
 * what they open, ties by id. (design 3, "Advice"; domain rule: prerequisites C)
 * @param stepOf the step of an action in this situation
 */
export function rankAdvice(
  instrument: LeanInstrument,
  demands: ReadonlyMap<string, Demand>,
  edges: readonly LeanPrerequisite[],
  actions: readonly Action[],
  stepOf: (action: Action) => number,
): AdviceEntry[] {
  const waiting = openDependants(edges, demands);
  const candidates = new Map<string, Candidate>();
  for (const action of actions) {
    const candidate = candidateOf(action, instrument, demands, waiting, stepOf(action));
    if (candidate !== undefined) candidates.set(action.id, candidate);
  }
  const before = actionOrder(candidates, edges);
  const steps = movedSteps(candidates, before);

  const entries: AdviceEntry[] = [];
  const left = [...candidates.values()].sort((a, b) => (comesBefore(a, b, steps) ? -1 : 1));
  const done = new Set<string>();
  while (left.length > 0) {
    // The first, in order of step and priority, for which nothing has to wait.
    const index = left.findIndex(({ action }) => isSubset(before.get(action.id), done));
    const [next] = left.splice(index, 1);
    // The content check refuses circles among actions, so something is always free.
    if (index === -1 || next === undefined) throw new Error('Actions wait for each other in a circle.');
    const { action, factors, open } = next;
    done.add(action.id);
    const moved = steps.get(action.id);
    entries.push({
      action,
      factors,
      open,
      step: moved?.step ?? next.step,
      movedFor: moved?.for,
      after: [...(before.get(action.id) ?? [])].sort(),
    });
  }
  return entries;
}

function isSubset(part: ReadonlySet<string> | undefined, whole: ReadonlySet<string>): boolean {
  if (part !== undefined) for (const id of part) if (!whole.has(id)) return false;
  return true;
}

function candidateOf(
  action: Action,
  instrument: LeanInstrument,
  demands: ReadonlyMap<string, Demand>,
  waiting: ReadonlyMap<string, string[]>,
  step: number,
): Candidate | undefined {
  const open: Demand[] = [];
  for (const id of action.serves) {
    const demand = demands.get(id);
    if (demand?.state === 'open') open.push(demand);
  }
  if (open.length === 0) return undefined;
  // A demand of weight 0 is context: it counts through the demands beside it (domain: prerequisites C, VJ 2.2).
  open.sort((a, b) => b.gap - a.gap || b.weight - a.weight || compare(a.id, b.id));
  const furthest = open.find((demand) => demand.weight > 0) ?? open[0];
  if (furthest === undefined) return undefined;
  const rules = instrument.rules.advice;
  const dependants = new Set<string>();
  for (const { id } of open) for (const waits of waiting.get(id) ?? []) if (!action.serves.includes(waits)) dependants.add(waits);
  const openDependants = Math.min(dependants.size, rules['dependants-cap'].value);
  const corroboration = corroborationOf(action, instrument);
  const priority = furthest.gap * furthest.weight * (1 + openDependants) * corroboration;
  return {
    action,
    step,
    open: open.map((demand) => demand.id),
    factors: { demand: furthest.id, gap: furthest.gap, weight: furthest.weight, openDependants, corroboration, priority },
  };
}

/** 1 for one main source, more for each further one; the BMC blog adds a share; ExpEx repeats VJ and adds nothing. */
export function corroborationOf(action: Action, instrument: LeanInstrument): number {
  const rules = instrument.rules.advice;
  const sources = new Set(action.serves.map((id) => (id.startsWith('VJ-') ? 'VJ' : id.startsWith('DSP-') ? 'DSP' : 'LEJO')));
  const bmc = (action.bmc ?? []).length > 0 ? rules['bmc-share'].value * rules['second-source'].value : 0;
  return 1 + (sources.size - 1) * rules['second-source'].value + bmc;
}

/** Which candidate waits for which: an open demand of one is a prerequisite of an open demand of the other. */
function actionOrder(candidates: ReadonlyMap<string, Candidate>, edges: readonly LeanPrerequisite[]): Map<string, Set<string>> {
  const serving = new Map<string, string[]>();
  for (const { action, open } of candidates.values()) {
    for (const id of open) {
      const list = serving.get(id);
      if (list === undefined) serving.set(id, [action.id]);
      else list.push(action.id);
    }
  }
  const before = new Map<string, Set<string>>();
  for (const edge of edges) {
    for (const later of serving.get(edge.after) ?? []) {
      for (const earlier of serving.get(edge.before) ?? []) {
        if (earlier === later) continue;
        const set = before.get(later) ?? new Set();
        before.set(later, set.add(earlier));
      }
    }
  }
  return before;
}

/** A prerequisite stands no later than the earliest step of what waits for it. */
function movedSteps(
  candidates: ReadonlyMap<string, Candidate>,
  before: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, { step: number; for: string }> {
  const moved = new Map<string, { step: number; for: string }>();
  const stepOf = (id: string): number => moved.get(id)?.step ?? candidates.get(id)?.step ?? 0;
  for (let changed = true; changed;) {
    changed = false;
    for (const [later, earlier] of before) {
      for (const id of earlier) {
        if (stepOf(id) <= stepOf(later)) continue;
        moved.set(id, { step: stepOf(later), for: later });
        changed = true;
      }
    }
  }
  return moved;
}

function comesBefore(a: Candidate, b: Candidate, steps: ReadonlyMap<string, { step: number }>): boolean {
  const step = (candidate: Candidate): number => steps.get(candidate.action.id)?.step ?? candidate.step;
  return (step(a) - step(b) || b.factors.priority - a.factors.priority || compare(a.action.id, b.action.id)) < 0;
}

/** Order of ids by code unit: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
