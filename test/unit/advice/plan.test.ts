import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/advice/advise.ts';
import { planFor } from '../../../src/advice/plan.ts';
import type { AdviceEntry } from '../../../src/model/advice.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { answerSet, unknown } from '../../support/answer-set.ts';
import { answersOf, CASE, RUNS } from '../../support/random-instrument.ts';
import { smallInstrument, type SmallContent } from '../../support/small-instrument.ts';

/** Three conditions of one group; A-03 does what do together, but something must come before it. */
const CONTENT: SmallContent = {
  items: ['a', 'b', 'c', 'd'].map((letter, index) => ({ id: `SUP-0${String(index + 1)}`, direct: [`VJ-4.1-${letter}`] })),
  conditions: [...['a', 'b', 'c'].map((letter) => ({ id: `VJ-4.1-${letter}` })), { id: 'VJ-4.1-d', group: 'VJ-4.2' }],
  foundation: ['VJ-4.1-a', 'VJ-4.1-b'],
  edges: [{ before: 'VJ-4.1-d', after: 'VJ-4.1-c' }],
  actions: [
    { id: 'A-01', step: 2, serves: ['VJ-4.1-a'] },
    { id: 'A-02', step: 2, serves: ['VJ-4.1-b'] },
    { id: 'A-03', step: 2, serves: ['VJ-4.1-c'] },
    { id: 'A-04', step: 2, serves: ['VJ-4.1-d'] },
    { id: 'A-05', step: 3, serves: ['VJ-4.1-a', 'VJ-4.1-b'] },
  ],
};
const instrument = smallInstrument(CONTENT);
function plan(id: string, level: number, given: Parameters<typeof answerSet>[1]): Plan | undefined {
  const answers = answerSet(instrument, given);
  const assessment = assess(instrument, answers);
  const advice = advise(instrument, assessment, answers);
  return planFor({ id, level }, instrument, assessment, [...advice.entries, ...advice.held]);
}
const LOW = { 'SUP-01': 1, 'SUP-02': 1, 'SUP-03': 1, 'SUP-04': 1 } as const;

describe('the smallest set of actions that reaches a goal', () => {
  it('one condition: the action that serves it', () => {
    expect(plan('VJ-4.1-a', 3, LOW)).toMatchObject({ actions: ['A-01'], reached: false, smallest: true, possible: true });
  });
  it('takes with it what must come first', () => {
    expect(plan('VJ-4.1-c', 3, LOW)?.actions).toEqual(['A-04', 'A-03']);
  });
  it('prefers one action that does two things over two actions', () => {
    expect(plan('gate', 2, LOW)).toMatchObject({ actions: ['A-05'], smallest: true });
  });
  it('a group is reached by its mean: (3 + 3 + 1) / 3 = 2.33 with one action', () => {
    expect(plan('VJ-4.1', 2, LOW)?.actions).toEqual(['A-05']);
    // Level 2.5 needs all three: with A-04 before it.
    expect(plan('VJ-4.1', 2.5, LOW)?.actions).toEqual(['A-04', 'A-03', 'A-05']);
  });
  it('what stands there already needs nothing', () => {
    expect(plan('VJ-4.1-a', 1, LOW)).toMatchObject({ actions: [], reached: true, possible: true });
  });
  it('what nothing serves is not possible, and says so', () => {
    expect(plan('SUP-01', 3, LOW)).toMatchObject({ actions: [], reached: false, possible: false });
  });
  it('what is not known is to be found out, and is never called reached', () => {
    expect(plan('VJ-4.1-a', 3, { ...LOW, 'SUP-01': unknown })).toMatchObject({ actions: [], findOut: ['SUP-01'], reached: false });
    expect(plan('gate', 2, { ...LOW, 'SUP-01': unknown, 'SUP-02': 3 })).toMatchObject({ findOut: ['SUP-01'], reached: false });
  });
  it('what has no score has no plan', () => {
    expect(plan('LX-1', 3, LOW)).toBeUndefined();
  });
});

describe('for every instrument and all answers', () => {
  const GOAL = fc.tuple(
    CASE,
    fc.constantFrom('gate', 'VJ', 'DSP', 'VJ-4.1', 'VJ-4.1-a', 'DSP-W1', 'organisatie', 'ORG-1a'),
    fc.constantFrom(1, 2, 2.5, 3),
  );

  it('the actions of a plan stand in the order of the advice, with everything that must come before them', () => {
    fc.assert(
      fc.property(GOAL, ([test, id, level]) => {
        const { found, entries } = planOf(test, id, level);
        if (found === undefined) return;
        const order = entries.map((entry) => entry.action.id).filter((action) => found.actions.includes(action));
        expect(found.actions).toEqual(order);
        for (const entry of entries)
          if (found.actions.includes(entry.action.id)) for (const before of entry.after) expect(found.actions).toContain(before);
      }),
      RUNS,
    );
  });

  it('no smaller set of actions does it', () => {
    fc.assert(
      fc.property(GOAL, ([test, id, level]) => {
        const { found, entries } = planOf(test, id, level);
        if (found === undefined || !found.possible || !found.smallest) return;
        for (let bits = 0; bits < 2 ** entries.length; bits++) {
          const chosen = entries.filter((_, index) => (bits & (1 << index)) !== 0);
          if (chosen.length >= found.actions.length) continue;
          const ids = new Set(chosen.map((entry) => entry.action.id));
          if (chosen.some((entry) => entry.after.some((before) => !ids.has(before)))) continue;
          // The smaller set alone as advice: the goal must be out of its reach.
          const alone = planFor({ id, level }, test.instrument, assess(test.instrument, answersOf(test)), chosen);
          expect(alone?.possible, [...ids].join(' ')).toBe(false);
        }
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  function planOf(test: Parameters<typeof answersOf>[0], id: string, level: number): { found: Plan | undefined; entries: AdviceEntry[] } {
    const answers = answersOf(test);
    const assessment = assess(test.instrument, answers);
    const advice = advise(test.instrument, assessment, answers);
    const entries = [...advice.entries, ...advice.held];
    return { found: planFor({ id, level }, test.instrument, assessment, entries), entries };
  }
});
