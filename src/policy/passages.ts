import type { Block, PolicyDocument } from './document.ts';
import type { ConceptSet } from './concept-set.ts';
import type { Hit } from './concepts.ts';
import type { WordHits } from './lexicon.ts';
import { placeAt } from './document.ts';
import type { RuleSet } from './rule-set.ts';
import { splitSentences } from './sentences.ts';
import { subheadingLevel } from './subheadings.ts';
import { tokenise } from './words.ts';

/** A heading with the headings above it. */
export interface Section {
  readonly heading: Passage | undefined;
  readonly above: Section | undefined;
  readonly level: number;
  readonly passages: Passage[];
}

/** The unit that is judged: a sentence, an item of a list or a row of a table. */
export interface Passage {
  readonly block: Block;
  readonly text: string;
  readonly place: number;
  readonly words: readonly WordHits[];
  readonly section: Section;
  /** The sentence that leads in a list, the item above, or the header of the table. */
  readonly lead: Passage | undefined;
  /** All passages of the same paragraph, or of the same list or table, in order; this one among them. */
  readonly paragraph: Passage[];
  /** Every concept in it with its place: found when first asked for. */
  readonly hits: () => readonly Hit[];
  readonly concepts: () => ConceptSet;
  /** Concepts that stand in it only as belonging to the people who are helped (begeleiding van gezinnen). */
  readonly bound: () => ReadonlySet<number>;
}

/** Cuts a document into passages with what surrounds them. */
export function passagesOf(
  document: PolicyDocument,
  rules: RuleSet,
): { readonly sections: readonly Section[]; readonly passages: readonly Passage[] } {
  const root: Section = { heading: undefined, above: undefined, level: 0, passages: [] };
  const sections = [root];
  const passages: Passage[] = [];
  let section = root;
  let lastText: Passage[] = [];
  let list: Passage[] = [];
  let parents: Passage[] = [];
  let header: { text: string; passage: Passage } | undefined;
  if (document.title !== undefined) {
    const block: Block = { kind: 'heading', level: 0, text: document.title, marks: [] };
    section = { heading: makePassage(block, document.title, 0, root, undefined, [], rules), above: root, level: 0, passages: [] };
    sections.push(section);
  }
  for (const [index, block] of document.blocks.entries()) {
    const level = block.kind === 'heading' ? block.level : subheadingLevel(document.blocks, index);
    if (level !== undefined) {
      let above: Section | undefined = section;
      while (above.level >= level && above.above !== undefined) above = above.above;
      section = { heading: makePassage(block, block.text, 0, above, undefined, [], rules), above, level, passages: [] };
      sections.push(section);
      [lastText, list, parents, header] = [[], [], [], undefined];
      continue;
    }
    const paragraph: Passage[] = block.kind === 'text' ? [] : list;
    let lead: Passage | undefined;
    if (block.kind === 'item') {
      parents = parents.slice(0, block.level - 1);
      lead = parents.at(-1) ?? leadIn(lastText);
    } else if (block.kind === 'row' && block.header !== undefined) {
      if (header?.text !== block.header)
        header = {
          text: block.header,
          passage: makePassage({ ...block, kind: 'heading' }, block.header, 0, section, leadIn(lastText), [], rules),
        };
      lead = header.passage;
    } else if (block.kind === 'text') [list, parents] = [[], []];
    // A row of one cell is text in a frame.
    const spans = block.kind === 'row' && block.text.includes('|') ? [{ start: 0, end: block.text.length }] : splitSentences(block.text);
    for (const { start, end } of spans) {
      const passage = makePassage(block, block.text.slice(start, end), start, section, lead, paragraph, rules);
      paragraph.push(passage);
      section.passages.push(passage);
      passages.push(passage);
      if (block.kind === 'item' && parents.length < block.level) parents[block.level - 1] = passage;
    }
    if (block.kind === 'text') lastText = paragraph;
  }
  return { sections, passages };
}

/** A list belongs to the sentence before it when that ends in a colon or stands alone. */
function leadIn(paragraph: readonly Passage[]): Passage | undefined {
  const last = paragraph.at(-1);
  return last !== undefined && (last.text.trimEnd().endsWith(':') || paragraph.length === 1) ? last : undefined;
}

function makePassage(
  block: Block,
  text: string,
  start: number,
  section: Section,
  lead: Passage | undefined,
  paragraph: Passage[],
  rules: RuleSet,
): Passage {
  const words = tokenise(text).map((token) => rules.concepts.lookUp(token.word));
  let hits: readonly Hit[] | undefined;
  let concepts: ConceptSet | undefined;
  let bound: ReadonlySet<number> | undefined;
  const findConcepts = (): ConceptSet => (concepts ??= rules.concepts.setOf(words));
  const findHits = (): readonly Hit[] => (hits ??= rules.concepts.find(words));
  return {
    block,
    text,
    place: placeAt(block, start),
    words,
    section,
    lead,
    paragraph,
    hits: findHits,
    concepts: findConcepts,
    bound: () => (bound ??= boundConcepts(findConcepts(), words, rules)),
  };
}

/** How many words after a concept its object may stand. */
const OBJECT = 3;
/** Where the subject stands among the objects (voor ouders en ervaringsdeskundigen), the concept is about it too. */
const OBJECTS = 6;

const NONE: ReadonlySet<number> = new Set();

function boundConcepts(concepts: ConceptSet, words: readonly WordHits[], rules: RuleSet): ReadonlySet<number> {
  const { served, others, people, knowledge } = rules.subject;
  if (!concepts.has(served) && !concepts.has(others)) return NONE;
  const isObject = (word: WordHits): boolean => word.concepts.includes(served) || word.concepts.includes(others);
  const isSubject = (word: WordHits | undefined): boolean =>
    word !== undefined && (word.concepts.includes(people) || word.concepts.includes(knowledge));
  const held = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (!isObject(word)) continue;
    for (let before = Math.max(0, at - OBJECT); before < at; before++) {
      let shared = false;
      for (let next = before + 1; next <= before + OBJECTS; next++) if (isSubject(words[next])) shared = true;
      if (!shared) held.add(before);
    }
  }
  if (held.size === 0) return NONE;
  const bound = new Set([...held].flatMap((at) => words[at]?.concepts ?? []));
  for (const subject of [people, knowledge, rules.subject.own]) bound.delete(subject);
  for (const [at, word] of words.entries()) if (!held.has(at)) for (const concept of word.concepts) bound.delete(concept);
  return bound;
}
