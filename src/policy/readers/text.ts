import type { PolicyDocument } from '../document.ts';
import { dropFurniture, dropNumberedLines } from './furniture.ts';
import { blocksOfLines, type Line } from './lines.ts';

/** Plain text to blocks. Form feeds divide pages; the first short line is the title. */
export function readPlainText(name: string, source: string): PolicyDocument {
  let place = 0;
  const pages = source
    .split('\f')
    .map((page) => page.split(/\r\n|\r|\n/).map((text, index): Line => ({ text, place: index === 0 && place > 0 ? place : ++place })));
  const lines = pages.length > 2 ? dropFurniture(pages).flat() : dropNumberedLines(pages.flat());
  const first = lines.findIndex((line) => line.text.trim() !== '');
  const title = lines[first]?.text.trim() ?? '';
  const titled = title.length <= 160 && !/[.;,]$/.test(title) && !/^[#|•*-]/.test(title) && (lines[first + 1]?.text.trim() ?? '') === '';
  const blocks = blocksOfLines(titled ? lines.slice(first + 1) : lines);
  return { name, unit: 'line', blocks, ...(titled ? { title } : {}) };
}
