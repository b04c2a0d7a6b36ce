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
    if (instrument.blockOf.get(item.id)?.id !== SUPPLEMENTARY) demands.set(item.id, { id: item.id, source: 'LEJO', ...gap(outcome.applies, outcome.value, target), weight: rules['lejo-weight'].value });
  }
  for (const condition of instrument.conditions.values()) {
    const outcome = assessment.conditions.get(condition.id);
    if (outcome === undefined) continue;
    const applies = !['not-askable', 'not-applicable', 'deliberately-not'].includes(outcome.status);
    const target = outcome.descriptive ? rules['descriptive-target'].value : rules.target.value;
    demands.set(condition.id, {
      id: condition.id,
      source: condition.id.startsWith('VJ-') ? 'VJ' : 'DSP',
      ...gap(applies, outcome.score, target),
      weight: rules.weights[condition.strength].value,
    });
  }
  return demands;
}

function gap(applies: boolean, score: number | undefined, target: number): Pick<Demand, 'state' | 'gap'> {
  if (!applies) return { state: 'out', gap: 0 };
  if (score === undefined) return { state: 'unknown', gap: 0 };
  const missing = target - score * 4;
  return missing > 0 ? { state: 'open', gap: missing } : { state: 'done', gap: 0 };
}
