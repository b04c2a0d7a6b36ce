import type { PolicyDocument } from './document.ts';
import { deniesFlatly } from './judge.ts';
import { isNotOurs } from './not-ours.ts';
import type { Passage } from './passages.ts';
import type { RuleSet } from './rule-set.ts';
import type { SubjectOf } from './subject.ts';

/** Says of a passage whether it counts for no condition at all, whatever stands in it. */
export function setAside(
  document: PolicyDocument,
  passages: readonly Passage[],
  subjects: ReadonlyMap<Passage, SubjectOf>,
  rules: RuleSet,
): (passage: Passage) => boolean {
  let text: string | undefined;
  const whole = (): string => (text ??= [document.title ?? '', ...document.blocks.map((block) => block.text)].join('\n'));
  const inPassing = namesInPassing(passages, subjects);
  return (passage) =>
    isReference(passage) || (inPassing && !speaksOfUs(passage, rules)) || isNotOurs(passage, deniesFlatly(passage), whole, rules);
}

/** A long document with hardly a sentence on the subject: it may only give experts by experience as an example. */
const LONG_DOCUMENT = 150;
const HARDLY = 2;

function namesInPassing(passages: readonly Passage[], subjects: ReadonlyMap<Passage, SubjectOf>): boolean {
  if (passages.length < LONG_DOCUMENT) return false;
  return passages.filter((passage) => (subjects.get(passage)?.here ?? 0) !== 0).length <= HARDLY;
}

function speaksOfUs(passage: Passage, rules: RuleSet): boolean {
  const concepts = passage.concepts();
  return concepts.has(rules.signs.party) || concepts.has(rules.signs.actor);
}

/** A reference to a source is no policy. */
function isReference({ text }: Passage): boolean {
  return (
    /^\W*(?:\d{1,3}|[⁰¹²³⁴-⁹]+)?\W*(?:bron|bronnen|zie|zie ook|geraadpleegd|isbn|meer informatie)\b[^a-z]*[:(\n]/i.test(text) ||
    /\.pdf\b|\bet al\./i.test(text)
  );
}
