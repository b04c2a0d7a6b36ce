import type { YesNo } from '../model/answer.ts';
import type { Instrument } from '../model/instrument.ts';
import { type Given, NOTHING } from './given.ts';
import { type Interview, questionsOf, REVIEW } from './interview.ts';

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

/**
 * On to the next question that is neither answered nor skipped; after the last one to what was left open before it,
 * and then to the review. So whoever went back comes out again where they were.
 */
export function goOn(interview: Interview): Interview {
  const { order, at, skipped } = interview;
  const here = order.indexOf(at);
  const ahead = [...order.slice(here + 1), ...order.slice(0, here + 1)];
  return { ...interview, at: ahead.find((id) => !isAnswered(interview, id) && !skipped.has(id)) ?? REVIEW };
}

/**
 * Leaves a question for later and goes to the one after it; an answered question stays answered. Where nothing is
 * open any more the person came from the review, and goes back to it.
 */
export function skip(interview: Interview): Interview {
  const { order, at } = interview;
  const skipped = new Set(interview.skipped);
  if (!isAnswered(interview, at)) skipped.add(at);
  const onward = goOn({ ...interview, skipped });
  const after = order[order.indexOf(at) + 1];
  return onward.at === REVIEW || after === undefined ? onward : { ...onward, at: after };
}

/** To the question before this one, answered or not. At the first one nothing changes. */
export function back(interview: Interview): Interview {
  const here = interview.at === REVIEW ? interview.order.length : interview.order.indexOf(interview.at);
  return { ...interview, at: interview.order[here - 1] ?? interview.at };
}

/** To any question of this interview, or to the review. */
export function jump(interview: Interview, to: string): Interview {
  return to === REVIEW || interview.order.includes(to) ? { ...interview, at: to } : interview;
}

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
  const next = order.find((id) => all.indexOf(id) > here && !isAnswered(interview, id) && !interview.skipped.has(id));
  return next === undefined ? goOn({ ...interview, order }) : { ...interview, order, at: next };
}
