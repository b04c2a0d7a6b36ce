import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../content/package-root.ts';

// Filled in by the build, so that a start reads one file less.
declare const PEIL_VERSION: string | undefined;

/** The version of this package. */
export function version(): string {
  if (typeof PEIL_VERSION === 'string') return PEIL_VERSION;
  const data: unknown = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8'));
  return typeof data === 'object' && data !== null && 'version' in data ? String(data.version) : '';
}
