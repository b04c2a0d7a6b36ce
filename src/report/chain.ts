import type { ChainLink, ChainSide } from '../model/generated/chain.ts';
import type { OrganisationKind } from '../model/generated/profile.ts';
import type { ReportCondition, ReportFile, ReportItem } from '../model/generated/report.ts';

/** How one side of a link stands: met or not, not known, or not a matter for this organisation. */
export type Standing = 'met' | 'not-met' | 'unknown' | 'away';

/** One side of a link in one report: the demand that stands lowest, with the questions and answers behind it. */
export interface Side {
  readonly organisation: string;
  readonly profile: string;
  readonly standing: Standing;
  readonly id: string;
  readonly title: string;
  readonly status?: ReportCondition['status'];
  /** 0–4; absent where too little is known. */
  readonly level?: number;
  readonly source?: string;
  readonly answers: readonly ReportItem[];
}

/**
 * waiting: a is held up by b. both: neither has arranged its part. differs: one side says that it is arranged, the other
 * that it is not. open: of one side too little is known to say so.
 */
export type Verdict = 'waiting' | 'both' | 'differs' | 'open';

export interface Wait {
  readonly link: ChainLink;
  readonly verdict: Verdict;
  readonly a: Side;
  readonly b: Side;
}

export interface Chain {
  readonly waits: readonly Wait[];
  /** Links of which both sides are there and nothing waits. */
  readonly well: readonly Wait['link'][];
  /** Kinds of organisation that a link needs and that sent no report. */
  readonly absent: readonly OrganisationKind[];
}

const ORDER: readonly Verdict[] = ['both', 'waiting', 'differs', 'open'];

/**
 * Where organisations of one region wait for each other.
 * @param reports of different organisations, in any order; the outcome does not depend on it
 * @param links declared in questionnaires/chain.yaml
 */
export function chainOf(reports: readonly ReportFile[], links: readonly ChainLink[]): Chain {
  const sorted = newestOfEach(reports);
  const of = (profile: OrganisationKind): ReportFile[] => sorted.filter((report) => report.instrument.profile === profile);
  const waits: Wait[] = [];
  const well: ChainLink[] = [];
  const absent = new Set<OrganisationKind>();
  for (const link of links) {
    const [as, bs] = [of(link.a.profile), of(link.b.profile)];
    if (as.length > 0 && bs.length === 0) absent.add(link.b.profile);
    if (bs.length > 0 && as.length === 0) absent.add(link.a.profile);
    const pairs = as.flatMap((one) => bs.map((other) => [sideOf(one, link.a), sideOf(other, link.b)] as const));
    const found = pairs.flatMap(([a, b]): Wait[] => {
      const verdict = verdictOn(link.kind, a.standing, b.standing);
      return verdict === undefined ? [] : [{ link, verdict, a, b }];
    });
    waits.push(...found);
    if (pairs.length > 0 && found.length === 0) well.push(link);
  }
  return { waits: waits.sort((x, y) => ORDER.indexOf(x.verdict) - ORDER.indexOf(y.verdict)), well, absent: [...absent] };
}

/** Of an organisation that sent several reports the newest counts. In the order of their names. */
export function newestOfEach(reports: readonly ReportFile[]): ReportFile[] {
  const newest = new Map<string, ReportFile>();
  for (const report of reports) {
    const key = `${report.organisation.name} ${report.instrument.profile}`;
    const before = newest.get(key);
    if (before === undefined || before.date < report.date) newest.set(key, report);
  }
  return [...newest].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, report]) => report);
}

/** Undefined where nothing waits. */
function verdictOn(kind: ChainLink['kind'], a: Standing, b: Standing): Verdict | undefined {
  if (a === 'away' || b === 'away' || (a === 'met' && b === 'met')) return undefined;
  if (kind === 'waits') {
    if (a === 'met' || b === 'met') return undefined;
    return a === 'unknown' || b === 'unknown' ? 'open' : 'waiting';
  }
  if (a === 'unknown' || b === 'unknown') return 'open';
  return a === b ? 'both' : 'differs';
}

const STANDING: Readonly<Record<ReportCondition['status'], Standing>> = {
  met: 'met',
  'partly-met': 'not-met',
  'not-met': 'not-met',
  unknown: 'unknown',
  'not-asked': 'unknown',
  'not-askable': 'unknown',
  'not-applicable': 'away',
  'deliberately-not': 'away',
};

/** What has a level comes first and the lowest of it; then what is not known; what does not apply only where nothing else is left. */
const RANK: Readonly<Record<Standing, number>> = { 'not-met': 0, met: 1, unknown: 2, away: 3 };

function sideOf(report: ReportFile, { demands }: ChainSide): Side {
  const conditions = report.frameworks.flatMap(({ groups }) => groups).flatMap((group) => group.conditions);
  const items = report.aspects.flatMap((aspect) => aspect.items);
  const name = { organisation: report.organisation.name, profile: report.instrument.profile };
  const sides = conditions
    .filter(({ id }) => demands.includes(id))
    .map(({ id, title, status, score, source, direct = [] }): Side => ({
      ...name,
      standing: STANDING[status],
      id,
      title,
      status,
      ...(score === undefined ? {} : { level: score * 4 }),
      source,
      answers: items.filter((item) => direct.includes(item.id)),
    }))
    .sort((x, y) => RANK[x.standing] - RANK[y.standing] || (x.level ?? 0) - (y.level ?? 0));
  // A report of another version may lack the condition.
  return sides[0] ?? { ...name, standing: 'away', id: demands[0] ?? '', title: '', answers: [] };
}
