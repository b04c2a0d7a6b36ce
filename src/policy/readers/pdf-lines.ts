import type { Line } from './lines.ts';

/** A line of a page with the size of its letters, rounded to half points. */
export interface PdfLine extends Line {
  readonly size: number;
}

/** What is used of a piece of text of the library. */
interface TextItem {
  readonly str: string;
  /** The last two numbers are its place: from the left, and from the bottom of the page. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Puts the pieces of text of a page together as lines; a wide gap between lines becomes an empty line. */
export function linesOfPage(items: readonly unknown[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let text = '';
  let size = 0;
  let baseline = 0;
  let right = 0;
  const finish = (): void => {
    if (text.trim() !== '') lines.push({ text: text.trimEnd(), place: page, size: Math.round(size * 2) / 2 });
    [text, size] = ['', 0];
  };
  for (const item of items) {
    if (!isTextItem(item) || item.str === '') continue;
    const x = item.transform[4] ?? 0;
    const y = item.transform[5] ?? 0;
    const height = item.height > 0 ? item.height : Math.abs(item.transform[3] ?? 0);
    if (text === '') {
      addGap(lines, baseline, y, Math.max(height, 1), item.str, page);
      [baseline, right] = [y, x];
    } else if (Math.abs(y - baseline) > Math.max(size, height) * 0.5) {
      const from = baseline;
      finish();
      addGap(lines, from, y, Math.max(height, 1), item.str, page);
      [baseline, right] = [y, x];
    } else if (isNote(item.str, height, size)) {
      right = x + item.width;
      continue;
    } else if (x - right > Math.max(height, size) * 0.18 && !/\s$/.test(text) && !/^\s/.test(item.str))
      text += x - right > size * 3 ? '   ' : ' ';
    text += item.str;
    if (item.str.trim() !== '') size = Math.max(size, height);
    right = x + item.width;
  }
  finish();
  return lines;
}

/** Further up than this, in heights of a letter, is a column; less is the next cell of a table. */
const COLUMN = 8;

/** Up the page is a new column or cell; far down is a new paragraph. A sentence may run on from one column to the next. */
function addGap(lines: PdfLine[], from: number, to: number, height: number, next: string, page: number): void {
  const last = lines.at(-1);
  if (last === undefined) return;
  const up = to - from;
  if (up > height ? !runsOn(last.text, next, up > height * COLUMN) : -up > height * 1.75) lines.push({ text: '', place: page, size: 0 });
}

/** Whether a line goes on at the top of the next column: a broken word always does, a sentence where it has not ended. */
function runsOn(line: string, next: string, isColumn: boolean): boolean {
  if (!/^\s*\p{Ll}/u.test(next)) return false;
  return /\p{L}[-\u00ad\u2010]$/u.test(line) || (isColumn && !/[.!?:;…]["'’”)]?$/.test(line));
}

/** The small number of a footnote. */
function isNote(text: string, height: number, size: number): boolean {
  return /^\d{1,3}$/.test(text.trim()) && height < size * 0.75;
}

function isTextItem(item: unknown): item is TextItem {
  return typeof item === 'object' && item !== null && 'str' in item && typeof item.str === 'string' && 'transform' in item;
}
