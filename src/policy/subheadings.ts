import type { Block } from './document.ts';

/** Below all real headings. */
const BELOW = 7;
const MOST_WORDS = 7;
const LEAST_TEXT = 8;
const NUMBER = /^(\d{1,2}(?:\.\d{1,2})*|[A-Z]\d?|[a-z]\))[.)]?\s+/;

/**
 * The level of a line that heads what follows without being marked as a heading (a bold line, '2. Werving'): a few
 * words without a stop, and then text. Undefined for anything else.
 */
export function subheadingLevel(blocks: readonly Block[], index: number): number | undefined {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block === undefined || next === undefined || (block.kind !== 'text' && block.kind !== 'item')) return undefined;
  const text = block.text.trim();
  if (text.length > 70) return undefined;
  const number = NUMBER.exec(text)?.[1] ?? '';
  const words = text.slice(NUMBER.exec(text)?.[0].length ?? 0);
  if (!/^[A-Z]/.test(words) || /[.:;,?!|€%]/.test(words) || words.split(/\s+/).length > MOST_WORDS) return undefined;
  if (next.kind === 'heading' || (block.kind === 'item' && next.kind !== 'text')) return undefined;
  if (next.kind === 'text' && next.text.split(/\s+/).length < LEAST_TEXT && !/[.:]$/.test(next.text.trim())) {
    // Two short lines: a heading and its first subheading, when they are numbered so.
    if (!NUMBER.test(next.text)) return undefined;
  }
  return BELOW + number.split('.').length - 1;
}
