import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ownFolder, peil } from './run-peil.ts';

const { folder, remove } = ownFolder();
afterAll(remove);

describe('peil validate', () => {
  it('says of every good file what it is', () => {
    const { status, stdout, stderr } = peil(['validate', 'examples/halverwege.yaml', 'questionnaires/rules.yaml']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('examples/halverwege.yaml: in orde (answers/1)');
    expect(stdout).toContain('questionnaires/rules.yaml: in orde (rules/1)');
  });

  it('checks a report too', () => {
    const report = path.join(folder, 'rapport.yaml');
    expect(peil(['score', 'examples/halverwege.yaml', '--output', report]).status).toBe(0);
    expect(peil(['validate', report])).toMatchObject({ status: 0, stderr: '' });
  });

  it('goes on past a bad file, and counts', () => {
    writeFileSync(path.join(folder, 'fout.yaml'), 'peil: answers/1\n');
    const { status, stdout, stderr } = peil([
      'validate',
      path.join(folder, 'fout.yaml'),
      path.join(folder, 'weg.yaml'),
      'examples/ver.yaml',
      '--lang',
      'en',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('[schema-missing-key]');
    expect(stderr).toContain('[file-not-found]');
    expect(stderr).toContain('2 of 3');
    expect(stdout).toContain('examples/ver.yaml');
  });

  it('checks a whole content folder', () => {
    expect(peil(['validate', 'questionnaires'])).toMatchObject({ status: 0, stderr: '' });
    expect(peil(['validate', folder]).status).toBe(2);
  });
});
