import { describe, expect, it } from 'vitest';
import type { Demand } from '../../../src/advice/demand.ts';
import { demandsOf } from '../../../src/advice/demand.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { answerSet, bare, deliberatelyNot, notApplicable, unknown } from '../../support/answer-set.ts';
import { smallInstrument } from '../../support/small-instrument.ts';

const instrument = smallInstrument({
  items: [
    { id: 'ORG-1a', direct: ['VJ-4.1-a'] },
    { id: 'PER-2b', kind: 'descriptive', direct: ['DSP-S4'] },
    { id: 'SUP-01', direct: ['VJ-4.1-b', 'VJ-4.1-c', 'VJ-4.1-d', 'VJ-4.1-e'] },
  ],
  conditions: [
    { id: 'VJ-4.1-a', strength: 'explicit' },
    { id: 'VJ-4.1-b', strength: 'challenge' },
    { id: 'VJ-4.1-c', strength: 'helpful' },
    { id: 'VJ-4.1-d', strength: 'practice' },
    { id: 'VJ-4.1-e', strength: 'context' },
    { id: 'DSP-S4', strength: 'explicit' },
    { id: 'LX-1' },
  ],
});
const demands = (given: Parameters<typeof answerSet>[1]): Map<string, Demand> =>
  demandsOf(instrument, assess(instrument, answerSet(instrument, given)));

describe('the gap is the target minus the score, in levels', () => {
  it('target 3: level 1 is 2 below', () => {
    expect(demands({ 'ORG-1a': 1 }).get('VJ-4.1-a')).toEqual({ id: 'VJ-4.1-a', source: 'VJ', state: 'open', gap: 2, weight: 3 });
  });
  it('a small gap is a gap: levels 3, 3 and 2 give 8 / 12, which is level 2.67 and 0.33 below', () => {
    const three = smallInstrument({
      items: ['ORG-1a', 'ORG-1b', 'ORG-1c'].map((id) => ({ id, direct: ['VJ-4.1-a'] })),
      conditions: [{ id: 'VJ-4.1-a' }],
    });
    const found = demandsOf(three, assess(three, answerSet(three, { 'ORG-1a': 3, 'ORG-1b': 3, 'ORG-1c': 2 }))).get('VJ-4.1-a');
    expect(found?.state).toBe('open');
    expect(found?.gap).toBeCloseTo(1 / 3, 12);
  });
  it('at the target there is no gap, and above it no negative one', () => {
    expect(demands({ 'ORG-1a': 3 }).get('VJ-4.1-a')).toMatchObject({ state: 'done', gap: 0 });
    expect(demands({ 'ORG-1a': 4 }).get('VJ-4.1-a')).toMatchObject({ state: 'done', gap: 0 });
  });
  it('a level without an example counts as said: the range does not make a gap', () => {
    expect(demands({ 'ORG-1a': bare(3) }).get('VJ-4.1-a')).toMatchObject({ state: 'done', gap: 0 });
  });
  it('a choice without a right answer has target 2, and so has the condition that rests on it', () => {
    const found = demands({ 'PER-2b': 1 });
    expect(found.get('PER-2b')).toMatchObject({ state: 'open', gap: 1 });
    expect(found.get('DSP-S4')).toMatchObject({ state: 'open', gap: 1 });
    expect(demands({ 'PER-2b': 2 }).get('DSP-S4')).toMatchObject({ state: 'done' });
  });
});

it('the weight follows from how strongly the source says it: 3, 2, 2, 1 and 0', () => {
  const found = demands({ 'SUP-01': 0, 'ORG-1a': 0 });
  expect(['a', 'b', 'c', 'd', 'e'].map((letter) => found.get(`VJ-4.1-${letter}`)?.weight)).toEqual([3, 2, 2, 1, 0]);
});

it('a question of the checklist is a demand of LEJO with weight 2; a supplementary one and a LEJO point are none', () => {
  const found = demands({ 'ORG-1a': 1, 'SUP-01': 0 });
  expect(found.get('ORG-1a')).toEqual({ id: 'ORG-1a', source: 'LEJO', state: 'open', gap: 2, weight: 2 });
  expect(found.has('SUP-01')).toBe(false);
  expect(found.has('LX-1')).toBe(false);
  expect(found.get('DSP-S4')?.source).toBe('DSP');
});

it('unknown is no gap, and what does not apply or is deliberately not done is out', () => {
  expect(demands({ 'ORG-1a': unknown }).get('VJ-4.1-a')).toMatchObject({ state: 'unknown', gap: 0 });
  expect(demands({}).get('VJ-4.1-a')).toMatchObject({ state: 'unknown', gap: 0 });
  expect(demands({ 'ORG-1a': notApplicable }).get('VJ-4.1-a')).toMatchObject({ state: 'out', gap: 0 });
  expect(demands({ 'ORG-1a': deliberatelyNot }).get('VJ-4.1-a')).toMatchObject({ state: 'out', gap: 0 });
});
