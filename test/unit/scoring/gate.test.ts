import { describe, expect, it } from 'vitest';
import type { Gate } from '../../../src/model/assessment.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { answerSet, bare, deliberatelyNot, notApplicable, unknown } from '../../support/answer-set.ts';
import { smallInstrument } from '../../support/small-instrument.ts';

/** The foundation: a contact point (a question), support and means (conditions). */
const instrument = smallInstrument({
  items: [
    { id: 'ORG-1a' },
    { id: 'ORG-1e', direct: ['VJ-4.1-b'] },
    { id: 'ORG-1f', direct: ['VJ-4.1-b'] },
    { id: 'SUP-05', direct: ['VJ-4.1-h'] },
  ],
  conditions: [{ id: 'VJ-4.1-b' }, { id: 'VJ-4.1-h' }],
  foundation: ['VJ-4.1-b', 'VJ-4.1-h', 'ORG-1a'],
});
const gate = (given: Parameters<typeof answerSet>[1]): Gate => assess(instrument, answerSet(instrument, given)).gate;

it('the foundation is its lowest part, never a mean', () => {
  // Support (4 + 3) / 8 = 0.875, means 0.5, contact point 1. The mean would be 0.79.
  const found = gate({ 'ORG-1e': 4, 'ORG-1f': 3, 'SUP-05': 2, 'ORG-1a': 4 });
  expect(found.parts.map((part) => [part.id, part.score])).toEqual([
    ['VJ-4.1-b', 0.875],
    ['VJ-4.1-h', 0.5],
    ['ORG-1a', 1],
  ]);
  expect(found.lowest?.id).toBe('VJ-4.1-h');
  expect(found).toMatchObject({ state: 'open', uncertain: false });
});

describe('closed: one known part below level 2', () => {
  it('although all others stand at 4', () => {
    expect(gate({ 'ORG-1e': 4, 'ORG-1f': 4, 'SUP-05': 4, 'ORG-1a': 1 })).toMatchObject({
      state: 'closed',
      uncertain: false,
      lowest: { id: 'ORG-1a', score: 0.25 },
    });
  });
  it('although others are not known', () => {
    expect(gate({ 'ORG-1a': 0 })).toMatchObject({ state: 'closed', uncertain: false });
  });
  it('and uncertain where the unknown rest could lift that part', () => {
    // Support: level 1 and unanswered, so 0.25, from (0.25 + 0) / 2 = 0.125 to (0.25 + 1) / 2 = 0.625. Level 2 is 0.5.
    expect(gate({ 'ORG-1e': 1, 'SUP-05': 3, 'ORG-1a': 3 })).toMatchObject({ state: 'closed', uncertain: true });
  });
});

describe('open: every part known and at level 2 or above', () => {
  it('exactly level 2 is enough', () => {
    expect(gate({ 'ORG-1e': 2, 'ORG-1f': 2, 'SUP-05': 2, 'ORG-1a': 2 })).toMatchObject({ state: 'open', uncertain: false });
  });
  it('level 3 without an example is at least level 2, so the gate is certain', () => {
    expect(gate({ 'ORG-1e': 3, 'ORG-1f': 3, 'SUP-05': bare(3), 'ORG-1a': bare(4) })).toMatchObject({ state: 'open', uncertain: false });
  });
  it('uncertain where an unanswered question could pull a part below it', () => {
    // Support: level 3 and unanswered: 0.75, from 0.375 to 0.875.
    expect(gate({ 'ORG-1e': 3, 'SUP-05': 3, 'ORG-1a': 3 })).toMatchObject({ state: 'open', uncertain: true });
  });
});

describe('unknown: nothing below, but not everything known', () => {
  it('one part missing', () => {
    expect(gate({ 'ORG-1e': 4, 'ORG-1f': 4, 'ORG-1a': 4, 'SUP-05': unknown })).toMatchObject({
      state: 'unknown',
      uncertain: true,
      lowest: { score: 1 },
    });
  });
  it('all parts missing: there is no lowest', () => {
    expect(gate({})).toMatchObject({ state: 'unknown', uncertain: true, lowest: undefined });
  });
});

it('a part that does not apply is no part of the foundation', () => {
  expect(gate({ 'ORG-1e': 3, 'ORG-1f': 3, 'SUP-05': deliberatelyNot, 'ORG-1a': notApplicable }).parts.map((part) => part.id)).toEqual([
    'VJ-4.1-b',
  ]);
});
