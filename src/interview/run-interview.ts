import type { YesNo } from '../model/answer.ts';
import { askQuestion } from './ask-question.ts';
import { askSituation } from './ask-situation.ts';
import { type Interview, REVIEW } from './interview.ts';
import { jump, setSituation } from './moves.ts';
import { askOverview, questionOption } from './overview.ts';
import { reviewOf } from './review.ts';
import type { Session } from './session.ts';
import { wordsOf } from './texts.ts';

/** How an interview ended: with a review that was approved, or to be gone on with later. */
export type Ending = { readonly kind: 'finished' | 'stopped'; readonly interview: Interview };

/**
 * The walk from where an interview stands, which is on disk, to its end. Nothing is asked before everything given so
 * far is saved.
 * @param greeting said at the first question: where the answers are kept
 * @throws Interrupted where the person left
 */
export async function runInterview(session: Session, start: Interview, greeting: string): Promise<Ending> {
  // Whoever opens a finished file again has answered these, or left them out on purpose.
  let interview = start.at === REVIEW ? start : await askSituation(session, start, takeIn(session));
  let said: string | undefined = greeting;
  for (;;) {
    if (interview.at === REVIEW) {
      const ending = await askReview(session, interview);
      if (typeof ending !== 'string') return ending;
      interview = jump(interview, ending);
      await session.save(interview, false);
    } else {
      const step = await askQuestion(session, interview, said);
      if (step.kind === 'stop') return { kind: 'stopped', interview: step.interview };
      interview = step.interview;
    }
    said = undefined;
  }
}

const takeIn =
  ({ instrument, save }: Session) =>
  async (before: Interview, id: string, value: YesNo): Promise<Interview> => {
    const interview = setSituation(before, instrument, id, value);
    await save(interview, false);
    return interview;
  };

const MAKE = '\u0000make';
const ALL = '\u0000all';
const STOP = '\u0000stop';

/** Counts, and what is still loose; gives the ending, or the id of a question to go to. */
async function askReview(session: Session, interview: Interview): Promise<Ending | string> {
  const { lang, prompts, instrument } = session;
  const t = wordsOf(lang);
  const review = reviewOf(interview, instrument.rules.scoring['unsupported-from'].value);
  const counts = (['level', 'unknown', 'deliberately-not', 'not-applicable', 'skipped', 'open'] as const)
    .filter((state) => state === 'level' || review.counts[state] > 0)
    .map(
      (state) =>
        `- ${review.counts[state]} ${t.counts[state]}${state === 'level' && review.unsupported > 0 ? ` (${t.unsupported(review.unsupported)})` : ''}`,
    );
  for (;;) {
    const picked = await prompts.select<string>({
      above: [`${t.review} (${review.total})`, '', ...counts, ''],
      message: t.reviewAsk,
      options: [
        { value: MAKE, name: t.make },
        ...review.loose.map((id) => questionOption(session, interview, id)),
        { value: ALL, name: t.seeAll },
        { value: STOP, name: t.stopNow },
      ],
      start: MAKE,
      mayCancel: false,
      brief: true,
    });
    if (picked === undefined || picked === MAKE) return { kind: 'finished', interview };
    if (picked === STOP) return { kind: 'stopped', interview };
    if (picked !== ALL) return picked;
    const to = await askOverview(session, interview);
    if (to !== undefined && to !== REVIEW) return to;
  }
}
