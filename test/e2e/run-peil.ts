import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../support/real-instrument.ts';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the built command as a user would, without a terminal.
 * @param options.seconds how long it may take before it is killed, which gives status null
 */
export function peil(
  args: readonly string[],
  options: { cwd?: string; input?: string | Buffer; env?: Readonly<Record<string, string>>; seconds?: number } = {},
): Run {
  const { NODE_EXTRA_CA_CERTS: _certificates, PEIL_LANG: _language, FORCE_COLOR: _colour, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'bin/peil.js'), ...args], {
    cwd: options.cwd ?? ROOT,
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...env, ...options.env },
    timeout: (options.seconds ?? 30) * 1000,
    maxBuffer: 50_000_000,
  });
  return { status, stdout, stderr };
}

/** A folder of its own for one test file, and how to remove it. */
export function ownFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'peil-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
