import type { PolicyDocument } from './document.ts';
import { type Doubt, judge } from './judge.ts';
import { matchRule, type Miss } from './match-rule.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { CompiledRule, RuleSet, SignName } from './rule-set.ts';
import { setAside } from './set-aside.ts';
import { type SubjectOf, subjectsOf } from './subject.ts';

/** Why a passage counts for a condition or not. */
export interface Considered {
  readonly document: PolicyDocument;
  readonly place: number;
  readonly quote: string;
  readonly outcome: 'arranged' | 'named' | 'no';
  readonly subject: SubjectOf['from'];
  /** Words of the passage that fit the rule, by concept. */
  readonly heard: readonly { readonly concept: string; readonly words: readonly string[] }[];
  readonly signs: readonly SignName[];
  readonly doubts: readonly Doubt[];
  readonly miss: { readonly why: Miss['why'] | 'set-aside'; readonly lacking: readonly string[] } | undefined;
}

/** All passages that count for a rule, and those that come near: about the subject with a word of it, or with all words but not about the subject. */
export function explainCheck(documents: readonly PolicyDocument[], rule: CompiledRule, rules: RuleSet): Considered[] {
  const ids = new Set(rule.ways.flatMap((way) => way.groups.flat()));
  return documents.flatMap((document) => {
    const { passages } = passagesOf(document, rules);
    const subjects = subjectsOf(passages, rules);
    const isAside = setAside(document, passages, subjects, rules);
    return passages.flatMap((passage): Considered[] => {
      const subject = subjects.get(passage);
      if (subject === undefined) return [];
      const heard = wordsHeard(passage, ids, rules);
      const match = matchRule(passage, subject, rule, rules.subject.reference);
      const base = { document, place: passage.place, quote: passage.text, subject: subject.from, heard };
      if (!('why' in match) && isAside(passage))
        return [{ ...base, outcome: 'no', signs: [], doubts: [], miss: { why: 'set-aside', lacking: [] } }];
      if (!('why' in match)) {
        const { state, signs, doubts } = judge(passage, rule, rules);
        return [{ ...base, outcome: state, signs, doubts, miss: undefined }];
      }
      const near = subject.near !== 0 ? heard.length > 0 : match.lacking.length === 0 && heard.length > 0;
      const lacking = [...new Set(match.lacking.flat().map((id) => nameOf(id, rules)))];
      return near ? [{ ...base, outcome: 'no', signs: [], doubts: [], miss: { why: match.why, lacking } }] : [];
    });
  });
}

function wordsHeard(passage: Passage, ids: ReadonlySet<number>, rules: RuleSet): Considered['heard'] {
  const heard = new Map<string, string[]>();
  for (const { concept, first, end } of passage.hits()) {
    if (!ids.has(concept)) continue;
    const name = nameOf(concept, rules);
    const words = passage.words
      .slice(first, end)
      .map((word) => word.word)
      .join(' ');
    heard.set(name, [...new Set([...(heard.get(name) ?? []), words])]);
  }
  return [...heard].map(([concept, words]) => ({ concept, words }));
}

function nameOf(id: number, rules: RuleSet): string {
  return (rules.concepts.names[id] ?? '').replace(/^.*\//, '');
}
