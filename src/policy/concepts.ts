import type { Concept } from '../model/generated/policy-terms.ts';
import { ConceptSet } from './concept-set.ts';
import { Lexicon, type LexiconData, type WordHits } from './lexicon.ts';
import { type StrongVerb, verbForms } from './verb-forms.ts';
import { tokenise } from './words.ts';

/** A phrase: pieces in order, each at most `gap` words after the one before (1: next to it). */
interface Phrase {
  readonly pieces: readonly { readonly piece: number; readonly gap: number }[];
  readonly concept: number;
  /** Takes away the hits of its concept that it covers. */
  readonly except: boolean;
}

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
  /** Concept (negative less one where it is an exception), then piece and gap in turns. */
  readonly phrases: readonly (readonly number[])[];
  readonly lexicon: LexiconData;
}

/** The dots of 'in … dienst' stand for at most this many words. */
const ELLIPSIS = 5;
/** The two parts of a separable verb stand at most this far apart. */
const VERB_GAP = 25;

/** All concepts of all rules, each a number; built once, then it finds them in any sentence. */
export class Concepts {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  private lexicon = new Lexicon();
  private readonly pieces = new Map<string, number>();
  /** Phrases by their first piece. */
  private readonly phrases = new Map<number, Phrase[]>();
  /** Phrases by the piece of them that the fewest others have; made when first asked for. */
  private byRarest: (Phrase[] | undefined)[] | undefined;
  private byConcept: Map<number, Phrase[]> | undefined;
  private readonly strong: ReadonlyMap<string, StrongVerb>;
  private readonly pastForms = new Set<string>();
  private marks = new Int32Array(0);
  private calls = 0;

  constructor(strong: readonly StrongVerb[]) {
    this.strong = new Map(strong.map((verb) => [verb[0] ?? '', verb]));
    for (const [, , past = '', plural = '', participle = ''] of strong)
      for (const form of [past, plural]) if (form !== participle) this.pastForms.add(form);
  }

  static fromData(data: ConceptsData): Concepts {
    const concepts = new Concepts([]);
    concepts.lexicon = new Lexicon(data.lexicon);
    for (const name of data.names) concepts.numberOf(name);
    for (const [id, word] of data.pieces.entries()) concepts.pieces.set(word, id);
    for (const [concept = 0, ...rest] of data.phrases) {
      const pieces = [];
      for (let at = 0; at < rest.length; at += 2) pieces.push({ piece: rest[at] ?? 0, gap: rest[at + 1] ?? 1 });
      concepts.addPhrase(pieces, concept < 0 ? -concept - 1 : concept, concept < 0);
    }
    return concepts;
  }

  toData(): ConceptsData {
    const phrases = [...this.phrases.values()]
      .flat()
      .map(({ pieces, concept, except }) => [except ? -concept - 1 : concept, ...pieces.flatMap(({ piece, gap }) => [piece, gap])]);
    return { names: this.names, pieces: [...this.pieces.keys()], phrases, lexicon: this.lexicon.toData() };
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
    const byRarest = (this.byRarest ??= rarestFirst([...this.phrases.values()].flat(), this.pieces.size));
    for (const { pieces } of words) {
      for (const piece of pieces) {
        const having = byRarest[piece];
        if (having === undefined) continue;
        for (const phrase of having) {
          // Most phrases lack one of their words; many are found already.
          if (!phrase.except && set.has(phrase.concept)) continue;
          if (!this.marked(phrase, mark) || !stands(phrase, words)) continue;
          if (phrase.except) (excepted ??= new Set()).add(phrase.concept);
          else set.add(phrase.concept);
        }
      }
    }
    // Where an exception fits, places decide.
    if (excepted !== undefined) for (const concept of excepted) if (set.has(concept) && !this.standsFree(concept, words)) set.delete(concept);
    return set;
  }

  private marked({ pieces }: Phrase, mark: number): boolean {
    for (let at = pieces.length - 1; at >= 0; at--) if (this.marks[pieces[at]?.piece ?? 0] !== mark) return false;
    return true;
  }

  /** Whether a concept stands somewhere where none of its exceptions covers it. */
  private standsFree(concept: number, words: readonly WordHits[]): boolean {
    const phrases = this.phrasesOf(concept);
    const spans = (except: boolean): { first: number; end: number }[] =>
      phrases
        .filter((phrase) => phrase.except === except)
        .flatMap((phrase) =>
          words.flatMap((word, first) => {
            const end = word.pieces.includes(phrase.pieces[0]?.piece ?? 0) ? phraseEnd(phrase, words, first) : undefined;
            return end === undefined ? [] : [{ first, end }];
          }),
        );
    const taken = spans(true);
    const isFree = (first: number, end: number): boolean => !taken.some((other) => other.first <= first && other.end >= end);
    return (
      words.some((word, index) => word.concepts.includes(concept) && isFree(index, index + 1)) ||
      spans(false).some(({ first, end }) => isFree(first, end))
    );
  }

  private phrasesOf(concept: number): readonly Phrase[] {
    if (this.byConcept === undefined) {
      this.byConcept = new Map();
      for (const phrase of [...this.phrases.values()].flat()) {
        const list = this.byConcept.get(phrase.concept);
        if (list === undefined) this.byConcept.set(phrase.concept, [phrase]);
        else list.push(phrase);
      }
    }
    return this.byConcept.get(concept) ?? [];
  }

  /** Every concept in a row of words, in the order of the words. */
  find(words: readonly WordHits[]): Hit[] {
    const hits: Hit[] = [];
    let taken: Hit[] | undefined;
    for (const [index, word] of words.entries()) {
      for (const concept of word.concepts) hits.push({ concept, first: index, end: index + 1 });
      for (const piece of word.pieces) {
        for (const phrase of this.phrases.get(piece) ?? []) {
          const end = phraseEnd(phrase, words, index);
          if (end === undefined) continue;
          if (phrase.except) (taken ??= []).push({ concept: phrase.concept, first: index, end });
          else hits.push({ concept: phrase.concept, first: index, end });
        }
      }
    }
    if (taken === undefined) return hits;
    const except = taken;
    return hits.filter((hit) => !except.some((other) => other.concept === hit.concept && other.first <= hit.first && other.end >= hit.end));
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
      if (second === undefined || !form.endsWith('en')) this.pastForms.add((second === undefined ? '' : first) + form);
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

  private addPhrase(pieces: Phrase['pieces'], concept: number, except: boolean): void {
    const [first] = pieces;
    if (first === undefined) return;
    const list = this.phrases.get(first.piece);
    const phrase = { pieces, concept, except };
    this.byRarest = this.byConcept = undefined;
    if (list === undefined) this.phrases.set(first.piece, [phrase]);
    else list.push(phrase);
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

/** Phrases by the piece that tells most: 'dienst' of 'in … dienst', because 'in' stands in nearly every sentence. */
function rarestFirst(phrases: readonly Phrase[], size: number): (Phrase[] | undefined)[] {
  const counts = new Uint32Array(size);
  for (const { pieces } of phrases) for (const { piece } of pieces) counts[piece] = (counts[piece] ?? 0) + 1;
  const lists = new Array<Phrase[] | undefined>(size);
  for (const phrase of phrases) {
    let rarest = phrase.pieces[0]?.piece ?? 0;
    for (const { piece } of phrase.pieces) if ((counts[piece] ?? 0) < (counts[rarest] ?? 0)) rarest = piece;
    const list = lists[rarest];
    if (list === undefined) lists[rarest] = [phrase];
    else list.push(phrase);
  }
  return lists;
}

/** Whether a phrase, all of whose pieces are there, stands anywhere in these words in its order. */
function stands(phrase: Phrase, words: readonly WordHits[]): boolean {
  const first = phrase.pieces[0]?.piece ?? 0;
  for (let start = 0; start < words.length; start++)
    if (words[start]?.pieces.includes(first) === true && phraseEnd(phrase, words, start) !== undefined) return true;
  return false;
}

/** The number of the word after a phrase that begins at `start`, or undefined where it is not there. */
function phraseEnd(phrase: Phrase, words: readonly WordHits[], start: number): number | undefined {
  let at = start;
  for (const [index, { piece, gap }] of phrase.pieces.entries()) {
    if (index === 0) continue;
    let found: number | undefined;
    for (let next = at + 1; next <= at + gap && next < words.length; next++) {
      if (words[next]?.pieces.includes(piece) === true) {
        found = next;
        break;
      }
    }
    if (found === undefined) return undefined;
    at = found;
  }
  return at + 1;
}
