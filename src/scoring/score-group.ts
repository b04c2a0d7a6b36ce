import type { ConditionOutcome, Coverage, Scored } from '../model/assessment.ts';
import { RunningMean } from './mean.ts';

/** Parts of a group: what counts, with how much of it is known. */
interface GroupPart {
  readonly score: number | undefined;
  readonly low: number;
  readonly high: number;
}

/**
 * Unweighted mean of what is scored, with its range. Below the coverage that is needed there is a range but no score.
 * @param coverage answered and applicable evidence
 * @param needed share of the evidence, 0–1, that must be answered
 */
export function scoreGroup(parts: readonly GroupPart[], coverage: Coverage, needed: number): Scored {
  const running = new RunningMean();
  for (const part of parts) running.add(part.score, part.low, part.high, 1);
  const { value, low, high } = running.result();
  const enough = coverage.of > 0 && coverage.answered / coverage.of >= needed;
  return { score: enough ? value : undefined, low, high, coverage };
}

/** Conditions that count in a group: those that apply and can be asked. */
export function counted(conditions: readonly ConditionOutcome[]): ConditionOutcome[] {
  return conditions.filter(({ status }) => status !== 'not-askable' && status !== 'not-applicable' && status !== 'deliberately-not');
}

/** Evidence of several conditions together. */
export function sumCoverage(coverages: readonly Coverage[]): Coverage {
  let answered = 0;
  let of = 0;
  for (const coverage of coverages) {
    answered += coverage.answered;
    of += coverage.of;
  }
  return { answered, of };
}
