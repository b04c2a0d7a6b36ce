import { fold, stem } from './words.ts';

/** What a word of a text stands for: whole concepts, and pieces of phrases. Both are numbers given by the caller. */
export interface WordHits {
  readonly word: string;
  /** Concepts that this word expresses by itself. */
  readonly concepts: readonly number[];
  /** Pieces of phrases that this word can be. */
  readonly pieces: readonly number[];
}

interface Entry {
  readonly id: number;
  readonly piece: boolean;
  /** A short word of a list does not match a shorter one of the text: vaste is not vast, kans is not kan. */
  readonly least?: number;
}

/** Up to this length a word is too short for its stem to tell it from others. */
const SHORT = 6;

/** Words shorter than this do not match inside compounds by themselves (rol in controle). */
const COMPOUND_LENGTH = 6;
/** A stem that lost more than a letter and is shorter than this would match words that have nothing to do with it. */
const SAFE_STEM = 4;
const NUMBER_WORDS = new Set('twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd'.split(' '));
/** The shortest stem that may end a compound, and the shortest rest of one. */
const TAIL_LENGTH = 6;
const REST_LENGTH = 3;

/**
 * Says of any word which entries it matches: by its stem, by an exact form, or as the first or last part of a
 * compound. Every distinct word is looked up once and kept.
 */
export class Lexicon {
  private readonly stems = new Map<string, Entry[]>();
  private readonly forms = new Map<string, Entry[]>();
  private readonly tails = new Map<string, Entry[]>();
  private readonly heads = new Map<string, Entry[]>();
  private readonly known = new Map<string, WordHits>();
  private shortestTail = 99;
  private shortestHead = 99;

  /** Adds one word of a list; *plan, plan*, *plan* and =plan as in the rule files. A piece has no compounds of itself. */
  addWord(written: string, entry: Entry): void {
    const [, before = '', exact = '', middle = '', after = ''] = /^(\*?)(=?)(.*?)(\*?)$/.exec(written) ?? [];
    const word = fold(middle);
    if (exact !== '') {
      put(this.forms, word, entry);
      return;
    }
    const compounds = !entry.piece && before === '' && after === '' && word.length >= COMPOUND_LENGTH;
    const root = stem(word);
    if (/^[#€%?]/.test(word)) put(this.forms, word, entry);
    else if (root.length < SAFE_STEM && word.length > root.length + 1) {
      // meting has the stem of met: such words match by their own forms only.
      for (const ending of ['', 'en', 's']) put(this.forms, word + ending, entry);
    } else put(this.stems, root, word.length <= SHORT ? { ...entry, least: word.length } : entry);
    if (before !== '' || (compounds && root.length >= TAIL_LENGTH)) {
      put(this.tails, root, entry);
      this.shortestTail = Math.min(this.shortestTail, root.length);
    }
    if (after !== '' || compounds) {
      put(this.heads, word, entry);
      this.shortestHead = Math.min(this.shortestHead, word.length);
    }
  }

  /** Adds a form that must stand exactly so, such as that of a verb. */
  addForm(form: string, entry: Entry): void {
    put(this.forms, fold(form), entry);
  }

  /** What a folded word stands for. */
  lookUp(word: string): WordHits {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const hits = this.find(word);
    this.known.set(word, hits);
    return hits;
  }

  private find(word: string): WordHits {
    const found = new Set<Entry>();
    const first = word.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      addAll(found, this.forms.get(/^(19|20)\d\d$/.test(word) ? '#jaar' : /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/.test(word) ? '#datum' : '#'));
      if (/^(19|20)\d\d$/.test(word)) addAll(found, this.forms.get('#'));
      addAll(found, this.forms.get(word));
    } else {
      this.collect(word, found);
      if (NUMBER_WORDS.has(word)) addAll(found, this.forms.get('#'));
      if (/[-&]/.test(word)) {
        this.collect(word.replace(/[-&]/g, ''), found);
        for (const part of word.split(/[-&]/)) if (part.length > 1) this.collect(part, found);
      }
    }
    const concepts = new Set<number>();
    const pieces = new Set<number>();
    for (const entry of found) (entry.piece ? pieces : concepts).add(entry.id);
    return { word, concepts: [...concepts], pieces: [...pieces] };
  }

  private collect(word: string, found: Set<Entry>): void {
    const root = stem(word);
    addAll(found, this.forms.get(word));
    for (const entry of this.stems.get(root) ?? []) if (entry.least === undefined || word.length >= entry.least) found.add(entry);
    for (let start = REST_LENGTH - 1; start <= root.length - this.shortestTail; start++) addAll(found, this.tails.get(root.slice(start)));
    for (let end = this.shortestHead; end <= word.length - REST_LENGTH; end++) addAll(found, this.heads.get(word.slice(0, end)));
  }
}

function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}

function addAll(found: Set<Entry>, entries: readonly Entry[] | undefined): void {
  if (entries !== undefined) for (const entry of entries) found.add(entry);
}
