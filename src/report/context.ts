import type { Advice } from '../model/advice.ts';
import type { AnswerSet } from '../model/answer.ts';
import type { Assessment } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Plan } from '../model/plan.ts';
import type { Lang, Text } from '../model/text.ts';
import type { SharedParts } from './shared-parts.ts';

/** Everything from which a report is made. */
export interface Outcome {
  readonly instrument: LeanInstrument;
  readonly answers: AnswerSet;
  readonly assessment: Assessment;
  readonly advice: Advice;
  readonly lang: Lang;
  /** One for each target that was asked for. */
  readonly plans?: readonly Plan[];
  /** Where many reports are made one after another: parts that come back are then the same objects. */
  readonly parts?: SharedParts;
}

/** The question of an item, or the title of a condition, in the language of the report. */
export function titleOf(instrument: LeanInstrument, id: string, lang: Lang): string {
  const text: Text | undefined = instrument.conditions.get(id)?.title ?? instrument.items.get(id)?.question;
  return text?.[lang] ?? id;
}

/** Three decimals are enough to recompute by hand and few enough to read. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Score and range as they stand in a report; no score where there is none. */
export function bounds(scored: { score: number | undefined; low: number; high: number }): { score?: number; low: number; high: number } {
  const range = { low: round(scored.low), high: round(scored.high) };
  return scored.score === undefined ? range : { score: round(scored.score), ...range };
}
