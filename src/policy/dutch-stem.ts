/**
 * The Dutch stemmer of the Snowball project (its first version, after Kraaij and Pohlmann), written from its
 * published rules for words in small letters without accents. The package with all languages takes longer to load
 * than a paper takes to check; a test holds this one against it.
 */
export function dutchStem(word: string): string {
  const marked = markVowels(word);
  const [r1, r2] = regions(marked);
  const steps = new Steps(marked, r1, r2);
  steps.plurals();
  const lostE = steps.lastE();
  steps.heid();
  steps.derived(lostE);
  steps.doubleVowel();
  return steps.word.replace(/[YI]/g, (sign) => sign.toLowerCase());
}

const VOWELS = new Set('aeiouy');

function isVowel(sign: string | undefined): boolean {
  return sign !== undefined && VOWELS.has(sign);
}

/** A y at the start or after a vowel, and an i between vowels, are consonants: they become capitals. */
function markVowels(word: string): string {
  if (!/^y|[aeiouy](?:y|i[aeiouy])/.test(word)) return word;
  const signs = Array.from(word);
  if (signs[0] === 'y') signs[0] = 'Y';
  for (let at = 1; at < signs.length; at++) {
    if (!isVowel(signs[at - 1])) continue;
    if (signs[at] === 'i' && isVowel(signs[at + 1])) signs[at] = 'I';
    else if (signs[at] === 'y') signs[at] = 'Y';
  }
  return signs.join('');
}

/** Where the two regions begin in which endings may be taken off: each after a vowel and a consonant, the first not before 3. */
function regions(word: string): [number, number] {
  const after = (from: number): number => {
    let at = from;
    while (at < word.length && !isVowel(word[at])) at++;
    while (at < word.length && isVowel(word[at])) at++;
    return at < word.length ? at + 1 : word.length + 1;
  };
  const first = after(0);
  if (first > word.length) return [word.length, word.length];
  const second = after(first);
  return [Math.max(first, 3), Math.min(second, word.length)];
}

class Steps {
  constructor(
    public word: string,
    private readonly r1: number,
    private readonly r2: number,
  ) {}

  plurals(): void {
    const { word } = this;
    if (word.endsWith('heden')) {
      if (this.inside(5, this.r1)) this.word = `${word.slice(0, -5)}heid`;
    } else if (word.endsWith('ene')) this.en(3);
    else if (word.endsWith('en')) this.en(2);
    else if (word.endsWith('se')) this.s(2);
    else if (word.endsWith('s')) this.s(1);
  }

  /** Takes a last e off; says whether it did. */
  lastE(): boolean {
    if (!this.word.endsWith('e') || !this.inside(1, this.r1) || isVowel(this.word.at(-2))) return false;
    this.cut(1);
    this.undouble();
    return true;
  }

  heid(): void {
    if (!this.word.endsWith('heid') || !this.inside(4, this.r2) || this.word.at(-5) === 'c') return;
    this.cut(4);
    if (this.word.endsWith('en')) this.en(2);
  }

  derived(lostE: boolean): void {
    const { word } = this;
    if (word.endsWith('end') || word.endsWith('ing')) {
      if (!this.inside(3, this.r2)) return;
      this.cut(3);
      if (!this.ig()) this.undouble();
    } else if (word.endsWith('ig')) this.ig();
    else if (word.endsWith('lijk')) {
      if (!this.inside(4, this.r2)) return;
      this.cut(4);
      this.lastE();
    } else if (word.endsWith('baar')) {
      if (this.inside(4, this.r2)) this.cut(4);
    } else if (word.endsWith('bar') && lostE && this.inside(3, this.r2)) this.cut(3);
  }

  /** maan becomes man. */
  doubleVowel(): void {
    const isLong = /[^aeiouy](?:aa|ee|oo|uu)[^aeiouyI]$/.test(this.word);
    if (isLong) this.word = this.word.slice(0, -2) + this.word.slice(-1);
  }

  private inside(length: number, region: number): boolean {
    return this.word.length - length >= region;
  }

  private cut(length: number): void {
    this.word = this.word.slice(0, -length);
  }

  private undouble(): void {
    if (/(?:kk|dd|tt)$/.test(this.word)) this.cut(1);
  }

  private en(length: number): void {
    const before = this.word.at(-length - 1);
    if (!this.inside(length, this.r1) || before === undefined || isVowel(before) || this.word.slice(0, -length).endsWith('gem')) return;
    this.cut(length);
    this.undouble();
  }

  private s(length: number): void {
    const before = this.word.at(-length - 1);
    if (this.inside(length, this.r1) && before !== undefined && before !== 'j' && !isVowel(before)) this.cut(length);
  }

  private ig(): boolean {
    if (!this.word.endsWith('ig') || !this.inside(2, this.r2) || this.word.at(-3) === 'e') return false;
    this.cut(2);
    return true;
  }
}
