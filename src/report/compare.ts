import type { ReportCondition, ReportFile } from '../model/generated/report.ts';

/** What can be said of a figure at two moments. */
export type Verdict = 'higher' | 'lower' | 'same' | 'not-clear' | 'now-known' | 'no-longer-known' | 'not-known' | 'not-comparable';

/** A figure at one moment, 0–1. */
export interface Measured {
  readonly score?: number;
  readonly low: number;
  readonly high: number;
  readonly coverage: { readonly answered: number; readonly of: number };
  /** Only of a condition. */
  readonly status?: ReportCondition['status'];
}

export interface ComparedRow {
  readonly kind: 'aspect' | 'group' | 'condition';
  readonly id: string;
  readonly title: string;
  /** Per moment; undefined where the questionnaire of that moment did not have it. */
  readonly at: readonly (Measured | undefined)[];
  /** From each moment to the next. */
  readonly steps: readonly Verdict[];
  /** From the first to the last. */
  readonly overall: Verdict;
}

export interface ComparedAdvice {
  readonly id: string;
  readonly title: string;
  /** gone: no longer needed. free: held back before, advised now. held: the other way round. */
  readonly change: 'gone' | 'new' | 'free' | 'held' | 'stays';
}

export interface Moment {
  readonly organisation: string;
  readonly date: string;
  readonly role: string | undefined;
  readonly profile: string;
  readonly version: string;
  readonly digest: string;
  readonly gate: ReportFile['summary']['gate']['state'];
  /** Not there where the kind of organisation has no phases. */
  readonly phase: string | undefined;
}

export interface Comparison {
  readonly moments: readonly Moment[];
  readonly rows: readonly ComparedRow[];
  /** From the first moment to the last. */
  readonly advice: readonly ComparedAdvice[];
  /** What only some of the questionnaires have. */
  readonly notComparable: readonly string[];
  /** Between the last two moments: what went down clearly, by id; 'gate' where it was open and is no longer. */
  readonly regressions: readonly string[];
}

/** Sets reports of one organisation beside each other, in the order given. At least two. */
export function compareReports(reports: readonly ReportFile[]): Comparison {
  const moments = reports.map(momentOf);
  const tables = reports.map(measuresOf);
  const ids = new Map<string, { kind: ComparedRow['kind']; title: string }>();
  // The newest titles, in the order in which the ids first stand.
  for (const table of tables) for (const [id, { kind, title }] of table) ids.set(id, { kind, title });
  const rows = [...ids].map(([id, { kind, title }]): ComparedRow => {
    const at = tables.map((table) => table.get(id)?.measured);
    return {
      kind,
      id,
      title,
      at,
      steps: at.slice(1).map((after, index) => verdictOf(at[index], after)),
      overall: verdictOf(at[0], at.at(-1)),
    };
  });
  const [before, after] = [moments.at(-2)?.gate, moments.at(-1)?.gate];
  return {
    moments,
    rows,
    advice: adviceBetween(reports[0], reports.at(-1)),
    notComparable: rows.filter(({ at }) => at.includes(undefined)).map(({ id }) => id),
    regressions: [
      ...(before === 'open' && after !== 'open' ? ['gate'] : []),
      ...rows.filter(({ steps }) => steps.at(-1) === 'lower').map(({ id }) => id),
    ],
  };
}

// Scores in a report have three decimals; two of them may differ by this without meaning anything.
const ROUNDING = 0.001;

/**
 * A change is clear where it is at least what one level on one question makes, and not both outcomes lie inside both
 * ranges: then the same answers could have given either.
 */
export function verdictOf(before: Measured | undefined, after: Measured | undefined): Verdict {
  if (before === undefined || after === undefined) return 'not-comparable';
  if (before.score === undefined) return after.score === undefined ? 'not-known' : 'now-known';
  if (after.score === undefined) return 'no-longer-known';
  const change = after.score - before.score;
  if (Math.abs(change) < ROUNDING / 2) return 'same';
  const oneLevel = 0.25 / Math.max(1, before.coverage.of, after.coverage.of);
  const low = Math.max(before.low, after.low);
  const high = Math.min(before.high, after.high);
  const inside = [before.score, after.score].every((score) => score >= low && score <= high);
  if (inside || Math.abs(change) < oneLevel - ROUNDING) return 'not-clear';
  return change > 0 ? 'higher' : 'lower';
}

function momentOf({ organisation, date, basis, instrument, summary }: ReportFile): Moment {
  return { organisation: organisation.name, date, role: basis.role, ...instrument, gate: summary.gate.state, phase: summary.phase?.title };
}

function measuresOf(report: ReportFile): Map<string, { kind: ComparedRow['kind']; title: string; measured: Measured }> {
  const measures = new Map<string, { kind: ComparedRow['kind']; title: string; measured: Measured }>();
  const add = (kind: ComparedRow['kind'], id: string, title: string, { score, low, high, coverage, status }: Measured): void => {
    measures.set(id, {
      kind,
      title,
      measured: { ...(score === undefined ? {} : { score }), low, high, coverage, ...(status === undefined ? {} : { status }) },
    });
  };
  for (const aspect of report.aspects) add('aspect', aspect.id, aspect.title, aspect);
  for (const group of report.frameworks.flatMap((framework) => framework.groups)) {
    add('group', group.id, group.title, group);
    for (const condition of group.conditions) {
      const { low = 0, high = 1, coverage = { answered: 0, of: 0 } } = condition;
      add('condition', condition.id, condition.title, { ...condition, low, high, coverage });
    }
  }
  return measures;
}

function adviceBetween(before: ReportFile | undefined, after: ReportFile | undefined): ComparedAdvice[] {
  if (before === undefined || after === undefined) return [];
  const was = actionsOf(before);
  const now = actionsOf(after);
  const titles = new Map([...was, ...now].map(([id, { title }]) => [id, title]));
  return [...titles].map(([id, title]): ComparedAdvice => {
    const [first, last] = [was.get(id), now.get(id)];
    const change =
      last === undefined ? 'gone' : first === undefined ? 'new' : first.held === last.held ? 'stays' : last.held ? 'held' : 'free';
    return { id, title, change };
  });
}

function actionsOf(report: ReportFile): Map<string, { title: string; held: boolean }> {
  const actions = new Map<string, { title: string; held: boolean }>();
  for (const { id, kind, title } of report.advice) if (kind === 'action' || kind === 'quick-win') actions.set(id, { title, held: false });
  for (const { id, title } of report['held-back']) actions.set(id, { title, held: true });
  return actions;
}
