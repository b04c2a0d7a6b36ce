import type { ConditionOutcome, FoundationPart, Gate, ItemOutcome } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';

/**
 * The foundation is its lowest part, never a mean. The gate is closed as soon as one known part is below the gate
 * level; open only when every part that applies is known; in between we do not know. (design 3, "Foundation")
 */
export function gateOf(
  instrument: LeanInstrument,
  items: ReadonlyMap<string, ItemOutcome>,
  conditions: ReadonlyMap<string, ConditionOutcome>,
): Gate {
  const needed = instrument.rules.scoring['gate-level'].value / 4;
  const parts: FoundationPart[] = [];
  for (const id of instrument.profile.foundation) {
    const item = items.get(id);
    const condition = conditions.get(id);
    if (item !== undefined && item.applies) parts.push({ id, score: item.value, low: item.low, high: item.high });
    if (condition !== undefined && !['not-askable', 'not-applicable', 'deliberately-not'].includes(condition.status)) {
      parts.push({ id, score: condition.score, low: condition.low, high: condition.high });
    }
  }
  let lowest: FoundationPart | undefined;
  for (const part of parts) {
    if (part.score !== undefined && (lowest?.score === undefined || part.score < lowest.score)) lowest = part;
  }
  const allKnown = parts.length > 0 && parts.every((part) => part.score !== undefined);
  const closed = lowest?.score !== undefined && lowest.score < needed;
  const state = closed ? 'closed' : allKnown ? 'open' : 'unknown';
  const couldBeClosed = parts.some((part) => part.low < needed);
  const couldBeOpen = parts.every((part) => part.high >= needed);
  return { state, lowest, uncertain: couldBeClosed && couldBeOpen, parts };
}
