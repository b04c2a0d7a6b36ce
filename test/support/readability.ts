import { syllablesOf } from './dutch-syllables.ts';

/** Sentences of a text; a colon or semicolon does not end one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!…])["')\]]*\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Words: letters and figures, with apostrophes and hyphens inside. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’\-/.][\p{L}\p{N}]+)*/gu) ?? [];
}

export interface Readability {
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  /** Flesch-Douma: 206.84 − 77 × syllables per word − 0.93 × words per sentence. The higher, the easier. */
  readonly flesch: number;
}

/** Ease of reading of Dutch texts taken together. (Douma 1960) */
export function readabilityOf(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  let syllables = 0;
  for (const word of words) syllables += syllablesOf(word);
  const wordsPerSentence = words.length / sentences.length;
  const syllablesPerWord = syllables / words.length;
  return { wordsPerSentence, syllablesPerWord, flesch: 206.84 - 77 * syllablesPerWord - 0.93 * wordsPerSentence };
}
