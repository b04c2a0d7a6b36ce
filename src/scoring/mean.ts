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
  const running = new RunningMean();
  for (const { value, low, high, weight } of parts) running.add(value, low, high, weight);
  return running.result();
}

/** The same, part by part: a scan asks for millions of them, and the list would cost more than the sum. */
export class RunningMean {
  #known = 0;
  #sum = 0;
  #total = 0;
  #low = 0;
  #high = 0;

  add(value: number | undefined, low: number, high: number, weight: number): void {
    this.#total += weight;
    this.#low += weight * low;
    this.#high += weight * high;
    if (value === undefined) return;
    this.#known += weight;
    this.#sum += weight * value;
  }

  result(): Mean {
    if (this.#total === 0) return { value: undefined, low: 0, high: 1 };
    const value = this.#known === 0 ? undefined : this.#sum / this.#known;
    // Rounding of the last bit may put a bound past the value where they are equal; keep the promise exactly.
    return { value, low: Math.min(this.#low / this.#total, value ?? 1), high: Math.max(this.#high / this.#total, value ?? 0) };
  }
}
