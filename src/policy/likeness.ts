import type { PolicyRuleFile } from '../model/generated/policy-rule.ts';
import type { Text } from '../model/text.ts';
import type { Passage } from './passages.ts';
import { stem, tokenise } from './words.ts';

/** Which words speak for which rule, as plain data: by stem, rule number and weight (in thousandths) in turns. */
export interface LikenessData {
  readonly rules: number;
  readonly words: Readonly<Record<string, readonly number[]>>;
}

interface Posting {
  /** How telling the word is: the fewer rules have it, the more. */
  readonly rarity: number;
  readonly rules: readonly number[];
  readonly weights: readonly number[];
}

/** What the lead-in of a list or the header of a table says counts for less than the words of the passage itself. */
const LEAD = 0.3;
const HEADING = 0.1;

/**
 * How much the words of a passage are those of each rule. The concepts of a rule say what may count for it; most
 * passages hold words of several rules and are about one. Its concepts, its examples and the title of its condition
 * together show how people speak about it.
 */
export class Likeness {
  readonly data: LikenessData;
  private readonly known = new Map<string, Posting | undefined>();

  constructor(data: LikenessData) {
    this.data = data;
  }

  /** By rule number: 0 for no word in common, 1 for the same words; the near-misses of a rule stand as many places on as there are rules. */
  of(passage: Passage): Float64Array {
    const bag = new Map<string, number>();
    const hear = (words: Passage['words'], share: number): void => {
      for (const { word } of words) if (word !== '' && !bag.has(word)) bag.set(word, share);
    };
    hear(passage.words, 1);
    for (let above = passage.lead; above !== undefined; above = above.lead) hear(above.words, LEAD);
    hear(passage.section.heading?.words ?? [], HEADING);
    const scores = new Float64Array(2 * this.data.rules);
    let length = 0;
    for (const [word, share] of bag) {
      const posting = this.lookUp(word);
      if (posting === undefined) continue;
      const weight = share * posting.rarity;
      length += weight * weight;
      for (let at = 0; at < posting.rules.length; at++) {
        const rule = posting.rules[at] ?? 0;
        scores[rule] = (scores[rule] ?? 0) + weight * (posting.weights[at] ?? 0);
      }
    }
    if (length > 0) for (let rule = 0; rule < scores.length; rule++) scores[rule] = (scores[rule] ?? 0) / Math.sqrt(length);
    return scores;
  }

  private lookUp(word: string): Posting | undefined {
    if (this.known.has(word)) return this.known.get(word);
    const flat = this.data.words[keyOf(word)];
    const posting = flat === undefined ? undefined : this.unpack(flat);
    this.known.set(word, posting);
    return posting;
  }

  private unpack(flat: readonly number[]): Posting {
    const rules = flat.filter((_each, at) => at % 2 === 0);
    const holders = rules.filter((rule) => rule < this.data.rules).length;
    return {
      rarity: Math.log(this.data.rules / holders),
      rules,
      weights: flat.filter((_each, at) => at % 2 === 1).map((weight) => weight / 1000),
    };
  }
}

/** Counts the words of every rule; the rules have the numbers of their places in the list, their near-misses come after. */
export function likenessData(rules: readonly PolicyRuleFile[], titles: ReadonlyMap<string, Text>): LikenessData {
  const counts = rules.map((rule) => countIn(sentencesOf(rule, titles.get(rule.id))));
  const held = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) held.set(word, (held.get(word) ?? 0) + 1);
  // Without a prototype: 'constructor' is a word like any other.
  const words = Object.create(null) as Record<string, number[]>;
  for (const [number, counted] of [...counts, ...rules.map((rule) => countIn(rule.examples?.not ?? []))].entries()) {
    const weights = [...counted].map(
      ([word, count]) => [word, Math.log(1 + count) * Math.log(rules.length / (held.get(word) ?? rules.length))] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    for (const [word, weight] of weights) {
      const rounded = Math.round((1000 * weight) / length);
      if (rounded > 0) (words[word] ??= []).push(number, rounded);
    }
  }
  return { rules: rules.length, words };
}

/** Its concepts together are one sentence more, and so is the title of the condition. */
function sentencesOf(rule: PolicyRuleFile, title: Text | undefined): string[] {
  const needed = new Set(rule.find?.flatMap((way) => way.all.flat()));
  const concepts = Object.entries(rule.concepts ?? {}).flatMap(([name, concept]) =>
    needed.has(name) ? [...(concept.words ?? []), ...(concept.verbs ?? [])] : [],
  );
  return [...(rule.examples?.arranged ?? []), ...(rule.examples?.named ?? []), concepts.join(' ').replaceAll('|', ''), title?.nl ?? ''];
}

/** In how many of the sentences a word stands. */
function countIn(sentences: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of new Set(tokenise(sentence).map((token) => keyOf(token.word)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function keyOf(word: string): string {
  return /\d/.test(word) ? '#' : stem(word);
}
