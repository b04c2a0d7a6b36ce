import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../content/package-root.ts';

/** The version of this package. */
export function version(): string {
  const data: unknown = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8'));
  return typeof data === 'object' && data !== null && 'version' in data ? String(data.version) : '';
}
