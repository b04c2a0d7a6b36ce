import type { ReportAdvice, ReportItem, ReportTension, ReportUnknown } from '../model/generated/report.ts';

/**
 * Parts of reports that come back in report after report of a batch, made once: the same question with the same
 * answer, the same question to find out. Whoever gets one must not change it.
 */
export interface SharedParts {
  readonly items: Bounded<ReportItem>;
  readonly advice: Bounded<ReportAdvice>;
  readonly unknowns: Bounded<ReportUnknown>;
  readonly tensions: Bounded<ReportTension>;
  /** What an advice says whatever the answers. */
  readonly bodies: Bounded<Partial<ReportAdvice>>;
  /** Lists of ids and titles: the questions behind a condition, who carries out an advice, where it comes from. */
  readonly lists: Bounded<string[]>;
  /** Whether an object is one of these, so that its text may be kept too. */
  readonly known: WeakSet<object>;
}

/** For one questionnaire and one language. */
export function sharedParts(): SharedParts {
  const known = new WeakSet();
  return { items: new Bounded(known), advice: new Bounded(known), unknowns: new Bounded(known), tensions: new Bounded(known), bodies: new Bounded(), lists: new Bounded(known), known };
}

/** The most that is kept of one kind. A batch of thousands meets the same few hundred again and again. */
const MOST = 4000;

/** A store that forgets what was not used for a while, so that memory does not grow with the number of files. */
export class Bounded<T extends object> {
  readonly #known: WeakSet<object> | undefined;
  #young = new Map<string, T>();
  #old = new Map<string, T>();

  /** @param known is told of everything that is kept here */
  constructor(known?: WeakSet<object>) {
    this.#known = known;
  }

  get(key: string, make: () => T): T {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    let part = this.#old.get(key);
    if (part === undefined) {
      part = make();
      this.#known?.add(part);
    }
    if (this.#young.size >= MOST) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, part);
    return part;
  }
}
