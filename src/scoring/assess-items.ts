import type { AnswerSet } from '../model/answer.ts';
import type { Assessment, BlockOutcome, ConditionOutcome, FrameworkOutcome, ItemOutcome } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import { contradictions } from './contradictions.ts';
import { gateOf } from './gate.ts';
import { phaseOf } from './phase.ts';
import { scoreCondition } from './score-condition.ts';
import { counted, scoreGroup, sumCoverage } from './score-group.ts';
import { touchedTensions } from './touched-tensions.ts';

/** Everything that follows from the outcomes of the questions: aspects, conditions, groups, frameworks, gate and phase. */
export function assessItems(
  instrument: LeanInstrument,
  items: ReadonlyMap<string, ItemOutcome>,
  { situation }: Pick<AnswerSet, 'situation'>,
): Assessment {
  const needed = instrument.rules.scoring['coverage-needed'].value;
  const blocks = instrument.blocks.map((block): BlockOutcome => {
    const own = block.questions.flatMap((question) => question.items.flatMap((item) => items.get(item.id) ?? []));
    const applicable = own.filter((item) => item.applies);
    const coverage = { answered: applicable.filter((item) => item.value !== undefined).length, of: applicable.length };
    const parts = applicable.map((item) => ({ score: item.value, low: item.low, high: item.high }));
    return { id: block.id, items: own, ...scoreGroup(parts, coverage, needed) };
  });

  const off = switchedOff(instrument, situation);
  const conditions = new Map<string, ConditionOutcome>();
  const frameworks: FrameworkOutcome[] = [];
  for (const framework of instrument.scored) {
    if (framework.id === 'LEJO') continue;
    const groups = framework.groups.map((group) => {
      const outcomes = group.conditions.map((condition) => scoreCondition(condition.id, instrument, items, off.has(condition.id)));
      for (const outcome of outcomes) conditions.set(outcome.id, outcome);
      const parts = counted(outcomes);
      return { id: group.id, conditions: outcomes, ...scoreGroup(parts, sumCoverage(parts.map((part) => part.coverage)), needed) };
    });
    const parts = counted(groups.flatMap((group) => group.conditions));
    frameworks.push({ id: framework.id, groups, ...scoreGroup(parts, sumCoverage(parts.map((part) => part.coverage)), needed) });
  }

  const gate = gateOf(instrument, items, conditions);
  return {
    items,
    blocks,
    conditions,
    frameworks,
    gate,
    phase: phaseOf(instrument, conditions, gate),
    tensions: touchedTensions(instrument, items, conditions),
    contradictions: contradictions(instrument, items, conditions),
  };
}

/** What the situation takes away: a condition may go although a question that is evidence for it is still asked. */
function switchedOff(instrument: LeanInstrument, situation: AnswerSet['situation']): Set<string> {
  return new Set(instrument.profile.switches.flatMap((entry) => (situation.get(entry.id) === 'no' ? (entry.off ?? []) : [])));
}
