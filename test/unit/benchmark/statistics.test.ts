import { describe, expect, it } from 'vitest';
import { agreementOf, alphaOf, quartilesOf } from '../../../src/report/statistics.ts';

const times = <T>(count: number, list: readonly T[]): T[] => Array.from({ length: count }, () => list).flat();

describe('quartiles', () => {
  it('need five organisations with a level', () => {
    expect(quartilesOf([1, 2, 3, 4, undefined, undefined])).toBeUndefined();
    expect(quartilesOf([4, 1, 3, 2, undefined, 0])).toEqual({ number: 5, q1: 1, median: 2, q3: 3 });
  });
});

describe("Cronbach's alpha", () => {
  it('is 1 where questions say the same, and 0 where they have nothing in common', () => {
    const same = times(10, [0, 1, 2, 3]);
    expect(alphaOf([same, same])?.alpha).toBeCloseTo(1, 10);
    expect(alphaOf([times(10, [0, 0, 4, 4]), times(10, [0, 4, 0, 4])])?.alpha).toBeCloseTo(0, 10);
  });
  it('is what the formula gives by hand', () => {
    // Two questions, levels (1,2) (2,2) (3,4) (2,4), ten times: variances and covariance over 40.
    const a = times(10, [1, 2, 3, 2]);
    const b = times(10, [2, 2, 4, 4]);
    const [va, vb, cov] = [20 / 39, 40 / 39, 20 / 39];
    expect(alphaOf([a, b])).toEqual({
      alpha: expect.closeTo(2 * (1 - (va + vb) / (va + vb + 2 * cov)), 10) as number,
      items: 2,
      files: 40,
    });
  });
  it('leaves out a question that too few files answer, and tells on how many it rests', () => {
    const level = times(10, [0, 1, 2, 3]);
    const rare = level.map((value, index) => (index < 20 ? value : undefined));
    const often = level.map((value, index) => (index < 33 ? value : undefined));
    expect(alphaOf([level, rare, often])).toMatchObject({ items: 2, files: 33 });
    expect(alphaOf([rare, rare])).toBeUndefined();
    expect(alphaOf([level])).toBeUndefined();
    expect(alphaOf([times(40, [2]), times(40, [3])])).toBeUndefined();
  });
});

describe("Krippendorff's alpha between perspectives", () => {
  it('is 1 where all agree', () => {
    expect(
      agreementOf([
        [1, 1],
        [3, 3, 3],
        [0, 0],
      ]),
    ).toEqual({ alpha: 1, distance: 0, units: 3 });
  });
  it('is what the definition gives by hand', () => {
    // Values 0 1 | 2 2 | 4 3: observed = (1+1+0+0+1+1)/6; expected = all pairs of 0,1,2,2,4,3: twice their variance 2.
    expect(
      agreementOf([
        [0, 1],
        [2, 2],
        [4, 3],
      ]),
    ).toEqual({ alpha: expect.closeTo(1 - 4 / 6 / 4, 10) as number, distance: expect.closeTo(2 / 3, 10) as number, units: 3 });
  });
  it('needs two questions on which more than one perspective spoke', () => {
    expect(agreementOf([[1, 2], [3]])).toBeUndefined();
    expect(
      agreementOf([
        [2, 2],
        [2, 2],
      ]),
    ).toBeUndefined();
  });
});
