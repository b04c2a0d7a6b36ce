import type { Derivation } from './derivation.ts';
import { figureOf } from './derive-item.ts';

/** A demand that advice can serve, as a report shows it. Levels 0–4. */
export interface DemandInReport {
  readonly id: string;
  /** open: below its target; done: at it; unknown: no score; out: does not count here. */
  readonly state: 'open' | 'done' | 'unknown' | 'out';
  readonly level: number | undefined;
  readonly target: number;
  readonly weight: number;
}

const NOT_COUNTED = ['not-askable', 'not-applicable', 'deliberately-not'];

/** Level, target and weight of one question or condition. Points outside the checklist and supplementary questions have none of their own. */
export function demandInReport({ instrument, items, conditions }: Derivation, id: string): DemandInReport {
  const rules = instrument.rules.advice;
  const item = items.get(id);
  const condition = conditions.get(id);
  if (item !== undefined && !isSupplementary(id)) {
    const { value, applies } = figureOf(item, instrument.rules);
    const target = (instrument.items.get(id)?.kind === 'descriptive' ? rules['descriptive-target'] : rules.target).value;
    return { id, ...standing(applies, value, target), target, weight: rules['lejo-weight'].value };
  }
  if (condition !== undefined) {
    const target = (condition['about-choice-only'] === true ? rules['descriptive-target'] : rules.target).value;
    return {
      id,
      ...standing(!NOT_COUNTED.includes(condition.status), condition.score, target),
      target,
      weight: rules.weights[condition.strength].value,
    };
  }
  return { id, state: 'out', level: undefined, target: rules.target.value, weight: 0 };
}

/** Supplementary questions exist for their conditions; advice serves those. */
function isSupplementary(id: string): boolean {
  return id.startsWith('SUP-');
}

function standing(counts: boolean, value: number | undefined, target: number): Pick<DemandInReport, 'state' | 'level'> {
  if (!counts) return { state: 'out', level: undefined };
  if (value === undefined) return { state: 'unknown', level: undefined };
  return { state: value * 4 < target ? 'open' : 'done', level: value * 4 };
}

/** What waits for these open demands: the moments always, other demands while they are not at their target. */
export function waitingFor(derivation: Derivation, open: readonly string[], serves: readonly string[]): string[] {
  const { instrument } = derivation;
  const profile = instrument.profile.profile;
  const waiting = new Set<string>();
  for (const edge of instrument.prerequisites) {
    if (edge.kind === 'switch' || (edge.profiles !== undefined && !edge.profiles.includes(profile))) continue;
    if (!open.includes(edge.before) || serves.includes(edge.after)) continue;
    const moment = edge.after === 'START' || edge.after === 'LASTING' || edge.after === 'EFFECT';
    if (moment || ['open', 'unknown'].includes(demandInReport(derivation, edge.after).state)) waiting.add(edge.after);
  }
  return [...waiting];
}
