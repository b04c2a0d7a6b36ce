import type { ConditionOutcome, ConditionStatus, ItemOutcome } from '../model/assessment.ts';
import type { LeanInstrument, Link } from '../model/instrument.ts';
import { mean } from './mean.ts';

/**
 * Outcome of one condition from the items that are evidence for it. (design 3, "Condition")
 * @param off whether the organisation's situation makes that the condition does not apply
 */
export function scoreCondition(id: string, instrument: LeanInstrument, items: ReadonlyMap<string, ItemOutcome>, off = false): ConditionOutcome {
  const links = instrument.links.get(id) ?? [];
  const evidence = links.flatMap((link) => {
    const outcome = items.get(link.item);
    return outcome === undefined ? [] : [{ link, outcome }];
  });
  const direct = evidence.filter(({ link }) => link.direct);
  const descriptive = direct.length > 0 && direct.every(({ link }) => isDescriptive(instrument, link));
  const nothing = (status: ConditionStatus): ConditionOutcome => ({
    id, status, uncertain: false, descriptive, score: undefined, low: 0, high: 1, coverage: { answered: 0, of: 0 },
  });

  if (instrument.notAskable.has(id) || direct.length === 0) return nothing('not-askable');
  if (off) return nothing('not-applicable');
  const applicable = evidence.filter(({ outcome }) => outcome.applies);
  const directApplicable = applicable.filter(({ link }) => link.direct);
  if (directApplicable.length === 0) {
    return nothing(direct.some(({ outcome }) => outcome.answer.kind === 'deliberately-not') ? 'deliberately-not' : 'not-applicable');
  }
  const coverage = { answered: applicable.filter(({ outcome }) => outcome.value !== undefined).length, of: applicable.length };
  const directAnswered = directApplicable.filter(({ outcome }) => outcome.value !== undefined);
  if (directAnswered.length === 0) {
    // Partial evidence alone says nothing, so the range stays whole.
    const status = directApplicable.some(({ outcome }) => outcome.answer.kind === 'unknown') ? 'unknown' : 'not-asked';
    return { ...nothing(status), coverage };
  }

  const rules = instrument.rules.scoring;
  const { value, low, high } = mean(
    applicable.map(({ link, outcome }) => ({
      value: outcome.value, low: outcome.low, high: outcome.high,
      weight: link.direct ? rules['direct-weight'].value : rules['partial-weight'].value,
    })),
  );
  const needed = rules['met-needs-direct-level'].value / 4;
  const statusAt = (score: number, directLowest: number): ConditionStatus => {
    if (score >= rules['met-from'].value && directLowest >= needed) return 'met';
    return score >= rules['partly-from'].value ? 'partly-met' : 'not-met';
  };
  const lowest = (of: (outcome: ItemOutcome) => number): number => Math.min(...directApplicable.map(({ outcome }) => of(outcome)));
  const status = statusAt(value ?? 0, Math.min(...directAnswered.map(({ outcome }) => outcome.value ?? 0)));
  const uncertain = statusAt(low, lowest((outcome) => outcome.low)) !== statusAt(high, lowest((outcome) => outcome.high));
  return { id, status, uncertain, descriptive, score: value, low, high, coverage };
}

function isDescriptive(instrument: LeanInstrument, link: Link): boolean {
  return instrument.items.get(link.item)?.kind === 'descriptive';
}
