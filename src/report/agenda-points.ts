import type {
  ReportContradiction,
  ReportDisagreement,
  ReportFile,
  ReportItem,
  ReportTension,
  ReportUnknown,
  SaysAndDoesCondition,
} from '../model/generated/report.ts';
import type { LeanInstrument } from '../model/instrument.ts';

/** Something to talk about. */
export type AgendaPoint =
  | { readonly kind: 'parked'; readonly about: ReportItem }
  | { readonly kind: 'disagreement'; readonly about: ReportDisagreement }
  | { readonly kind: 'contradiction'; readonly about: ReportContradiction }
  | { readonly kind: 'paper'; readonly about: readonly SaysAndDoesCondition[] }
  | { readonly kind: 'tension'; readonly about: ReportTension }
  | { readonly kind: 'example'; readonly about: readonly ReportItem[] }
  | { readonly kind: 'unknown'; readonly about: readonly ReportUnknown[] };

export type Meeting = 60 | 90;

export interface Timed {
  readonly point: AgendaPoint;
  readonly minutes: number;
}

/** Minutes for beginning and for agreeing at the end. */
export const OPENING = 5;
export const CLOSING = 10;

/** How many questions one point holds. */
const TOGETHER = 3;

// How many of each kind a meeting holds, and how much time one takes beside the others.
const KINDS: readonly { readonly kind: AgendaPoint['kind']; readonly most: Readonly<Record<Meeting, number>>; readonly weight: number }[] =
  [
    { kind: 'disagreement', most: { 60: 2, 90: 3 }, weight: 4 },
    { kind: 'contradiction', most: { 60: 1, 90: 1 }, weight: 3 },
    { kind: 'tension', most: { 60: 1, 90: 2 }, weight: 4 },
    { kind: 'example', most: { 60: 0, 90: 1 }, weight: 2 },
    { kind: 'unknown', most: { 60: 1, 90: 1 }, weight: 2 },
  ];

// Only of a group session: what the room itself put aside comes first.
const PARKED: (typeof KINDS)[number] = { kind: 'parked', most: { 60: 2, 90: 3 }, weight: 4 };

// Only where a policy check stands in the report.
const PAPER: (typeof KINDS)[number] = { kind: 'paper', most: { 60: 1, 90: 1 }, weight: 3 };

/** The points of one meeting with their time, together the whole meeting. Where a kind has none, others take its place. */
export function choosePoints(report: ReportFile, meeting: Meeting, instrument: LeanInstrument | undefined): Timed[] {
  const kinds = [...(parkedIn(report).length === 0 ? [] : [PARKED]), ...(paperOnly(report).length === 0 ? [] : [PAPER]), ...KINDS];
  const all = kinds.map(({ kind }) => pointsOf(kind, report, instrument));
  const room = KINDS.reduce((sum, { most }) => sum + most[meeting], 0);
  const taken = kinds.map(({ most }, index) => Math.min(most[meeting], all[index]?.length ?? 0));
  const total = (): number => taken.reduce((sum, count) => sum + count, 0);
  for (let grown = true; grown && total() < room;) {
    grown = false;
    for (const [index, points] of all.entries()) {
      if (total() >= room || (taken[index] ?? 0) >= points.length) continue;
      taken[index] = (taken[index] ?? 0) + 1;
      grown = true;
    }
  }
  const chosen = kinds.flatMap(({ weight }, index) => (all[index] ?? []).slice(0, taken[index]).map((point) => ({ point, weight })));
  return share(chosen, meeting - OPENING - CLOSING);
}

/** Whole minutes by weight; what is left over goes to the first points. */
function share(points: readonly { point: AgendaPoint; weight: number }[], minutes: number): Timed[] {
  const weights = points.reduce((sum, { weight }) => sum + weight, 0);
  const timed = points.map(({ point, weight }) => ({ point, minutes: Math.floor((minutes * weight) / weights) }));
  const rest = minutes - timed.reduce((sum, entry) => sum + entry.minutes, 0);
  return timed.map((entry, index) => (index < rest ? { ...entry, minutes: entry.minutes + 1 } : entry));
}

function pointsOf(kind: AgendaPoint['kind'], report: ReportFile, instrument: LeanInstrument | undefined): AgendaPoint[] {
  switch (kind) {
    case 'parked':
      return parkedIn(report).map((about) => ({ kind, about }));
    case 'disagreement': {
      const parked = parkedIn(report).map(({ id }) => id);
      return (report.disagreements ?? []).filter(({ item }) => !parked.includes(item)).map((about) => ({ kind, about }));
    }
    case 'contradiction':
      return apart(report.contradictions ?? []).map((about) => ({ kind, about }));
    case 'paper': {
      const about = paperOnly(report).slice(0, TOGETHER);
      return about.length === 0 ? [] : [{ kind, about }];
    }
    case 'tension':
      return tensionsInOrder(report, instrument).map((about) => ({ kind, about }));
    case 'example': {
      const bare = report.aspects.flatMap((aspect) => aspect.items).filter((item) => item.supported === false);
      const highest = [...bare].sort((a, b) => (b.level ?? 0) - (a.level ?? 0)).slice(0, TOGETHER);
      return highest.length === 0 ? [] : [{ kind, about: highest }];
    }
    case 'unknown': {
      const about = report.unknowns.slice(0, TOGETHER);
      return about.length === 0 ? [] : [{ kind, about }];
    }
    default:
      return kind satisfies never;
  }
}

function parkedIn(report: ReportFile): ReportItem[] {
  return report.aspects.flatMap((aspect) => aspect.items).filter((item) => item.together?.parked !== undefined);
}

function paperOnly({ policy }: ReportFile): SaysAndDoesCondition[] {
  return (policy?.conditions ?? []).filter(({ verdict }) => verdict === 'paper-only');
}

/** One for each thing that is not there: the same gap need not be discussed twice. */
function apart(contradictions: readonly ReportContradiction[]): ReportContradiction[] {
  const seen = new Set<string>();
  return contradictions.filter(({ earlier }) => !seen.has(earlier.id) && seen.add(earlier.id));
}

/** Tensions without a choice first; of those the ones that touch what is seen differently or does not fit together. */
function tensionsInOrder(report: ReportFile, instrument: LeanInstrument | undefined): ReportTension[] {
  const hot = new Set([
    ...(report.disagreements ?? []).map(({ item }) => item),
    ...(report.contradictions ?? []).flatMap(({ earlier, later }) => [earlier.id, later.id]),
  ]);
  const conditions = new Set([...hot].flatMap((id) => [id, ...(instrument?.items.get(id)?.evidence.direct ?? [])]));
  const heat = ({ id }: ReportTension): number => {
    const tension = instrument?.tensions.find((candidate) => candidate.id === id);
    return tension === undefined ? 0 : [...tension.a.refs, ...tension.b.refs].filter((ref) => conditions.has(ref)).length;
  };
  const chosen = ({ choices }: ReportTension): number => (choices?.some(({ position }) => position !== 'not-yet') === true ? 1 : 0);
  return [...report.tensions].sort((a, b) => chosen(a) - chosen(b) || heat(b) - heat(a));
}
