import { TooHard } from './too-hard.ts';

/** A piece of XML or HTML: a tag that opens or closes, or text with its entities resolved. */
export type Piece =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean; readonly at: number }
  | { readonly kind: 'close'; readonly name: string; readonly at: number }
  | { readonly kind: 'text'; readonly text: string; readonly at: number };

/** A tag is never longer than this; what looks like a longer one is text. */
const LONGEST_TAG = 20_000;
const RAW = /^(?:script|style)$/i;
const NAME = /[a-zA-Z][\w:.-]*/y;

/**
 * Cuts markup into pieces, forgiving as a browser. Nothing is fetched and no entity of the document itself is
 * resolved, so nothing can grow; every character is looked at once.
 */
export function* piecesOf(source: string): Generator<Piece> {
  // No document of an office program or of the web declares entities of its own; a bomb does.
  if (source.includes('<!ENTITY')) throw new TooHard();
  let last = 0;
  let at = source.indexOf('<');
  while (at !== -1) {
    const special = endOfSpecial(source, at);
    NAME.lastIndex = source[at + 1] === '/' ? at + 2 : at + 1;
    const name = special === undefined ? NAME.exec(source)?.[0] : undefined;
    if (special === undefined && name === undefined) {
      at = source.indexOf('<', at + 1);
      continue;
    }
    if (at > last) yield { kind: 'text', text: decodeEntities(source.slice(last, at)), at: last };
    if (special !== undefined) {
      if (special.data !== undefined) yield { kind: 'text', text: special.data, at };
      last = special.end;
    } else if (name !== undefined) {
      const end = endOfTag(source, NAME.lastIndex);
      const closed = source[end - 1] === '>';
      const attributes = source.slice(NAME.lastIndex, closed ? end - 1 : end);
      if (!closed) yield { kind: 'text', text: source.slice(at, end), at };
      else if (source[at + 1] === '/') yield { kind: 'close', name: name.toLowerCase(), at };
      else yield { kind: 'open', name: name.toLowerCase(), attributes, empty: attributes.endsWith('/'), at };
      last = end;
      // What stands in a script is no markup, whatever it looks like.
      if (closed && source[at + 1] !== '/' && RAW.test(name)) last = endOfRaw(source, end, name.toLowerCase());
    }
    at = source.indexOf('<', last);
  }
  if (last < source.length) yield { kind: 'text', text: decodeEntities(source.slice(last)), at: last };
}

/** Where the text of a script or style sheet ends. */
function endOfRaw(source: string, from: number, name: string): number {
  const found = new RegExp(`</${name}`, 'gi');
  found.lastIndex = from;
  return found.exec(source)?.index ?? source.length;
}

/** Comments, CDATA, declarations: where they end, and the text that CDATA holds. */
function endOfSpecial(source: string, at: number): { end: number; data?: string } | undefined {
  const sign = source[at + 1];
  if (sign !== '!' && sign !== '?') return undefined;
  const until = (mark: string, from: number): number => {
    const found = source.indexOf(mark, from);
    return found === -1 ? source.length : found + mark.length;
  };
  if (source.startsWith('<!--', at)) return { end: until('-->', at + 4) };
  if (source.startsWith('<![CDATA[', at)) {
    const end = until(']]>', at + 9);
    return { end, data: source.slice(at + 9, end).replace(/\]\]>$/, '') };
  }
  return { end: until('>', at) };
}

/** The offset after the > that ends a tag, minding quotes; where none comes, the offset up to which was looked. */
function endOfTag(source: string, from: number): number {
  const limit = Math.min(source.length, from + LONGEST_TAG);
  let quote = '';
  for (let at = from; at < limit; at++) {
    const sign = source[at];
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  return limit;
}

/** The value of an attribute, or undefined. */
export function attribute(attributes: string, name: string): string | undefined {
  const start = attributes.indexOf(`${name}=`);
  if (start === -1) return undefined;
  const quote = attributes[start + name.length + 1];
  if (quote !== '"' && quote !== "'") return /^[^\s>]*/.exec(attributes.slice(start + name.length + 1))?.[0];
  const end = attributes.indexOf(quote, start + name.length + 2);
  return decodeEntities(attributes.slice(start + name.length + 2, end === -1 ? undefined : end));
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '\u00ad',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  ecirc: 'ê',
  agrave: 'à',
  aacute: 'á',
  oacute: 'ó',
  ccedil: 'ç',
  Eacute: 'É',
  Euml: 'Ë',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  sect: '§',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
};

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,10}));?/g,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}
