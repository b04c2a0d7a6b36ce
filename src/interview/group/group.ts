import type { YesNo } from '../../model/answer.ts';
import type { GroupScope } from '../../model/generated/group.ts';
import type { Instrument } from '../../model/instrument.ts';
import { type Organisation, switchedOff } from '../interview.ts';
import { back, goOnFrom, jump, REVIEW, skipFrom, type Walk } from '../walk.ts';
import { outcomeOf, type Seat, SILENCE, type Talk } from './talk.ts';

export { back, jump };

/** What stands above a session in its file. */
export interface GroupHead {
  readonly organisation: Organisation;
  readonly date: string;
  /** In the order of the roles. */
  readonly room: readonly Seat[];
  readonly scope: GroupScope;
}

/** Where a group session stands. Plain data: every move makes a new one. */
export interface Group extends Walk {
  readonly head: GroupHead;
  /** Only what was asked. */
  readonly situation: ReadonlyMap<string, YesNo>;
  readonly talks: ReadonlyMap<string, Talk>;
}

export function startGroup(instrument: Instrument, head: GroupHead): Group {
  const order = groupQuestions(instrument, head.scope, new Map());
  return { head, situation: new Map(), order, talks: new Map(), at: order[0] ?? REVIEW, skipped: new Set() };
}

/** The questions of a session; one that the situation switches off is not asked. */
export function groupQuestions(instrument: Instrument, scope: GroupScope, situation: ReadonlyMap<string, YesNo>): string[] {
  const off = switchedOff(instrument, situation);
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

const isOpen = (group: Group, id: string): boolean => stateAt(group, id) === 'open';

export const goOn = (group: Group): Group => goOnFrom(group, isOpen);
export const skip = (group: Group): Group => skipFrom(group, isOpen);

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
