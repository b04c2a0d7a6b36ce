import type { Answer, AnswerSet, YesNo } from '../../src/model/answer.ts';
import type { Instrument } from '../../src/model/instrument.ts';

export type Level = 0 | 1 | 2 | 3 | 4;

/** A level with an example beside it. */
export const level = (value: Level): Answer => ({ kind: 'level', level: value, supported: true });
/** A level without one. */
export const bare = (value: Level): Answer => ({ kind: 'level', level: value, supported: false });
export const unknown: Answer = { kind: 'unknown' };
export const unanswered: Answer = { kind: 'unanswered' };
export const notApplicable: Answer = { kind: 'not-applicable', reason: 'dat bieden wij niet' };
export const deliberatelyNot: Answer = { kind: 'deliberately-not', reason: 'wij sturen niet op aantallen' };
export const switchedOff: Answer = { kind: 'switched-off', by: 'vrijwilligers' };

/** The answers of Jeugdhulp De Lindeboom: a number is a level with an example; what is not named is unanswered. */
export function answerSet(
  instrument: Instrument,
  given: Readonly<Record<string, Level | Answer>>,
  situation: Readonly<Record<string, YesNo>> = {},
): AnswerSet {
  const answers = new Map<string, Answer>();
  for (const id of instrument.items.keys()) {
    const answer = given[id] ?? unanswered;
    answers.set(id, typeof answer === 'number' ? level(answer) : answer);
  }
  for (const id of Object.keys(given))
    if (!instrument.items.has(id)) throw new Error(`The test answers ${id}, which is not in its instrument.`);
  return {
    organisation: { name: 'Jeugdhulp De Lindeboom', employees: 240 },
    date: '2026-03-14',
    role: 'kwartiermaker',
    situation: new Map(Object.entries(situation)),
    answers,
    recorded: new Map(),
  };
}

/** The same answer to every question. */
export function allAnswered(instrument: Instrument, answer: Level | Answer): Record<string, Level | Answer> {
  return Object.fromEntries([...instrument.items.keys()].map((id) => [id, answer]));
}
