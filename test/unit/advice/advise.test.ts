import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/advice/advise.ts';
import type { Advice } from '../../../src/model/advice.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { answerSet, deliberatelyNot, notApplicable, unknown } from '../../support/answer-set.ts';
import { smallInstrument, WORKERS_SWITCH } from '../../support/small-instrument.ts';

/** De Lindeboom has a contact point (the foundation), support for experts (safety), a vision, and wants to hire. */
const instrument = smallInstrument({
  items: [
    { id: 'ORG-1a' },
    { id: 'SUP-09', direct: ['VJ-4.4-a'] },
    { id: 'SUP-01', direct: ['VJ-4.1-a'] },
    { id: 'SUP-30', direct: ['VJ-5.2-d'] },
    { id: 'SUP-31', direct: ['VJ-5.2-e'] },
  ],
  conditions: ['VJ-4.4-a', 'VJ-4.1-a', 'VJ-5.2-d', 'VJ-5.2-e'].map((id) => ({ id })),
  foundation: ['ORG-1a'],
  safety: ['VJ-4.4-a'],
  switches: { [WORKERS_SWITCH]: [] },
  edges: [{ before: 'VJ-5.2-d', after: 'VJ-5.2-e' }],
  actions: [
    { id: 'A-01', step: 1, serves: ['VJ-4.4-a'] },
    { id: 'A-02', step: 2, serves: ['ORG-1a'] },
    { id: 'A-03', step: 2, serves: ['VJ-4.1-a'], kind: 'quick-win' },
    { id: 'A-04', step: 6, serves: ['VJ-5.2-d'], growth: true },
    { id: 'A-05', step: 7, serves: ['VJ-5.2-e'] },
    { id: 'A-06', step: 1, serves: ['VJ-4.4-a'], kind: 'upkeep' },
    { id: 'A-07', step: 6, serves: ['VJ-5.2-d', 'VJ-5.2-e'], kind: 'upkeep' },
  ],
});
function advice(given: Parameters<typeof answerSet>[1], expertsWork: 'yes' | 'no' | 'unknown' = 'yes'): Advice {
  const answers = answerSet(instrument, given, { [WORKERS_SWITCH]: expertsWork });
  return advise(instrument, assess(instrument, answers), answers);
}
const entries = (found: Advice): string[] => found.entries.map((entry) => entry.action.id);
const held = (found: Advice): string[] => found.held.map((entry) => entry.action.id);
const LOW = { 'SUP-09': 1, 'SUP-01': 1, 'SUP-30': 1, 'SUP-31': 1 } as const;

describe('growth waits for the foundation', () => {
  it('while the gate is closed, with everything that can only come after it', () => {
    const found = advice({ ...LOW, 'ORG-1a': 1 });
    // In step 2 the vision (explicit: 2 × 3 = 6) stands before the contact point (a question of LEJO: 2 × 2 = 4).
    expect(entries(found)).toEqual(['A-01', 'A-03', 'A-02']);
    expect(held(found)).toEqual(['A-04', 'A-05']);
  });
  it('while the gate is unknown', () => {
    const found = advice({ ...LOW, 'ORG-1a': unknown });
    expect(held(found)).toEqual(['A-04', 'A-05']);
  });
  it('not once the gate is open', () => {
    const found = advice({ ...LOW, 'ORG-1a': 3 });
    expect(entries(found)).toEqual(['A-01', 'A-03', 'A-04', 'A-05']);
    expect(held(found)).toEqual([]);
  });
  it('an action after it is free again once the growing itself is done', () => {
    const found = advice({ ...LOW, 'SUP-30': 3, 'ORG-1a': 1 });
    expect(entries(found)).toContain('A-05');
    expect(held(found)).toEqual([]);
  });
});

describe('step 1 protects people who already work', () => {
  it('comes first when experts are at work, and when that is not known', () => {
    expect(entries(advice({ ...LOW, 'ORG-1a': 1 }, 'yes'))[0]).toBe('A-01');
    expect(entries(advice({ ...LOW, 'ORG-1a': 1 }, 'unknown'))[0]).toBe('A-01');
  });
  it('belongs to step 4 when nobody works yet', () => {
    const found = advice({ ...LOW, 'ORG-1a': 1 }, 'no');
    expect(entries(found)).toEqual(['A-03', 'A-02', 'A-01']);
    expect(found.entries.find((entry) => entry.action.id === 'A-01')).toMatchObject({ step: 4, movedFor: undefined });
  });
});

describe('upkeep keeps a good state good', () => {
  const ids = (found: Advice): string[] => found.upkeep.map((action) => action.id);
  it('is shown where everything that it serves is at its target', () => {
    expect(ids(advice({ 'SUP-09': 3, 'SUP-30': 3, 'SUP-31': 2 }))).toEqual(['A-06']);
    expect(ids(advice({ 'SUP-30': 3, 'SUP-31': 4 }))).toEqual(['A-07']);
  });
  it('what does not apply does not stand in the way, but something must be there to keep', () => {
    expect(ids(advice({ 'SUP-30': 3, 'SUP-31': notApplicable }))).toEqual(['A-07']);
    expect(ids(advice({ 'SUP-30': deliberatelyNot, 'SUP-31': notApplicable }))).toEqual([]);
  });
  it('is not shown for what is unknown, and is never among the advice to act', () => {
    expect(ids(advice({ 'SUP-30': 3 }))).toEqual([]);
    expect(entries(advice({ ...LOW, 'ORG-1a': 3 }))).not.toContain('A-06');
  });
});

it('everything at its target leaves upkeep only', () => {
  const found = advice({ 'ORG-1a': 3, 'SUP-09': 3, 'SUP-01': 3, 'SUP-30': 3, 'SUP-31': 3 });
  expect([entries(found), held(found), found.findOut]).toEqual([[], [], []]);
  expect(found.upkeep.map((action) => action.id)).toEqual(['A-06', 'A-07']);
});

describe('a post that ends within a year cannot wait for its turn', () => {
  const of = smallInstrument({
    items: [
      { id: 'SUP-01', direct: ['VJ-4.1-a'] },
      { id: 'SUP-18', direct: ['VJ-5.2-k'], figures: ['stopt-binnen-een-jaar'] },
    ],
    conditions: [{ id: 'VJ-4.1-a' }, { id: 'VJ-5.2-k' }],
    actions: [
      { id: 'A-01', step: 2, serves: ['VJ-4.1-a'] },
      { id: 'A-02', step: 6, serves: ['VJ-5.2-k'], urgentWhen: { item: 'SUP-18', figure: 'stopt-binnen-een-jaar', above: 0 } },
    ],
  });
  const order = (figure: number | string | undefined): unknown[] => {
    const answers = answerSet(of, { 'SUP-01': 1, 'SUP-18': 1 });
    const recorded = new Map(
      figure === undefined ? [] : [['SUP-18', { choices: [], figures: { 'stopt-binnen-een-jaar': figure } }] as const],
    );
    return advise(of, assess(of, answers), { ...answers, recorded }).entries.map((entry) => [entry.action.id, entry.step]);
  };
  it('moves to step 1 where the figure is above the bound', () => {
    expect(order(2)).toEqual([
      ['A-02', 1],
      ['A-01', 2],
    ]);
    expect(order('1')).toEqual([
      ['A-02', 1],
      ['A-01', 2],
    ]);
  });
  it('keeps its place where it is not, is not known or is no number', () => {
    for (const figure of [0, undefined, 'weten we niet'])
      expect(order(figure)).toEqual([
        ['A-01', 2],
        ['A-02', 6],
      ]);
  });
});
