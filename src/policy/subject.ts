import type { Passage, Section } from './passages.ts';
import { type RuleSet, SUBJECT_BITS } from './rule-set.ts';

/** How a passage is about the subject: which kinds, and by what. */
export interface SubjectOf {
  /** Bits of SUBJECT_BITS named in the passage itself or its lead-in. */
  readonly here: number;
  /** Bits that it borrows, and from where. */
  readonly near: number;
  readonly from: 'here' | 'lead' | 'before' | 'heading' | 'section' | 'title' | 'none';
  /** Set where there was something to borrow but other people stand in the passage. */
  readonly barred: boolean;
}

interface Borrowed {
  readonly bits: number;
  readonly from: 'heading' | 'section' | 'title';
}

const NOTHING: SubjectOf = { here: 0, near: 0, from: 'none', barred: false };
/** A section is about the subject when this share of its passages names it. */
const SECTION_SHARE = 0.34;
/** So many sentences back 'zij' and 'deze collega's' may point within a section. */
const POINTS_BACK = 8;

/**
 * Says of every passage how it is about the subject. A passage without a term of its own borrows it from its
 * lead-in, from the sentence before (when it points back and is not about other people), from its heading, or
 * from a section that keeps naming it.
 */
export function subjectsOf(passages: readonly Passage[], rules: RuleSet): Map<Passage, SubjectOf> {
  const finder = new SubjectFinder(passages, rules);
  for (const passage of passages) finder.found.set(passage, finder.subjectOf(passage));
  return finder.found;
}

class SubjectFinder {
  readonly found = new Map<Passage, SubjectOf>();
  private readonly rules: RuleSet;
  private readonly sections = new Map<Section, Borrowed | undefined>();
  private readonly shares = new Map<Section, { readonly first: number; readonly bits: number } | undefined>();
  /** Whether any passage has a plain term: only then its hints count (eigen ervaring, oud-cliënt). */
  private readonly hinted: boolean;

  constructor(passages: readonly Passage[], rules: RuleSet) {
    this.rules = rules;
    this.hinted = passages.some((passage) => this.plain(passage) !== 0);
  }

  /** The kinds of subject that stand in the words of one passage. */
  private plain(passage: Passage): number {
    const { people, knowledge, own } = this.rules.subject;
    const concepts = passage.concepts();
    let bits = 0;
    if (concepts.has(people)) bits |= SUBJECT_BITS.people;
    if (concepts.has(knowledge)) bits |= SUBJECT_BITS.knowledge;
    if (concepts.has(own)) bits |= SUBJECT_BITS.own;
    return bits;
  }

  /** With the words that count only in a document about the subject; a council is not made of experts by experience. */
  private named(passage: Passage): number {
    const bits = this.plain(passage);
    if (!this.hinted) return bits;
    const concepts = passage.concepts();
    const { hints, subject } = this.rules;
    if (concepts.has(subject.elsewhere)) return bits;
    return bits | (concepts.has(hints.people) ? SUBJECT_BITS.people : 0) | (concepts.has(hints.own) ? SUBJECT_BITS.own : 0);
  }

  subjectOf(passage: Passage): SubjectOf {
    const { others: otherPeople, reference, elsewhere } = this.rules.subject;
    const here = this.named(passage);
    let lead = 0;
    for (let above = passage.lead; above !== undefined; above = above.lead) lead |= this.named(above);
    if (here !== 0) return { here, near: here | lead, from: 'here', barred: false };
    const concepts = passage.concepts();
    const others = concepts.has(otherPeople);
    const refers = concepts.has(reference);
    if (concepts.has(elsewhere) && !refers) return NOTHING;
    if (lead !== 0) return { here: lead, near: lead, from: 'lead', barred: others };
    const before = this.before(passage, refers ? 3 : 1);
    if (refers && before === 0 && this.followsOthers(passage)) return NOTHING;
    const everybody = concepts.has(this.rules.hints.everybody);
    if (before !== 0 && !everybody && (refers || !others)) return { here: 0, near: before, from: 'before', barred: others };
    const section = this.sectionSubject(passage.section);
    if (section !== undefined && !(everybody && section.from === 'title'))
      return { here: 0, near: section.bits, from: section.from, barred: others && !refers };
    if (everybody) return NOTHING;
    if (before !== 0) return { here: 0, near: before, from: 'before', barred: true };
    if (others || concepts.has(this.rules.subject.served)) return NOTHING;
    const around = this.around(passage);
    return around === undefined ? NOTHING : { here: 0, near: around.bits, from: around.from, barred: false };
  }

  /** The subject of the sentence before in the same paragraph, or of one a little before it when the passage points back. */
  private before(passage: Passage, most: number): number {
    if (passage.block.kind !== 'text') return 0;
    const index = passage.paragraph.indexOf(passage);
    for (let back = 1; back <= most; back++) {
      const previous = passage.paragraph[index - back];
      if (previous === undefined) return 0;
      const subject = this.found.get(previous);
      if (subject === undefined) return 0;
      if (subject.here !== 0) return subject.here;
      if (subject.barred) return 0;
    }
    return 0;
  }

  /** 'Zij krijgen …' after a sentence about volunteers is about those. */
  private followsOthers(passage: Passage): boolean {
    if (passage.block.kind !== 'text') return false;
    const previous = passage.paragraph[passage.paragraph.indexOf(passage) - 1];
    if (previous === undefined) return false;
    const concepts = previous.concepts();
    return (
      (this.found.get(previous)?.here ?? 0) === 0 && (concepts.has(this.rules.subject.others) || concepts.has(this.rules.hints.everybody))
    );
  }

  /** The subject of the nearest heading that has one, unless a heading in between is about something else. */
  private sectionSubject(section: Section): Borrowed | undefined {
    if (this.sections.has(section)) return this.sections.get(section);
    let result: Borrowed | undefined;
    if (section.heading !== undefined) {
      const bits = this.named(section.heading);
      if (bits !== 0) result = { bits, from: section.level <= 1 ? 'title' : 'heading' };
      else if (!this.leads(section.heading) && section.above !== undefined) result = this.sectionSubject(section.above);
    }
    this.sections.set(section, result);
    return result;
  }

  private leads(heading: Passage): boolean {
    const concepts = heading.concepts();
    return concepts.has(this.rules.subject.elsewhere) || concepts.has(this.rules.subject.others);
  }

  /** Whom 'zij' and 'deze collega's' are about: the people who were last named in the section. */
  private lastNamed(passage: Passage): number {
    const { passages } = passage.section;
    const at = passages.indexOf(passage);
    const { others, served } = this.rules.subject;
    for (let back = at - 1; back >= 0 && back >= at - POINTS_BACK; back--) {
      const previous = passages[back];
      if (previous === undefined) break;
      const here = this.found.get(previous)?.here ?? 0;
      if (here !== 0) return here;
      const concepts = previous.concepts();
      if (concepts.has(others) || concepts.has(served) || concepts.has(this.rules.hints.everybody)) return 0;
    }
    return 0;
  }

  /** A section that keeps coming back to the subject lends it to what comes after the first mention. */
  private around(passage: Passage): Borrowed | undefined {
    const { section } = passage;
    let above: Section | undefined = section;
    for (; above !== undefined; above = above.above) if (above.heading !== undefined && this.leads(above.heading)) return undefined;
    if (!this.shares.has(section)) {
      const bits = section.passages.map((each) => this.named(each));
      const named = bits.filter((each) => each !== 0).length;
      this.shares.set(
        section,
        named >= 2 && named >= bits.length * SECTION_SHARE
          ? { first: bits.findIndex((each) => each !== 0), bits: bits.reduce((all, each) => all | each, 0) }
          : undefined,
      );
    }
    const pointed = passage.concepts().has(this.rules.hints.they) ? this.lastNamed(passage) : 0;
    if (pointed !== 0) return { bits: pointed, from: 'section' };
    const share = this.shares.get(section);
    if (share !== undefined && section.passages.indexOf(passage) > share.first) return { bits: share.bits, from: 'section' };
    return undefined;
  }
}
