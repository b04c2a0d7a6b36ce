import { excludes, type Match, matchRule, type Miss } from './match-rule.ts';
import type { Passage } from './passages.ts';
import type { CompiledRule, RuleSet } from './rule-set.ts';
import type { SubjectOf } from './subject.ts';

/** Below this a passage shares hardly a word with the rule. */
const HARDLY = 0.04;
/** A rule that is so much less like the passage than the best one is not what it is about. */
const NEAR = 0.4;
/** The same where that rule has none of its own concepts there. */
const FAR = 0.15;
/** So much alike, and so much more than the next rule: the passage speaks of it in words that the rule does not list. */
const ALIKE = 0.15;
/** Less will do where one of its concepts stands in the passage. */
const PARTLY_ALIKE = 0.12;
const AHEAD = 1.2;
/** A passage that is more like the near-misses of a rule is one; these lists are short, so a tie is no find either. */
const NEAR_MISS = 0.8;

/** How much a passage is like each rule, and which one it is about. */
export interface Standing {
  readonly scores: Float64Array;
  readonly best: CompiledRule | undefined;
  readonly top: number;
  readonly second: number;
}

export function standingOf(passage: Passage, rules: RuleSet): Standing {
  const scores = rules.likeness.of(passage);
  let best: CompiledRule | undefined;
  let [top, second] = [0, 0];
  for (const rule of rules.rules) {
    const score = rule.number === undefined ? 0 : (scores[rule.number] ?? 0);
    if (score > top) [best, top, second] = [rule, score, top];
    else if (score > second) second = score;
  }
  return { scores, best, top, second };
}

/** Why a passage that has the words of a rule does not count for it after all: it is mostly about another. */
export interface Elsewhere {
  readonly why: 'other-rule';
  readonly lacking: readonly [];
  readonly rule: CompiledRule;
}

/**
 * Whether a passage counts for a rule: it has its concepts and is not mostly about another condition, or it is so
 * much like the sentences of this rule, and of no other, that it need not have its very words.
 */
export function fits(
  passage: Passage,
  subject: SubjectOf,
  rule: CompiledRule,
  standing: Standing,
  reference: number,
): Match | Miss | Elsewhere {
  const match = matchRule(passage, subject, rule, reference);
  if (rule.number === undefined) return match;
  const { scores, best, top, second } = standing;
  const score = scores[rule.number] ?? 0;
  const isElsewhere = (other: CompiledRule): boolean =>
    'why' in matchRule(passage, subject, other, reference) ? score < FAR * top : score < Math.max(HARDLY, NEAR * top);
  if (!('why' in match))
    return best !== undefined && best !== rule && isElsewhere(best) ? { why: 'other-rule', lacking: [], rule: best } : match;
  const nearMiss = scores[rule.number + scores.length / 2] ?? 0;
  if (best !== rule || score < AHEAD * second || score < NEAR_MISS * nearMiss) return match;
  if (score < (holdsConcept(passage, rule) ? PARTLY_ALIKE : ALIKE)) return match;
  const open = (match.why === 'concepts' || match.why === 'apart') && !excludes(passage, rule) && aboutSubject(subject, rule);
  return open ? { way: match.way, byHeading: false, byLikeness: true } : match;
}

function holdsConcept(passage: Passage, rule: CompiledRule): boolean {
  const own = passage.concepts();
  return rule.ways.some((way) => way.groups.some((group) => own.hasAny(group)));
}

function aboutSubject(subject: SubjectOf, rule: CompiledRule): boolean {
  return !subject.barred && (subject.from !== 'here' || (subject.near & rule.subject) !== 0);
}
