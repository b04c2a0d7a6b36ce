/**
 * Writes plain data (strings, finite numbers, booleans, lists, maps) as YAML that people read and diff.
 *
 * Our own because the library's writer takes longer than everything else in `peil score` together (53 of 110 ms for
 * one report, cold); a property test holds the result against two parsers. Undefined values are left out.
 */
export function emitYaml(data: Readonly<Record<string, unknown>>): string;
/** The same into something else than a string, line by line. */
export function emitYaml(data: Readonly<Record<string, unknown>>, lines: Lines): undefined;
export function emitYaml(data: Readonly<Record<string, unknown>>, lines?: Lines): string | undefined {
  const own: string[] = [];
  emitMap(data, '', lines ?? own, '');
  return lines === undefined ? `${own.join('\n')}\n` : undefined;
}

/** Where lines go. */
export interface Lines {
  readonly push: (line: string) => unknown;
  /** Takes over an entry of a list, where it has its text already. */
  readonly part?: (value: object, indent: string) => boolean;
  /** Where much is written, what is found out about a text is kept. */
  readonly recall?: (value: string) => Recalled | undefined;
  /** The same of a list that comes back; undefined where it does not. */
  readonly recallList?: (value: readonly unknown[]) => RecalledList | undefined;
}

/** How a text is written. */
export interface Recalled {
  /** On one line. */
  plain?: string;
  foldable?: boolean;
  /** Inside a list on one line. */
  flow?: string;
  /** Folded at an indent. */
  folded?: { readonly indent: string; readonly text: string };
}

export interface RecalledList {
  /** On one line, or undefined where it cannot be. */
  flow?: string | undefined;
  width: number;
}

const WIDTH = 110;

// Plain without quotes: begins with a letter, holds nothing that YAML could read as something else.
const PLAIN = /^[A-Za-z\u00c0-\u017f(][\w\u00c0-\u017f ()/,.;%&+·§–'’?!…@*=-]*(?<! )$/;
const RESOLVED = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
const PLAIN_KEY = /^[A-Za-z][A-Za-z0-9_.-]*$/;
// Character classes of Unicode would cost more than the rest of the writing.
const FOLDABLE =
  /^[!-~\u00a1-\u00ac\u00ae-\u017f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]+(?: [!-~\u00a1-\u00ac\u00ae-\u017f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]+)+$/;

function emitMap(data: Readonly<Record<string, unknown>>, indent: string, lines: Lines, first: string): void {
  let prefix = first === '' ? indent : first;
  for (const key in data) {
    const value = data[key];
    if (value === undefined) continue;
    emitValue(value, `${prefix}${keyText(key)}:`, indent, lines);
    prefix = indent;
  }
}

function emitValue(value: unknown, head: string, indent: string, lines: Lines): void {
  if (typeof value === 'string') emitText(value, head, indent, lines);
  else if (Array.isArray(value)) {
    emitList(value, head, indent, lines);
  } else if (typeof value === 'object' && value !== null) {
    emitInner(value as Readonly<Record<string, unknown>>, head, indent, lines);
  } else lines.push(`${head} ${JSON.stringify(value)}`);
}

function emitList(value: readonly unknown[], head: string, indent: string, lines: Lines): void {
  if (value.length === 0) {
    lines.push(`${head} []`);
    return;
  }
  const known = lines.recallList?.(value);
  const list = known ?? listOf(value, lines);
  if (known !== undefined && known.width < 0) Object.assign(known, listOf(value, lines));
  if (list.flow !== undefined && head.length + list.width < WIDTH) lines.push(`${head} ${list.flow}`);
  else {
    lines.push(head);
    for (const entry of value) emitEntry(entry, `${indent}  `, lines);
  }
}

function listOf(value: readonly unknown[], lines: Lines): RecalledList {
  if (!value.every(isShort)) return { width: 0, flow: undefined };
  return { width: value.join(', ').length, flow: `[${value.map((entry) => inFlow(entry, lines)).join(', ')}]` };
}

function emitText(value: string, head: string, indent: string, lines: Lines): void {
  const known = lines.recall?.(value) ?? {};
  if (head.length + value.length >= WIDTH && (known.foldable ??= FOLDABLE.test(value))) {
    if (known.folded?.indent !== indent) known.folded = { indent, text: fold(value, `${indent}  `).join('\n') };
    lines.push(`${head} >-`);
    lines.push(known.folded.text);
  } else lines.push(`${head} ${(known.plain ??= text(value))}`);
}

/** A map inside another: two numbers, such as a coverage, stand on one line. */
function emitInner(data: Readonly<Record<string, unknown>>, head: string, indent: string, lines: Lines): void {
  let count = 0;
  let numbers = '';
  for (const key in data) {
    const value = data[key];
    if (value === undefined) continue;
    count++;
    if (typeof value !== 'number') count = Infinity;
    else if (count <= 2) numbers += `${count === 1 ? '' : ', '}${keyText(key)}: ${value}`;
  }
  if (count === 0) lines.push(`${head} {}`);
  else if (count <= 2) lines.push(`${head} { ${numbers} }`);
  else {
    lines.push(head);
    emitMap(data, `${indent}  `, lines, '');
  }
}

function emitEntry(value: unknown, indent: string, lines: Lines): void {
  if (typeof value === 'object' && value !== null && lines.part?.(value, indent) === true) return;
  emitListEntry(value, indent, lines);
}

/** One entry of a list, by itself. */
export function emitListEntry(value: unknown, indent: string, lines: Lines): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
    emitMap(value as Readonly<Record<string, unknown>>, `${indent}  `, lines, `${indent}- `);
  } else emitValue(value, `${indent}-`, indent, lines);
}

/** Keys come back all the time; those of figures are the only ones that an organisation chooses. */
const KEYS = new Map<string, string>();

function keyText(key: string): string {
  let known = KEYS.get(key);
  if (known === undefined) {
    known = PLAIN_KEY.test(key) && !RESOLVED.test(key) ? key : quoted(key);
    if (KEYS.size < 1000) KEYS.set(key, known);
  }
  return known;
}

function text(value: string): string {
  return PLAIN.test(value) && !RESOLVED.test(value) ? value : quoted(value);
}

/** In a list on one line a comma or bracket ends a plain text. */
function inFlow(value: unknown, lines: Lines): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const known = lines.recall?.(value) ?? {};
  return (known.flow ??= /^[A-Za-z][A-Za-z0-9._-]*$/.test(value) && !RESOLVED.test(value) ? value : quoted(value));
}

function isShort(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.length < 60);
}

/** A JSON string is a double-quoted YAML scalar once the characters that YAML does not print are escaped too, and those that turn the reading direction. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u00a0\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Folding turns line ends into spaces, so it only fits a text with single spaces and printable characters. */
function fold(text: string, indent: string): string[] {
  const room = WIDTH - indent.length;
  const lines: string[] = [];
  let start = 0;
  while (text.length - start > room) {
    let end = text.lastIndexOf(' ', start + room);
    if (end <= start) end = text.indexOf(' ', start + room);
    if (end === -1) break;
    lines.push(indent + text.slice(start, end));
    start = end + 1;
  }
  return [...lines, indent + text.slice(start)];
}
