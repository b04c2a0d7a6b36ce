import { FILE_KINDS } from '../../schema/kinds.ts';

// The last three are what Peil writes for people and programs, and never reads.
const KINDS = new Set<string>([...FILE_KINDS, 'summary', 'comparison', 'benchmark']);

/** The kind that a file of Peil says it is on its first line of data; undefined where it says none. Found without parsing. */
export function kindAtTop(text: string): string | undefined {
  const kind = /^(?:[ \t]*(?:#.*)?\r?\n|---\r?\n)*peil:[ \t]*["']?([a-z-]+)\/\d/.exec(text.slice(0, 4000))?.[1];
  return kind !== undefined && KINDS.has(kind) ? kind : undefined;
}

/** Reports and content of Peil that lie between the answers are no answers, and no mistake. */
export function isOtherKind(text: string): boolean {
  const kind = kindAtTop(text);
  return kind !== undefined && !['answers', 'merged', 'group'].includes(kind);
}
