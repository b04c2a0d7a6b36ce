import type { Row } from './figures.ts';

/** A stretch of text; strong where it carries the sentence. */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
}

export interface Column {
  readonly title: string;
  /** For figures: to the right. */
  readonly right?: boolean;
  /** Part of the width, compared with the other columns. */
  readonly width: number;
}

/** What a document is made of, for every format that is read from top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: 'table'; readonly caption: string; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  /** Bars with their ranges: a chart where a format has one, and always the figures. */
  | { readonly kind: 'bars'; readonly caption: string; readonly what: string; readonly words: string; readonly rows: readonly Row[] };

export const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });

/** A paragraph; a text in strong stands as { strong }. */
export function paragraph(...parts: readonly (string | { readonly strong: string } | undefined)[]): Block {
  return { kind: 'paragraph', spans: spans(...parts) };
}

export function list(items: readonly (readonly Span[])[]): Block {
  return { kind: 'list', items };
}

export function spans(...parts: readonly (string | { readonly strong: string } | undefined)[]): Span[] {
  return parts.flatMap((part): Span[] =>
    part === undefined || part === '' ? [] : typeof part === 'string' ? [{ text: part }] : [{ text: part.strong, strong: true }],
  );
}
