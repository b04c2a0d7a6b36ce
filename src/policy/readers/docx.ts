import type { PolicyDocument } from '../document.ts';
import { BlockBuilder } from './block-builder.ts';
import { attribute, piecesOf } from './markup.ts';
import { unpack } from './zip.ts';

const PARTS = ['word/document.xml', 'word/styles.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/** A file of Word: headings by their style, lists, tables, text boxes, content controls and notes. Places are paragraphs. */
export function readDocx(name: string, bytes: Uint8Array): PolicyDocument {
  const parts = unpack(bytes, PARTS);
  const source = parts.get('word/document.xml');
  if (source === undefined) throw new Error('word/document.xml is not there');
  const styles = readStyles(parts.get('word/styles.xml') ?? '');
  const builder = new BlockBuilder();
  const counter = { paragraph: 0 };
  walk(source, styles, builder, counter);
  for (const notes of ['word/footnotes.xml', 'word/endnotes.xml']) walk(parts.get(notes) ?? '', styles, builder, counter);
  return { name, unit: 'paragraph', blocks: builder.blocks };
}

function walk(source: string, styles: ReadonlyMap<string, Style>, builder: BlockBuilder, counter: { paragraph: number }): void {
  let inText = false;
  let skipping: string | undefined;
  let paragraph: { heading?: number; item?: number } = {};
  const block = { opened: false };
  let tables = 0;
  const begin = (): void => {
    if (block.opened) return;
    block.opened = true;
    if (paragraph.heading !== undefined) builder.open('heading', paragraph.heading, counter.paragraph);
    else if (paragraph.item !== undefined) builder.open('item', paragraph.item, counter.paragraph);
    else builder.open('text', 0, counter.paragraph);
  };
  for (const piece of piecesOf(source)) {
    if (skipping !== undefined) {
      if (piece.kind === 'close' && piece.name === skipping) skipping = undefined;
      continue;
    }
    if (piece.kind === 'text') {
      if (inText) {
        begin();
        builder.add(piece.text);
      }
      continue;
    }
    const opens = piece.kind === 'open';
    switch (piece.name) {
      case 'w:p':
        if (opens) {
          counter.paragraph++;
          paragraph = {};
          block.opened = false;
        } else {
          builder.close();
          block.opened = false;
        }
        break;
      case 'w:pstyle': {
        const style = opens ? styles.get(attribute(piece.attributes, 'w:val') ?? '') : undefined;
        if (style !== undefined) paragraph = { ...style };
        break;
      }
      case 'w:outlinelvl': {
        const level = opens ? Number(attribute(piece.attributes, 'w:val')) : Number.NaN;
        if (level >= 0 && level < 9) paragraph.heading = level + 1;
        break;
      }
      case 'w:ilvl':
        if (opens) paragraph.item = Number(attribute(piece.attributes, 'w:val') ?? 0) + 1;
        break;
      case 'w:t':
        inText = opens && !piece.empty;
        break;
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        if (opens && block.opened) builder.add(' ');
        break;
      case 'w:nobreakhyphen':
        if (opens) builder.add('-');
        break;
      // The fallback repeats what a text box holds; deleted text is gone.
      case 'mc:fallback':
      case 'w:del':
        if (opens && !piece.empty) skipping = piece.name;
        break;
      case 'w:tbl':
        tables += opens ? 1 : -1;
        if (opens && tables === 1) builder.startTable();
        break;
      case 'w:tr':
        if (tables === 1) {
          if (opens) builder.startRow(counter.paragraph + 1);
          else builder.endRow();
        }
        break;
      case 'w:tc':
        if (tables === 1) {
          if (opens) builder.startCell(false);
          else builder.endCell();
        }
        break;
      default:
    }
  }
  builder.endRow();
  builder.close();
}

interface Style {
  readonly heading?: number;
  readonly item?: number;
}

/** What the styles of the document stand for: by outline level or by their Dutch or English name. */
function readStyles(source: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let id = '';
  let style: { heading?: number; item?: number } = {};
  for (const piece of piecesOf(source)) {
    if (piece.kind === 'close' && piece.name === 'w:style') {
      if (style.heading !== undefined || style.item !== undefined) styles.set(id, style);
    } else if (piece.kind === 'open') {
      const value = attribute(piece.attributes, 'w:val') ?? '';
      if (piece.name === 'w:style') [id, style] = [attribute(piece.attributes, 'w:styleId') ?? '', {}];
      else if (piece.name === 'w:name') {
        const heading = /^(?:heading|kop)\s*([1-9])$/i.exec(value);
        if (heading !== null) style.heading = Number(heading[1]);
        else if (/^(?:title|titel)$/i.test(value)) style.heading = 1;
        else if (/^(?:list bullet|list number|lijstopsom|lijstnummer)/i.test(value)) style.item = 1;
      } else if (piece.name === 'w:outlinelvl' && Number(value) < 9) style.heading = Number(value) + 1;
      else if (piece.name === 'w:numpr' && style.heading === undefined) style.item = 1;
    }
  }
  return styles;
}
