import type { Advice, AdviceEntry } from '../model/advice.ts';
import type { AnswerSet } from '../model/answer.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Action, LeanInstrument } from '../model/instrument.ts';
import { demandsOf } from './demand.ts';
import { findOut } from './find-out.ts';
import { edgesOf } from './prerequisites.ts';
import { rankAdvice } from './rank-advice.ts';

/** The ordered advice for one assessment. Pure and deterministic. */
export function advise(
  instrument: LeanInstrument,
  assessment: Assessment,
  { situation, recorded }: Pick<AnswerSet, 'situation' | 'recorded'>,
): Advice {
  const rules = instrument.rules.advice;
  const demands = demandsOf(instrument, assessment);
  const edges = edgesOf(instrument);
  const works = instrument.profile['workers-switch'];
  const expertsWork = works === undefined || situation.get(works) !== 'no';
  const safetyStep = rules['safety-step'].value;
  const stepOf = (action: Action): number => {
    if (isUrgent(action, recorded)) return safetyStep;
    return action.step === safetyStep && !expertsWork ? rules['safety-step-without-experts'].value : action.step;
  };

  const work = instrument.actions.filter((action) => action.kind !== 'upkeep');
  const ranked = rankAdvice(instrument, demands, edges, work, stepOf);
  const mayGrow = assessment.gate.state === 'open';
  const waits = mayGrow ? new Set<string>() : heldBack(ranked);
  const held = ranked.filter((entry) => waits.has(entry.action.id));
  const entries = ranked.filter((entry) => !waits.has(entry.action.id));
  const upkeep = instrument.actions.filter((action) => {
    if (action.kind !== 'upkeep') return false;
    const states = action.serves.flatMap((id) => demands.get(id)?.state ?? []).filter((state) => state !== 'out');
    return states.length > 0 && states.every((state) => state === 'done');
  });
  return { entries, held, findOut: findOut(instrument, assessment), upkeep };
}

/** Actions that grow the work, and those that can only come after one of them. */
function heldBack(ranked: readonly AdviceEntry[]): Set<string> {
  const held = new Set<string>();
  for (const { action, after } of ranked) {
    if (action.growth === true || after.some((id) => held.has(id))) held.add(action.id);
  }
  return held;
}

/** A post that ends within a year cannot wait for its turn (domain: prerequisites C, step 6). */
function isUrgent(action: Action, recorded: AnswerSet['recorded']): boolean {
  const when = action['urgent-when'];
  if (when === undefined) return false;
  return Number(recorded.get(when.item)?.figures[when.figure] ?? 0) > when.above;
}
