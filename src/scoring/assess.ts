import type { AnswerSet } from '../model/answer.ts';
import type { Assessment, BlockOutcome, ConditionOutcome, FrameworkOutcome } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import { gateOf } from './gate.ts';
import { phaseOf } from './phase.ts';
import { scoreCondition } from './score-condition.ts';
import { counted, scoreGroup, sumCoverage } from './score-group.ts';
import { scoreItems } from './score-items.ts';
import { touchedTensions } from './touched-tensions.ts';

/** Scores one set of answers: items, aspects, conditions, groups, frameworks, gate and phase. Pure and deterministic. */
export function assess(instrument: LeanInstrument, answers: AnswerSet): Assessment {
  const needed = instrument.rules.scoring['coverage-needed'].value;
  const items = scoreItems(instrument, answers);

  const blocks = instrument.blocks.map((block): BlockOutcome => {
    const own = block.questions.flatMap((question) => question.items.flatMap((item) => items.get(item.id) ?? []));
    const applicable = own.filter((item) => item.applies);
    const coverage = { answered: applicable.filter((item) => item.value !== undefined).length, of: applicable.length };
    const parts = applicable.map((item) => ({ score: item.value, low: item.low, high: item.high }));
    return { id: block.id, items: own, ...scoreGroup(parts, coverage, needed) };
  });

  const off = switchedOff(instrument, answers);
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
    items, blocks, conditions, frameworks, gate,
    phase: phaseOf(instrument, conditions, gate),
    tensions: touchedTensions(instrument, items, conditions),
  };
}

/** What the situation takes away: a condition may go although a question that is evidence for it is still asked. */
function switchedOff(instrument: LeanInstrument, answers: AnswerSet): Set<string> {
  return new Set(instrument.profile.switches.flatMap((entry) => (answers.situation.get(entry.id) === 'no' ? (entry.off ?? []) : [])));
}
