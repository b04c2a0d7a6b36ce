import type { ConditionOutcome, ItemOutcome } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';

/** Tensions of which both sides were answered: there is something to talk about. A side without references counts as there. */
export function touchedTensions(
  instrument: LeanInstrument,
  items: ReadonlyMap<string, ItemOutcome>,
  conditions: ReadonlyMap<string, ConditionOutcome>,
): string[] {
  const known = (id: string): boolean => {
    const item = items.get(id);
    if (item !== undefined) return item.value !== undefined || item.answer.kind === 'deliberately-not';
    const condition = conditions.get(id);
    return condition !== undefined && (condition.score !== undefined || condition.status === 'deliberately-not');
  };
  return instrument.tensions
    .filter(({ a, b }) => [a, b].every((side) => side.refs.length === 0 || side.refs.some(known)) && [...a.refs, ...b.refs].some(known))
    .map((tension) => tension.id);
}
