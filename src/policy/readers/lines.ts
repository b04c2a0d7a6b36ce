import type { Block, Mark } from '../document.ts';
import { joinBroken, vocabularyOf } from './broken-words.ts';
import { headingLevel, itemText, looksLikeHeading } from './line-kinds.ts';

/** A line of a text or of a page. */
export interface Line {
  readonly text: string;
  readonly place: number;
  /** Known from the size of the letters, in a PDF. */
  readonly heading?: number;
}

/** No paragraph of people is longer; a text without empty lines is cut so. */
const LONGEST_PARAGRAPH = 20_000;

/**
 * Lines to blocks: headings, items, rows and paragraphs, with words that were broken at the end of a line joined.
 * An empty line ends a paragraph.
 */
export function blocksOfLines(lines: readonly Line[]): Block[] {
  const vocabulary = vocabularyOf(lines);
  const width = typicalWidth(lines);
  const blocks: Block[] = [];
  let open: { kind: Block['kind']; level: number; text: string; marks: Mark[] } | undefined;
  const close = (): void => {
    if (open !== undefined && open.text.trim() !== '') blocks.push({ ...open, text: open.text.trimEnd() });
    open = undefined;
  };
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim();
    if (text === '' || /^[-=_*.\s|]+$/.test(text) || isContentsLine(line.text)) {
      close();
      continue;
    }
    if (text.startsWith('|')) {
      close();
      const cells = text
        .split('|')
        .map((cell) => cell.replaceAll('*', '').trim())
        .filter((cell) => cell !== '' && !/^-+$/.test(cell));
      if (cells.length > 0) blocks.push({ kind: 'row', level: 0, text: cells.join(' | '), marks: [{ at: 0, place: line.place }] });
      continue;
    }
    const previous = lines[index - 1];
    const next = lines[index + 1];
    const level = line.heading ?? headingLevel(text);
    const hash = /^#{1,6}\s*(?=\S)/.exec(text);
    if (hash !== null || line.heading !== undefined || looksLikeHeading(text, previous?.text, next?.text, width)) {
      // A heading over two lines, in the same size of letters.
      const last = blocks.at(-1);
      if (open === undefined && line.heading !== undefined && previous?.heading === line.heading && last?.kind === 'heading') {
        blocks[blocks.length - 1] = { ...last, text: joinBroken(last.text, text, vocabulary) };
        continue;
      }
      close();
      blocks.push({
        kind: 'heading',
        level: hash === null ? level : hash[0].trim().length,
        text: text.replace(/^#+\s*/, ''),
        marks: [{ at: 0, place: line.place }],
      });
      continue;
    }
    const item = itemText(text, previous?.text);
    if (item !== undefined) {
      close();
      open = { kind: 'item', level: 1, text: item, marks: [{ at: 0, place: line.place }] };
    } else if (open === undefined) open = { kind: 'text', level: 0, text, marks: [{ at: 0, place: line.place }] };
    else if (open.text.length > LONGEST_PARAGRAPH || endsParagraph(previous?.text ?? '', text, width)) {
      close();
      open = { kind: 'text', level: 0, text, marks: [{ at: 0, place: line.place }] };
    } else {
      const joined = joinBroken(open.text, text, vocabulary);
      open.marks.push({ at: Math.min(open.text.length + 1, joined.length), place: line.place });
      open.text = joined;
    }
  }
  close();
  return blocks;
}

/** A line that stops well before the margin after a full stop ends its paragraph. */
function endsParagraph(line: string, next: string, width: number): boolean {
  return width > 40 && line.trimEnd().length < width * 0.7 && /[.!?:]["'’”)]?$/.test(line.trimEnd()) && /^\p{Lu}/u.test(next);
}

/** A line of a table of contents: its words are no policy. */
function isContentsLine(line: string): boolean {
  return /\S\s*(?:\.{3,}|…{2,}|(?:\. ){3,}|\t|\s{3,})\s*\d{1,3}\s*$/.test(line) && !/[€|]/.test(line);
}

/** The length that most full lines have. */
function typicalWidth(lines: readonly Line[]): number {
  const lengths = lines
    .map((line) => line.text.trim().length)
    .filter((length) => length > 20)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.75)] ?? 0;
}
