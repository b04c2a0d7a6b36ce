import type { YesNo } from '../model/answer.ts';
import type { Instrument } from '../model/instrument.ts';
import { type Given, NOTHING } from './given.ts';
import { type Interview, questionsOf, REVIEW } from './interview.ts';
import { back, goOnFrom, jump, skipFrom } from './walk.ts';

export { back, jump };

/** What was given at a question so far. */
export function givenAt(interview: Interview, id: string): Given {
  return interview.given.get(id) ?? NOTHING;
}

export function isAnswered(interview: Interview, id: string): boolean {
  return givenAt(interview, id).choice !== undefined;
}

/** Records what was given; the place stays. An answered question is no longer a skipped one. */
export function record(interview: Interview, id: string, given: Given): Interview {
  const skipped = new Set(interview.skipped);
  if (given.choice !== undefined) skipped.delete(id);
  return { ...interview, given: new Map(interview.given).set(id, given), skipped };
}

const isOpen = (interview: Interview, id: string): boolean => !isAnswered(interview, id) && !interview.skipped.has(id);

export const goOn = (interview: Interview): Interview => goOnFrom(interview, isOpen);
export const skip = (interview: Interview): Interview => skipFrom(interview, isOpen);

/** Takes in one answer about the situation: questions may fall out of the order or come back into it. */
export function setSituation(interview: Interview, instrument: Instrument, id: string, value: YesNo): Interview {
  const situation = new Map(interview.situation).set(id, value);
  return settle({ ...interview, situation }, instrument);
}

/** Makes the order fit the situation, and the place fit the order. */
export function settle(interview: Interview, instrument: Instrument): Interview {
  const order = questionsOf(instrument, interview.head.scope, interview.head.role, interview.situation);
  if (interview.at === REVIEW || order.includes(interview.at)) return { ...interview, order };
  const all = [...instrument.items.keys()];
  const here = all.indexOf(interview.at);
  const next = order.find((id) => all.indexOf(id) > here && isOpen(interview, id));
  return next === undefined ? goOn({ ...interview, order }) : { ...interview, order, at: next };
}
