import type { Term } from '../model/instrument.ts';
import type { Lang } from '../model/text.ts';

/** The terms of the glossary that occur in a text as whole words, in the order of the glossary. */
export function findTerms(terms: readonly Term[], text: string, lang: Lang): Term[] {
  return terms.filter((term) => [term[lang].term, ...(term.also ?? [])].some((form) => holdsWord(text, form)));
}

function holdsWord(text: string, word: string): boolean {
  const whole = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${whole}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
