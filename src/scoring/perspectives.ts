import type { AnswerSet } from '../model/answer.ts';
import type { ItemOutcome, PerspectiveOutcome } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Perspective, Voices } from '../model/voices.ts';
import { assessItems } from './assess-items.ts';
import { valueOf } from './combine-views.ts';

/**
 * What each perspective says per aspect and group, in the order of the roles. A perspective is only asked what its
 * role knows, so its coverage is over the questions in which it takes part. (design 3, "Several respondents")
 */
export function assessPerspectives(
  instrument: LeanInstrument,
  voices: Voices,
  answers: Pick<AnswerSet, 'situation'>,
): PerspectiveOutcome[] {
  return voices.perspectives.map((perspective) => {
    const { blocks, frameworks, items } = assessItems(instrument, itemsOf(instrument, perspective), answers);
    const asked = [...items.values()].filter((item) => item.applies);
    return {
      perspective,
      questions: { answered: asked.filter((item) => item.value !== undefined).length, of: asked.length },
      blocks: blocks.filter((block) => block.coverage.of > 0),
      groups: frameworks.flatMap((framework) => framework.groups).filter((group) => group.coverage.of > 0),
      wide: [...instrument.items.keys()].filter((id) => perspective.views.get(id)?.wide === true),
    };
  });
}

/** The outcome of every question in the eyes of one perspective; what it takes no part in leaves every denominator. */
function itemsOf(instrument: LeanInstrument, perspective: Perspective): Map<string, ItemOutcome> {
  const items = new Map<string, ItemOutcome>();
  for (const id of instrument.items.keys()) {
    const view = perspective.views.get(id);
    const open = { id, value: undefined, low: 0, high: 1 };
    if (view === undefined) items.set(id, { ...open, answer: { kind: 'switched-off', by: '' }, applies: false });
    else if (view.away !== undefined) items.set(id, { ...open, answer: { kind: view.away, reason: '' }, applies: false });
    else {
      const { value, low, high } = valueOf(view);
      items.set(id, {
        id,
        value,
        low,
        high,
        applies: true,
        answer: value === undefined ? { kind: 'unknown' } : { kind: 'level', level: value * 4, supported: view.least === view.total },
      });
    }
  }
  return items;
}
