import type { Assessment } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';

/** One demand (condition or checklist question) as advice sees it. All levels on the scale 0–4. */
export interface Demand {
  readonly id: string;
  readonly source: 'VJ' | 'DSP' | 'LEJO';
  /** open: below its target; done: at its target; unknown: no score; out: does not apply or deliberately not. */
  readonly state: 'open' | 'done' | 'unknown' | 'out';
  /** Levels below the target; 0 unless open. */
  readonly gap: number;
  /** Weight by the strength that the source gives it. */
  readonly weight: number;
}

/** The block of questions that the checklist leaves out. */
const SUPPLEMENTARY = 'aanvullend';

/** Every demand of the instrument that an action can serve, with its gap. LEJO points outside the checklist are not scored and have none. */
export function demandsOf(instrument: LeanInstrument, assessment: Assessment): Map<string, Demand> {
  const rules = instrument.rules.advice;
  const demands = new Map<string, Demand>();
  for (const item of instrument.items.values()) {
    const outcome = assessment.items.get(item.id);
    if (outcome === undefined) continue;
    const target = item.kind === 'descriptive' ? rules['descriptive-target'].value : rules.target.value;
    // Supplementary questions exist for their conditions; only the checklist's own questions are demands themselves.
    if (instrument.blockOf.get(item.id)?.id !== SUPPLEMENTARY)
      demands.set(item.id, demandOf(item.id, 'LEJO', outcome.applies, outcome.value, target, rules['lejo-weight'].value));
  }
  for (const condition of instrument.conditions.values()) {
    const outcome = assessment.conditions.get(condition.id);
    if (outcome === undefined) continue;
    const { status } = outcome;
    const applies = status !== 'not-askable' && status !== 'not-applicable' && status !== 'deliberately-not';
    const target = outcome.descriptive ? rules['descriptive-target'].value : rules.target.value;
    const source = condition.id.startsWith('VJ-') ? 'VJ' : 'DSP';
    demands.set(condition.id, demandOf(condition.id, source, applies, outcome.score, target, rules.weights[condition.strength].value));
  }
  return demands;
}

function demandOf(
  id: string,
  source: Demand['source'],
  applies: boolean,
  score: number | undefined,
  target: number,
  weight: number,
): Demand {
  if (!applies) return { id, source, state: 'out', gap: 0, weight };
  if (score === undefined) return { id, source, state: 'unknown', gap: 0, weight };
  const missing = target - score * 4;
  return missing > 0 ? { id, source, state: 'open', gap: missing, weight } : { id, source, state: 'done', gap: 0, weight };
}
