import { expect, it } from 'vitest';
import { assess } from '../../../src/scoring/assess.ts';
import { answerSet, deliberatelyNot, notApplicable, unknown } from '../../support/answer-set.ts';
import { smallInstrument } from '../../support/small-instrument.ts';

/** T1: becoming a profession (a condition) against staying an outsider (a question). T2 has one side without references. */
const instrument = smallInstrument({
  items: [{ id: 'SUP-33', direct: ['VJ-2.3-a'] }, { id: 'PER-3c' }, { id: 'PER-2c' }],
  conditions: [{ id: 'VJ-2.3-a' }],
  tensions: [
    { id: 'T1', a: ['VJ-2.3-a', 'BMC-1'], b: ['PER-3c'] },
    { id: 'T2', a: ['PER-2c'], b: [] },
    { id: 'T3', a: [], b: [] },
  ],
});
const touched = (given: Parameters<typeof answerSet>[1]): readonly string[] => assess(instrument, answerSet(instrument, given)).tensions;

it('is shown where both sides were answered', () => {
  expect(touched({ 'SUP-33': 2, 'PER-3c': 3 })).toEqual(['T1']);
});
it('is not shown where one side is unknown, unanswered or does not apply', () => {
  expect(touched({ 'SUP-33': 2 })).toEqual([]);
  expect(touched({ 'SUP-33': unknown, 'PER-3c': 3 })).toEqual([]);
  expect(touched({ 'SUP-33': 2, 'PER-3c': notApplicable })).toEqual([]);
});
it('a deliberate no is something to talk about', () => {
  expect(touched({ 'SUP-33': deliberatelyNot, 'PER-3c': 3 })).toEqual(['T1']);
  expect(touched({ 'PER-2c': deliberatelyNot })).toEqual(['T2']);
});
it('a side without references counts as there, but two of them touch nothing', () => {
  expect(touched({ 'PER-2c': 0 })).toEqual(['T2']);
  expect(touched({})).toEqual([]);
});
it('changes no score', () => {
  const without = smallInstrument({
    items: [{ id: 'SUP-33', direct: ['VJ-2.3-a'] }, { id: 'PER-3c' }, { id: 'PER-2c' }],
    conditions: [{ id: 'VJ-2.3-a' }],
  });
  const given = { 'SUP-33': 2, 'PER-3c': 3 } as const;
  const { tensions: _shown, ...rest } = assess(instrument, answerSet(instrument, given));
  const { tensions: _none, ...same } = assess(without, answerSet(without, given));
  expect(rest).toEqual(same);
});
