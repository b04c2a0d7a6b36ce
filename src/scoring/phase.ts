import type { ConditionOutcome, Gate, PhaseOutcome } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import { counted, scoreGroup, sumCoverage } from './score-group.ts';

/**
 * The phase of quartermastering (VJ §4.1) in which the work now lies: the first whose conditions are on average not
 * yet at the phase level. While the gate is closed nothing lies past the phase that builds support. Which
 * conditions tell of which phase is our reading; the source names only the phases. A profile without phases has none.
 */
export function phaseOf(instrument: LeanInstrument, conditions: ReadonlyMap<string, ConditionOutcome>, gate: Gate): PhaseOutcome {
  const rules = instrument.rules.scoring;
  const parts = (instrument.profile.phases ?? []).map((phase) => {
    const outcomes = counted(phase.conditions.flatMap((id) => conditions.get(id) ?? []));
    const coverage = sumCoverage(outcomes.map((outcome) => outcome.coverage));
    return { id: phase.id, ...scoreGroup(outcomes, coverage, rules['coverage-needed'].value) };
  });
  const needed = rules['phase-level'].value / 4;
  let reached = parts.findIndex((part) => part.score === undefined || part.score < needed);
  if (reached === -1) reached = parts.length - 1;
  const unknown = parts[reached]?.score === undefined;
  const support = 1;
  if (gate.state === 'closed' && reached > support) return { phase: parts[support]?.id, parts };
  return { phase: unknown ? undefined : parts[reached]?.id, parts };
}
