/** From this offset in the text of a block on, the text stands at this line, page or paragraph (counted from 1). */
export interface Mark {
  readonly at: number;
  readonly place: number;
}

/** A heading, a paragraph, an item of a list or a row of a table, in the order of the document. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'item' | 'row';
  /** Headings: 1 is the highest. Items: how deep the list is nested, from 1. */
  readonly level: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The words at the top of the table, for a row. */
  readonly header?: string;
  /** Words of someone else, set apart by the author. */
  readonly quoted?: boolean;
}

/** A policy document as text with places. */
export interface PolicyDocument {
  readonly name: string;
  /** What places count: lines of a text, pages of a PDF, paragraphs of a word processor's file. */
  readonly unit: 'line' | 'page' | 'paragraph';
  readonly title?: string;
  readonly blocks: readonly Block[];
}

/** The place of an offset in a block. */
export function placeAt(block: Block, offset: number): number {
  let place = block.marks[0]?.place ?? 1;
  for (const mark of block.marks) {
    if (mark.at > offset) break;
    place = mark.place;
  }
  return place;
}
