import type { PolicyDocument } from '../document.ts';
import { BlockBuilder } from './block-builder.ts';
import { piecesOf } from './markup.ts';

const SKIPPED = new Set('script style noscript template svg nav footer iframe object select button form'.split(' '));
const BLOCKS = new Set(
  'p div section article main header aside address pre dl dt dd figure figcaption fieldset hr ul ol body details summary'.split(' '),
);

/** HTML to blocks, with line numbers. Menus, scripts and footers are left out. */
export function readHtml(name: string, source: string): PolicyDocument {
  const builder = new BlockBuilder();
  const lineAt = lineCounter(source);
  let skipping: string | undefined;
  let inTitle = false;
  let title = '';
  let depth = 0;
  let quotes = 0;
  for (const piece of piecesOf(source)) {
    if (skipping !== undefined) {
      if (piece.kind === 'close' && piece.name === skipping) skipping = undefined;
      continue;
    }
    if (piece.kind === 'text') {
      if (inTitle) title += piece.text;
      else builder.add(piece.text);
      continue;
    }
    const { kind, name: tag, at } = piece;
    const opens = kind === 'open';
    if (opens && SKIPPED.has(tag) && !piece.empty) skipping = tag;
    else if (tag === 'title') inTitle = opens;
    else if (tag === 'br') builder.add(' ');
    else if (/^h[1-6]$/.test(tag)) {
      if (opens) builder.open('heading', Number(tag[1]), lineAt(at));
      else builder.close();
    } else if (tag === 'li') {
      if (opens) builder.open('item', Math.max(1, depth), lineAt(at));
      else builder.close();
    } else if (tag === 'table' && opens) builder.startTable();
    else if (tag === 'tr') {
      if (opens) builder.startRow(lineAt(at));
      else builder.endRow();
    } else if (tag === 'td' || tag === 'th') {
      if (opens) builder.startCell(tag === 'th');
      else builder.endCell();
    } else if (tag === 'blockquote') {
      quotes += opens ? 1 : -1;
      builder.open('text', 0, lineAt(at), quotes > 0);
    } else if (BLOCKS.has(tag)) {
      if (tag === 'ul' || tag === 'ol') depth = Math.max(0, depth + (opens ? 1 : -1));
      // A paragraph inside an item stays the item.
      if (tag === 'p' && depth > 0) builder.add(' ');
      else builder.open('text', 0, lineAt(at), quotes > 0);
    }
  }
  builder.endRow();
  builder.close();
  const hasHeading = builder.blocks.some((block) => block.kind === 'heading' && block.level === 1);
  return {
    name,
    unit: 'line',
    blocks: builder.blocks,
    ...(title.trim() === '' || hasHeading ? {} : { title: title.trim().replace(/\s+/g, ' ') }),
  };
}

/** Line numbers for offsets that only go up. */
function lineCounter(source: string): (at: number) => number {
  let line = 1;
  let from = 0;
  return (at) => {
    for (let next = source.indexOf('\n', from); next !== -1 && next < at; next = source.indexOf('\n', from)) {
      line++;
      from = next + 1;
    }
    return line;
  };
}
