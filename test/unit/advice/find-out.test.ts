import { describe, expect, it } from 'vitest';
import { findOut } from '../../../src/advice/find-out.ts';
import type { FindOut } from '../../../src/model/advice.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { answerSet, deliberatelyNot, notApplicable, unknown } from '../../support/answer-set.ts';
import { smallInstrument } from '../../support/small-instrument.ts';

const instrument = smallInstrument({
  items: [
    { id: 'ORG-1a' },
    { id: 'ORG-1b', direct: ['VJ-4.1-a'] },
    { id: 'ORG-1c', direct: ['VJ-4.1-b'], partial: ['VJ-4.1-a'] },
    { id: 'CUL-1a', direct: ['VJ-4.1-c', 'DSP-W1-a'], partial: ['VJ-4.1-a'] },
    { id: 'CUL-2a', direct: ['VJ-4.4-a'] },
    { id: 'SUP-01', direct: ['VJ-5.3-a', 'VJ-1-a'] },
  ],
  conditions: [
    ...['VJ-4.1-a', 'VJ-4.1-b', 'VJ-4.1-c', 'VJ-4.4-a', 'DSP-W1-a', 'VJ-1-a'].map((id) => ({ id })),
    { id: 'VJ-5.3-a', profiles: ['gemeente'] },
  ],
  notAskable: ['VJ-1-a'],
  foundation: ['ORG-1a', 'VJ-4.1-b'],
  safety: ['VJ-4.4-a'],
});
function found(given: Parameters<typeof answerSet>[1], situation: Parameters<typeof answerSet>[2] = {}, of = instrument): FindOut[] {
  return findOut(of, assess(of, answerSet(of, given, situation)));
}
const narrows = (list: readonly FindOut[]): Record<string, number> => Object.fromEntries(list.map((entry) => [entry.item, entry.narrows]));

describe('how many ranges an answer would narrow', () => {
  // Every question: itself and its aspect, 2. Each condition by direct evidence: itself, its group, its framework.
  it('with nothing answered, only direct evidence narrows', () => {
    expect(narrows(found({}))).toEqual({
      'ORG-1a': 2, // itself, aspect
      'ORG-1b': 5, // + VJ-4.1-a, VJ-4.1, VJ
      'ORG-1c': 5, // + VJ-4.1-b, VJ-4.1, VJ; its hint narrows nothing yet
      'CUL-1a': 8, // + VJ-4.1-c, VJ-4.1, VJ, DSP-W1-a, DSP-W1, DSP
      'CUL-2a': 5, // + VJ-4.4-a, VJ-4.4, VJ
      'SUP-01': 2, // one condition is of another profile, the other cannot be asked
    });
  });
  it('a hint narrows as soon as its condition has a direct answer', () => {
    // VJ-4.1-a is now scored, so ORG-1c and CUL-1a narrow it as well; its group and framework were counted already.
    expect(narrows(found({ 'ORG-1b': 2 }))).toMatchObject({ 'ORG-1c': 6, 'CUL-1a': 9 });
  });
  it('a condition that the situation takes away is not narrowed', () => {
    const of = smallInstrument({
      items: [{ id: 'SUP-14', direct: ['VJ-4.5-a', 'VJ-4.5-d'] }],
      conditions: [{ id: 'VJ-4.5-a' }, { id: 'VJ-4.5-d' }],
      switches: { inhuren: ['VJ-4.5-d'] },
    });
    expect(narrows(found({}, { inhuren: 'yes' }, of))).toEqual({ 'SUP-14': 6 });
    expect(narrows(found({}, { inhuren: 'no' }, of))).toEqual({ 'SUP-14': 5 });
  });
});

describe('the order', () => {
  it('most ranges first; of equals foundation and safety first; then the order of the questionnaire', () => {
    // 8: CUL-1a. 5: ORG-1c (foundation) and CUL-2a (safety) before ORG-1b. 2: ORG-1a (foundation) before SUP-01.
    expect(found({}).map((entry) => entry.item)).toEqual(['CUL-1a', 'ORG-1c', 'CUL-2a', 'ORG-1b', 'ORG-1a', 'SUP-01']);
  });
  it('says what it is about', () => {
    expect(found({}).map((entry) => [entry.item, entry.foundation, entry.safety])).toEqual([
      ['CUL-1a', false, false],
      ['ORG-1c', true, false],
      ['CUL-2a', false, true],
      ['ORG-1b', false, false],
      ['ORG-1a', true, false],
      ['SUP-01', false, false],
    ]);
  });
});

it('only what is unknown or unanswered is to be found out', () => {
  const list = found({ 'ORG-1a': 0, 'ORG-1b': unknown, 'ORG-1c': notApplicable, 'CUL-1a': deliberatelyNot, 'CUL-2a': 4 });
  expect(list.map((entry) => [entry.item, entry.state])).toEqual([
    ['ORG-1b', 'unknown'],
    ['SUP-01', 'unanswered'],
  ]);
});
