import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './real-instrument.ts';

export const PEIL = path.join(ROOT, 'bin/peil.js');

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a user would, without colour. */
export function runPeil(args: readonly string[], cwd?: string): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PEIL, ...args], { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', PEIL_LANG: 'nl' }, maxBuffer: 1 << 28 });
  return { status, out: stdout, err: stderr };
}
