import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ReportFile } from '../../src/model/generated/report.ts';
import { ROOT } from '../support/real-instrument.ts';
import { ownFolder, peil } from './run-peil.ts';

const { folder, remove } = ownFolder();
afterAll(remove);

const ANSWERS = path.join(ROOT, 'examples/halverwege.yaml');
const at = (...names: string[]): string => path.join(folder, ...names);

// The invented organisation of the example has an HR paper that arranges pay and names safety.
mkdirSync(at('beleid'));
writeFileSync(
  at('beleid/personeel.md'),
  `# Personeelsbeleid ervaringsdeskundigen

Ervaringsdeskundigen krijgen salaris volgens de cao Jeugdzorg; personeelszaken legt dat vast in het contract.

Wij willen onderzoeken of ervaringsdeskundigen zich veilig genoeg voelen om kritiek te geven.
`,
);

describe('peil check, then peil score --policy', () => {
  it('puts paper beside practice in one report', () => {
    const check = peil(['check', 'beleid', '--format', 'yaml', '--output', 'papier.yaml', '--date', '2026-05-01'], { cwd: folder });
    expect([check.status, check.stderr]).toEqual([0, expect.not.stringContaining('fout')]);
    const { status, stdout, stderr } = peil(['score', ANSWERS, '--policy', 'papier.yaml'], { cwd: folder });
    expect([status, stderr]).toEqual([0, '']);
    const { policy } = parse(stdout) as ReportFile;
    expect(policy?.date).toBe('2026-05-01');
    expect(policy?.documents).toEqual([expect.stringContaining('personeel.md')]);
    const pay = policy?.conditions.find(({ id }) => id === 'VJ-4.5-a');
    expect(pay?.paper).toBe('arranged');
    expect(pay?.place).toMatch(/personeel\.md:\d+$/);
    expect(policy?.counts['paper-only']).toBe(policy?.conditions.filter(({ verdict }) => verdict === 'paper-only').length);
  });
  it('the report can be shown again, as a page too', () => {
    expect(peil(['score', ANSWERS, '--policy', 'papier.yaml', '--output', 'rapport.yaml'], { cwd: folder }).status).toBe(0);
    const page = peil(['report', 'rapport.yaml', '--format', 'html'], { cwd: folder });
    expect(page.stdout).toContain('Wat jullie zeggen en wat jullie doen');
    expect(peil(['report', 'rapport.yaml'], { cwd: folder }).stdout).toContain('Wat jullie zeggen en wat jullie doen');
  });
  it('papers of another kind of organisation are refused, with the remedy', () => {
    writeFileSync(
      at('gemeente.yaml'),
      'peil: check/1\nlang: nl\nprofile: gemeente\ndate: 2026-05-01\ndocuments: []\nsummary: { arranged: 0, named: 0, missing: 0, not-visible: 0 }\nconditions: []\n',
    );
    const { status, stdout, stderr } = peil(['score', ANSWERS, '--policy', 'gemeente.yaml'], { cwd: folder });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('gemeente.yaml:3:10: fout [usage-wrong]');
    expect(stderr).toContain('--profile jeugdzorgorganisatie');
  });
  it('anything else than an outcome of peil check is refused', () => {
    const { status, stderr } = peil(['score', ANSWERS, '--policy', ANSWERS], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('[kind-unknown]');
  });
  it('a batch is refused: papers belong to one organisation', () => {
    const { status, stderr } = peil(['score', ANSWERS, ANSWERS, '--policy', 'papier.yaml', '--output', 'uit'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('[usage-wrong]');
  });
});
