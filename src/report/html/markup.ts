import { plainText } from '../../diagnostics/plain-text.ts';

/** Markup of our own making, as against text that came from somewhere. */
export interface Markup {
  readonly markup: string;
}

export type Part = Markup | string | number | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Markup with values in it. Every text is escaped, for content and for quoted attributes alike; only other markup goes
 * in as it is. So a note or a name stays text, whatever stands in it.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0] ?? '';
  for (const [index, part] of parts.entries()) text += written(part) + (strings[index + 1] ?? '');
  return { markup: text };
}

/** Text of ours that is markup already. Never for anything that comes out of a file. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** Escaped for HTML and XML; control characters and marks that turn the reading direction become visible. */
export function escapeText(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A name for an element, made of any id of a report. */
export function anchor(id: string): string {
  return id.replace(/[^A-Za-z0-9.-]/g, '-');
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  let all = '';
  for (const one of part) all += written(one);
  return all;
}
