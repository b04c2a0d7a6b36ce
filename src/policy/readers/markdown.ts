import markdownIt from 'markdown-it';
import type { Block, Mark, PolicyDocument } from '../document.ts';

// Only blocks are parsed; emphasis and links are taken off below. That takes a third of the time.
const parser = markdownIt('default', { html: true });
parser.core.ruler.disable(['inline', 'linkify', 'replacements', 'smartquotes', 'text_join'], true);

/** Markdown to blocks; code is not policy and is left out. */
export function readMarkdown(name: string, source: string): PolicyDocument {
  const { text, title, skipped } = withoutFrontMatter(source);
  const blocks: Block[] = [];
  let kind: Block['kind'] = 'text';
  let level = 0;
  let depth = 0;
  let quote = 0;
  let cells: string[] = [];
  let header: string[] = [];
  let inHead = false;
  let rowLine = 1;
  for (const token of parser.parse(text, {})) {
    switch (token.type) {
      case 'heading_open':
        [kind, level] = ['heading', Number(token.tag.slice(1))];
        break;
      case 'heading_close':
        kind = 'text';
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        depth++;
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        depth--;
        break;
      case 'blockquote_open':
        quote++;
        break;
      case 'blockquote_close':
        quote--;
        break;
      case 'thead_open':
        [inHead, header] = [true, []];
        break;
      case 'thead_close':
        inHead = false;
        break;
      case 'tr_open':
        [kind, cells, rowLine] = ['row', [], (token.map?.[0] ?? 0) + 1 + skipped];
        break;
      case 'tr_close':
        kind = 'text';
        if (inHead) header = cells;
        else if (cells.some((cell) => cell !== ''))
          blocks.push({ kind: 'row', level: 0, text: cells.join(' | '), marks: [{ at: 0, place: rowLine }], header: header.join(' | ') });
        break;
      case 'inline': {
        const plain = token.content.split('\n').map(plainInline);
        if (kind === 'row') {
          cells.push(plain.join(' '));
          break;
        }
        const { joined, marks } = joinLines(plain, (token.map?.[0] ?? 0) + 1 + skipped);
        if (joined === '') break;
        const block = {
          kind: kind === 'text' && depth > 0 ? ('item' as const) : kind,
          level: kind === 'heading' ? level : depth,
          text: joined,
          marks,
        };
        blocks.push(quote > 0 ? { ...block, quoted: true } : block);
        break;
      }
      default:
    }
  }
  return { name, unit: 'line', blocks, ...(title === undefined ? {} : { title }) };
}

/** Lines to one text with marks; a word broken by a hyphen at the end of a line is not expected in Markdown. */
function joinLines(lines: readonly string[], first: number): { joined: string; marks: Mark[] } {
  let joined = '';
  const marks: Mark[] = [];
  for (const [index, line] of lines.entries()) {
    marks.push({ at: joined.length, place: first + index });
    joined += index < lines.length - 1 ? `${line}\n` : line;
  }
  return { joined: joined.trimEnd(), marks };
}

/** A longer line is no writing of people, and the patterns below would take long over it. */
const LONGEST_LINE = 4_000;
/** Text without emphasis, links, images, tags and footnote marks. */
function plainInline(line: string): string {
  if (!/[*_`[\]<&\\~]/.test(line) || line.length > LONGEST_LINE) return line;
  return line
    .replace(/!\[([^[\]]{0,300})\]\([^()]{0,500}\)/g, '$1')
    .replace(/\[\^[^[\]]{0,40}\]/g, '')
    .replace(/\[([^[\]]{0,300})\](?:\([^()]{0,500}\)|\[[^[\]]{0,100}\])/g, '$1')
    .replace(/<\/?[a-zA-Z][^<>]{0,500}>/g, ' ')
    .replace(/(\*\*|__|~~|`+)/g, '')
    .replace(/(^|[\s(])[*_](?=\S)|(\S)[*_](?=[\s).,;:!?]|$)/g, '$1$2')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}

function withoutFrontMatter(source: string): { text: string; title?: string; skipped: number } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  if (match === null) return { text: source, skipped: 0 };
  const title = /^title:\s*["']?(.*?)["']?\s*$/m.exec(match[1] ?? '')?.[1];
  const skipped = match[0].split('\n').length - 1;
  return { text: source.slice(match[0].length), skipped, ...(title === undefined ? {} : { title }) };
}
