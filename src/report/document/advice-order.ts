import type { ReportAdvice, ReportFile } from '../../model/generated/report.ts';

/** The advice of one step, in its order. */
export interface AdviceStep {
  readonly step: number;
  readonly title: string;
  readonly entries: readonly ReportAdvice[];
}

const isAction = (entry: ReportAdvice): boolean => entry.kind === 'action' || entry.kind === 'quick-win';

/** What there is to do, by step, each in the order of the report. */
export function adviceSteps(report: ReportFile): AdviceStep[] {
  const actions = report.advice.filter(isAction);
  return [...new Set(actions.map((entry) => entry.step ?? 0))].map((step) => {
    const entries = actions.filter((entry) => (entry.step ?? 0) === step);
    return { step, title: entries[0]?.['step-title'] ?? '', entries };
  });
}

/** Advice of one kind, in the order of the report. */
export function adviceOf(report: ReportFile, kind: 'find-out' | 'upkeep'): ReportAdvice[] {
  return report.advice.filter((entry) => entry.kind === kind);
}

/** Everything that may be named by its id as coming before or after something else. */
export function everyAction(report: ReportFile): ReportAdvice[] {
  return [...report.advice, ...report['held-back']].filter(isAction);
}

/** An advice with what comes before it, all the way back, and what waits for it. */
export interface Chain {
  /** Ids in columns, from what comes first to what waits; the advice itself stands alone in one of them. */
  readonly columns: readonly (readonly string[])[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly before: readonly string[];
  readonly next: readonly string[];
}

/** The chain of one advice, or undefined where nothing comes before it or waits for it. */
export function chainOf(id: string, all: ReadonlyMap<string, ReportAdvice>): Chain | undefined {
  const afterOf = (one: string): string[] => (all.get(one)?.after ?? []).filter((other) => all.has(other));
  // Steps back from the advice; the furthest counts, so that every arrow runs one way. A circle in a file ends here.
  const depth = new Map<string, number>([[id, 0]]);
  const walk = (one: string, steps: number, path: readonly string[]): void => {
    for (const other of afterOf(one)) {
      if (path.includes(other) || (depth.get(other) ?? 0) >= steps + 1) continue;
      depth.set(other, steps + 1);
      walk(other, steps + 1, [...path, other]);
    }
  };
  walk(id, 0, [id]);
  const next = [...all.values()].filter((entry) => entry.after?.includes(id) === true && !depth.has(entry.id)).map((entry) => entry.id);
  const before = [...depth.keys()].filter((one) => one !== id);
  if (before.length === 0 && next.length === 0) return undefined;
  const furthest = Math.max(...depth.values());
  const columns: string[][] = Array.from({ length: furthest + 1 }, (_, index) =>
    [...depth].filter(([, steps]) => steps === furthest - index).map(([one]) => one),
  );
  if (next.length > 0) columns.push(next);
  const links = [
    ...[...depth.keys()].flatMap((to) =>
      afterOf(to)
        .filter((from) => depth.has(from))
        .map((from) => ({ from, to })),
    ),
    ...next.map((to) => ({ from: id, to })),
  ];
  return { columns, links, before, next };
}
