import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/scoring/assess.ts';
import { answerSet } from '../../support/answer-set.ts';
import { smallInstrument } from '../../support/small-instrument.ts';

/** Four phases with one condition each, and a contact point as foundation. */
const instrument = smallInstrument({
  items: [
    { id: 'ORG-1a' },
    { id: 'SUP-01', direct: ['VJ-4.1-i'] },
    { id: 'SUP-02', direct: ['VJ-4.1-j'] },
    { id: 'SUP-03', direct: ['VJ-4.1-k'] },
    { id: 'SUP-04', direct: ['VJ-4.1-l'] },
  ],
  conditions: ['i', 'j', 'k', 'l'].map((letter) => ({ id: `VJ-4.1-${letter}` })),
  foundation: ['ORG-1a'],
  phases: {
    verkenning: ['VJ-4.1-i'],
    veranderklimaat: ['VJ-4.1-j'],
    'betrekken-en-toerusten': ['VJ-4.1-k'],
    'volhouden-en-borgen': ['VJ-4.1-l'],
  },
});
const phase = (given: Parameters<typeof answerSet>[1]): string | undefined => assess(instrument, answerSet(instrument, given)).phase.phase;

describe('the work lies in the first phase that is not yet at level 2', () => {
  it('nothing explored: exploration', () => {
    expect(phase({ 'ORG-1a': 3, 'SUP-01': 1, 'SUP-02': 4, 'SUP-03': 4, 'SUP-04': 4 })).toBe('verkenning');
  });
  it('explored (exactly 2) but no climate (1)', () => {
    expect(phase({ 'ORG-1a': 3, 'SUP-01': 2, 'SUP-02': 1, 'SUP-03': 0, 'SUP-04': 0 })).toBe('veranderklimaat');
  });
  it('all done: the last phase, because keeping going has no end', () => {
    expect(phase({ 'ORG-1a': 4, 'SUP-01': 4, 'SUP-02': 4, 'SUP-03': 4, 'SUP-04': 4 })).toBe('volhouden-en-borgen');
  });
});

describe('while the gate is closed nothing lies past the phase that builds support', () => {
  it('third phase by its figures, second because of the foundation', () => {
    const figures = { 'SUP-01': 3, 'SUP-02': 3, 'SUP-03': 1, 'SUP-04': 0 } as const;
    expect(phase({ ...figures, 'ORG-1a': 2 })).toBe('betrekken-en-toerusten');
    expect(phase({ ...figures, 'ORG-1a': 1 })).toBe('veranderklimaat');
  });
  it('but not while it is only unknown: then the figures speak', () => {
    expect(phase({ 'SUP-01': 3, 'SUP-02': 3, 'SUP-03': 1, 'SUP-04': 0 })).toBe('betrekken-en-toerusten');
  });
  it('an earlier phase stays', () => {
    expect(phase({ 'ORG-1a': 0, 'SUP-01': 0, 'SUP-02': 0, 'SUP-03': 0, 'SUP-04': 0 })).toBe('verkenning');
  });
});

describe('where the answers do not reach, no phase is named', () => {
  it('nothing answered', () => {
    expect(phase({})).toBeUndefined();
  });
  it('the first phase known and done, the second unknown', () => {
    expect(phase({ 'ORG-1a': 3, 'SUP-01': 3 })).toBeUndefined();
  });
});

it('a phase has the mean and the range of its conditions, and no score below 70 per cent', () => {
  const two = smallInstrument({
    items: [
      { id: 'SUP-01', direct: ['VJ-4.1-a'] },
      { id: 'SUP-02', direct: ['VJ-4.1-b'] },
    ],
    conditions: [{ id: 'VJ-4.1-a' }, { id: 'VJ-4.1-b' }],
    phases: { verkenning: ['VJ-4.1-a', 'VJ-4.1-b'], veranderklimaat: ['VJ-4.1-b'] },
  });
  // One of two answered (4): 50 per cent, from (1 + 0) / 2 to (1 + 1) / 2.
  const { parts } = assess(two, answerSet(two, { 'SUP-01': 4 })).phase;
  expect(parts[0]).toEqual({ id: 'verkenning', score: undefined, low: 0.5, high: 1, coverage: { answered: 1, of: 2 } });
});
