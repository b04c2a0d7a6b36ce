import { plainText } from '../../diagnostics/plain-text.ts';
import { REVIEW } from '../interview.ts';
import type { Option } from '../prompts.ts';
import { type Group, stateAt, talkAt } from './group.ts';
import { groupWordsOf } from './group-texts.ts';
import { outcomeText } from './layout-room.ts';
import type { GroupSession } from './room-prompt.ts';

/** All questions with how they stand; gives the place to go to, or undefined to stay. */
export async function askGroupOverview(session: GroupSession, group: Group): Promise<string | undefined> {
  const g = groupWordsOf(session.lang);
  return session.prompts.select<string>({
    above: [g.legend],
    message: g.overview,
    options: [...group.order.map((id) => talkOption(session, group, id)), { value: REVIEW, name: g.toReview }],
    start: group.at,
    mayCancel: true,
    brief: true,
  });
}

/** A question on one line: its state as a sign, its id, and its text, or why it is parked. */
export function talkOption({ instrument, lang }: GroupSession, group: Group, id: string): Option<string> {
  const { parked } = talkAt(group, id);
  return {
    value: id,
    name: `[${sign(group, id)}] ${id.padEnd(7)} ${parked === undefined ? (instrument.items.get(id)?.question[lang] ?? '') : plainText(parked)}`,
  };
}

function sign(group: Group, id: string): string {
  const state = stateAt(group, id);
  if (state === 'parked') return 'p';
  if (state === 'agreed' || state === 'none') return outcomeText(talkAt(group, id), 'nl').slice(0, 1);
  return state === 'skipped' ? '>' : '.';
}
