import { describe, expect, it } from 'vitest';
import { gapOf, isSeenDifferently, spreadOf } from '../../../../src/interview/group/spread.ts';
import { agreeOn, type Call, readCalls, type Seat, setCalls, SILENCE, type Talk } from '../../../../src/interview/group/talk.ts';

const seat = (role: string, people: number): Seat => ({ role, people, shown: undefined });
const SEATS = [seat('bestuur', 1), seat('jeugdzorgprofessional', 3), seat('ervaringsdeskundige', 3)];
const say = (calls: Readonly<Record<string, readonly Call[]>>): Talk =>
  Object.entries(calls).reduce((talk, [role, said]) => setCalls(talk, role, said), SILENCE);

describe('levels as a facilitator types them', () => {
  it.each([
    ['332', [3, 3, 2]],
    ['3 3 2', [3, 3, 2]],
    ['3, w; 0', [3, 'unknown', 0]],
    ['W', ['unknown']],
    ['', []],
    ['35', undefined],
    ['drie', undefined],
    ['-1', undefined],
  ])('%s', (text, calls) => {
    expect(readCalls(text)).toEqual(calls);
  });
});

describe('the spread of one role', () => {
  it('has a mean and a range over the levels alone; who does not know is counted apart', () => {
    expect(spreadOf([3, 'unknown', 2, 3])).toEqual({ counts: [0, 0, 1, 2, 0], unknown: 1, mean: 8 / 3, lowest: 2, highest: 3 });
    expect(spreadOf(['unknown'])).toEqual({ counts: [0, 0, 0, 0, 0], unknown: 1, mean: undefined, lowest: undefined, highest: undefined });
  });
});

describe('the gap between roles', () => {
  it('is marked from exactly one level, between the two furthest apart', () => {
    expect(gapOf(say({ bestuur: [3], jeugdzorgprofessional: [2, 2, 2] }), SEATS, 1)).toMatchObject({
      size: 1,
      lower: SEATS[1],
      higher: SEATS[0],
    });
    expect(gapOf(say({ bestuur: [3], jeugdzorgprofessional: [2, 2, 3], ervaringsdeskundige: [0, 1] }), SEATS, 1)).toMatchObject({
      size: 2.5,
      lower: SEATS[2],
    });
    expect(gapOf(say({ bestuur: [3], jeugdzorgprofessional: [2, 2, 3] }), SEATS, 1)).toBeUndefined();
    expect(gapOf(say({ bestuur: [3], ervaringsdeskundige: ['unknown'] }), SEATS, 1)).toBeUndefined();
  });

  it('is not the only reason to write down what is seen differently', () => {
    const near = say({ bestuur: [2], ervaringsdeskundige: [2, 2, 2] });
    expect(isSeenDifferently(agreeOn(near, 2), SEATS, 1)).toBe(false);
    expect(isSeenDifferently(agreeOn(near, 3), SEATS, 1)).toBe(true);
    expect(isSeenDifferently(agreeOn(near, 'none'), SEATS, 1)).toBe(true);
    // Within one role people may lie apart too.
    expect(isSeenDifferently(agreeOn(say({ bestuur: [2], ervaringsdeskundige: [1, 2, 3] }), 2), SEATS, 1)).toBe(true);
  });
});

describe('what a room agrees on', () => {
  it('keeps its example while the level changes, and loses it with the level', () => {
    const agreed = agreeOn(SILENCE, 3);
    const told: Talk = { ...agreed, agreed: { ...agreed.agreed, evidence: ['jaarplan'] } };
    expect(agreeOn(told, 4).agreed).toMatchObject({ choice: 4, evidence: ['jaarplan'] });
    expect(agreeOn(told, 'none')).toMatchObject({ none: true, agreed: { choice: undefined, evidence: [] } });
    expect(agreeOn(agreeOn(told, 'none'), 2)).toMatchObject({ none: false, agreed: { choice: 2, evidence: [] } });
  });
});
