import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ownFolder, peil } from './run-peil.ts';

const { folder, remove } = ownFolder();
afterAll(remove);

describe('peil template', () => {
  it('makes a file that passes validate and score as it is', () => {
    expect(peil(['template', '--output', 'leeg.yaml'], { cwd: folder })).toMatchObject({ status: 0, stdout: '' });
    expect(peil(['validate', 'leeg.yaml'], { cwd: folder })).toMatchObject({ status: 0, stderr: '' });
    const { status, stdout } = peil(['score', 'leeg.yaml', '--format', 'text'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toContain('nog niet te zeggen');
  });

  it('filled in through standard input, makes a report', () => {
    const { stdout } = peil(['template', '--core', '--lang', 'en']);
    const filled = stdout.replaceAll(/^( {2}[A-Z]{3}-\w+:)$/gm, '$1 { level: 3, evidence: "annual plan" }');
    const { status, stdout: report } = peil(['score', '-', '--format', 'yaml'], { input: filled });
    expect(status).toBe(0);
    expect(report).toMatch(/answered: 25\b/);
  });

  it('never writes over a file: it may hold answers', () => {
    expect(peil(['template', '--core', '--output', 'mijn.yaml'], { cwd: folder }).status).toBe(0);
    const before = readFileSync(path.join(folder, 'mijn.yaml'), 'utf8');
    const { status, stderr } = peil(['template', '--output', 'mijn.yaml'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('mijn.yaml: fout [file-not-written]');
    expect(readFileSync(path.join(folder, 'mijn.yaml'), 'utf8')).toBe(before);
  });

  it('knows the roles, and suggests the nearest', () => {
    expect(peil(['template', '--role', 'HR']).stdout).toContain('role: hr');
    const { status, stdout, stderr } = peil(['template', '--role', 'ervaringdeskundige']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain("Bedoel je 'ervaringsdeskundige'?");
  });
});
