import type { Answer } from '../model/answer.ts';
import type { ItemOutcome } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Perspective, View, Voices } from '../model/voices.ts';
import { mean, type Part } from './mean.ts';

/** One view with whose it is. */
export interface Voiced {
  readonly perspective: Perspective;
  readonly view: View;
}

/** What the perspectives say on one question. */
export function viewsOn(item: string, voices: Voices): Voiced[] {
  return voices.perspectives.flatMap((perspective) => {
    const view = perspective.views.get(item);
    return view === undefined ? [] : [{ perspective, view }];
  });
}

/**
 * The views that make the score: all, but on questions about the safety and support of people who work with own
 * experience only theirs, where they say something. Where they stand in no perspective of their own, that in which
 * they are pooled speaks for them.
 */
export function leadingViews(item: string, views: readonly Voiced[], instrument: LeanInstrument): readonly Voiced[] {
  const own = instrument.profile.voices?.['own-view'];
  if (own?.items.includes(item) !== true) return views;
  const only = views.filter(({ perspective }) => isOfExperts(perspective, instrument) === 'only');
  const leading = only.length > 0 ? only : views.filter(({ perspective }) => isOfExperts(perspective, instrument) === 'partly');
  return leading.some(({ view }) => view.away === undefined) ? leading : views;
}

/** Whether some perspectives, and not all, make the score of this question. */
export function isLed(item: string, views: readonly Voiced[], instrument: LeanInstrument): boolean {
  return leadingViews(item, views, instrument) !== views;
}

/** Whether a perspective is that of people who work with own experience. */
export function isOfExperts(perspective: Perspective, instrument: LeanInstrument): 'only' | 'partly' | 'no' {
  const experts = instrument.profile.voices?.['own-view'].roles ?? [];
  const found = [...perspective.roles.keys()].filter((role) => experts.includes(role)).length;
  return found === 0 ? 'no' : found === perspective.roles.size ? 'only' : 'partly';
}

/** Value and range (0–1) of one view; who could not tell could still say anything. */
export function valueOf(view: View): Part {
  const { people, total, least, unknown } = view;
  if (people === 0) return { value: undefined, low: 0, high: 1, weight: 1 };
  const all = people + unknown;
  return { value: total / people / 4, low: least / all / 4, high: (total + 4 * unknown) / all / 4, weight: 1 };
}

/**
 * The outcome of one question: the mean of the perspectives, each counting once however many people it holds. A
 * perspective that cannot tell widens the range; one that says the question does not apply leaves the denominator.
 */
export function combineViews(id: string, views: readonly Voiced[], instrument: LeanInstrument, reason = ''): ItemOutcome {
  const leading = leadingViews(id, views, instrument);
  const open = { id, value: undefined, low: 0, high: 1 };
  if (leading.length === 0) return { ...open, answer: { kind: 'unanswered' }, applies: true };
  const applying = leading.filter(({ view }) => view.away === undefined);
  if (applying.length === 0) {
    const kind = leading.some(({ view }) => view.away === 'deliberately-not') ? 'deliberately-not' : 'not-applicable';
    return { ...open, answer: { kind, reason }, applies: false };
  }
  const { value, low, high } = mean(applying.map(({ view }) => valueOf(view)));
  if (value === undefined) return { ...open, answer: { kind: 'unknown' }, applies: true };
  const supported = applying.every(({ view }) => view.least === view.total);
  const answer: Answer = { kind: 'level', level: value * 4, supported };
  return { id, answer, value, low, high, applies: true };
}
