import { explainItem } from './explain-item.ts';
import { followUpsOf, reminder } from './follow-ups.ts';
import { type Choice, choose, type Given, isLevel } from './given.ts';
import type { Interview } from './interview.ts';
import { back, givenAt, goOn, isAnswered, jump, record, skip } from './moves.ts';
import { askOverview } from './overview.ts';
import type { QuestionView } from './prompts.ts';
import { MOST, type Session, tidy } from './session.ts';
import { wordsOf } from './texts.ts';
import { wordingOf } from './wording.ts';

/** What one question led to: the interview at another place, or the wish to stop. */
export type Step = { readonly kind: 'on'; readonly interview: Interview } | { readonly kind: 'stop'; readonly interview: Interview };

/** Shows the question where the interview stands until it was answered or left. Everything given is saved at once. */
export async function askQuestion(session: Session, start: Interview, greeting?: string): Promise<Step> {
  const t = wordsOf(session.lang);
  const { prompts, instrument } = session;
  let interview = start;
  let message = greeting;
  let selected = givenAt(start, start.at).choice;
  for (;;) {
    const view = viewOf(session, interview, selected, message);
    message = undefined;
    const reply = await prompts.question(view);
    if (reply.kind === 'choice') {
      const answered = await answer(session, interview, view, reply.choice);
      interview = answered.interview;
      selected = givenAt(interview, interview.at).choice;
      if (answered.complete) return on(session, goOn(interview));
      continue;
    }
    selected = reply.selected;
    switch (reply.kind) {
      case 'back':
        if (interview.order[0] !== interview.at) return on(session, back(interview));
        message = t.isFirst;
        break;
      case 'skip':
        return on(session, skip(interview));
      case 'stop':
        return { kind: 'stop', interview };
      case 'info':
        await prompts.page(view.item.id, explainItem(instrument, view.whole ?? view.item, session.lang, view.whole !== undefined));
        break;
      case 'note':
        interview = await askNote(session, interview, view);
        break;
      case 'overview': {
        const to = await askOverview(session, interview);
        if (to !== undefined && to !== interview.at) return on(session, jump(interview, to));
        break;
      }
      default:
        reply satisfies never;
    }
  }
}

async function on(session: Session, interview: Interview): Promise<Step> {
  await session.save(interview, false);
  return { kind: 'on', interview };
}

function viewOf(
  { instrument, lang }: Session,
  interview: Interview,
  selected: Choice | undefined,
  message: string | undefined,
): QuestionView {
  const id = interview.at;
  const item = instrument.items.get(id);
  const question = instrument.questionOf.get(id);
  if (item === undefined || question === undefined) throw new Error(`The interview stands at ${id}, which is no question.`);
  return {
    ...wordingOf(instrument, interview.head.role, item),
    aspect: instrument.blockOf.get(id)?.title[lang] ?? '',
    part: `${question.id}  ${question.title[lang]}`,
    number: interview.order.indexOf(id) + 1,
    total: interview.order.length,
    answered: interview.order.filter((candidate) => isAnswered(interview, candidate)).length,
    given: givenAt(interview, id),
    skipped: interview.skipped.has(id),
    selected,
    message,
  };
}

interface Answered {
  readonly interview: Interview;
  /** False where the person went back to the question. */
  readonly complete: boolean;
}

/** Records a choice and what is asked after it; each part is on disk before the next is asked. */
async function answer(session: Session, start: Interview, { item }: QuestionView, choice: Choice): Promise<Answered> {
  const reason = isLevel(choice) || choice === 'unknown' ? undefined : await askReason(session, start, item, choice);
  if (!isLevel(choice) && choice !== 'unknown' && reason === undefined) return { interview: start, complete: false };
  let given: Given = choose(givenAt(start, item.id), choice, reason);
  let interview = record(start, item.id, given);
  const from = session.instrument.rules.scoring['unsupported-from'].value;
  for (const ask of followUpsOf(item, given, from)) {
    await session.save(interview, false);
    const more = await ask(session, item, given);
    if (more === undefined) return { interview, complete: false };
    given = more;
    interview = record(interview, item.id, given);
  }
  return { interview, complete: true };
}

async function askReason(
  session: Session,
  interview: Interview,
  item: QuestionView['item'],
  choice: 'not-applicable' | 'deliberately-not',
): Promise<string | undefined> {
  const t = wordsOf(session.lang);
  const before = givenAt(interview, item.id);
  const when = choice === 'not-applicable' ? item['not-applicable']?.[session.lang] : undefined;
  const text = await session.prompts.text({
    above: [...reminder(session, item, choose(before, choice)), ...(when === undefined ? [] : ['', when])],
    message: choice === 'not-applicable' ? t.reasonNotApplicable : t.reasonDeliberately,
    start: before.choice === choice ? before.reason : undefined,
    mayCancel: true,
    check: (typed) => (tidy(typed) === '' ? t.reasonNeeded : tidy(typed).length > MOST.reason ? t.tooLong(MOST.reason) : undefined),
  });
  return text === undefined ? undefined : tidy(text);
}

async function askNote(session: Session, interview: Interview, { item }: QuestionView): Promise<Interview> {
  const t = wordsOf(session.lang);
  const given = givenAt(interview, item.id);
  const text = await session.prompts.text({
    above: [`${item.id}  ${item.question[session.lang]}`, '', t.noteHelp],
    message: t.note,
    start: given.note,
    mayCancel: true,
    check: (typed) => (tidy(typed).length > MOST.note ? t.tooLong(MOST.note) : undefined),
  });
  if (text === undefined || text === given.note) return interview;
  const noted = record(interview, item.id, { ...given, note: tidy(text) === '' ? undefined : tidy(text) });
  await session.save(noted, false);
  return noted;
}
