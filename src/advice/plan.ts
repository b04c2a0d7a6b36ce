import type { AdviceEntry } from '../model/advice.ts';
import type { Assessment } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Goal, Plan } from '../model/plan.ts';

/** One thing that the goal is about: where it stands now (level 0–4) or that it is not known. */
interface Part {
  readonly id: string;
  readonly level: number | undefined;
}

/** Sets that are tried before the search settles for a good one. */
const MOST_TRIED = 20_000;

/**
 * The smallest set of actions, with all that must come before them, that reaches a goal. An action is taken to
 * bring every demand that it serves to the level of the goal, or to its own target where that is higher.
 * @param entries all advice, held back or not, in order
 * @returns undefined where the id is not something that has a score
 */
export function planFor(goal: Goal, instrument: LeanInstrument, assessment: Assessment, entries: readonly AdviceEntry[]): Plan | undefined {
  const parts = partsOf(goal.id, instrument, assessment);
  if (parts === undefined) return undefined;
  const known = parts.parts.filter((part) => part.level !== undefined);
  const unknown = parts.parts.filter((part) => part.level === undefined);
  const enough = (chosen: ReadonlySet<string>): boolean => reaches(parts.every, goal, known, servedBy(chosen, entries), instrument);
  const findOut = [...new Set(unknown.flatMap((part) => questionsFor(part.id, instrument, assessment)))];
  const none = new Set<string>();
  if (enough(none)) return { goal, reached: unknown.length === 0, actions: [], findOut, smallest: true, possible: true };

  const helping = entries.filter((entry) => known.some((part) => entry.action.serves.includes(part.id) && (part.level ?? 0) < goal.level));
  const withFirst = new Map(helping.map((entry) => [entry.action.id, closure(entry.action.id, entries)]));
  const { set, proven } = search([...withFirst.values()], enough);
  const all = new Set([...withFirst.values()].flatMap((ids) => [...ids]));
  const possible = enough(all);
  const chosen = set ?? all;
  return {
    goal,
    reached: false,
    actions: entries.filter((entry) => chosen.has(entry.action.id)).map((entry) => entry.action.id),
    findOut,
    smallest: proven && set !== undefined,
    possible,
  };
}

function partsOf(id: string, instrument: LeanInstrument, assessment: Assessment): { parts: Part[]; every: boolean } | undefined {
  const part = (of: string, score: number | undefined): Part => ({ id: of, level: score === undefined ? undefined : score * 4 });
  if (id === 'gate') return { parts: assessment.gate.parts.map((entry) => part(entry.id, entry.score)), every: true };
  const condition = assessment.conditions.get(id);
  if (condition !== undefined) return { parts: [part(id, condition.score)], every: true };
  const item = assessment.items.get(id);
  if (item !== undefined) return { parts: item.applies ? [part(id, item.value)] : [], every: true };
  const block = assessment.blocks.find((candidate) => candidate.id === id);
  if (block !== undefined)
    return { parts: block.items.filter((entry) => entry.applies).map((entry) => part(entry.id, entry.value)), every: false };
  const groups = assessment.frameworks.flatMap((framework) =>
    framework.id === id ? framework.groups : framework.groups.filter((group) => group.id === id),
  );
  if (groups.length === 0) return undefined;
  const counts = new Set(['met', 'partly-met', 'not-met', 'unknown', 'not-asked']);
  return {
    parts: groups.flatMap((group) =>
      group.conditions.filter((entry) => counts.has(entry.status)).map((entry) => part(entry.id, entry.score)),
    ),
    every: false,
  };
}

function servedBy(chosen: ReadonlySet<string>, entries: readonly AdviceEntry[]): Set<string> {
  return new Set(entries.flatMap((entry) => (chosen.has(entry.action.id) ? entry.action.serves : [])));
}

/** Every known part at the level, or their mean: as the goal is scored. */
function reaches(every: boolean, goal: Goal, known: readonly Part[], served: ReadonlySet<string>, instrument: LeanInstrument): boolean {
  if (known.length === 0) return true;
  const target = Math.max(goal.level, instrument.rules.advice.target.value);
  const levels = known.map((part) => (served.has(part.id) ? Math.max(part.level ?? 0, target) : (part.level ?? 0)));
  if (every) return levels.every((level) => level >= goal.level);
  return levels.reduce((sum, level) => sum + level, 0) / levels.length >= goal.level;
}

/** An action with all that must come before it. */
function closure(id: string, entries: readonly AdviceEntry[]): Set<string> {
  const after = new Map(entries.map((entry) => [entry.action.id, entry.after]));
  const set = new Set<string>();
  const add = (action: string): void => {
    if (set.has(action)) return;
    set.add(action);
    for (const before of after.get(action) ?? []) add(before);
  };
  add(id);
  return set;
}

/** Tries sets by size; beyond the bound takes, again and again, what leaves the smallest set that is enough. */
function search(
  options: readonly ReadonlySet<string>[],
  enough: (chosen: ReadonlySet<string>) => boolean,
): { set: Set<string> | undefined; proven: boolean } {
  const union = (sets: readonly ReadonlySet<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]));
  if (!enough(union(options))) return { set: undefined, proven: true };
  let tried = 0;
  let best: Set<string> | undefined;
  // Depth first, always with fewer actions than the best set so far.
  const walk = (index: number, chosen: Set<string>): void => {
    if (tried++ > MOST_TRIED || (best !== undefined && chosen.size >= best.size)) return;
    if (enough(chosen)) {
      best = chosen;
      return;
    }
    for (let next = index; next < options.length; next++) {
      const option = options[next];
      if (option !== undefined) walk(next + 1, union([chosen, option]));
    }
  };
  const greedy = takeAway(union(options), options, enough);
  best = greedy;
  walk(0, new Set());
  return { set: best, proven: tried <= MOST_TRIED };
}

/** A set that is enough and from which no option can be missed: the bound with which the search begins. */
function takeAway(
  all: Set<string>,
  options: readonly ReadonlySet<string>[],
  enough: (chosen: ReadonlySet<string>) => boolean,
): Set<string> {
  let kept = [...options];
  let set = all;
  for (const option of [...options].reverse()) {
    const rest = kept.filter((candidate) => candidate !== option);
    const smaller = new Set(rest.flatMap((candidate) => [...candidate]));
    if (!enough(smaller)) continue;
    kept = rest;
    set = smaller;
  }
  return set;
}

/** The direct questions that are still open for a condition, or the question itself. */
function questionsFor(id: string, instrument: LeanInstrument, assessment: Assessment): string[] {
  if (instrument.items.has(id)) return [id];
  return (instrument.links.get(id) ?? [])
    .filter((link) => link.direct)
    .map((link) => link.item)
    .filter((item) => assessment.items.get(item)?.applies === true && assessment.items.get(item)?.value === undefined);
}
