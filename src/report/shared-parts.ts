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
  /** By condition the questions behind it, by advice who carries it out and where it comes from. */
  readonly direct: Bounded<string[]>;
  readonly partial: Bounded<string[]>;
  readonly who: Bounded<string[]>;
  readonly sources: Bounded<string[]>;
  /** Whether an object is one of these, so that its text may be kept too. */
  readonly known: WeakSet<object>;
}

/** For one questionnaire and one language. */
export function sharedParts(): SharedParts {
  const known = new WeakSet();
  const kept = <T extends object>(): Bounded<T> => new Bounded<T>(known);
  return {
    items: kept(),
    advice: kept(),
    unknowns: kept(),
    tensions: kept(),
    bodies: new Bounded(),
    direct: kept(),
    partial: kept(),
    who: kept(),
    sources: kept(),
    known,
  };
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
