import type { YesNo } from '../../model/answer.ts';
import type { GroupScope } from '../../model/generated/group.ts';
import type { Instrument } from '../../model/instrument.ts';
import { REVIEW } from '../interview.ts';
import { outcomeOf, type Seat, SILENCE, type Talk } from './talk.ts';

/** What stands above a session in its file. */
export interface GroupHead {
  readonly organisation: { readonly name: string; readonly employees?: number };
  readonly date: string;
  /** In the order of the roles. */
  readonly room: readonly Seat[];
  readonly scope: GroupScope;
}

/** Where a group session stands. Plain data: every move makes a new one. */
export interface Group {
  readonly head: GroupHead;
  /** Only what was asked. */
  readonly situation: ReadonlyMap<string, YesNo>;
  /** Ids of the questions, in the order of the questionnaire, without those that the situation switches off. */
  readonly order: readonly string[];
  readonly talks: ReadonlyMap<string, Talk>;
  readonly at: string;
  readonly skipped: ReadonlySet<string>;
}

export function startGroup(instrument: Instrument, head: GroupHead): Group {
  const order = groupQuestions(instrument, head.scope, new Map());
  return { head, situation: new Map(), order, talks: new Map(), at: order[0] ?? REVIEW, skipped: new Set() };
}

/** The questions of a session; one that the situation switches off is not asked. */
export function groupQuestions(instrument: Instrument, scope: GroupScope, situation: ReadonlyMap<string, YesNo>): string[] {
  const off = new Set(instrument.profile.switches.flatMap((entry) => (situation.get(entry.id) === 'no' ? (entry.off ?? []) : [])));
  const isWanted = (id: string): boolean => {
    if (scope === 'all') return true;
    return scope === 'core' ? instrument.profile.core.includes(id) : scope.includes(instrument.blockOf.get(id)?.id ?? '');
  };
  return [...instrument.items.keys()].filter((id) => isWanted(id) && !off.has(id));
}

export function talkAt(group: Group, id: string): Talk {
  return group.talks.get(id) ?? SILENCE;
}

/** How a question stands. */
export type TalkState = 'agreed' | 'none' | 'parked' | 'skipped' | 'open';

export function stateAt(group: Group, id: string): TalkState {
  const talk = talkAt(group, id);
  if (talk.parked !== undefined) return 'parked';
  const outcome = outcomeOf(talk);
  return outcome === undefined ? (group.skipped.has(id) ? 'skipped' : 'open') : outcome === 'none' ? 'none' : 'agreed';
}

/** Records what was said; the place stays. */
export function recordTalk(group: Group, id: string, talk: Talk): Group {
  const talks = new Map(group.talks).set(id, talk);
  const skipped = new Set(group.skipped);
  if (outcomeOf(talk) !== undefined || talk.parked !== undefined) skipped.delete(id);
  return { ...group, talks, skipped };
}

/** On to the next question that is open; after the last one to what was left open before it, and then to the closing list. */
export function goOn(group: Group): Group {
  const here = group.order.indexOf(group.at);
  const ahead = [...group.order.slice(here + 1), ...group.order.slice(0, here + 1)];
  return { ...group, at: ahead.find((id) => stateAt(group, id) === 'open') ?? REVIEW };
}

/** Leaves a question for later and goes to the one after it. */
export function skip(group: Group): Group {
  const skipped = new Set(group.skipped);
  if (stateAt(group, group.at) === 'open') skipped.add(group.at);
  const onward = goOn({ ...group, skipped });
  const after = group.order[group.order.indexOf(group.at) + 1];
  return onward.at === REVIEW || after === undefined ? onward : { ...onward, at: after };
}

/** To the question before this one. At the first one nothing changes. */
export function back(group: Group): Group {
  const here = group.at === REVIEW ? group.order.length : group.order.indexOf(group.at);
  return { ...group, at: group.order[here - 1] ?? group.at };
}

export function jump(group: Group, to: string): Group {
  return to === REVIEW || group.order.includes(to) ? { ...group, at: to } : group;
}

/** Takes in one answer about the situation: questions may fall out of the order or come back into it. */
export function setSituation(group: Group, instrument: Instrument, id: string, value: YesNo): Group {
  return settle({ ...group, situation: new Map(group.situation).set(id, value) }, instrument);
}

/** Makes the order fit the situation, and the place fit the order. */
export function settle(group: Group, instrument: Instrument): Group {
  const order = groupQuestions(instrument, group.head.scope, group.situation);
  if (group.at === REVIEW || order.includes(group.at)) return { ...group, order };
  return goOn({ ...group, order, at: order[0] ?? REVIEW, skipped: group.skipped });
}
