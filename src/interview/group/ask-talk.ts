import { explainItem } from '../explain-item.ts';
import { followUpsOf, reminder } from '../follow-ups.ts';
import type { Choice } from '../given.ts';
import { MOST, tidy } from '../session.ts';
import { wordsOf } from '../texts.ts';
import { Interrupted } from '../prompts.ts';
import { back, type Group, goOn, jump, recordTalk, skip, stateAt, talkAt } from './group.ts';
import { groupWordsOf } from './group-texts.ts';
import { gapText } from './layout-room.ts';
import { askGroupOverview } from './group-overview.ts';
import type { GroupSession, RoomReply, RoomView } from './room-prompt.ts';
import { isSeenDifferently } from './spread.ts';
import { agreeOn, type Talk } from './talk.ts';

/** What one question led to: the session at another place, or the wish to stop. */
export type GroupStep = { readonly kind: 'on' | 'stop'; readonly group: Group };

/** Shows the question where the session stands until it has an outcome or was left. Every row is saved before the next. */
export async function askTalk(session: GroupSession, start: Group, greeting?: string): Promise<GroupStep> {
  const { prompts, instrument, lang } = session;
  const t = groupWordsOf(lang);
  let group = start;
  let message = greeting;
  // After what was said already: whoever comes back goes on there.
  let row = group.head.room.findLastIndex(({ role }) => talkAt(group, group.at).calls.has(role)) + 1;
  let fresh = true;
  for (;;) {
    const view = viewOf(session, group, { row, message, fresh });
    message = undefined;
    fresh = false;
    const reply = await listen(session, group, view);
    group = await put(session, group, reply.talk);
    if (reply.kind === 'row') {
      row = reply.row;
      continue;
    }
    if (reply.kind === 'outcome') {
      const done = await askFurther(session, group, view);
      group = done.group;
      if (done.complete) return on(session, goOn(group));
      row = view.seats.length;
      fresh = true;
      continue;
    }
    row = reply.row;
    switch (reply.kind) {
      case 'back':
        if (group.order[0] !== group.at) return on(session, back(group));
        message = t.isFirst;
        break;
      case 'skip':
        return on(session, skip(group));
      case 'stop':
        return { kind: 'stop', group };
      case 'park': {
        const parked = await askPark(session, group, view);
        group = parked;
        if (talkAt(group, group.at).parked !== undefined) return on(session, goOn(group));
        break;
      }
      case 'dissent':
        group = (await askDissent(session, group, view)) ?? group;
        break;
      case 'info':
        // The anchors too: on a small screen with many roles they are cut.
        await prompts.page(view.item.id, [
          ...explainItem(instrument, view.item, lang),
          view.item.anchors.map((anchor, level) => `- ${level}: ${anchor[lang]}`).join('\n'),
        ]);
        break;
      case 'overview': {
        const to = await askGroupOverview(session, group);
        if (to !== undefined && to !== group.at) return on(session, jump(group, to));
        break;
      }
      default:
        reply satisfies never;
    }
    fresh = true;
  }
}

async function on(session: GroupSession, group: Group): Promise<GroupStep> {
  await session.save(group, false);
  return { kind: 'on', group };
}

/** Waits for the facilitator. Where they leave in the middle of a row, what is typed goes to disk first. */
async function listen(session: GroupSession, group: Group, view: RoomView): Promise<RoomReply> {
  let typed = view.talk;
  const keep = (talk: Talk): void => void (typed = talk);
  try {
    return await session.room({ ...view, keep });
  } catch (error) {
    if (error instanceof Interrupted) await put(session, group, typed);
    throw error;
  }
}

async function put(session: GroupSession, group: Group, talk: Talk): Promise<Group> {
  if (talk === talkAt(group, group.at)) return group;
  const recorded = recordTalk(group, group.at, talk);
  await session.save(recorded, false);
  return recorded;
}

function viewOf({ instrument, lang }: GroupSession, group: Group, now: Pick<RoomView, 'row' | 'message' | 'fresh'>): RoomView {
  const item = instrument.items.get(group.at);
  if (item === undefined) throw new Error(`The session stands at ${group.at}, which is no question.`);
  const own = instrument.profile.voices?.['own-view'];
  const theirs = own?.items.includes(item.id) === true && group.head.room.some(({ role }) => own.roles.includes(role));
  return {
    item,
    aspect: instrument.blockOf.get(item.id)?.title[lang] ?? '',
    number: group.order.indexOf(item.id) + 1,
    total: group.order.length,
    done: group.order.filter((id) => ['agreed', 'none', 'parked'].includes(stateAt(group, id))).length,
    seats: group.head.room.map((seat) => ({
      ...seat,
      title: instrument.roles.find(({ id }) => id === seat.role)?.title[lang] ?? seat.role,
    })),
    talk: talkAt(group, item.id),
    gap: instrument.rules.voices.gap.value,
    remark: theirs ? groupWordsOf(lang).ownView : undefined,
    keep: () => undefined,
    ...now,
  };
}

interface Further {
  readonly group: Group;
  /** False where the facilitator went back to the question. */
  readonly complete: boolean;
}

/** What belongs to an outcome: a reason, an example, choices, figures, and what was seen differently. Each part is on disk before the next. */
async function askFurther(session: GroupSession, start: Group, view: RoomView): Promise<Further> {
  const { item, seats, gap } = view;
  // A question that has an outcome is off the list of what to talk about.
  let group = await put(session, start, { ...talkAt(start, item.id), parked: undefined });
  const { choice, reason: before } = talkAt(group, item.id).agreed;
  if (choice === 'not-applicable' || choice === 'deliberately-not') {
    const reason = await askReason(session, view, choice, before);
    if (reason === undefined) return { group: await put(session, group, agreeOn(talkAt(group, item.id), undefined)), complete: false };
    const talk = talkAt(group, item.id);
    group = await put(session, group, { ...talk, agreed: { ...talk.agreed, reason } });
  }
  for (const ask of followUpsOf(item, talkAt(group, item.id).agreed, session.instrument.rules.scoring['unsupported-from'].value)) {
    const talk = talkAt(group, item.id);
    const agreed = await ask(session, item, talk.agreed);
    if (agreed === undefined) return { group, complete: false };
    group = await put(session, group, { ...talk, agreed });
  }
  if (!isSeenDifferently(talkAt(group, item.id), seats, gap)) return { group, complete: true };
  const noted = await askDissent(session, group, view);
  return noted === undefined ? { group, complete: false } : { group: noted, complete: true };
}

async function askReason(
  { lang, prompts }: GroupSession,
  { item }: RoomView,
  choice: Choice,
  before: string | undefined,
): Promise<string | undefined> {
  const t = wordsOf(lang);
  const when = choice === 'not-applicable' ? item['not-applicable']?.[lang] : undefined;
  const text = await prompts.text({
    above: [`${item.id}  ${item.question[lang]}`, ...(when === undefined ? [] : ['', when])],
    message: choice === 'not-applicable' ? t.reasonNotApplicable : t.reasonDeliberately,
    start: before,
    mayCancel: true,
    check: (typed) => (tidy(typed) === '' ? t.reasonNeeded : tidy(typed).length > MOST.reason ? t.tooLong(MOST.reason) : undefined),
  });
  return text === undefined ? undefined : tidy(text);
}

/** Undefined where the facilitator went back. */
async function askDissent(session: GroupSession, group: Group, view: RoomView): Promise<Group | undefined> {
  const talk = talkAt(group, view.item.id);
  const words = await askWords(session, view, talk, 'dissent');
  return words === undefined ? undefined : put(session, group, { ...talk, dissent: words === '' ? undefined : words });
}

async function askPark(session: GroupSession, group: Group, view: RoomView): Promise<Group> {
  const talk = talkAt(group, view.item.id);
  const words = await askWords(session, view, talk, 'park');
  return words === undefined ? group : put(session, group, { ...talk, parked: words === '' ? undefined : words });
}

async function askWords(
  { lang, prompts }: GroupSession,
  view: RoomView,
  talk: Talk,
  about: 'dissent' | 'park',
): Promise<string | undefined> {
  const t = wordsOf(lang);
  const g = groupWordsOf(lang);
  const gap = gapText(view, talk, lang);
  const text = await prompts.text({
    above: [
      ...reminder({ lang, prompts }, view.item, talk.agreed),
      ...(gap === '' ? [] : ['', gap]),
      '',
      about === 'dissent' ? g.wordsHelp : g.parkHelp,
    ],
    message: about === 'dissent' ? g.dissent : g.park,
    start: about === 'dissent' ? talk.dissent : talk.parked,
    mayCancel: true,
    check: (typed) => (tidy(typed).length > MOST.note ? t.tooLong(MOST.note) : undefined),
  });
  return text === undefined ? undefined : tidy(text);
}
