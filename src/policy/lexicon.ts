import { fold, stem } from './words.ts';

/** What a word of a text stands for: whole concepts, and pieces of phrases. Both are numbers given by the caller. */
export interface WordHits {
  readonly word: string;
  /** Concepts that this word expresses by itself. */
  readonly concepts: readonly number[];
  /** Pieces of phrases that this word can be. */
  readonly pieces: readonly number[];
}

/** What a word of a list leads to. */
export interface Entry {
  readonly id: number;
  readonly piece: boolean;
}

/** The lexicon as plain data: by key, entries packed into numbers. */
export interface LexiconData {
  readonly stems: Readonly<Record<string, readonly number[]>>;
  readonly forms: Readonly<Record<string, readonly number[]>>;
  readonly tails: Readonly<Record<string, readonly number[]>>;
  readonly heads: Readonly<Record<string, readonly number[]>>;
}

/** Up to this length a word is too short for its stem to tell it from others. */
const SHORT = 6;
/** A longer word is none. */
const LONGEST = 60;
/** Words shorter than this do not match inside compounds by themselves (rol in controle). */
const COMPOUND_LENGTH = 6;
/** A stem that lost more than a letter and is shorter than this would match words that have nothing to do with it. */
const SAFE_STEM = 4;
/** The shortest stem that may end a compound, and the shortest rest of one. */
const TAIL_LENGTH = 6;
const REST_LENGTH = 3;
const NUMBER_WORDS = new Set(
  'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig honderd'.split(
    ' ',
  ),
);

/**
 * Says of any word which entries it matches: by its stem, by an exact form, or as the first or last part of a
 * compound. Every distinct word is looked up once and kept.
 */
export class Lexicon {
  private readonly stems: Map<string, number[]>;
  private readonly forms: Map<string, number[]>;
  private readonly tails: Map<string, number[]>;
  private readonly heads: Map<string, number[]>;
  private readonly known = new Map<string, WordHits>();
  private shortestTail = 99;
  private shortestHead = 99;

  constructor(data?: LexiconData) {
    const map = (record: LexiconData['stems'] = {}): Map<string, number[]> => new Map(Object.entries(record) as [string, number[]][]);
    [this.stems, this.forms, this.tails, this.heads] = [map(data?.stems), map(data?.forms), map(data?.tails), map(data?.heads)];
    for (const key of this.tails.keys()) this.shortestTail = Math.min(this.shortestTail, key.length);
    for (const key of this.heads.keys()) this.shortestHead = Math.min(this.shortestHead, key.length);
  }

  toData(): LexiconData {
    const record = (map: ReadonlyMap<string, readonly number[]>): LexiconData['stems'] => Object.fromEntries(map);
    return { stems: record(this.stems), forms: record(this.forms), tails: record(this.tails), heads: record(this.heads) };
  }

  /** Adds one word of a list; *plan, plan*, *plan* and =plan as in the rule files. A piece has no compounds of itself. */
  addWord(written: string, entry: Entry): void {
    this.known.clear();
    const [, before = '', exact = '', middle = '', after = ''] = /^(\*?)(=?)(.*?)(\*?)$/.exec(written) ?? [];
    const word = fold(middle);
    if (exact !== '' || /^[#€%?]/.test(word)) {
      put(this.forms, word, pack(entry));
      return;
    }
    const compounds = !entry.piece && before === '' && after === '' && word.length >= COMPOUND_LENGTH;
    const root = stem(word);
    if (root.length < SAFE_STEM && word.length > root.length + 1) {
      // meting has the stem of met: such words match by their own forms only.
      for (const ending of ['', 'en', 's']) put(this.forms, word + ending, pack(entry));
      // A short word of a list does not match a shorter one of the text: vaste is not vast, kans is not kan.
    } else put(this.stems, root, pack(entry, word.length <= SHORT ? word.length : 0));
    if (before !== '' || (compounds && root.length >= TAIL_LENGTH)) {
      put(this.tails, root, pack(entry));
      this.shortestTail = Math.min(this.shortestTail, root.length);
    }
    if (after !== '' || compounds) {
      put(this.heads, word, pack(entry));
      this.shortestHead = Math.min(this.shortestHead, word.length);
    }
  }

  /** Adds a form that must stand exactly so, such as that of a verb. */
  addForm(form: string, entry: Entry): void {
    this.known.clear();
    put(this.forms, fold(form), pack(entry));
  }

  /** What a folded word stands for. */
  lookUp(word: string): WordHits {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const hits = word.length > LONGEST ? { word: '', concepts: [], pieces: [] } : this.find(word);
    if (word.length <= LONGEST) this.known.set(word, hits);
    return hits;
  }

  private find(word: string): WordHits {
    const found = new Set<number>();
    const first = word.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      if (/^(19|20)\d\d$/.test(word)) addAll(found, this.forms.get('#jaar'));
      addAll(found, this.forms.get(/^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/.test(word) ? '#datum' : '#'));
      addAll(found, this.forms.get(word));
    } else {
      this.collect(word, found);
      if (NUMBER_WORDS.has(word)) addAll(found, this.forms.get('#'));
      if (word.includes('-') || word.includes('&')) {
        this.collect(word.replace(/[-&]/g, ''), found);
        for (const part of word.split(/[-&]/)) if (part.length > 1) this.collect(part, found);
      }
    }
    const concepts: number[] = [];
    const pieces: number[] = [];
    for (const entry of found) (entry & 1 ? pieces : concepts).push(entry >> 1);
    return { word, concepts, pieces };
  }

  private collect(word: string, found: Set<number>): void {
    const root = stem(word);
    addAll(found, this.forms.get(word));
    for (const packed of this.stems.get(root) ?? []) if (word.length >= packed >>> LEAST_SHIFT) found.add(packed & ENTRY_MASK);
    for (let start = REST_LENGTH - 1; start <= root.length - this.shortestTail; start++) addAll(found, this.tails.get(root.slice(start)));
    for (let end = this.shortestHead; end <= word.length - REST_LENGTH; end++) addAll(found, this.heads.get(word.slice(0, end)));
  }
}

// An entry as one number: the lowest bit tells a piece from a concept, the highest hold the least length of the word.
const LEAST_SHIFT = 26;
const ENTRY_MASK = (1 << LEAST_SHIFT) - 1;

function pack({ id, piece }: Entry, least = 0): number {
  return (least << LEAST_SHIFT) | (id << 1) | (piece ? 1 : 0);
}

function put(map: Map<string, number[]>, key: string, entry: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else if (!list.includes(entry)) list.push(entry);
}

function addAll(found: Set<number>, entries: readonly number[] | undefined): void {
  if (entries !== undefined) for (const entry of entries) found.add(entry);
}
