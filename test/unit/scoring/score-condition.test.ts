import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/model/answer.ts';
import type { ConditionOutcome } from '../../../src/model/assessment.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { answerSet, bare, deliberatelyNot, type Level, notApplicable, switchedOff, unknown } from '../../support/answer-set.ts';
import { smallInstrument } from '../../support/small-instrument.ts';

const SUPPORT = 'VJ-4.1-b';

/** Two direct questions (1e, 1f), two hints (1a, 1b), all about support in the organisation. */
const instrument = smallInstrument({
  items: [
    { id: 'ORG-1a', partial: [SUPPORT] },
    { id: 'ORG-1b', partial: [SUPPORT] },
    { id: 'ORG-1e', direct: [SUPPORT] },
    { id: 'ORG-1f', direct: [SUPPORT] },
  ],
  conditions: [{ id: SUPPORT }],
});

function outcome(given: Readonly<Record<string, Level | Answer>>, of = instrument): ConditionOutcome {
  const found = assess(of, answerSet(of, given)).conditions.get(SUPPORT);
  if (found === undefined) throw new Error('The condition was not scored.');
  return found;
}

describe('a direct answer weighs four times a hint', () => {
  it('one direct 3 and one hint 0, the other two do not apply: (4 × 0.75 + 1 × 0) / 5 = 0.6', () => {
    const { score, low, high, coverage } = outcome({ 'ORG-1e': 3, 'ORG-1a': 0, 'ORG-1f': notApplicable, 'ORG-1b': notApplicable });
    expect(score).toBeCloseTo(0.6, 12);
    expect([low, high]).toEqual([score, score]);
    expect(coverage).toEqual({ answered: 2, of: 2 });
  });

  it('two direct (3 and 1) and two hints (4 and 4): (4 × 0.75 + 4 × 0.25 + 1 + 1) / 10 = 0.6', () => {
    expect(outcome({ 'ORG-1e': 3, 'ORG-1f': 1, 'ORG-1a': 4, 'ORG-1b': 4 }).score).toBeCloseTo(0.6, 12);
  });

  it('the range holds what is unknown and what is unsupported', () => {
    // Direct: 4 without example (0.5 to 1, value 1) and unanswered (0 to 1). Hints: 2, and unknown (0 to 1).
    // Value: (4 × 1 + 1 × 0.5) / 5 = 0.9. Low: (4 × 0.5 + 4 × 0 + 1 × 0.5 + 0) / 10 = 0.25. High: (4 + 4 + 0.5 + 1) / 10 = 0.95.
    const { score, low, high, coverage } = outcome({ 'ORG-1e': bare(4), 'ORG-1a': 2, 'ORG-1b': unknown });
    expect(score).toBeCloseTo(0.9, 12);
    expect(low).toBeCloseTo(0.25, 12);
    expect(high).toBeCloseTo(0.95, 12);
    expect(coverage).toEqual({ answered: 2, of: 4 });
  });
});

describe('the status follows from two thresholds', () => {
  // One direct question and one hint only, so that the threshold can be met exactly.
  const four = smallInstrument({
    items: ['ORG-1e', 'ORG-1f', 'ORG-2a', 'ORG-2b'].map((id) => ({ id, direct: [SUPPORT] })),
    conditions: [{ id: SUPPORT }],
  });

  it('met from 0.625: levels 3, 3, 2, 2 give (0.75 + 0.75 + 0.5 + 0.5) / 4 = 0.625', () => {
    expect(outcome({ 'ORG-1e': 3, 'ORG-1f': 3, 'ORG-2a': 2, 'ORG-2b': 2 }, four)).toMatchObject({
      score: 0.625,
      status: 'met',
      uncertain: false,
    });
  });
  it('partly met just below: levels 3, 2, 2, 2 give 2.25 / 4 = 0.5625', () => {
    expect(outcome({ 'ORG-1e': 3, 'ORG-1f': 2, 'ORG-2a': 2, 'ORG-2b': 2 }, four)).toMatchObject({ score: 0.5625, status: 'partly-met' });
  });
  it('partly met from 0.375: levels 2, 2, 1, 1 give 1.5 / 4 = 0.375', () => {
    expect(outcome({ 'ORG-1e': 2, 'ORG-1f': 2, 'ORG-2a': 1, 'ORG-2b': 1 }, four)).toMatchObject({ score: 0.375, status: 'partly-met' });
  });
  it('not met just below: levels 2, 1, 1, 1 give 1.25 / 4 = 0.3125', () => {
    expect(outcome({ 'ORG-1e': 2, 'ORG-1f': 1, 'ORG-2a': 1, 'ORG-2b': 1 }, four)).toMatchObject({ score: 0.3125, status: 'not-met' });
  });
  it('never met while a direct question stands below 2, however high the mean: 4, 4, 4, 1 give 0.8125', () => {
    expect(outcome({ 'ORG-1e': 4, 'ORG-1f': 4, 'ORG-2a': 4, 'ORG-2b': 1 }, four)).toMatchObject({
      score: 0.8125,
      status: 'partly-met',
      uncertain: false,
    });
  });
  it('a hint below 2 does not stand in the way: direct 4 and 4, hints 0 and 0 give 8 / 10 = 0.8', () => {
    expect(outcome({ 'ORG-1e': 4, 'ORG-1f': 4, 'ORG-1a': 0, 'ORG-1b': 0 })).toMatchObject({ score: 0.8, status: 'met' });
  });
});

describe('a status is uncertain where its range could give another', () => {
  it('direct 3 with one direct unanswered: from (0.75 + 0) / 2 = 0.375 to 0.875', () => {
    // Both hints leave. 0.375 with a direct question that may be 0 is partly met, 0.875 is met.
    const found = outcome({ 'ORG-1e': 3, 'ORG-1a': notApplicable, 'ORG-1b': notApplicable });
    expect(found).toMatchObject({ score: 0.75, low: 0.375, high: 0.875, status: 'met', uncertain: true });
  });
  it('a range inside one status is certain: hints unknown beside direct 4 and 4 give 8/10 to 10/10', () => {
    expect(outcome({ 'ORG-1e': 4, 'ORG-1f': 4, 'ORG-1a': unknown })).toMatchObject({ low: 0.8, high: 1, status: 'met', uncertain: false });
  });
  it('level 3 without an example could be 2: 0.5 to 0.75 crosses the threshold of met', () => {
    const found = outcome({ 'ORG-1e': bare(3), 'ORG-1f': notApplicable, 'ORG-1a': notApplicable, 'ORG-1b': notApplicable });
    expect(found).toMatchObject({ score: 0.75, low: 0.5, high: 0.75, status: 'met', uncertain: true });
  });
});

describe('without an answered direct question there is no score', () => {
  it('hints alone say nothing, and the range stays whole', () => {
    const found = outcome({ 'ORG-1a': 4, 'ORG-1b': 4 });
    expect(found).toMatchObject({ status: 'not-asked', score: undefined, low: 0, high: 1, uncertain: false });
    // Coverage still tells that two of the four questions were answered.
    expect(found.coverage).toEqual({ answered: 2, of: 4 });
  });
  it('is unknown where someone said not to know', () => {
    expect(outcome({ 'ORG-1e': unknown })).toMatchObject({ status: 'unknown', score: undefined, low: 0, high: 1 });
  });
  it('is not asked where nobody was asked', () => {
    expect(outcome({})).toMatchObject({ status: 'not-asked', score: undefined });
  });
  it('is not applicable where every direct question does not apply, whatever the hints say', () => {
    expect(outcome({ 'ORG-1e': notApplicable, 'ORG-1f': notApplicable, 'ORG-1a': 4 })).toMatchObject({
      status: 'not-applicable',
      coverage: { answered: 0, of: 0 },
    });
  });
  it('is deliberately not where one direct question says so and the other does not apply', () => {
    expect(outcome({ 'ORG-1e': notApplicable, 'ORG-1f': deliberatelyNot })).toMatchObject({ status: 'deliberately-not' });
  });
  it('is not applicable where the situation switched off its questions', () => {
    expect(outcome({ 'ORG-1e': switchedOff, 'ORG-1f': switchedOff })).toMatchObject({ status: 'not-applicable' });
  });
  it('goes by the remaining direct question where one of two does not apply', () => {
    expect(outcome({ 'ORG-1e': 1, 'ORG-1f': deliberatelyNot, 'ORG-1a': notApplicable, 'ORG-1b': notApplicable })).toMatchObject({
      score: 0.25,
      status: 'not-met',
      coverage: { answered: 1, of: 1 },
    });
  });
});

it('is not askable where the content says so, even if something is linked', () => {
  const listed = smallInstrument({ items: [{ id: 'ORG-1e', direct: [SUPPORT] }], conditions: [{ id: SUPPORT }], notAskable: [SUPPORT] });
  expect(outcome({ 'ORG-1e': 4 }, listed)).toMatchObject({ status: 'not-askable', score: undefined, coverage: { answered: 0, of: 0 } });
});

it('is about a choice only where every direct question has no right answer', () => {
  const make = (kinds: readonly ('descriptive' | 'maturity')[]): boolean => {
    const of = smallInstrument({
      items: kinds.map((kind, index) => ({ id: `PER-2${'ab'[index] ?? ''}`, direct: [SUPPORT], kind })),
      conditions: [{ id: SUPPORT }],
    });
    return outcome({ 'PER-2a': 2 }, of).descriptive;
  };
  expect(make(['descriptive'])).toBe(true);
  expect(make(['descriptive', 'maturity'])).toBe(false);
});

describe('the situation can take a condition away while its question is still asked', () => {
  // Pay is asked in one question; whether hired people are paid too only holds where people are hired.
  const of = smallInstrument({
    items: [{ id: 'SUP-14', direct: [SUPPORT, 'VJ-4.5-d'] }],
    conditions: [{ id: SUPPORT }, { id: 'VJ-4.5-d' }],
    switches: { inhuren: ['VJ-4.5-d'] },
  });
  const status = (answer: 'yes' | 'no' | 'unknown'): (string | undefined)[] => {
    const { conditions } = assess(of, answerSet(of, { 'SUP-14': 4 }, { inhuren: answer }));
    return [conditions.get(SUPPORT)?.status, conditions.get('VJ-4.5-d')?.status];
  };
  it('when the answer is no', () => {
    expect(status('no')).toEqual(['met', 'not-applicable']);
  });
  it('but not when it is yes or not known', () => {
    expect(status('yes')).toEqual(['met', 'met']);
    expect(status('unknown')).toEqual(['met', 'met']);
  });
});
