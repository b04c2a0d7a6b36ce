import type { ConceptSet } from './concept-set.ts';
import { isSpoken } from './not-ours.ts';
import type { Passage } from './passages.ts';
import type { CompiledRule, RuleSet, SignName } from './rule-set.ts';
import { tokenise } from './words.ts';

export type State = 'arranged' | 'named' | 'missing';

/** What keeps a passage from arranged. */
export type Doubt =
  'intention' | 'negation' | 'condition' | 'quotation' | 'past' | 'soft' | 'wish' | 'question' | 'quoted' | 'no-detail' | 'needs';

/** Why a passage counts as arranged or only as named. */
export interface Verdict {
  readonly state: 'arranged' | 'named';
  /** Signs for arranged that stand in it. */
  readonly signs: readonly SignName[];
  /** What keeps it from arranged. */
  readonly doubts: readonly Doubt[];
}

const FOR: readonly SignName[] = ['actor', 'party', 'commitment', 'being', 'date', 'frequency', 'amount', 'product', 'settled'];
const AGAINST: readonly (SignName & Doubt)[] = ['intention', 'negation', 'condition', 'quotation'];

/** One of these must stand in the columns that say what is so now. */
const TOLD: readonly SignName[] = ['commitment', 'settled', 'amount', 'frequency', 'being', 'product'];

/** In Dutch 'niet' at the end of a clause denies all of it: een coördinator hebben we niet. */
const ENDS_IN_NOT =
  /(?<!\b(?:en|of|welke|wie|wat|waar|wanneer|wel|hoe) )\b(?:niet|evenmin)(?:\s+(?:aan|op|in|uit|mee|toe|af|bij|vast|geregeld|gebruikt|vastgelegd|beschreven|ingezet|meegenomen|opgenomen|besproken))?\s*(?:[.;!]|$|, (?:omdat|want|maar))/;

/** Whether the passage says that something is not there, not done or not wanted. */
export function deniesFlatly({ text }: Passage): boolean {
  return ENDS_IN_NOT.test(text);
}

/**
 * Whether a passage arranges: it says who, how, when or how much, and takes nothing back. The lead-in of a list
 * speaks along; a heading such as 'Ambities' does too.
 */
export function judge(passage: Passage, rule: CompiledRule, rules: RuleSet): Verdict {
  const row = passage.block.kind === 'row' ? splitRow(passage, rules) : undefined;
  const sets = [row?.now ?? passage.concepts()];
  // The words at the top of a table say what a column holds, not that it is so.
  if (passage.block.kind !== 'row') for (let above = passage.lead; above !== undefined; above = above.lead) sets.push(above.concepts());
  const has = (name: SignName): boolean => sets.some((concepts) => concepts.has(rules.signs[name]));
  const signs = FOR.filter(has);
  const doubts: Doubt[] = AGAINST.filter((name) => !rule.ignore.has(name) && has(name));
  if (/^[^:]*\?["'’”)]*$/.test(passage.text.trimEnd())) doubts.push('question');
  if (deniesFlatly(passage) && !rule.ignore.has('negation')) doubts.push('negation');
  // 'Volgens de cao krijgen …' tells what the cao says; '… ingeschaald volgens de cao' is what is done.
  if (/^\W*Volgens (?:de|het|een) \w/.test(passage.text) && !rule.ignore.has('quotation') && !/\b(?:wij|we|ons|onze)\b/i.test(passage.text))
    doubts.push('quotation');
  if (passage.block.quoted === true || isSpoken(passage)) doubts.push('quoted');
  const settled = has('settled');
  const measured = has('amount') || has('frequency');
  const here = (name: SignName): boolean => sets[0]?.has(rules.signs[name]) === true;
  const planned = passage.section.heading?.concepts().has(rules.signs.intention) === true || row?.empty === true || isPlan(passage, has);
  if (planned && !settled && !rule.ignore.has('intention')) doubts.push('intention');
  // What was done on a day stands; what used to be does not.
  if (has('past') && !settled && !has('date') && !measured && !rule.ignore.has('past')) doubts.push('past');
  const own = rule.signs.some((id) => sets.some((concepts) => concepts.has(id)));
  const bound = has('commitment') || settled || sets.some((concepts) => concepts.has(rule.doing));
  const detailed = has('date') || has('product') || has('actor') || own;
  const told = measured || (passage.block.kind === 'row' ? detailed : bound || (detailed && has('being')));
  if (!told) doubts.push('no-detail');
  const named = has('actor') || has('party');
  if (has('wish') && !rule.ignore.has('wish') && !measured && !(bound && here('date') && named)) doubts.push('wish');
  if (has('soft') && !rule.ignore.has('soft') && !settled && !measured && !(bound && (has('actor') || has('date') || has('product'))))
    doubts.push('soft');
  if (rule.needs.length > 0 && !rule.needs.some((id) => sets.some((concepts) => concepts.has(id)))) doubts.push('needs');
  return { state: doubts.length === 0 ? 'arranged' : 'named', signs, doubts: [...new Set(doubts)] };
}

/** Something that is yet to be made: with the year in which that will be, or as an item of a plan. */
function isPlan(passage: Passage, has: (name: SignName) => boolean): boolean {
  if (!has('making') || has('frequency') || has('past')) return false;
  return has('date') || (passage.block.kind !== 'text' && !has('actor') && !has('party'));
}

/** In a table with a column for intentions only the other columns say what is so now. */
function splitRow(passage: Passage, rules: RuleSet): { now: ConceptSet; empty: boolean } | undefined {
  const heads = passage.block.header?.split('|') ?? [];
  const cells = passage.text.split('|');
  const later = heads.map((head) => conceptsOf(head, rules).has(rules.signs.intention));
  if (heads.length !== cells.length || !later.includes(true)) return undefined;
  const now = cells.filter((_cell, index) => later[index] === false);
  const concepts = conceptsOf(now.join(' | '), rules);
  // A plan with only a name or a date beside it is still a plan.
  return { now: concepts, empty: !TOLD.some((name) => concepts.has(rules.signs[name])) };
}

function conceptsOf(text: string, rules: RuleSet): ConceptSet {
  return rules.concepts.setOf(tokenise(text).map((token) => rules.concepts.lookUp(token.word)));
}
