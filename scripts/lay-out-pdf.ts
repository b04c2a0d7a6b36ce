/** Sets policy papers as PDF pages in several layouts, and says which words stand in them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Block } from '../src/policy/document.ts';
import { readMarkdown } from '../src/policy/readers/markdown.ts';
import { makePdf, type Piece, widthOf } from './make-pdf.ts';

export interface Layout {
  readonly columns: 1 | 2;
  /** Words are broken at the end of a line. */
  readonly breaks: boolean;
  /** The text at the top and at the bottom of page n of m. */
  readonly head?: (page: number, pages: number) => string;
  readonly foot?: (page: number, pages: number) => string;
  /** Every word is a piece of its own, as some programs write. */
  readonly words?: boolean;
}

interface Line {
  readonly pieces: readonly { readonly text: string; readonly x: number }[];
  readonly size: number;
  readonly bold: boolean;
  /** Room above the line, in points. */
  readonly above: number;
  /** Room below it; negative where the next cell begins beside this one. */
  readonly below: number;
}

const [LEFT, RIGHT, TOP, BOTTOM, GUTTER] = [64, 531, 770, 70, 24];
const LEADING = 1.3;

/** Folders of labelled papers, in which the text of measurements is. */
export const PAPERS = ['practice', 'practice-2'] as const;

/** The blocks of the labelled papers in Markdown, one after another. */
export function policyBlocks(folder: string): Block[] {
  return PAPERS.flatMap((part) =>
    readdirSync(path.join(folder, part))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .flatMap((name) => readMarkdown(name, readFileSync(path.join(folder, part, name), 'utf8')).blocks),
  );
}

/** A PDF of so many pages at most, and the words of its body in order. */
export function layOutPdf(blocks: readonly Block[], layout: Layout, most: number): { bytes: Uint8Array; words: string[]; pages: number } {
  const columnWidth = layout.columns === 1 ? RIGHT - LEFT : (RIGHT - LEFT - GUTTER) / 2;
  const pages: Piece[][] = [];
  const words: string[] = [];
  let column = layout.columns;
  let y = 0;
  const room = (height: number): boolean => y - height >= BOTTOM;
  const next = (): void => {
    if (column < layout.columns) column++;
    else {
      pages.push([]);
      column = 1;
    }
    y = TOP;
  };
  let header: string | undefined;
  for (const block of blocks) {
    // Tables do not fit in narrow columns.
    if (block.kind === 'row' && layout.columns === 2) continue;
    const rows = block.kind === 'row' && block.header !== undefined && block.header !== header ? [block.header, block.text] : [block.text];
    header = block.header;
    for (const [index, text] of rows.entries()) {
      const lines = linesOf({ ...block, text }, columnWidth, layout, index === 0 && rows.length > 1);
      const [first] = lines;
      // A heading stays with the text below it; a block is put down only when all of it was counted.
      const needed = pages.length >= most ? 200 : block.kind === 'heading' ? 80 : (first?.size ?? 0) * LEADING;
      if (!room(needed) && pages.length >= most && column === layout.columns) return finish(pages, words, layout);
      if (!room(needed)) next();
      // A row is not cut over two pages.
      if (block.kind === 'row' && !room(lines.reduce((sum, line) => sum + line.size * LEADING, 0))) next();
      for (const line of lines) {
        if (!room(line.size * LEADING)) next();
        y -= line.above + line.size * LEADING;
        const left = LEFT + (column - 1) * (columnWidth + GUTTER);
        for (const { text: piece, x } of line.pieces) pages.at(-1)?.push({ text: piece, x: left + x, y, size: line.size, bold: line.bold });
        y -= line.below;
      }
      // A letter that counts the items of a list is no word.
      words.push(...wordsOf(text.replace(/^[a-z][.)]\s/, '')));
    }
  }
  return finish(pages, words, layout);
}

function finish(
  pages: readonly (readonly Piece[])[],
  words: string[],
  { head, foot }: Layout,
): { bytes: Uint8Array; words: string[]; pages: number } {
  const whole = pages.map((page, index) => [
    ...(head === undefined ? [] : [{ text: head(index + 1, pages.length), x: LEFT, y: 806, size: 8 }]),
    ...page,
    ...(foot === undefined ? [] : [{ text: foot(index + 1, pages.length), x: LEFT, y: 36, size: 8 }]),
  ]);
  return { bytes: makePdf(whole), words, pages: pages.length };
}

/** The words by which texts are compared: letters and digits with what joins them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\d]+(?:[-'’.,:/][\p{L}\p{M}\d]+)*/gu) ?? [];
}

function linesOf(block: Block, width: number, layout: Layout, isHeader: boolean): Line[] {
  const size = block.kind === 'heading' ? Math.max(12, 20 - 2 * block.level) : layout.columns === 2 ? 9 : 10;
  // Word by word needs the widths of the font, and those of the bold one are others.
  const bold = layout.words !== true && (block.kind === 'heading' || isHeader);
  const gap = block.kind === 'heading' ? size : block.kind === 'text' ? size * 0.8 : 2;
  if (block.kind === 'row') {
    const cells = block.text.split(' | ');
    const share = width / cells.length;
    // Cell by cell, as programs write: the lines of one cell, then back up to the next.
    const columns = cells.map((cell) => wrap(cell, share - 8, size, false));
    const most = Math.max(...columns.map((lines) => lines.length));
    return columns.flatMap((lines, index) => {
      const rest = index < columns.length - 1 ? -lines.length : most - lines.length;
      return lines.map((text, at) => ({
        pieces: [{ text, x: index * share }],
        size,
        bold,
        above: at === 0 && index === 0 ? 5 : 0,
        below: at === lines.length - 1 ? rest * size * LEADING : 0,
      }));
    });
  }
  const indent = block.kind === 'item' ? 14 * block.level : 0;
  return wrap(block.text.replaceAll('\n', ' '), width - indent, size, layout.breaks && block.kind !== 'heading').map((text, at) => {
    const start = block.kind === 'item' && at === 0 ? [{ text: '•', x: indent - 10 }] : [];
    const pieces = layout.words === true ? byWord(text, indent, size) : [{ text, x: indent }];
    return { pieces: [...start, ...pieces], size, bold, above: at === 0 ? gap : 0, below: 0 };
  });
}

function byWord(text: string, left: number, size: number): { text: string; x: number }[] {
  let x = left;
  return text.split(' ').map((word) => {
    const piece = { text: word, x };
    x += widthOf(`${word} `, size);
    return piece;
  });
}

function wrap(text: string, width: number, size: number, breaks: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width) {
      line = longer;
      continue;
    }
    const cut = breaks ? placeToBreak(word, width - widthOf(`${line} -`, size), size) : 0;
    if (cut > 0) {
      lines.push(`${line} ${word.slice(0, cut)}-`);
      line = word.slice(cut);
    } else {
      if (line !== '') lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The last place where a Dutch word may be broken and still fits: before a consonant that stands between vowels, or between two consonants. */
function placeToBreak(word: string, room: number, size: number): number {
  let best = 0;
  for (let at = 3; at <= word.length - 3; at++) {
    if (!/^\p{L}+$/u.test(word.slice(at - 3, at + 3))) continue;
    if (
      /[aeiouyëïöüé]$/i.test(word.slice(0, at)) &&
      /^(?:[bdfgjklmnprstvwz][aeiouë])/i.test(word.slice(at)) &&
      widthOf(word.slice(0, at), size) <= room
    )
      best = at;
    else if (
      /[aeiou][lmnrstpk]$/i.test(word.slice(0, at)) &&
      /^[bdgjklmnpstvwz][aeiou]/i.test(word.slice(at)) &&
      widthOf(word.slice(0, at), size) <= room
    )
      best = at;
  }
  return best;
}
