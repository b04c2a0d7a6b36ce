import { MAX_WIDTH } from './limits.ts';

/** Path of the first block or list with more entries than any file of ours has; undefined where there is none. */
export function tooWide(data: unknown, path: readonly string[] = []): readonly string[] | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const entries = Object.entries(data);
  if (entries.length > MAX_WIDTH) return path;
  for (const [key, value] of entries) {
    const found = tooWide(value, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
