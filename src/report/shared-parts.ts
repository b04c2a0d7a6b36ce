import type { ReportAdvice, ReportCondition, ReportItem, ReportTension, ReportUnknown } from '../model/generated/report.ts';

/** The most parts of one kind that are kept. A batch of thousands meets the same few hundred again and again. */
const MOST = 4000;

/**
 * Parts of reports that come back in report after report of a batch, made once: the same question with the same
 * answer, the same condition with the same score. Whoever gets one must not change it.
 */
export interface SharedParts {
  readonly items: Bounded<ReportItem>;
  readonly conditions: Bounded<ReportCondition>;
  readonly advice: Bounded<ReportAdvice>;
  readonly unknowns: Bounded<ReportUnknown>;
  readonly tensions: Bounded<ReportTension>;
  /** Whether an object is one of these, so that its text may be kept too. */
  readonly known: WeakSet<object>;
}

/** For one questionnaire and one language. */
export function sharedParts(): SharedParts {
  const known = new WeakSet();
  return { items: new Bounded(known), conditions: new Bounded(known), advice: new Bounded(known), unknowns: new Bounded(known), tensions: new Bounded(known), known };
}

/** A store that forgets what was not used for a while, so that memory does not grow with the number of files. */
export class Bounded<T extends object> {
  readonly #known: WeakSet<object>;
  #young = new Map<string, T>();
  #old = new Map<string, T>();

  constructor(known: WeakSet<object>) {
    this.#known = known;
  }

  get(key: string, make: () => T): T {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    let part = this.#old.get(key);
    if (part === undefined) {
      part = make();
      this.#known.add(part);
    }
    if (this.#young.size >= MOST) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, part);
    return part;
  }
}
