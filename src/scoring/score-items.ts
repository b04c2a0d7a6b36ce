import type { Answer, AnswerSet } from '../model/answer.ts';
import type { ItemOutcome } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { RulesFile } from '../model/generated/rules.ts';
import { combineViews, viewsOn } from './combine-views.ts';

/** Outcome of every item of the instrument, in its order; of several respondents the mean of their perspectives. */
export function scoreItems(instrument: LeanInstrument, answers: AnswerSet): Map<string, ItemOutcome> {
  const outcomes = new Map<string, ItemOutcome>();
  for (const id of instrument.items.keys()) {
    const answer = answers.answers.get(id) ?? { kind: 'unanswered' };
    // What a room agreed on is one answer; else the perspectives make the score.
    const merged = answers.voices !== undefined && answer.kind !== 'switched-off' && answers.voices.talks?.get(id)?.scores !== true;
    outcomes.set(
      id,
      merged ? { ...combineViews(id, viewsOn(id, answers.voices), instrument), answer } : scoreItem(id, answer, instrument.rules),
    );
  }
  return outcomes;
}

/**
 * Value and range (both 0–1) of one answer. Unknown and unanswered could still be anything; a high level without
 * an example could be lower; what does not apply leaves every denominator. (design 3, "Item value")
 */
export function scoreItem(id: string, answer: Answer, rules: RulesFile): ItemOutcome {
  switch (answer.kind) {
    case 'level': {
      const value = answer.level / 4;
      const unsupported = answer.level >= rules.scoring['unsupported-from'].value && !answer.supported;
      return { id, answer, value, low: unsupported ? rules.scoring['unsupported-low'].value / 4 : value, high: value, applies: true };
    }
    case 'unknown':
    case 'unanswered':
      return { id, answer, value: undefined, low: 0, high: 1, applies: true };
    case 'not-applicable':
    case 'deliberately-not':
    case 'switched-off':
      return { id, answer, value: undefined, low: 0, high: 1, applies: false };
    default:
      return answer satisfies never;
  }
}
