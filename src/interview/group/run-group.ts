import type { YesNo } from '../../model/answer.ts';
import { askSituation } from '../ask-situation.ts';
import { REVIEW } from '../walk.ts';
import { wordsOf } from '../texts.ts';
import { askTalk } from './ask-talk.ts';
import { type Group, jump, setSituation, stateAt, type TalkState } from './group.ts';
import { askGroupOverview, talkOption } from './group-overview.ts';
import { groupWordsOf } from './group-texts.ts';
import type { GroupSession } from './room-prompt.ts';

/** How a session ended: with a closing list that was gone through, or to be gone on with later. */
export type GroupEnding = { readonly kind: 'finished' | 'stopped'; readonly group: Group };

/**
 * The walk from where a session stands, which is on disk, to its closing list.
 * @throws Interrupted where the facilitator left
 */
export async function runGroup(session: GroupSession, start: Group, greeting: string): Promise<GroupEnding> {
  let group = start.at === REVIEW ? start : await askSituation(session, start, takeIn(session));
  let said: string | undefined = greeting;
  for (;;) {
    if (group.at === REVIEW) {
      const ending = await askClosing(session, group);
      if (typeof ending !== 'string') return ending;
      group = jump(group, ending);
      await session.save(group, false);
    } else {
      const step = await askTalk(session, group, said);
      if (step.kind === 'stop') return { kind: 'stopped', group: step.group };
      group = step.group;
    }
    said = undefined;
  }
}

const takeIn =
  ({ instrument, save }: GroupSession) =>
  async (before: Group, id: string, value: YesNo): Promise<Group> => {
    const group = setSituation(before, instrument, id, value);
    await save(group, false);
    return group;
  };

const MAKE = '\u0000make';
const ALL = '\u0000all';
const STOP = '\u0000stop';

/** The parked points, and then what is still loose; gives the ending, or the id of a question to go to. */
async function askClosing(session: GroupSession, group: Group): Promise<GroupEnding | string> {
  const { lang, prompts } = session;
  const t = wordsOf(lang);
  const g = groupWordsOf(lang);
  const inState = (...states: TalkState[]): string[] => group.order.filter((id) => states.includes(stateAt(group, id)));
  const counts = (['agreed', 'none', 'parked', 'skipped', 'open'] as const).flatMap((state) => {
    const n = inState(state).length;
    return n === 0 && state !== 'agreed' ? [] : [`${n} ${g.counts[state]}`];
  });
  for (;;) {
    const picked = await prompts.select<string>({
      above: [g.review(group.order.length), counts.join(' · ')],
      message: g.reviewAsk,
      options: [
        { value: MAKE, name: g.make },
        ...[...inState('parked'), ...inState('none'), ...inState('skipped', 'open')].map((id) => talkOption(session, group, id)),
        { value: ALL, name: t.seeAll },
        { value: STOP, name: t.stopNow },
      ],
      mayCancel: false,
      brief: true,
    });
    if (picked === undefined || picked === MAKE) return { kind: 'finished', group };
    if (picked === STOP) return { kind: 'stopped', group };
    if (picked !== ALL) return picked;
    const to = await askGroupOverview(session, group);
    if (to !== undefined && to !== REVIEW) return to;
  }
}
