import { type Interview, REVIEW } from './interview.ts';
import { keyOf } from './keys.ts';
import { givenAt } from './moves.ts';
import type { Option } from './prompts.ts';
import { stateOf } from './review.ts';
import type { Session } from './session.ts';
import { wordsOf } from './texts.ts';
import { wordingOf } from './wording.ts';

/** All questions with how they stand; gives the place to go to, or undefined to stay. */
export async function askOverview(session: Session, interview: Interview): Promise<string | undefined> {
  const t = wordsOf(session.lang);
  return session.prompts.select<string>({
    above: [t.legend],
    message: t.overview,
    options: [...interview.order.map((id) => questionOption(session, interview, id)), { value: REVIEW, name: t.toReview }],
    start: interview.at,
    mayCancel: true,
    brief: true,
  });
}

/** A question on one line: its state as a sign, its id, its text. */
export function questionOption({ instrument, lang }: Session, interview: Interview, id: string): Option<string> {
  const item = instrument.items.get(id);
  const text = item === undefined ? '' : wordingOf(instrument, interview.head.role, item).item.question[lang];
  return { value: id, name: `[${sign(interview, id)}] ${id.padEnd(7)} ${text}` };
}

function sign(interview: Interview, id: string): string {
  const { choice } = givenAt(interview, id);
  if (choice !== undefined) return keyOf(choice);
  return stateOf(interview, id) === 'skipped' ? '>' : '.';
}
