import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/model/answer.ts';
import { scoreItem, scoreItems } from '../../../src/scoring/score-items.ts';
import { answerSet, bare, deliberatelyNot, level, notApplicable, switchedOff, unanswered, unknown } from '../../support/answer-set.ts';
import { smallInstrument } from '../../support/small-instrument.ts';
import { SMALL_RULES } from '../../support/small-rules.ts';

const outcome = (answer: Answer): unknown => {
  const { value, low, high, applies } = scoreItem('ORG-1a', answer, SMALL_RULES);
  return { value, low, high, applies };
};

describe('the value of a question is its level divided by four', () => {
  it.each([
    [0, 0],
    [1, 0.25],
    [2, 0.5],
    [3, 0.75],
    [4, 1],
  ] as const)('level %i with an example is exactly %f', (given, value) => {
    expect(outcome(level(given))).toEqual({ value, low: value, high: value, applies: true });
  });

  it('level 0, 1 and 2 need no example', () => {
    for (const given of [0, 1, 2] as const) expect(outcome(bare(given))).toEqual(outcome(level(given)));
  });
});

describe('a high level without an example is unsupported', () => {
  // It could as well be level 2: from 2/4 = 0.5 to what was said.
  it('level 3 lies between 0.5 and 0.75', () => {
    expect(outcome(bare(3))).toEqual({ value: 0.75, low: 0.5, high: 0.75, applies: true });
  });
  it('level 4 lies between 0.5 and 1', () => {
    expect(outcome(bare(4))).toEqual({ value: 1, low: 0.5, high: 1, applies: true });
  });
});

describe('what is not a level is never 0', () => {
  it.each([
    ['unknown', unknown],
    ['unanswered', unanswered],
  ])('%s could still be anything', (_name, answer) => {
    expect(outcome(answer)).toEqual({ value: undefined, low: 0, high: 1, applies: true });
  });
  it.each([
    ['not applicable', notApplicable],
    ['deliberately not', deliberatelyNot],
    ['switched off', switchedOff],
  ])('%s leaves every denominator', (_name, answer) => {
    expect(outcome(answer)).toMatchObject({ value: undefined, applies: false });
  });
});

it('gives an outcome for every question of the instrument, in its order, also where nothing was answered', () => {
  const instrument = smallInstrument({ items: [{ id: 'ORG-1b' }, { id: 'ORG-1a' }, { id: 'SUP-01' }] });
  const answers = { ...answerSet(instrument, {}), answers: new Map([['ORG-1a', level(2)]]) };
  const outcomes = [...scoreItems(instrument, answers).values()];
  expect(outcomes.map((item) => item.id)).toEqual(['ORG-1b', 'ORG-1a', 'SUP-01']);
  expect(outcomes.map((item) => item.answer.kind)).toEqual(['unanswered', 'level', 'unanswered']);
});
