import { mean, quantileSorted, sampleCovariance, sampleVariance } from 'simple-statistics';

/** Fewer than this many organisations, and a figure would be about someone. */
export const LEAST_ORGANISATIONS = 5;
/** Fewer than this many files, and a reliability figure says more about chance than about the instrument. */
export const LEAST_FILES = 30;

export interface Quartiles {
  /** How many organisations have this figure. */
  readonly number: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** Quartiles of the known values, or undefined where too few organisations have one. */
export function quartilesOf(values: readonly (number | undefined)[]): Quartiles | undefined {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (known.length < LEAST_ORGANISATIONS) return undefined;
  const at = (share: number): number => quantileSorted(known, share);
  return { number: known.length, q1: at(0.25), median: at(0.5), q3: at(0.75) };
}

export interface Alpha {
  readonly alpha: number;
  /** Questions that are in it. */
  readonly items: number;
  /** The smallest number of files on which any part of it rests. */
  readonly files: number;
}

/**
 * Cronbach's alpha from covariances of pairs: k/(k-1) x (1 - sum of variances / sum of all covariances). A file counts
 * for each pair of questions to which it gives a level, because few files answer everything. A question that too few
 * files answer together with another is left out; undefined where fewer than two questions are left or nothing varies.
 * @param levels per question the level in each file, undefined where there is none
 */
export function alphaOf(levels: readonly (readonly (number | undefined)[])[]): Alpha | undefined {
  let used = levels.filter((column) => known(column) >= LEAST_FILES);
  // Take out the question that is short most often, until every pair has enough.
  for (;;) {
    const short = used.map((column) => used.filter((other) => together(column, other) < LEAST_FILES).length);
    const worst = short.indexOf(Math.max(0, ...short));
    if (used.length < 2 || (short[worst] ?? 0) === 0) break;
    used = used.filter((_, index) => index !== worst);
  }
  if (used.length < 2) return undefined;
  let variances = 0;
  let all = 0;
  let files = Infinity;
  for (const [index, column] of used.entries()) {
    const own = sampleVariance(column.filter((level) => level !== undefined));
    variances += own;
    all += own;
    for (const other of used.slice(index + 1)) {
      const [a, b] = pairs(column, other);
      files = Math.min(files, a.length);
      all += 2 * sampleCovariance(a, b);
    }
  }
  if (all <= 0) return undefined;
  return { alpha: (used.length / (used.length - 1)) * (1 - variances / all), items: used.length, files };
}

export interface Agreement {
  /** Krippendorff's alpha for levels: 1 is full agreement, 0 is what chance gives. */
  readonly alpha: number;
  /** Mean distance between two perspectives on one question, in levels. */
  readonly distance: number;
  /** Questions of organisations on which two or more perspectives gave a level. */
  readonly units: number;
}

/**
 * Agreement between perspectives: each unit holds what the perspectives of one organisation say on one question.
 * Krippendorff's alpha with squared distances, 1 - observed / expected disagreement.
 */
export function agreementOf(units: readonly (readonly number[])[]): Agreement | undefined {
  const usable = units.filter((unit) => unit.length > 1);
  const values = usable.flat();
  if (usable.length < 2) return undefined;
  let observed = 0;
  const distances: number[] = [];
  for (const unit of usable) {
    let squares = 0;
    for (const [index, a] of unit.entries()) {
      for (const b of unit.slice(index + 1)) {
        squares += (a - b) ** 2;
        distances.push(Math.abs(a - b));
      }
    }
    observed += (2 * squares) / (unit.length - 1);
  }
  // The mean squared distance of two values drawn from all is twice their variance.
  const expected = 2 * sampleVariance(values);
  if (expected <= 0) return undefined;
  return { alpha: 1 - observed / values.length / expected, distance: mean(distances), units: usable.length };
}

function known(column: readonly (number | undefined)[]): number {
  return column.filter((level) => level !== undefined).length;
}

function pairs(column: readonly (number | undefined)[], other: readonly (number | undefined)[]): [number[], number[]] {
  const a: number[] = [];
  const b: number[] = [];
  for (const [index, level] of column.entries()) {
    const beside = other[index];
    if (level === undefined || beside === undefined) continue;
    a.push(level);
    b.push(beside);
  }
  return [a, b];
}

function together(column: readonly (number | undefined)[], other: readonly (number | undefined)[]): number {
  let count = 0;
  for (let index = 0; index < column.length; index++) if (column[index] !== undefined && other[index] !== undefined) count++;
  return count;
}
