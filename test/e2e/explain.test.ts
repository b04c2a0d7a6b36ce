import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownFolder, peil } from './run-peil.ts';

const { folder, remove } = ownFolder();
afterAll(remove);
const report = path.join(folder, 'rapport.yaml');
beforeAll(() => {
  expect(peil(['score', 'examples/halverwege.yaml', '--output', report]).status).toBe(0);
});

describe('peil explain', () => {
  it('explains an id and a word, in both languages', () => {
    expect(peil(['explain', 'VJ-4.1-b'])).toMatchObject({ status: 0, stderr: '' });
    expect(peil(['explain', 'VJ-4.1-b']).stdout).toContain('SUP-43');
    expect(peil(['explain', 'gate', '--lang', 'en']).stdout).toContain('The lowest part of the foundation decides');
    expect(peil(['explain', 'vrije', 'ruimte']).stdout).toContain('vrije ruimte');
  });

  it.each(['ORG-1a', 'VJ-4.1-b', 'VJ-4.4', 'DSP', 'cultuur', 'A-18', 'stap-2', 'poort', 'T4', 'verkenning'])(
    'derives %s from a report, figure first',
    (id) => {
      const { status, stdout, stderr } = peil(['explain', id, report]);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^In dit rapport$|^De fase in dit rapport$/m);
      expect(stdout).not.toContain('Let op: in het rapport staat');
    },
  );

  it('says that a report was made with other questions or rules', () => {
    const other = path.join(folder, 'ander.yaml');
    writeFileSync(
      other,
      peil(['score', 'examples/halverwege.yaml', '--format', 'yaml']).stdout.replace(/digest: \S+/, 'digest: "0000000000000000"'),
    );
    const { status, stderr } = peil(['explain', 'VJ-4.1-b', other]);
    expect(status).toBe(0);
    expect(stderr).toContain('met andere vragen of regels');
  });

  it('refuses what it does not know, with the nearest that it does', () => {
    const { status, stdout, stderr } = peil(['explain', 'VJ-4.1-bb', '--lang', 'en']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('error [id-unknown]');
    expect(stderr).toContain("Do you mean 'VJ-4.1-b'?");
    expect(peil(['explain', '\u001b[2J']).stderr).not.toContain('\u001b');
  });

  it('refuses answers where a report is needed', () => {
    const { status, stderr } = peil(['explain', 'VJ-4.1-b', 'examples/halverwege.yaml']);
    expect(status).toBe(2);
    expect(stderr).toContain('[kind-unknown]');
    expect(stderr).toContain('peil: report/1');
  });

  it('without an id, or with too much, is wrong use', () => {
    expect(peil(['explain']).status).toBe(2);
    expect(peil(['explain', 'raad', 'van', 'toezicht']).status).toBe(2);
  });
});
