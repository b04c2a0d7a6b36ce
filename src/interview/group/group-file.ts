import type { YesNo } from '../../model/answer.ts';
import type { GroupFile, GroupItem } from '../../model/generated/group.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { Lang } from '../../model/text.ts';
import { emitYaml } from '../../report/emit-yaml.ts';
import { schemaLine } from '../../report/yaml.ts';
import { fromAnswer, NOTHING, toAnswer, toYesNo } from '../given.ts';
import { REVIEW } from '../interview.ts';
import { type Group, type GroupHead, settle } from './group.ts';
import { type Call, SILENCE, type Talk } from './talk.ts';

const NONE = { nl: 'niet eens', en: 'not agreed' } as const;

/**
 * The session as a file, questions in the order of the questionnaire.
 * @param finished without the place where it stands: this session needs no resuming
 */
export function toGroupFile(
  { head, situation, talks, at, skipped }: Group,
  instrument: Instrument,
  lang: Lang,
  finished: boolean,
): GroupFile {
  const items: GroupFile['items'] = {};
  for (const id of instrument.items.keys()) {
    const item = itemOf(talks.get(id) ?? SILENCE, head, lang);
    if (Object.keys(item).length > 0) items[id] = item;
  }
  const said: NonNullable<GroupFile['situation']> = {};
  for (const { id } of instrument.profile.switches) {
    const value = situation.get(id);
    if (value !== undefined) said[id] = toYesNo(value, lang);
  }
  return {
    peil: 'group/1',
    questionnaire: `${instrument.profile.profile}@${instrument.profile.version}`,
    organisation: { ...head.organisation },
    date: head.date,
    room: Object.fromEntries(head.room.map(({ role, people, shown }) => [role, shown === undefined ? { people } : { people, shown }])),
    situation: said,
    scope: typeof head.scope === 'string' ? head.scope : [...head.scope],
    ...(finished ? {} : { session: { at, ...(skipped.size > 0 ? { skipped: [...skipped] } : {}) } }),
    items,
  };
}

/** The text of that file. */
export function groupText(file: GroupFile): string {
  return schemaLine('group') + emitYaml({ ...file });
}

function itemOf({ calls, agreed, none, dissent, parked }: Talk, { room }: GroupHead, lang: Lang): GroupItem {
  const levels: NonNullable<GroupItem['levels']> = {};
  for (const { role } of room) {
    const said = calls.get(role) ?? [];
    if (said.length > 0)
      levels[role] = [...said].sort(lowestFirst).map((call) => (call === 'unknown' && lang === 'nl' ? 'weet niet' : call));
  }
  // What needs a reason counts only when the reason is there too.
  const bare = (agreed.choice === 'not-applicable' || agreed.choice === 'deliberately-not') && agreed.reason === undefined;
  const answer = bare ? undefined : toAnswer(agreed, lang);
  return {
    ...(Object.keys(levels).length > 0 ? { levels } : {}),
    ...(none ? { agreed: NONE[lang] } : answer === undefined ? {} : { agreed: answer }),
    ...(dissent === undefined ? {} : { dissent }),
    ...(parked === undefined ? {} : { parked }),
  };
}

/** So the file does not tell who spoke first. */
function lowestFirst(a: Call, b: Call): number {
  return (a === 'unknown' ? 5 : a) - (b === 'unknown' ? 5 : b);
}

/** A session from a file that was checked against the instrument. One that was finished opens at its closing list. */
export function fromGroupFile(file: GroupFile, instrument: Instrument): Group {
  const room = instrument.roles.flatMap(({ id }) => {
    const seat = file.room[id];
    return seat === undefined ? [] : [{ role: id, people: seat.people, shown: seat.shown }];
  });
  const { name, employees } = file.organisation;
  const head: GroupHead = {
    organisation: employees === undefined ? { name } : { name, employees },
    date: file.date,
    room,
    scope: file.scope ?? 'all',
  };
  const situation = new Map<string, YesNo>(Object.entries(file.situation ?? {}).map(([id, value]) => [id, yesNo(value)]));
  const talks = new Map(Object.entries(file.items).map(([id, item]) => [id, talkOf(item)]));
  return settle(
    { head, situation, order: [], talks, at: file.session?.at ?? REVIEW, skipped: new Set(file.session?.skipped ?? []) },
    instrument,
  );
}

function talkOf({ levels = {}, agreed, dissent, parked }: GroupItem): Talk {
  const none = agreed === 'niet eens' || agreed === 'not agreed';
  return {
    calls: new Map(
      Object.entries(levels).map(([role, calls]) => [role, calls.map((call): Call => (typeof call === 'number' ? call : 'unknown'))]),
    ),
    agreed: none || agreed === undefined ? NOTHING : fromAnswer(agreed),
    none,
    dissent,
    parked,
  };
}

function yesNo(value: NonNullable<GroupFile['situation']>[string]): YesNo {
  if (value === true || value === 'ja' || value === 'yes') return 'yes';
  return value === false || value === 'nee' || value === 'no' ? 'no' : 'unknown';
}
