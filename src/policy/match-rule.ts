import type { ConceptSet } from './concept-set.ts';
import type { Passage } from './passages.ts';
import type { CompiledRule, CompiledWay } from './rule-set.ts';
import type { SubjectOf } from './subject.ts';

/** How a passage fits a way of a rule. */
export interface Match {
  readonly way: CompiledWay;
  /** True where the words of the rule stand in the heading only. */
  readonly byHeading: boolean;
}

/** Why it does not. */
export interface Miss {
  readonly why: 'subject' | 'other-people' | 'concepts' | 'excluded' | 'apart';
  /** Groups of the way for which no concept was found. */
  readonly lacking: readonly (readonly number[])[];
  readonly way: CompiledWay;
}

/** The first way of the rule that the passage fits, or why the nearest one fails. */
export function matchRule(passage: Passage, subject: SubjectOf, rule: CompiledRule, reference: number): Match | Miss {
  let best: Miss | undefined;
  for (const way of rule.ways) {
    const result = matchWay(passage, subject, rule, way, reference);
    if (!('why' in result)) return result;
    if (best === undefined || result.lacking.length < best.lacking.length) best = result;
  }
  return best ?? { why: 'concepts', lacking: [], way: { groups: [], none: [], within: 'sentence', close: undefined, here: false } };
}

function matchWay(passage: Passage, subject: SubjectOf, rule: CompiledRule, way: CompiledWay, reference: number): Match | Miss {
  const own = passage.concepts();
  const lead = leadConcepts(passage);
  const heading = passage.section.heading?.concepts();
  const lacking: (readonly number[])[] = [];
  const bound = passage.bound();
  // Where the rule itself speaks of those people, what belongs to them counts.
  const about = (concepts: ConceptSet): boolean => way.groups.flat().some((id) => rule.people.has(id) && concepts.has(id));
  const open = bound.size === 0 || about(own);
  const above = new Set<readonly number[]>();
  let byHeading = 0;
  for (const [index, group] of way.groups.entries()) {
    if (group.some((id) => own.has(id) && (open || !bound.has(id)))) continue;
    if (lead.some((concepts) => group.some((id) => concepts.has(id)))) {
      above.add(group);
      continue;
    }
    if (heading !== undefined && group.some((id) => heading.has(id))) byHeading++;
    else if (index === 0 || !(nextTo(passage, group, reference) || (way.within !== 'sentence' && widerConcepts(passage, way, group))))
      lacking.push(group);
  }
  const miss = (why: Miss['why']): Miss => ({ why, lacking, way });
  if (lacking.length > 0) return miss('concepts');
  if (way.none.some((id) => own.has(id))) return miss('excluded');
  if (way.close !== undefined && byHeading === 0) {
    // What the lead-in of a list says is close to every item.
    const rest = way.groups.filter((group) => !above.has(group));
    if (!standClose(passage, rest, way.close)) return miss('apart');
  }
  // A term in the passage must be of the right kind; what is borrowed from around it need not be that exact.
  if (subject.near === 0 || (subject.from === 'here' && (subject.near & rule.subject) === 0)) return miss('subject');
  if (way.here && subject.here === 0) return miss('subject');
  if (subject.barred && !about(own)) return miss('other-people');
  return { way, byHeading: byHeading === way.groups.length };
}

function leadConcepts(passage: Passage): ConceptSet[] {
  const sets: ConceptSet[] = [];
  for (let above = passage.lead; above !== undefined; above = above.lead) sets.push(above.concepts());
  return sets;
}

/** What a sentence says together with the one that it points back to, or with the next that points back to it. */
function nextTo(passage: Passage, group: readonly number[], reference: number): boolean {
  if (passage.block.kind !== 'text') return false;
  const at = passage.paragraph.indexOf(passage);
  const before = passage.paragraph[at - 1];
  const after = passage.paragraph[at + 1];
  const says = (other: Passage | undefined): boolean => other !== undefined && group.some((id) => other.concepts().has(id));
  return (passage.concepts().has(reference) && says(before)) || (after?.concepts().has(reference) === true && says(after));
}

function widerConcepts(passage: Passage, way: CompiledWay, group: readonly number[]): boolean {
  const around = way.within === 'paragraph' ? passage.paragraph : passage.section.passages;
  return around.some((other) => group.some((id) => other.concepts().has(id)));
}

/** Whether one hit of every group that stands in the passage can be found within so many words. */
function standClose(passage: Passage, groups: readonly (readonly number[])[], within: number): boolean {
  const hits = passage.hits();
  const of = (group: readonly number[]): readonly { first: number; end: number }[] => hits.filter((hit) => group.includes(hit.concept));
  const [first, ...rest] = groups;
  if (first === undefined || rest.length === 0) return true;
  return of(first).some((anchor) =>
    rest.every((group) => of(group).some((hit) => Math.max(hit.end, anchor.end) - Math.min(hit.first, anchor.first) <= within)),
  );
}
