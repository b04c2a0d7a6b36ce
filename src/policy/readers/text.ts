import type { PolicyDocument } from '../document.ts';
import { dropFurniture, dropNumberedLines } from './furniture.ts';
import { blocksOfLines, type Line } from './lines.ts';

const MOST_TITLE_LINES = 3;

/** Plain text to blocks. Form feeds divide pages; the first short lines are the title. */
export function readPlainText(name: string, source: string): PolicyDocument {
  let place = 0;
  const pages = source
    .split('\f')
    .map((page) => page.split(/\r\n|\r|\n/).map((text, index): Line => ({ text, place: index === 0 && place > 0 ? place : ++place })));
  const lines = pages.length > 2 ? dropFurniture(pages).flat() : dropNumberedLines(pages.flat());
  const first = lines.findIndex((line) => line.text.trim() !== '');
  const top = titleLines(lines, first);
  const blocks = blocksOfLines(lines.slice(first + top));
  const title = lines
    .slice(first, first + top)
    .map((line) => line.text.trim())
    .join(' ');
  return { name, unit: 'line', blocks, ...(top > 0 ? { title } : {}) };
}

/** How many lines at the top are the title: up to three short ones, and then a blank line (name, title, version). */
function titleLines(lines: readonly Line[], first: number): number {
  let count = 0;
  for (let at = first; at >= 0 && at < lines.length; at++) {
    const line = lines[at]?.text.trim() ?? '';
    if (line === '') return count;
    if (count === MOST_TITLE_LINES || line.length > 160 || /[.;,-]$/.test(line) || /^[#|•*-]/.test(line)) return 0;
    if (count > 0 && line.length > 100) return 0;
    count++;
  }
  return 0;
}
