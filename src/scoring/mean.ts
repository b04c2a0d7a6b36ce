/** A part of a mean: its value where it is known, its range, its weight. */
export interface Part {
  readonly value: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly weight: number;
}

export interface Mean {
  /** Weighted mean of the known values; undefined where none is known. */
  readonly value: number | undefined;
  /** What the mean of all parts could at least and at most be. */
  readonly low: number;
  readonly high: number;
}

/**
 * Weighted mean of the known parts, with the range over all parts. Because an unknown part has the range 0–1,
 * low ≤ value ≤ high holds always, and knowing more only narrows. An empty list gives no value and 0–1.
 */
export function mean(parts: readonly Part[]): Mean {
  let known = 0;
  let sum = 0;
  let total = 0;
  let low = 0;
  let high = 0;
  for (const part of parts) {
    total += part.weight;
    low += part.weight * part.low;
    high += part.weight * part.high;
    if (part.value === undefined) continue;
    known += part.weight;
    sum += part.weight * part.value;
  }
  if (total === 0) return { value: undefined, low: 0, high: 1 };
  const value = known === 0 ? undefined : sum / known;
  // Rounding of the last bit may put a bound past the value where they are equal; keep the promise exactly.
  return { value, low: Math.min(low / total, value ?? 1), high: Math.max(high / total, value ?? 0) };
}
