import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, visit, type YAMLError } from 'yaml';
import type { Code, Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import type { Text } from '../model/text.ts';
import { MAX_DEPTH } from './limits.ts';
import type { ParseResult } from './parse-yaml.ts';

/** Parses with places; all problems at once. Aliases, tags and deep nesting are refused, so nothing can grow. */
export function exactParse(file: string, text: string): ParseResult {
  const diagnostics: Diagnostic[] = [];
  const say = (code: Code, range: Range, message: Text, hint: Text): void => {
    diagnostics.push({ code, severity: 'error', message, file, range, hint });
  };
  if (deepestNesting(text) > MAX_DEPTH) {
    say('yaml-too-deep', { start: 0, end: 1 }, { nl: 'Dit bestand is te diep genest.', en: 'This file is nested too deeply.' }, { nl: `Meer dan ${MAX_DEPTH} lagen komt in geen bestand van Peil voor.`, en: `No file of Peil has more than ${MAX_DEPTH} layers.` });
    return { ok: false, diagnostics };
  }
  const documents = parseAllDocuments(text, { version: '1.2', schema: 'core', uniqueKeys: true, lineCounter: new LineCounter(), prettyErrors: false, strict: true });
  const [document] = documents;
  if (document === undefined) {
    say('file-empty', { start: 0, end: 1 }, { nl: 'Hier staat niets in.', en: 'There is nothing in this file.' }, { nl: "'peil template' maakt een bestand om in te vullen.", en: "'peil template' makes a file to fill in." });
    return { ok: false, diagnostics };
  }
  for (const error of document.errors) diagnostics.push(fromYamlError(file, text, error));
  for (const warning of document.warnings) diagnostics.push(fromYamlError(file, text, warning));
  const second = documents[1];
  if (second !== undefined && diagnostics.length === 0) {
    const at = second.range[0];
    say('yaml-many-documents', { start: at, end: at + 3 }, { nl: "Hier begint een tweede document ('---').", en: "A second document begins here ('---')." }, { nl: 'Zet elk document in een eigen bestand.', en: 'Put every document in a file of its own.' });
  }
  visit(document, {
    // The parser would stringify such a key, and warn about it on the terminal by itself.
    Pair: (_key, pair) => {
      if (isMap(pair.key) || isSeq(pair.key)) say('yaml-syntax', rangeOf(pair.key), { nl: 'Een sleutel kan geen lijst of blok zijn.', en: 'A key cannot be a list or a block.' }, { nl: 'Schrijf voor de dubbele punt één woord.', en: 'Write a single word before the colon.' });
    },
    Alias: (_key, node) => say('yaml-alias', rangeOf(node), { nl: 'Verwijzingen (*naam) mogen niet.', en: 'References (*name) are not allowed.' }, { nl: 'Schrijf de waarde hier voluit.', en: 'Write the value out here.' }),
    Node: (_key, node) => {
      if (!isAlias(node) && node.anchor !== undefined) say('yaml-alias', rangeOf(node), { nl: 'Ankers (&naam) mogen niet.', en: 'Anchors (&name) are not allowed.' }, { nl: "Haal het woord met '&' weg.", en: "Remove the word with '&'." });
      if (node.tag !== undefined && node.tag.startsWith('!') && !document.errors.length && !document.warnings.length) say('yaml-tag', rangeOf(node), { nl: 'Typen (!naam) mogen niet.', en: 'Tags (!name) are not allowed.' }, { nl: "Zet aanhalingstekens om een tekst die met '!' begint.", en: "Put quotes around a text that begins with '!'." });
    },
  });
  if (diagnostics.length > 0) return { ok: false, diagnostics: unique(diagnostics) };
  const root = document.contents;
  return {
    ok: true,
    parsed: {
      data: document.toJS({ maxAliasCount: 0 }) as unknown,
      locate: (path, onKey) => Promise.resolve(locate(root, path, onKey)),
    },
  };
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
  for (const line of text.split('\n')) compact = Math.max(compact, /^\s*((?:- ?|\? ?)+)/.exec(line)?.[1]?.replaceAll(' ', '').length ?? 0, (/^ */.exec(line)?.[0].length ?? 0) / 2);
  return Math.max(deepest, compact);
}

function locate(root: Node | null, path: readonly string[], onKey: boolean): Range {
  let node: unknown = root;
  let found = rangeOf(root);
  for (const [index, part] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((candidate) => isScalar(candidate.key) && String(candidate.key.value) === part);
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

function fromYamlError(file: string, text: string, error: YAMLError): Diagnostic {
  const range = { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1) };
  const [code, message, hint] = describe(error, text);
  return { code, severity: 'error', message, file, range, hint };
}

function describe(error: YAMLError, text: string): [Code, Text, Text] {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return ['yaml-duplicate-key', { nl: 'Deze sleutel staat er al.', en: 'This key is there already.' }, { nl: 'Haal een van de twee weg.', en: 'Remove one of the two.' }];
    case 'TAB_AS_INDENT':
      return ['yaml-tab', { nl: 'Hier wordt ingesprongen met een tab.', en: 'This is indented with a tab.' }, { nl: 'Gebruik spaties in plaats van tabs.', en: 'Use spaces instead of tabs.' }];
    case 'TAG_RESOLVE_FAILED':
      return ['yaml-tag', { nl: 'Typen (!naam) mogen niet.', en: 'Tags (!name) are not allowed.' }, { nl: "Zet aanhalingstekens om een tekst die met '!' begint.", en: "Put quotes around a text that begins with '!'." }];
    default: {
      if (text.slice(0, error.pos[1]).split('\n').at(-1)?.includes('\t') === true) {
        return ['yaml-tab', { nl: 'In deze regel staat een tab.', en: 'There is a tab in this line.' }, { nl: 'Gebruik spaties in plaats van tabs.', en: 'Use spaces instead of tabs.' }];
      }
      const detail = error.message.split('\n')[0] ?? '';
      return [
        'yaml-syntax',
        { nl: `Dit is geen geldige YAML: ${detail}.`, en: `This is not valid YAML: ${detail}.` },
        { nl: "Kijk naar het inspringen, de dubbele punten en de aanhalingstekens. Een tekst met ': ' of '#' erin moet tussen aanhalingstekens.", en: "Look at the indentation, the colons and the quotes. A text with ': ' or '#' in it needs quotes around it." },
      ];
    }
  }
}

function unique(diagnostics: Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((diagnostic) => {
    const key = `${diagnostic.code} ${diagnostic.range?.start}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
