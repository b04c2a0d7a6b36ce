import type { PolicyDocument } from '../document.ts';
import { BlockBuilder } from './block-builder.ts';
import { attribute, piecesOf } from './markup.ts';
import { unpack } from './zip.ts';

const SKIPPED = new Set([
  'text:tracked-changes',
  'text:table-of-content',
  'office:annotation',
  'office:automatic-styles',
  'text:alphabetical-index',
]);

/** A text of LibreOffice or the like. Places are paragraphs. */
export function readOdt(name: string, bytes: Uint8Array): PolicyDocument {
  const source = unpack(bytes, ['content.xml']).get('content.xml');
  if (source === undefined) throw new Error('content.xml is not there');
  const builder = new BlockBuilder();
  let skipping: string | undefined;
  let body = false;
  let depth = 0;
  let paragraph = 0;
  let open = 0;
  for (const piece of piecesOf(source)) {
    if (skipping !== undefined) {
      if (piece.kind === 'close' && piece.name === skipping) skipping = undefined;
      continue;
    }
    if (piece.kind === 'text') {
      if (body && open > 0) builder.add(piece.text);
      continue;
    }
    const opens = piece.kind === 'open';
    if (opens && SKIPPED.has(piece.name) && !piece.empty) {
      skipping = piece.name;
      continue;
    }
    switch (piece.name) {
      case 'office:text':
        body = opens;
        break;
      case 'text:h':
      case 'text:p':
        if (!opens) {
          builder.close();
          open = Math.max(0, open - 1);
        } else if (!piece.empty) {
          paragraph++;
          open++;
          if (piece.name === 'text:h') builder.open('heading', Number(attribute(piece.attributes, 'text:outline-level') ?? 1), paragraph);
          else if (/Title|Titel/.test(attribute(piece.attributes, 'text:style-name') ?? '')) builder.open('heading', 1, paragraph);
          else builder.open(depth > 0 ? 'item' : 'text', depth, paragraph);
        }
        break;
      case 'text:list':
        depth = Math.max(0, depth + (opens ? 1 : -1));
        break;
      case 'text:s':
      case 'text:tab':
      case 'text:line-break':
        if (opens) builder.add(' ');
        break;
      case 'table:table':
        if (opens) builder.startTable();
        break;
      case 'table:table-row':
        if (opens) builder.startRow(paragraph + 1);
        else builder.endRow();
        break;
      case 'table:table-cell':
        if (opens && !piece.empty) builder.startCell(false);
        else if (!opens) builder.endCell();
        break;
      default:
    }
  }
  builder.endRow();
  builder.close();
  return { name, unit: 'paragraph', blocks: builder.blocks };
}
