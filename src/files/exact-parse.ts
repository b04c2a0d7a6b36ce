import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, visit, type YAMLMap } from 'yaml';
import type { Code, Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import type { Text } from '../model/text.ts';
import { MAX_DEPTH } from './limits.ts';
import type { ParseResult } from './parse-yaml.ts';
import { DUPLICATE_KEY, fromYamlError } from './yaml-errors.ts';

// Far more than anyone reads; a hostile file has a hundred thousand.
const MOST_ERRORS = 200;
/** So many places where the text is no YAML are told; most of the others follow from these. */
const MOST_SLIPS = 3;

/** Parses with places; all problems at once. Aliases, tags and deep nesting are refused, so nothing can grow. */
export function exactParse(file: string, text: string): ParseResult {
  const diagnostics: Diagnostic[] = [];
  const say = (code: Code, range: Range, message: Text, hint: Text): void => {
    diagnostics.push({ code, severity: 'error', message, file, range, hint });
  };
  if (deepestNesting(text) > MAX_DEPTH) {
    say(
      'yaml-too-deep',
      { start: 0, end: 1 },
      { nl: 'Dit bestand is te diep genest.', en: 'This file is nested too deeply.' },
      { nl: `Meer dan ${MAX_DEPTH} lagen komt in geen bestand van Peil voor.`, en: `No file of Peil has more than ${MAX_DEPTH} layers.` },
    );
    return { ok: false, diagnostics };
  }
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    lineCounter: new LineCounter(),
    prettyErrors: false,
    strict: true,
  });
  const [document] = documents;
  if (document === undefined) {
    say(
      'file-empty',
      { start: 0, end: 1 },
      { nl: 'Hier staat niets in.', en: 'There is nothing in this file.' },
      { nl: "'peil template' maakt een bestand om in te vullen.", en: "'peil template' makes a file to fill in." },
    );
    return { ok: false, diagnostics };
  }
  let slips = 0;
  for (const error of document.errors.slice(0, MOST_ERRORS)) {
    const diagnostic = fromYamlError(file, text, error);
    // After some slips the parser only guesses: what it says then is about its guess.
    if (diagnostic.code === 'yaml-syntax' && ++slips > MOST_SLIPS) continue;
    diagnostics.push(diagnostic);
  }
  for (const warning of document.warnings.slice(0, MOST_ERRORS)) diagnostics.push(fromYamlError(file, text, warning));
  const second = documents[1];
  if (second !== undefined && diagnostics.length === 0) {
    const at = second.range[0];
    say(
      'yaml-many-documents',
      { start: at, end: at + 3 },
      { nl: "Hier begint een tweede document ('---').", en: "A second document begins here ('---')." },
      { nl: 'Zet elk document in een eigen bestand.', en: 'Put every document in a file of its own.' },
    );
  }
  visit(document, {
    // The parser would stringify such a key, and warn about it on the terminal by itself.
    Pair: (_key, pair) => {
      if (isMap(pair.key) || isSeq(pair.key))
        say(
          'yaml-syntax',
          rangeOf(pair.key),
          { nl: 'Een sleutel kan geen lijst of blok zijn.', en: 'A key cannot be a list or a block.' },
          { nl: 'Schrijf voor de dubbele punt één woord.', en: 'Write a single word before the colon.' },
        );
    },
    Alias: (_key, node) =>
      say(
        'yaml-alias',
        rangeOf(node),
        { nl: 'Verwijzingen (*naam) mogen niet.', en: 'References (*name) are not allowed.' },
        { nl: 'Schrijf de waarde hier voluit.', en: 'Write the value out here.' },
      ),
    Node: (_key, node) => {
      if (isMap(node)) for (const key of repeatedKeys(node)) say('yaml-duplicate-key', rangeOf(key), ...DUPLICATE_KEY);
      if (!isAlias(node) && node.anchor !== undefined)
        say(
          'yaml-alias',
          rangeOf(node),
          { nl: 'Ankers (&naam) mogen niet.', en: 'Anchors (&name) are not allowed.' },
          { nl: "Haal het woord met '&' weg.", en: "Remove the word with '&'." },
        );
      if (node.tag !== undefined && node.tag.startsWith('!') && !document.errors.length && !document.warnings.length)
        say(
          'yaml-tag',
          rangeOf(node),
          { nl: 'Typen (!naam) mogen niet.', en: 'Tags (!name) are not allowed.' },
          { nl: "Zet aanhalingstekens om een tekst die met '!' begint.", en: "Put quotes around a text that begins with '!'." },
        );
    },
  });
  if (diagnostics.length > 0) return { ok: false, diagnostics: unique(diagnostics) };
  const root = document.contents;
  const keys: KeyIndex = new WeakMap();
  return {
    ok: true,
    parsed: {
      data: document.toJS({ maxAliasCount: 0 }) as unknown,
      locate: (path, onKey) => Promise.resolve(locate(root, path, onKey, keys)),
    },
  };
}

/** The parser compares every key with all before it, which takes minutes for a hostile file; a set does not. */
function repeatedKeys(map: YAMLMap): Node[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const again = seen.has(name);
    seen.add(name);
    return again ? [key] : [];
  });
}

/** How deep brackets are nested: measured before parsing, because a parser that recurses runs out of stack. */
function deepestNesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const unit of text) {
    if (unit === '[' || unit === '{') deepest = Math.max(deepest, ++depth);
    else if ((unit === ']' || unit === '}') && depth > 0) depth--;
  }
  let compact = 0;
  for (const line of text.split('\n'))
    compact = Math.max(
      compact,
      /^\s*((?:- ?|\? ?)+)/.exec(line)?.[1]?.replaceAll(' ', '').length ?? 0,
      (/^ */.exec(line)?.[0].length ?? 0) / 2,
    );
  return Math.max(deepest, compact);
}

/** Pairs of a map by their key, made once for each map that places are asked in. */
type KeyIndex = WeakMap<YAMLMap, Map<string, YAMLMap['items'][number]>>;

function pairOf(map: YAMLMap, key: string, index: KeyIndex): YAMLMap['items'][number] | undefined {
  let pairs = index.get(map);
  if (pairs === undefined) {
    pairs = new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])));
    index.set(map, pairs);
  }
  return pairs.get(key);
}

function locate(root: Node | null, path: readonly string[], onKey: boolean, keys: KeyIndex): Range {
  let node: unknown = root;
  let found = rangeOf(root);
  for (const [index, part] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = pairOf(node, part, keys);
      if (pair === undefined) return found;
      const key = isNode(pair.key) ? rangeOf(pair.key) : found;
      found = key;
      if (last && onKey) return key;
      node = pair.value;
      if (isNode(node) && node.range != null && node.range[1] > node.range[0]) found = rangeOf(node);
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (!isNode(node)) return found;
      found = rangeOf(node);
    } else return found;
  }
  return found;
}

function rangeOf(node: unknown): Range {
  if (!isNode(node) || node.range == null) return { start: 0, end: 1 };
  return { start: node.range[0], end: Math.max(node.range[1], node.range[0] + 1) };
}

function unique(diagnostics: Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((diagnostic) => {
    const key = `${diagnostic.code} ${diagnostic.range?.start}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
