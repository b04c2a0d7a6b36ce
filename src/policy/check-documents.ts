import type { ConceptSet } from './concept-set.ts';
import type { PolicyDocument } from './document.ts';
import { judge, type Verdict } from './judge.ts';
import { matchRule } from './match-rule.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { CompiledRule, RuleSet } from './rule-set.ts';
import { setAside } from './set-aside.ts';
import { type SubjectOf, subjectsOf } from './subject.ts';

/** A passage that addresses a condition. */
export interface Finding {
  readonly condition: string;
  readonly document: PolicyDocument;
  readonly place: number;
  readonly quote: string;
  readonly heading: string | undefined;
  readonly verdict: Verdict;
  readonly subject: SubjectOf['from'];
}

/** What a set of documents says about one condition. */
export interface ConditionResult {
  readonly id: string;
  readonly state: 'arranged' | 'named' | 'missing';
  /** Arranged first, then by document and place. */
  readonly findings: readonly Finding[];
}

/** Checks documents as one set: a condition has the best state that any of them gives it. */
export function checkDocuments(documents: readonly PolicyDocument[], rules: RuleSet): ConditionResult[] {
  const index = rulesByConcept(rules);
  const findings = new Map<string, Finding[]>(rules.rules.map((rule) => [rule.id, []]));
  for (const document of documents) {
    const { passages } = passagesOf(document, rules);
    const subjects = subjectsOf(passages, rules);
    const isAside = setAside(document, passages, subjects, rules);
    for (const passage of passages) {
      const subject = subjects.get(passage);
      if (subject === undefined || subject.near === 0 || isAside(passage)) continue;
      for (const rule of candidates(passage, index)) {
        const match = matchRule(passage, subject, rule, rules.subject.reference);
        if ('why' in match) continue;
        const verdict = judge(passage, rule, rules);
        if (match.byHeading && !speaksForHeading(passage, verdict)) continue;
        findings.get(rule.id)?.push({
          condition: rule.id,
          document,
          place: passage.place,
          quote: passage.text,
          heading: passage.section.heading?.text,
          verdict,
          subject: subject.from,
        });
      }
    }
  }
  return rules.rules.map(({ id }) => {
    const all = findings.get(id) ?? [];
    const sorted = [...all].sort((a, b) => Number(b.verdict.state === 'arranged') - Number(a.verdict.state === 'arranged'));
    return { id, state: sorted[0]?.verdict.state ?? 'missing', findings: sorted };
  });
}

/** Under a heading with the words of the rule, the first sentence names the condition and any that is settled arranges it. */
function speaksForHeading(passage: Passage, verdict: Verdict): boolean {
  return verdict.state === 'arranged' || passage.section.passages[0] === passage;
}

/** Rules by the concepts of which they need one: most rules are never looked at for a passage. */
function rulesByConcept(rules: RuleSet): Map<number, CompiledRule[]> {
  const index = new Map<number, CompiledRule[]>();
  for (const rule of rules.rules) {
    const first = new Set(rule.ways.flatMap((way) => way.groups[0] ?? []));
    for (const concept of first) {
      const list = index.get(concept);
      if (list === undefined) index.set(concept, [rule]);
      else list.push(rule);
    }
  }
  return index;
}

function candidates(passage: Passage, index: ReadonlyMap<number, readonly CompiledRule[]>): Set<CompiledRule> {
  const found = new Set<CompiledRule>();
  const add = (concepts: ConceptSet | undefined): void => {
    concepts?.forEach((concept) => {
      for (const rule of index.get(concept) ?? []) found.add(rule);
    });
  };
  add(passage.concepts());
  for (let above = passage.lead; above !== undefined; above = above.lead) add(above.concepts());
  add(passage.section.heading?.concepts());
  return found;
}
