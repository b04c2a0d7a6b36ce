import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/advice/advise.ts';
import { compare } from '../../../src/advice/rank-advice.ts';
import type { Advice, AdviceEntry } from '../../../src/model/advice.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { answerSet, unknown } from '../../support/answer-set.ts';
import { smallInstrument, type SmallContent } from '../../support/small-instrument.ts';

/** Conditions VJ-4.1-a … and DSP-W1-a …, each answered by one question of its own, with the level given. */
function advice(
  levels: Readonly<Record<string, 0 | 1 | 2 | 3 | 4 | undefined>>,
  more: Omit<SmallContent, 'items' | 'conditions'> & {
    strengths?: Readonly<Record<string, 'explicit' | 'challenge' | 'helpful' | 'practice' | 'context'>>;
  },
): Advice {
  const ids = Object.keys(levels);
  const { strengths = {}, ...rest } = more;
  const instrument = smallInstrument({
    items: ids.map((id, index) => ({ id: `SUP-${String(index + 10)}`, direct: [id] })),
    conditions: ids.map((id) => ({ id, ...(strengths[id] === undefined ? {} : { strength: strengths[id] }) })),
    ...rest,
  });
  const given = Object.fromEntries(ids.map((id, index) => [`SUP-${String(index + 10)}`, levels[id] ?? unknown]));
  const answers = answerSet(instrument, given);
  return advise(instrument, assess(instrument, answers), answers);
}
const order = (entries: readonly AdviceEntry[]): string[] => entries.map((entry) => entry.action.id);
const only = (found: Advice): AdviceEntry => {
  const [entry, ...others] = [...found.entries, ...found.held];
  if (entry === undefined || others.length > 0)
    throw new Error(`Expected one advice, found ${String(others.length + (entry === undefined ? 0 : 1))}.`);
  return entry;
};

describe('the priority is gap × weight × (1 + open dependants) × corroboration', () => {
  it('gap 2, explicit, nothing waits, one source: 2 × 3 × 1 × 1 = 6', () => {
    const entry = only(advice({ 'VJ-4.1-a': 1 }, { actions: [{ id: 'A-01', step: 2, serves: ['VJ-4.1-a'] }] }));
    expect(entry.factors).toEqual({ demand: 'VJ-4.1-a', gap: 2, weight: 3, openDependants: 0, corroboration: 1, priority: 6 });
  });

  it('takes the demand that is furthest from its target, and no sum of demands', () => {
    // a: gap 1, b: gap 3, both explicit: 3 × 3 = 9.
    const entry = only(advice({ 'VJ-4.1-a': 2, 'VJ-4.1-b': 0 }, { actions: [{ id: 'A-01', step: 2, serves: ['VJ-4.1-a', 'VJ-4.1-b'] }] }));
    expect(entry.factors).toMatchObject({ demand: 'VJ-4.1-b', gap: 3, priority: 9 });
    expect(entry.open).toEqual(['VJ-4.1-b', 'VJ-4.1-a']);
  });

  it('of equal gaps takes the heavier demand, then the first id', () => {
    const strengths = { 'VJ-4.1-a': 'practice', 'VJ-4.1-b': 'explicit', 'VJ-4.1-c': 'explicit' } as const;
    const entry = only(
      advice(
        { 'VJ-4.1-c': 1, 'VJ-4.1-a': 1, 'VJ-4.1-b': 1 },
        { strengths, actions: [{ id: 'A-01', step: 2, serves: ['VJ-4.1-c', 'VJ-4.1-a', 'VJ-4.1-b'] }] },
      ),
    );
    expect(entry.factors.demand).toBe('VJ-4.1-b');
    expect(entry.open).toEqual(['VJ-4.1-b', 'VJ-4.1-c', 'VJ-4.1-a']);
  });

  it('context has weight 0 and counts through the demands beside it', () => {
    const strengths = { 'VJ-2.2-a': 'context', 'VJ-4.1-c': 'explicit' } as const;
    const levels = { 'VJ-2.2-a': 0, 'VJ-4.1-c': 2 } as const;
    // The context has gap 3, but the explicit condition with gap 1 decides: 1 × 3 = 3.
    expect(only(advice(levels, { strengths, actions: [{ id: 'A-01', step: 3, serves: ['VJ-2.2-a', 'VJ-4.1-c'] }] })).factors).toMatchObject(
      { demand: 'VJ-4.1-c', gap: 1, priority: 3 },
    );
    // Where nothing else is open, the context stands there with priority 0.
    expect(
      only(advice({ ...levels, 'VJ-4.1-c': 3 }, { strengths, actions: [{ id: 'A-01', step: 3, serves: ['VJ-2.2-a', 'VJ-4.1-c'] }] }))
        .factors,
    ).toMatchObject({ demand: 'VJ-2.2-a', weight: 0, priority: 0 });
  });
});

describe('open dependants', () => {
  const actions = [{ id: 'A-01', step: 2, serves: ['VJ-4.1-a'] }];

  it('counts what waits for the demand and is not at its target: 1 of 2; 2 × 3 × (1 + 1) = 12', () => {
    const edges = [
      { before: 'VJ-4.1-a', after: 'VJ-4.1-b' },
      { before: 'VJ-4.1-a', after: 'VJ-4.1-c' },
    ];
    expect(only(advice({ 'VJ-4.1-a': 1, 'VJ-4.1-b': 2, 'VJ-4.1-c': 3 }, { actions, edges })).factors).toMatchObject({
      openDependants: 1,
      priority: 12,
    });
  });
  it('what is unknown waits too', () => {
    expect(
      only(advice({ 'VJ-4.1-a': 1, 'VJ-4.1-b': undefined }, { actions, edges: [{ before: 'VJ-4.1-a', after: 'VJ-4.1-b' }] })).factors
        .openDependants,
    ).toBe(1);
  });
  it('START, LASTING and EFFECT always wait', () => {
    const edges = ['START', 'LASTING', 'EFFECT'].map((after) => ({ before: 'VJ-4.1-a', after }));
    expect(only(advice({ 'VJ-4.1-a': 1 }, { actions, edges })).factors).toMatchObject({ openDependants: 3, priority: 24 });
  });
  it('is capped at 3: four wait, 2 × 3 × (1 + 3) = 24', () => {
    const waiting = ['VJ-4.1-b', 'VJ-4.1-c', 'VJ-4.1-d', 'VJ-4.1-e'];
    const levels = { 'VJ-4.1-a': 1, 'VJ-4.1-b': 0, 'VJ-4.1-c': 0, 'VJ-4.1-d': 0, 'VJ-4.1-e': 0 } as const;
    expect(only(advice(levels, { actions, edges: waiting.map((after) => ({ before: 'VJ-4.1-a', after })) })).factors).toMatchObject({
      openDependants: 3,
      priority: 24,
    });
  });
  it('counts a waiting point once, and never what the action serves itself', () => {
    const edges = [
      { before: 'VJ-4.1-a', after: 'VJ-4.1-c' },
      { before: 'VJ-4.1-b', after: 'VJ-4.1-c' },
      { before: 'VJ-4.1-a', after: 'VJ-4.1-b' },
    ];
    const both = [{ id: 'A-01', step: 2, serves: ['VJ-4.1-a', 'VJ-4.1-b'] }];
    expect(only(advice({ 'VJ-4.1-a': 1, 'VJ-4.1-b': 1, 'VJ-4.1-c': 1 }, { actions: both, edges })).factors.openDependants).toBe(1);
  });
  it('counts only through demands that are open themselves', () => {
    const edges = [{ before: 'VJ-4.1-b', after: 'START' }];
    const both = [{ id: 'A-01', step: 2, serves: ['VJ-4.1-a', 'VJ-4.1-b'] }];
    expect(only(advice({ 'VJ-4.1-a': 1, 'VJ-4.1-b': 4 }, { actions: both, edges })).factors.openDependants).toBe(0);
  });
  it('leaves out switches and orders of other profiles', () => {
    const edges = [
      { before: 'VJ-4.1-a', after: 'START', kind: 'switch' as const },
      { before: 'VJ-4.1-a', after: 'LASTING', profiles: ['platform' as const] },
      { before: 'VJ-4.1-a', after: 'EFFECT', profiles: ['jeugdzorgorganisatie' as const, 'gemeente' as const] },
    ];
    expect(only(advice({ 'VJ-4.1-a': 1 }, { actions, edges })).factors.openDependants).toBe(1);
  });
});

describe('corroboration', () => {
  const instrumentOf = (serves: readonly string[], bmc: readonly string[] = []): number => {
    const instrument = smallInstrument({
      items: [{ id: 'ORG-1a', direct: ['VJ-4.1-a', 'DSP-W1-a'] }],
      conditions: [{ id: 'VJ-4.1-a' }, { id: 'DSP-W1-a' }, { id: 'LX-1' }],
      actions: [{ id: 'A-01', step: 2, serves, bmc }],
    });
    const answers = answerSet(instrument, { 'ORG-1a': 1 });
    return only(advise(instrument, assess(instrument, answers), answers)).factors.corroboration;
  };
  it('is 1, 1.25 and 1.5 for one, two and three of VJ, DSP and LEJO', () => {
    expect(instrumentOf(['VJ-4.1-a'])).toBe(1);
    expect(instrumentOf(['VJ-4.1-a', 'DSP-W1-a'])).toBe(1.25);
    expect(instrumentOf(['VJ-4.1-a', 'DSP-W1-a', 'ORG-1a'])).toBe(1.5);
  });
  it('counts a LEJO point outside the checklist as LEJO', () => {
    expect(instrumentOf(['VJ-4.1-a', 'LX-1'])).toBe(1.25);
  });
  it('BMC counts for a quarter of a source, once: 1 + 0.25 × 0.25 = 1.0625', () => {
    expect(instrumentOf(['VJ-4.1-a'], ['BMC-5'])).toBe(1.0625);
    expect(instrumentOf(['VJ-4.1-a'], ['BMC-5', 'BMC-6'])).toBe(1.0625);
    expect(instrumentOf(['VJ-4.1-a', 'DSP-W1-a'], ['BMC-5'])).toBe(1.3125);
  });
});

describe('the order', () => {
  it('by step first, whatever the priority', () => {
    const found = advice(
      { 'VJ-4.1-a': 2, 'VJ-4.1-b': 0 },
      {
        actions: [
          { id: 'A-01', step: 3, serves: ['VJ-4.1-b'] },
          { id: 'A-02', step: 2, serves: ['VJ-4.1-a'] },
        ],
      },
    );
    expect(order(found.entries)).toEqual(['A-02', 'A-01']);
  });
  it('inside a step by priority', () => {
    const found = advice(
      { 'VJ-4.1-a': 2, 'VJ-4.1-b': 0 },
      {
        actions: [
          { id: 'A-01', step: 2, serves: ['VJ-4.1-a'] },
          { id: 'A-02', step: 2, serves: ['VJ-4.1-b'] },
        ],
      },
    );
    expect(order(found.entries)).toEqual(['A-02', 'A-01']);
  });
  it('ties by id, not by the order of the content', () => {
    const found = advice({ 'VJ-4.1-a': 1 }, { actions: ['A-10', 'A-09', 'A-100'].map((id) => ({ id, step: 2, serves: ['VJ-4.1-a'] })) });
    expect(order(found.entries)).toEqual(['A-09', 'A-10', 'A-100']);
  });
  it('ids are compared by code unit, as on every machine', () => {
    expect(['b', 'a', 'B', 'é', 'z'].sort(compare)).toEqual(['B', 'a', 'b', 'z', 'é']);
  });
  it('serves only what is open: an action of which everything is done or unknown is no advice', () => {
    const found = advice(
      { 'VJ-4.1-a': 3, 'VJ-4.1-b': undefined },
      {
        actions: [
          { id: 'A-01', step: 2, serves: ['VJ-4.1-a'] },
          { id: 'A-02', step: 2, serves: ['VJ-4.1-b'] },
        ],
      },
    );
    expect(found.entries).toEqual([]);
  });
});

describe('prerequisites stand before what they open', () => {
  const actions = [
    { id: 'A-01', step: 2, serves: ['VJ-4.1-b'] },
    { id: 'A-02', step: 2, serves: ['VJ-4.1-a'] },
  ];
  const edges = [{ before: 'VJ-4.1-a', after: 'VJ-4.1-b' }];

  it('inside a step, although the priority says otherwise', () => {
    // 3 × 3 × 1 = 9. A-02: 1 × 3 × 2 = 6, but b waits for a.
    const found = advice({ 'VJ-4.1-a': 2, 'VJ-4.1-b': 0 }, { actions, edges });
    expect(found.entries.map((entry) => [entry.action.id, entry.factors.priority, entry.after])).toEqual([
      ['A-02', 6, []],
      ['A-01', 9, ['A-02']],
    ]);
  });
  it('not where the prerequisite is at its target already', () => {
    const found = advice({ 'VJ-4.1-a': 3, 'VJ-4.1-b': 0 }, { actions, edges });
    expect(found.entries.map((entry) => [entry.action.id, entry.after])).toEqual([['A-01', []]]);
  });
  it('an action of a later step moves to the step of what waits for it, and says for which', () => {
    const moved = [
      { id: 'A-01', step: 2, serves: ['VJ-4.1-b'] },
      { id: 'A-02', step: 5, serves: ['VJ-4.1-a'] },
    ];
    const found = advice({ 'VJ-4.1-a': 2, 'VJ-4.1-b': 0 }, { actions: moved, edges });
    expect(found.entries.map((entry) => [entry.action.id, entry.step, entry.movedFor])).toEqual([
      ['A-02', 2, 'A-01'],
      ['A-01', 2, undefined],
    ]);
  });
  it('a whole chain moves: c (step 6) before a (step 5) before b (step 2)', () => {
    const chain = [
      { id: 'A-01', step: 2, serves: ['VJ-4.1-b'] },
      { id: 'A-02', step: 5, serves: ['VJ-4.1-a'] },
      { id: 'A-03', step: 6, serves: ['VJ-4.1-c'] },
    ];
    const found = advice(
      { 'VJ-4.1-a': 1, 'VJ-4.1-b': 1, 'VJ-4.1-c': 1 },
      { actions: chain, edges: [...edges, { before: 'VJ-4.1-c', after: 'VJ-4.1-a' }] },
    );
    expect(found.entries.map((entry) => [entry.action.id, entry.step, entry.movedFor])).toEqual([
      ['A-03', 2, 'A-02'],
      ['A-02', 2, 'A-01'],
      ['A-01', 2, undefined],
    ]);
  });
  it('an action that waits keeps its own later step', () => {
    const later = [
      { id: 'A-01', step: 4, serves: ['VJ-4.1-b'] },
      { id: 'A-02', step: 2, serves: ['VJ-4.1-a'] },
    ];
    expect(
      advice({ 'VJ-4.1-a': 2, 'VJ-4.1-b': 0 }, { actions: later, edges }).entries.map((entry) => [entry.action.id, entry.step]),
    ).toEqual([
      ['A-02', 2],
      ['A-01', 4],
    ]);
  });
});
