import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ownFolder, peil } from './run-peil.ts';

const { folder, remove } = ownFolder();
afterAll(remove);
const hasBash = spawnSync('bash', ['--version']).status === 0;

/** What bash would offer for these words; the last one is being typed. */
function complete(words: readonly string[]): string[] {
  const script = path.join(folder, 'peil.bash');
  writeFileSync(script, peil(['completion', 'bash']).stdout);
  const quoted = words.map((word) => `'${word}'`).join(' ');
  const { stdout, stderr } = spawnSync(
    'bash',
    ['-c', `source '${script}'; COMP_WORDS=(${quoted}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _peil; printf '%s\\n' "\${COMPREPLY[@]}"`],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

describe('peil completion', () => {
  it.each(['bash', 'zsh', 'fish'])('%s makes a script', (shell) => {
    const { status, stdout, stderr } = peil(['completion', shell]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('kwartiermaker');
  });

  it('refuses another shell', () => {
    const { status, stderr } = peil(['completion', 'bahs']);
    expect(status).toBe(2);
    expect(stderr).toContain("Bedoel je 'bash'?");
  });

  it.skipIf(!hasBash)('fills in commands, flags and fixed values in bash', () => {
    expect(complete(['peil', 'sc'])).toEqual(['score']);
    expect(complete(['peil', ''])).toEqual(
      expect.arrayContaining(['assess', 'score', 'template', 'validate', 'explain', 'list', 'completion', 'help']),
    );
    expect(complete(['peil', 'list', 't'])).toEqual(['tensions', 'terms']);
    expect(complete(['peil', 'list', 'items', '--format', ''])).toEqual(['table', 'yaml', 'csv']);
    expect(complete(['peil', 'list', 'items', '--format', '=', 'y'])).toEqual(['yaml']);
    expect(complete(['peil', 'template', '--role', 'er'])).toEqual(['ervaringsdeskundige']);
    expect(complete(['peil', 'score', 'a.yaml', '--lang', ''])).toEqual(['nl', 'en']);
  });

  it.skipIf(!hasBash)('leaves files to bash itself', () => {
    expect(complete(['peil', 'score', ''])).toEqual([]);
    expect(complete(['peil', 'score', '--output', ''])).toEqual([]);
  });
});
