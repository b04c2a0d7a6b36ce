import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { fastParse } from './fast-parse.ts';

/** Data from a YAML text, and where each part of it stands. */
export interface ParsedYaml {
  readonly data: unknown;
  /** Range of the value at a path, or of its key. The nearest known parent where the path ends early. */
  readonly locate: (path: readonly string[], onKey: boolean) => Promise<Range>;
}

export type ParseResult = { ok: true; parsed: ParsedYaml } | { ok: false; diagnostics: Diagnostic[] };

/**
 * Parses one YAML document. The fast parser gives no places; the exact one is loaded only when a place is asked
 * for or when the fast one meets something it should not decide on (errors, anchors, tags, odd numbers).
 */
export async function parseYaml(file: string, text: string): Promise<ParseResult> {
  const fast = fastParse(text);
  if (fast !== undefined) {
    const exact = lazily(() => import('./exact-parse.ts').then((module) => module.exactParse(file, text)));
    const locate = async (path: readonly string[], onKey: boolean): Promise<Range> => {
      const result = await exact();
      return result.ok ? result.parsed.locate(path, onKey) : { start: 0, end: 0 };
    };
    return { ok: true, parsed: { data: fast.data, locate } };
  }
  return (await import('./exact-parse.ts')).exactParse(file, text);
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
