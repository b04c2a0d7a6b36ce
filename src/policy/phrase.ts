import type { WordHits } from './lexicon.ts';

/** A phrase: pieces in order, each at most `gap` words after the one before (1: next to it). */
export interface Phrase {
  readonly pieces: readonly { readonly piece: number; readonly gap: number }[];
  readonly concept: number;
  /** Takes away the hits of its concept that it covers. */
  readonly except: boolean;
}

/** The number of the word after a phrase that begins at `start`, or undefined where it is not there. */
export function phraseEnd(phrase: Phrase, words: readonly WordHits[], start: number): number | undefined {
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
