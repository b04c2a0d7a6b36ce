import type { ConditionOutcome, ConditionStatus, ItemOutcome } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import { RunningMean } from './mean.ts';

/**
 * Outcome of one condition from the items that are evidence for it. (design 3, "Condition") One pass over the evidence
 * and no lists in between: a report asks for some two hundred and fifty of these.
 * @param off whether the organisation's situation makes that the condition does not apply
 */
export function scoreCondition(
  id: string,
  instrument: LeanInstrument,
  items: ReadonlyMap<string, ItemOutcome>,
  off = false,
): ConditionOutcome {
  const rules = instrument.rules.scoring;
  const running = new RunningMean();
  const coverage = { answered: 0, of: 0 };
  const direct = { all: 0, descriptive: 0, applicable: 0, answered: 0, deliberately: false, unknown: false };
  // Of the direct items that apply: the lowest value that is known, and the lowest that each bound could be.
  const lowest = { value: Infinity, low: Infinity, high: Infinity };
  for (const link of instrument.links.get(id) ?? []) {
    const outcome = items.get(link.item);
    if (outcome === undefined) continue;
    const { value, low, high } = outcome;
    if (link.direct) {
      direct.all++;
      if (instrument.items.get(link.item)?.kind === 'descriptive') direct.descriptive++;
      if (outcome.answer.kind === 'deliberately-not') direct.deliberately = true;
    }
    if (!outcome.applies) continue;
    coverage.of++;
    if (value !== undefined) coverage.answered++;
    running.add(value, low, high, link.direct ? rules['direct-weight'].value : rules['partial-weight'].value);
    if (!link.direct) continue;
    direct.applicable++;
    if (outcome.answer.kind === 'unknown') direct.unknown = true;
    lowest.low = Math.min(lowest.low, low);
    lowest.high = Math.min(lowest.high, high);
    if (value === undefined) continue;
    direct.answered++;
    lowest.value = Math.min(lowest.value, value);
  }

  const descriptive = direct.all > 0 && direct.descriptive === direct.all;
  const nothing = (status: ConditionStatus, found = { answered: 0, of: 0 }): ConditionOutcome => ({
    id,
    status,
    uncertain: false,
    descriptive,
    score: undefined,
    low: 0,
    high: 1,
    coverage: found,
  });
  if (instrument.notAskable.has(id) || direct.all === 0) return nothing('not-askable');
  if (off) return nothing('not-applicable');
  if (direct.applicable === 0) return nothing(direct.deliberately ? 'deliberately-not' : 'not-applicable');
  // Partial evidence alone says nothing, so the range stays whole.
  if (direct.answered === 0) return nothing(direct.unknown ? 'unknown' : 'not-asked', coverage);

  const { value, low, high } = running.result();
  const needed = rules['met-needs-direct-level'].value / 4;
  const statusAt = (score: number, directLowest: number): ConditionStatus => {
    if (score >= rules['met-from'].value && directLowest >= needed) return 'met';
    return score >= rules['partly-from'].value ? 'partly-met' : 'not-met';
  };
  const status = statusAt(value ?? 0, lowest.value);
  const uncertain = statusAt(low, lowest.low) !== statusAt(high, lowest.high);
  return { id, status, uncertain, descriptive, score: value, low, high, coverage };
}
