import type { Concept } from '../model/generated/policy-terms.ts';
import { ConceptSet } from './concept-set.ts';
import { Lexicon, type LexiconData, type WordHits } from './lexicon.ts';
import { indexPhrases, type PhraseIndex } from './phrase-index.ts';
import { type StrongVerb, verbForms } from './verb-forms.ts';
import { tokenise } from './words.ts';

/** A concept in a sentence, by the numbers of its first word and the word after its last. */
export interface Hit {
  readonly concept: number;
  readonly first: number;
  readonly end: number;
}

/** All of it as plain data, to be kept and read back without stemming a word. */
export interface ConceptsData {
  readonly names: readonly string[];
  readonly pieces: readonly string[];
  /**
   * Phrases one behind another: the concept (negative less one where the phrase is an exception, which takes away the
   * hits that it covers), the number of pieces, then piece and gap in turns. A piece stands at most `gap` words
   * after the one before (1: next to it).
   */
  readonly phrases: readonly number[];
  readonly lexicon: LexiconData;
}

/** The dots of 'in … dienst' stand for at most this many words. */
const ELLIPSIS = 5;
/** Pasts that in policy papers are nouns (in alle lagen, de namen). */
const NOUNS = new Set(['lagen', 'namen', 'wegen', 'gaven']);
/** The two parts of a separable verb stand at most this far apart. */
const VERB_GAP = 25;

/** All concepts of all rules, each a number; built once, then it finds them in any sentence. */
export class Concepts {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  private lexicon = new Lexicon();
  private readonly pieces = new Map<string, number>();
  /** As in ConceptsData. Ten thousand objects would take longer to make than a paper takes to check. */
  private phrases: number[] = [];
  private index: PhraseIndex | undefined;
  private readonly strong: ReadonlyMap<string, StrongVerb>;
  private readonly pastForms = new Set<string>();
  private marks = new Int32Array(0);
  private calls = 0;

  constructor(strong: readonly StrongVerb[]) {
    this.strong = new Map(strong.map((verb) => [verb[0] ?? '', verb]));
    for (const [, , past = '', plural = '', participle = ''] of strong)
      for (const form of [past, plural]) if (form !== participle && !NOUNS.has(form)) this.pastForms.add(form);
  }

  static fromData(data: ConceptsData): Concepts {
    const concepts = new Concepts([]);
    concepts.lexicon = new Lexicon(data.lexicon);
    for (const name of data.names) concepts.numberOf(name);
    for (const [id, word] of data.pieces.entries()) concepts.pieces.set(word, id);
    concepts.phrases = [...data.phrases];
    return concepts;
  }

  toData(): ConceptsData {
    return { names: this.names, pieces: [...this.pieces.keys()], phrases: this.phrases, lexicon: this.lexicon.toData() };
  }

  /** The number of a concept, given out when the name is first heard. */
  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }

  /** Adds the words of a concept; may be called several times for one name. */
  add(name: string, concept: Concept): void {
    const id = this.numberOf(name);
    for (const word of concept.words ?? []) {
      this.addTerm(word, id, false);
      // In phrases of rules '@' stands for any word for experts by experience.
      if (name === 'subject/people' && !/\s/.test(word)) this.lexicon.addWord(word, { id: this.pieceOf('@'), piece: true });
    }
    for (const term of concept.except ?? []) this.addTerm(term, id, true);
    for (const verb of concept.verbs ?? []) this.addVerb(verb, id);
  }

  /** Adds the simple past of every verb heard so far to a concept. */
  addPast(name: string): void {
    const id = this.numberOf(name);
    for (const form of this.pastForms) this.lexicon.addForm(form, { id, piece: false });
  }

  lookUp(word: string): WordHits {
    return this.lexicon.lookUp(word);
  }

  /** Which concepts a row of words holds. */
  setOf(words: readonly WordHits[]): ConceptSet {
    const set = new ConceptSet(this.names.length);
    // One list for all calls: a piece is in this row of words where its mark is that of this call.
    const mark = ++this.calls;
    if (this.marks.length < this.pieces.size) this.marks = new Int32Array(this.pieces.size);
    let phrases = false;
    let excepted: Set<number> | undefined;
    for (const { concepts, pieces } of words) {
      for (const concept of concepts) set.add(concept);
      for (const piece of pieces) this.marks[piece] = mark;
      if (pieces.length > 0) phrases = true;
    }
    if (!phrases) return set;
    const { byRarest } = this.phraseIndex();
    const all = this.phrases;
    for (const { pieces } of words) {
      for (const piece of pieces) {
        for (let next = byRarest.starts[piece] ?? 0; next < (byRarest.starts[piece + 1] ?? 0); next++) {
          const at = byRarest.list[next] ?? 0;
          const concept = all[at] ?? 0;
          // Most phrases lack one of their words; many are found already.
          if (concept >= 0 && set.has(concept)) continue;
          if (!this.marked(at, mark) || !this.stands(at, words)) continue;
          if (concept < 0) (excepted ??= new Set()).add(-concept - 1);
          else set.add(concept);
        }
      }
    }
    // Where an exception fits, places decide.
    if (excepted !== undefined)
      for (const concept of excepted) if (set.has(concept) && !this.standsFree(concept, words)) set.delete(concept);
    return set;
  }

  /** Every concept in a row of words, in the order of the words. */
  find(words: readonly WordHits[]): Hit[] {
    const hits: Hit[] = [];
    const taken: Hit[] = [];
    const { byFirst } = this.phraseIndex();
    for (const [index, word] of words.entries()) {
      for (const concept of word.concepts) hits.push({ concept, first: index, end: index + 1 });
      for (const piece of word.pieces) {
        for (let next = byFirst.starts[piece] ?? 0; next < (byFirst.starts[piece + 1] ?? 0); next++) {
          const at = byFirst.list[next] ?? 0;
          const end = this.phraseEnd(at, words, index);
          if (end === undefined) continue;
          const concept = this.phrases[at] ?? 0;
          if (concept < 0) taken.push({ concept: -concept - 1, first: index, end });
          else hits.push({ concept, first: index, end });
        }
      }
    }
    if (taken.length === 0) return hits;
    return hits.filter((hit) => !taken.some((other) => other.concept === hit.concept && covers(other, hit)));
  }

  /** Whether a concept stands somewhere where none of its exceptions covers it. */
  private standsFree(concept: number, words: readonly WordHits[]): boolean {
    const { byConcept } = this.phraseIndex();
    const found: Span[] = [];
    const taken: Span[] = [];
    for (const [index, word] of words.entries()) if (word.concepts.includes(concept)) found.push({ first: index, end: index + 1 });
    for (let next = byConcept.starts[concept] ?? 0; next < (byConcept.starts[concept + 1] ?? 0); next++) {
      const at = byConcept.list[next] ?? 0;
      const into = (this.phrases[at] ?? 0) < 0 ? taken : found;
      for (const [first, word] of words.entries()) {
        if (!word.pieces.includes(this.phrases[at + 2] ?? 0)) continue;
        const end = this.phraseEnd(at, words, first);
        if (end !== undefined) into.push({ first, end });
      }
    }
    return found.some((span) => !taken.some((other) => covers(other, span)));
  }

  private phraseIndex(): PhraseIndex {
    return (this.index ??= indexPhrases(this.phrases, this.pieces.size, this.names.length));
  }

  /** Whether all pieces of the phrase at this place are in the words of this call. */
  private marked(at: number, mark: number): boolean {
    for (let piece = at + 2 * (this.phrases[at + 1] ?? 0); piece > at; piece -= 2)
      if (this.marks[this.phrases[piece] ?? 0] !== mark) return false;
    return true;
  }

  /** Whether a phrase, all of whose pieces are there, stands anywhere in these words in its order. */
  private stands(at: number, words: readonly WordHits[]): boolean {
    const first = this.phrases[at + 2] ?? 0;
    for (let start = 0; start < words.length; start++)
      if (words[start]?.pieces.includes(first) === true && this.phraseEnd(at, words, start) !== undefined) return true;
    return false;
  }

  /** The number of the word after a phrase that begins at `start`, or undefined where it is not there. */
  private phraseEnd(at: number, words: readonly WordHits[], start: number): number | undefined {
    let word = start;
    const last = at + 2 * (this.phrases[at + 1] ?? 0);
    for (let piece = at + 4; piece <= last; piece += 2) {
      const wanted = this.phrases[piece] ?? 0;
      const limit = Math.min(word + (this.phrases[piece + 1] ?? 1), words.length - 1);
      let next = word + 1;
      while (next <= limit && words[next]?.pieces.includes(wanted) !== true) next++;
      if (next > limit) return undefined;
      word = next;
    }
    return word + 1;
  }

  private addTerm(term: string, concept: number, except: boolean): void {
    const parts: { word: string; gap: number }[] = [];
    let gap = 1;
    for (const part of term.trim().split(/\s+/)) {
      if (part === '…' || part === '...') gap = ELLIPSIS + 1;
      else {
        // Signs such as # and * are kept; anything else is cut as a text would be.
        const words = /[#=*@]/.test(part) ? [part] : tokenise(part).map((token) => token.word);
        for (const word of words) {
          parts.push({ word, gap });
          gap = 1;
        }
      }
    }
    const [only] = parts;
    if (only === undefined) return;
    if (parts.length === 1 && !except) {
      this.lexicon.addWord(only.word, { id: concept, piece: false });
      return;
    }
    this.addPhrase(
      parts.map((part) => ({ piece: this.pieceOf(part.word), gap: part.gap })),
      concept,
      except,
    );
  }

  private addVerb(written: string, concept: number): void {
    const [first = '', second] = written.split('|');
    const entry = { id: concept, piece: false };
    const forms = verbForms(second ?? first, this.strong);
    // afspraken, aanboden: the plural of a past in one word is more often a noun.
    for (const form of forms.past)
      if (!NOUNS.has(form) && (second === undefined || !form.endsWith('en')))
        this.pastForms.add((second === undefined ? '' : first) + form);
    const whole = second === undefined ? [...forms.present, ...forms.past] : [...forms.present, ...forms.past].map((form) => first + form);
    for (const form of whole) this.lexicon.addForm(form, entry);
    if (second === undefined) return;
    // Only what is finite stands apart: stelt … vast; and the infinitive with te: vast te stellen.
    const apart = this.pieceOfForms(`${second}|`, [...forms.finite, ...forms.past]);
    const particle = this.pieceOf(`=${first}`);
    this.addPhrase(
      [
        { piece: apart, gap: 1 },
        { piece: particle, gap: VERB_GAP },
      ],
      concept,
      false,
    );
    this.addPhrase(
      [
        { piece: particle, gap: 1 },
        { piece: this.pieceOf('=te'), gap: 1 },
        { piece: apart, gap: 1 },
      ],
      concept,
      false,
    );
  }

  private addPhrase(pieces: readonly { readonly piece: number; readonly gap: number }[], concept: number, except: boolean): void {
    this.phrases.push(except ? -concept - 1 : concept, pieces.length);
    for (const { piece, gap } of pieces) this.phrases.push(piece, gap);
    this.index = undefined;
  }

  private pieceOf(word: string): number {
    const known = this.pieces.get(word);
    if (known !== undefined) return known;
    const id = this.pieces.size;
    this.pieces.set(word, id);
    if (word !== '@') this.lexicon.addWord(word, { id, piece: true });
    return id;
  }

  private pieceOfForms(key: string, forms: readonly string[]): number {
    const known = this.pieces.get(key);
    if (known !== undefined) return known;
    const id = this.pieces.size;
    this.pieces.set(key, id);
    for (const form of forms) this.lexicon.addForm(form, { id, piece: true });
    return id;
  }
}

type Span = Pick<Hit, 'first' | 'end'>;

function covers(outer: Span, inner: Span): boolean {
  return outer.first <= inner.first && outer.end >= inner.end;
}
