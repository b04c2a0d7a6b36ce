/** The words of a document that stand whole, in lower case: they decide how a broken word is joined. */
export function vocabularyOf(lines: readonly { readonly text: string }[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) for (const match of text.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) words.add(match[0].toLowerCase());
  return words;
}

/** The longest word that is looked at. */
const LONGEST_WORD = 80;

const BROKEN = /([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)\s?[-\u00ad\u2010]$/u;

/**
 * Puts a line behind what stands already. A word broken by a hyphen is joined when the whole word occurs elsewhere
 * or nothing speaks against it; the hyphen stays in begeleidings- en, before a capital, and where the document writes the word with one.
 */
export function joinBroken(before: string, line: string, vocabulary: ReadonlySet<string>): string {
  // 2026-2030
  if (/\d-$/.test(before) && /^\d/.test(line)) return before + line;
  const tail = before.slice(-LONGEST_WORD);
  const broken = BROKEN.exec(tail);
  if (broken === null) return `${before}\n${line}`;
  const rest = /^[\p{L}\p{M}]+/u.exec(line)?.[0] ?? '';
  const start = broken[1] ?? '';
  const stem = before.slice(0, before.length - tail.length + broken.index + start.length);
  const soft = before.endsWith('\u00ad');
  if (soft) return stem + line;
  if (rest === '' || /^(en|of|als|tot|naar|versus)$/.test(rest)) return `${before}\n${line}`;
  if (/^\p{Lu}/u.test(rest) && !/\p{Lu}$/u.test(start)) return `${stem}-${line}`;
  if (vocabulary.has(`${start}${rest}`.toLowerCase())) return stem + line;
  return isAbbreviation(start) || hasWithHyphen(start, rest, vocabulary) ? `${stem}-${line}` : stem + line;
}

/** HR-adviseur: what is in capitals keeps its hyphen. */
function isAbbreviation(start: string): boolean {
  return /^\p{Lu}{2,}$/u.test(start);
}

/** Whether the document writes the word with a hyphen, in this form or in the singular. */
function hasWithHyphen(start: string, rest: string, vocabulary: ReadonlySet<string>): boolean {
  const word = `${start}-${rest}`.toLowerCase();
  return vocabulary.has(word) || vocabulary.has(word.replace(/(en|s)$/, ''));
}
