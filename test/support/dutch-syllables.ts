// Letters that together sound as one vowel, the longest first.
const NUCLEI = [
  'eeuw',
  'ieuw',
  'aai',
  'ooi',
  'oei',
  'eau',
  'aa',
  'ee',
  'oo',
  'uu',
  'ie',
  'oe',
  'eu',
  'ou',
  'au',
  'ui',
  'ei',
  'ij',
  'ai',
  'a',
  'e',
  'i',
  'o',
  'u',
  'y',
];

// Words from English, and seams between two parts of a word, that the rule reads wrongly.
const EXCEPTIONS: readonly (readonly [RegExp, string])[] = [
  [/team/g, 'tiem'],
  [/coach/g, 'kootsj'],
  [/online/g, 'onlain'],
  [/museum/g, 'musejum'],
  [/qu/g, 'kw'],
];

const TREMA: Readonly<Record<string, string>> = { ä: 'a', ë: 'e', ï: 'i', ö: 'o', ü: 'u' };
const ACCENT: Readonly<Record<string, string>> = {
  á: 'a',
  à: 'a',
  â: 'a',
  é: 'e',
  è: 'e',
  ê: 'e',
  í: 'i',
  ó: 'o',
  ô: 'o',
  ú: 'u',
  û: 'u',
  ç: 'c',
  ñ: 'n',
};

/**
 * Syllables of a Dutch word, by its spelling: groups of vowels that sound as one. A trema begins a new syllable, a
 * hyphen or slash a new word, a y before a vowel is a consonant. At least one.
 */
export function syllablesOf(word: string): number {
  let count = 0;
  for (const part of word
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}]+/u))
    count += ofPart(part);
  return Math.max(1, count);
}

function ofPart(part: string): number {
  let text = part.replace(/[áàâéèêíóôúûçñ]/g, (letter) => ACCENT[letter] ?? letter);
  for (const [pattern, instead] of EXCEPTIONS) text = text.replace(pattern, instead);
  // A separator keeps the vowel with trema apart from the one before it.
  text = text.replace(/[äëïöü]/g, (letter) => `-${TREMA[letter] ?? letter}`).replace(/y(?=[aeiou])/g, 'j');
  let count = 0;
  for (let at = 0; at < text.length;) {
    const nucleus = NUCLEI.find((candidate) => text.startsWith(candidate, at));
    if (nucleus !== undefined) count++;
    at += nucleus?.length ?? 1;
  }
  return count;
}
