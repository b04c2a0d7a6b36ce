import { FILE_KINDS } from '../../schema/kinds.ts';

// The last three are what Peil writes for people and programs, and never reads.
const KINDS = new Set<string>([...FILE_KINDS, 'summary', 'comparison', 'benchmark']);

/** Reports and content of Peil that lie between the answers are no answers, and no mistake. Found without parsing. */
export function isOtherKind(text: string): boolean {
  const kind = /^(?:[ \t]*(?:#.*)?\r?\n|---\r?\n)*peil:[ \t]*["']?([a-z-]+)\/\d/.exec(text.slice(0, 4000))?.[1];
  return kind !== undefined && !['answers', 'merged', 'group'].includes(kind) && KINDS.has(kind);
}
