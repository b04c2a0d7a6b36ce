import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/real-instrument.ts';
import { ownFolder, peil } from './run-peil.ts';

const { folder, remove } = ownFolder();
afterAll(remove);
const example = (name: string): string => path.join(ROOT, 'examples', `${name}.yaml`);

// Meerkoetsluis a year later: one question of the culture aspect went from 4 to 1, all else stayed.
const before = path.join(folder, '2025.yaml');
const after = path.join(folder, '2026.yaml');
copyFileSync(example('ver'), before);
writeFileSync(
  after,
  readFileSync(before, 'utf8')
    .replace(/^date: .*$/m, 'date: 2027-04-21')
    .replace(/^ {2}CUL-1a:(?:.*\n)(?: {4}.*\n)*/m, '  CUL-1a: 0\n'),
);

describe('peil compare', () => {
  it('takes answers and reports alike', () => {
    const report = path.join(folder, 'report.yaml');
    peil(['score', before, '--output', report]);
    expect(peil(['compare', report, after, '--format', 'csv']).stdout).toBe(peil(['compare', before, after, '--format', 'csv']).stdout);
  });

  it('takes merged files and group sessions too, beside answers and their reports', () => {
    const merged = path.join(folder, 'samen.yaml');
    expect(peil(['merge', before, '-o', merged]).status).toBe(0);
    const session = path.join(folder, 'gesprek.yaml');
    writeFileSync(
      session,
      'peil: group/1\nquestionnaire: jeugdzorgorganisatie\norganisation: { name: Jeugdhulp Meerkoetsluis }\ndate: 2027-05-01\nroom: { bestuur: { people: 1 }, kwartiermaker: { people: 1 } }\nscope: core\nitems:\n  ORG-1a: { levels: { bestuur: [4], kwartiermaker: [1] }, agreed: 2 }\n',
    );
    for (const file of [merged, session]) {
      const report = `${file}.rapport.yaml`;
      expect(peil(['score', file, '-o', report]).status).toBe(0);
      const { status, stdout } = peil(['compare', file, after, '--format', 'csv']);
      expect([status, stdout]).toEqual([0, peil(['compare', report, after, '--format', 'csv']).stdout]);
    }
  });

  it('status 1 on a regression only where it was asked for', () => {
    expect(readFileSync(after, 'utf8')).toContain('CUL-1a: 0');
    expect(peil(['compare', before, after]).status).toBe(0);
    const { status, stderr } = peil(['compare', before, after, '--fail-on-regression']);
    expect(status).toBe(1);
    expect(stderr).toContain('cultuur');
    expect(peil(['compare', after, before, '--fail-on-regression']).status).toBe(0);
  });

  it('says so when two organisations are compared, and does not rank them', () => {
    const { stdout, status } = peil(['compare', example('beginnend'), example('ver')]);
    expect(status).toBe(0);
    expect(stdout).toContain('Jeugdzorg Kwartelbeek');
    expect(stdout).toContain('rangschikt niet');
  });

  it('shows three moments within 80 columns', () => {
    const { stdout } = peil(['compare', example('beginnend'), example('halverwege'), example('ver')]);
    expect(stdout).toContain('2026-02-03');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('one moment is wrong use, and so is content', () => {
    expect(peil(['compare', before]).status).toBe(2);
    expect(peil(['compare', before, path.join(ROOT, 'questionnaires/rules.yaml')]).stderr).toContain('kind-unknown');
  });

  it.each(['text', 'yaml', 'markdown', 'csv'])('the same two files give the same bytes as %s', (format) => {
    const once = peil(['compare', before, after, '--format', format]).stdout;
    expect(once.length).toBeGreaterThan(500);
    expect(peil(['compare', before, after, '--format', format]).stdout).toBe(once);
  });
});
