import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { answerSet, bare, deliberatelyNot, notApplicable, unknown } from '../../support/answer-set.ts';
import { smallInstrument } from '../../support/small-instrument.ts';

/** Two groups of VJ and one of DSP; each condition has its own question. */
const instrument = smallInstrument({
  items: [
    { id: 'ORG-1a', direct: ['VJ-4.1-a'] },
    { id: 'ORG-1b', direct: ['VJ-4.1-b'] },
    { id: 'ORG-1c', direct: ['VJ-4.1-c'] },
    { id: 'CUL-1a', direct: ['VJ-5.2-a'] },
    { id: 'CUL-2a', direct: ['DSP-W1-a'] },
    { id: 'SUP-01', direct: ['VJ-4.1-d'] },
  ],
  conditions: ['VJ-4.1-a', 'VJ-4.1-b', 'VJ-4.1-c', 'VJ-4.1-d', 'VJ-4.1-e', 'VJ-5.2-a', 'DSP-W1-a'].map((id) => ({ id })),
  notAskable: ['VJ-4.1-e'],
});

function scored(given: Parameters<typeof answerSet>[1]): Assessment {
  return assess(instrument, answerSet(instrument, given));
}
const group = (assessment: Assessment, id: string): unknown => {
  const found = assessment.frameworks.flatMap((framework) => framework.groups).find((candidate) => candidate.id === id);
  return found === undefined ? undefined : { score: found.score, low: found.low, high: found.high, coverage: found.coverage };
};

describe('a group is the unweighted mean of its conditions', () => {
  it('levels 4, 3, 2, 1 give (1 + 0.75 + 0.5 + 0.25) / 4 = 0.625; what cannot be asked does not count', () => {
    const assessment = scored({ 'ORG-1a': 4, 'ORG-1b': 3, 'ORG-1c': 2, 'SUP-01': 1 });
    expect(group(assessment, 'VJ-4.1')).toEqual({ score: 0.625, low: 0.625, high: 0.625, coverage: { answered: 4, of: 4 } });
  });
  it('what does not apply or is deliberately not done leaves it: levels 4 and 2 give 0.75', () => {
    const assessment = scored({ 'ORG-1a': 4, 'ORG-1b': notApplicable, 'ORG-1c': deliberatelyNot, 'SUP-01': 2 });
    expect(group(assessment, 'VJ-4.1')).toEqual({ score: 0.75, low: 0.75, high: 0.75, coverage: { answered: 2, of: 2 } });
  });
  it('has the range of its conditions: (0.5 + 0.75 + 0.5 + 0) / 4 to (1 + 0.75 + 0.5 + 1) / 4', () => {
    // 4 without example is 0.5 to 1, unknown is 0 to 1; three of four answered is 75 %, so the score is (1 + 0.75 + 0.5) / 3 = 0.75.
    const assessment = scored({ 'ORG-1a': bare(4), 'ORG-1b': 3, 'ORG-1c': 2, 'SUP-01': unknown });
    expect(group(assessment, 'VJ-4.1')).toEqual({ score: 0.75, low: 0.4375, high: 0.8125, coverage: { answered: 3, of: 4 } });
  });
});

describe('below 70 per cent coverage there is a range but no score', () => {
  it('two of four answered is 50 per cent', () => {
    // Range: (1 + 0.5 + 0 + 0) / 4 = 0.375 to (1 + 0.5 + 1 + 1) / 4 = 0.875.
    expect(group(scored({ 'ORG-1a': 4, 'ORG-1b': 2 }), 'VJ-4.1')).toEqual({
      score: undefined,
      low: 0.375,
      high: 0.875,
      coverage: { answered: 2, of: 4 },
    });
  });
  it('exactly 70 per cent is enough, just below is not', () => {
    // Ten questions of one aspect: seven answered is 70 per cent, six is 60.
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    const ten = smallInstrument({ items: letters.map((letter) => ({ id: `ORG-1${letter}` })) });
    const answered = (count: number): number | undefined => {
      const given = Object.fromEntries(letters.slice(0, count).map((letter) => [`ORG-1${letter}`, 2 as const]));
      return assess(ten, answerSet(ten, given)).blocks[0]?.score;
    };
    expect(answered(7)).toBe(0.5);
    expect(answered(6)).toBeUndefined();
  });
  it('a group of which nothing applies has no score and 0 of 0 answered', () => {
    expect(group(scored({ 'CUL-1a': notApplicable }), 'VJ-5.2')).toEqual({
      score: undefined,
      low: 0,
      high: 1,
      coverage: { answered: 0, of: 0 },
    });
  });
});

describe('an aspect is the mean of its own questions', () => {
  it('levels 4, 2, 0 of the aspect organisation give (1 + 0.5 + 0) / 3 = 0.5, whatever stands in other blocks', () => {
    const { blocks } = scored({ 'ORG-1a': 4, 'ORG-1b': 2, 'ORG-1c': 0, 'CUL-1a': 4 });
    expect(blocks.map((block) => block.id)).toEqual(['organisatie', 'cultuur', 'aanvullend']);
    expect(blocks[0]).toMatchObject({ score: 0.5, low: 0.5, high: 0.5, coverage: { answered: 3, of: 3 } });
    // One of the two questions of culture: 50 per cent. From (1 + 0) / 2 to (1 + 1) / 2.
    expect(blocks[1]).toMatchObject({ score: undefined, low: 0.5, high: 1, coverage: { answered: 1, of: 2 } });
    expect(blocks[2]).toMatchObject({ score: undefined, low: 0, high: 1, coverage: { answered: 0, of: 1 } });
  });
});

describe('a framework is the mean of its conditions, not of its groups', () => {
  it('four conditions of VJ-4.1 at 0.5 and one of VJ-5.2 at 1: (4 × 0.5 + 1) / 5 = 0.6', () => {
    // The mean of the two groups would have been 0.75.
    const { frameworks } = scored({ 'ORG-1a': 2, 'ORG-1b': 2, 'ORG-1c': 2, 'SUP-01': 2, 'CUL-1a': 4 });
    expect(frameworks.map((framework) => framework.id)).toEqual(['VJ', 'DSP']);
    expect(frameworks[0]?.score).toBeCloseTo(0.6, 12);
    expect(frameworks[0]?.coverage).toEqual({ answered: 5, of: 5 });
    expect(frameworks[1]).toMatchObject({ score: undefined, low: 0, high: 1, coverage: { answered: 0, of: 1 } });
  });
});

it('conditions of other profiles and switches are not scored at all', () => {
  const other = smallInstrument({
    items: [{ id: 'ORG-1a', direct: ['VJ-4.1-a', 'VJ-5.3-a', 'VJ-5.3-m', 'LX-1'] }],
    conditions: [{ id: 'VJ-4.1-a' }, { id: 'VJ-5.3-a', profiles: ['gemeente'] }, { id: 'VJ-5.3-m', switch: true }, { id: 'LX-1' }],
  });
  const { conditions, frameworks } = assess(other, answerSet(other, { 'ORG-1a': 3 }));
  expect([...conditions.keys()]).toEqual(['VJ-4.1-a']);
  expect(frameworks.map((framework) => framework.groups.map((candidate) => candidate.id))).toEqual([['VJ-4.1']]);
});
