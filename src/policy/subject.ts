import type { Passage, Section } from './passages.ts';
import { type RuleSet, SUBJECT_BITS } from './rule-set.ts';

/** How a passage is about the subject: which kinds, and by what. */
export interface SubjectOf {
  /** Bits of SUBJECT_BITS named in the passage itself or its lead-in. */
  readonly here: number;
  /** Bits that it borrows, and from where. */
  readonly near: number;
  readonly from: 'here' | 'lead' | 'before' | 'heading' | 'title' | 'none';
  /** Set where there was something to borrow but other people stand in the passage. */
  readonly barred: boolean;
}

const NOTHING: SubjectOf = { here: 0, near: 0, from: 'none', barred: false };

/** The kinds of subject that stand in the words of one passage. */
export function namedSubject(passage: Passage, rules: RuleSet): number {
  const concepts = passage.concepts();
  let bits = 0;
  if (concepts.has(rules.subject.people)) bits |= SUBJECT_BITS.people;
  if (concepts.has(rules.subject.knowledge)) bits |= SUBJECT_BITS.knowledge;
  if (concepts.has(rules.subject.own)) bits |= SUBJECT_BITS.own;
  return bits;
}

/**
 * Says of every passage how it is about the subject. A passage without a term of its own borrows it from its
 * lead-in, from the sentence before (when it points back and is not about other people), or from its heading.
 */
export function subjectsOf(passages: readonly Passage[], rules: RuleSet): Map<Passage, SubjectOf> {
  const found = new Map<Passage, SubjectOf>();
  const sections = new Map<Section, { bits: number; title: boolean }>();
  for (const passage of passages) found.set(passage, subjectOf(passage, rules, found, sections));
  return found;
}

function subjectOf(
  passage: Passage,
  rules: RuleSet,
  found: ReadonlyMap<Passage, SubjectOf>,
  sections: Map<Section, { bits: number; title: boolean }>,
): SubjectOf {
  const here = namedSubject(passage, rules);
  let lead = 0;
  for (let above = passage.lead; above !== undefined; above = above.lead) lead |= namedSubject(above, rules);
  if (here !== 0) return { here, near: here | lead, from: 'here', barred: false };
  const concepts = passage.concepts();
  const others = concepts.has(rules.subject.others);
  const refers = concepts.has(rules.subject.reference);
  if (concepts.has(rules.subject.elsewhere) && !refers) return NOTHING;
  if (lead !== 0) return { here: lead, near: lead, from: 'lead', barred: others };
  const before = borrowedFromBefore(passage, found, refers ? 3 : 1);
  if (before !== 0 && (refers || !others)) return { here: 0, near: before, from: 'before', barred: others };
  const section = sectionSubject(passage.section, rules, sections);
  if (section.bits !== 0) return { here: 0, near: section.bits, from: section.title ? 'title' : 'heading', barred: others && !refers };
  return before !== 0 ? { here: 0, near: before, from: 'before', barred: true } : NOTHING;
}

/** The subject of the sentence before in the same paragraph, or of one a little before it when the passage points back. */
function borrowedFromBefore(passage: Passage, found: ReadonlyMap<Passage, SubjectOf>, most: number): number {
  if (passage.block.kind !== 'text') return 0;
  const index = passage.paragraph.indexOf(passage);
  for (let back = 1; back <= most; back++) {
    const previous = passage.paragraph[index - back];
    if (previous === undefined) return 0;
    const subject = found.get(previous);
    if (subject === undefined) return 0;
    if (subject.here !== 0) return subject.here;
    if (subject.barred) return 0;
  }
  return 0;
}

/** The subject of the nearest heading that has one, unless a heading in between is about something else. */
function sectionSubject(
  section: Section,
  rules: RuleSet,
  known: Map<Section, { bits: number; title: boolean }>,
): { bits: number; title: boolean } {
  const before = known.get(section);
  if (before !== undefined) return before;
  let result = { bits: 0, title: false };
  if (section.heading !== undefined) {
    const bits = namedSubject(section.heading, rules);
    const concepts = section.heading.concepts();
    if (bits !== 0) result = { bits, title: section.level <= 1 };
    else if (!concepts.has(rules.subject.elsewhere) && !concepts.has(rules.subject.others) && section.above !== undefined)
      result = sectionSubject(section.above, rules, known);
  }
  known.set(section, result);
  return result;
}
