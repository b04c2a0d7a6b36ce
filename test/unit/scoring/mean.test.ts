import { expect, it } from 'vitest';
import { mean } from '../../../src/scoring/mean.ts';

const part = (
  value: number | undefined,
  weight: number,
  low = value ?? 0,
  high = value ?? 1,
): { value: number | undefined; low: number; high: number; weight: number } => ({ value, low, high, weight });

it('weighs what is known: (4 × 0.75 + 1 × 0) / 5 = 0.6', () => {
  expect(mean([part(0.75, 4), part(0, 1)])).toEqual({ value: 0.6, low: 0.6, high: 0.6 });
});

it('leaves what is unknown out of the value, and in the range', () => {
  // Value: only the part of weight 4, so 0.5. Low: (4 × 0.5 + 1 × 0) / 5 = 0.4. High: (4 × 0.5 + 1 × 1) / 5 = 0.6.
  const { value, low, high } = mean([part(0.5, 4), part(undefined, 1)]);
  expect(value).toBe(0.5);
  expect(low).toBeCloseTo(0.4, 12);
  expect(high).toBeCloseTo(0.6, 12);
});

it('has no value where nothing is known', () => {
  expect(mean([part(undefined, 4)])).toEqual({ value: undefined, low: 0, high: 1 });
});

it('has no value and the whole range where there is nothing at all', () => {
  expect(mean([])).toEqual({ value: undefined, low: 0, high: 1 });
});

it('never puts a bound past the value by the rounding of the last bit', () => {
  // Three times 0.1 is not 0.3 in binary; 0.1 + 0.1 + 0.1 divided by 3 lies just above 0.1.
  const { value, low, high } = mean([part(0.1, 1), part(0.1, 1), part(0.1, 1)]);
  expect(low).toBeLessThanOrEqual(value ?? -1);
  expect(high).toBeGreaterThanOrEqual(value ?? 2);
});
