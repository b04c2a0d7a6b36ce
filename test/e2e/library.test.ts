import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/real-instrument.ts';
import { ownFolder, peil } from './run-peil.ts';

// What ships: the packed tarball, unpacked where npm would put it, and nothing else beside it.
const { folder, remove } = ownFolder();
const installed = path.join(folder, 'node_modules/ervaringspeil');

beforeAll(() => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as { filename: string }[];
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['xzf', path.join(folder, packed?.filename ?? ''), '-C', installed, '--strip-components=1']);
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
});
afterAll(remove);

function run(program: string): { status: number | null; out: string; err: string } {
  writeFileSync(path.join(folder, 'main.mjs'), program);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['main.mjs'], { cwd: folder, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

describe('the library, from the packed package', () => {
  it('puts paper beside practice, and says where that outcome is wrong', () => {
    const { out, err } = run(`
      import { readFileSync } from 'node:fs';
      import { score } from 'ervaringspeil';
      const answers = readFileSync(${JSON.stringify(path.join(ROOT, 'examples/halverwege.yaml'))}, 'utf8');
      const policy = (profile) => JSON.stringify({ peil: 'check/1', lang: 'nl', profile, date: '2026-05-01', documents: [], summary: { arranged: 1, named: 0, missing: 0, 'not-visible': 0 }, conditions: [{ id: 'VJ-4.1-b', state: 'arranged' }] });
      const report = await score(answers, { policy: policy('jeugdzorgorganisatie') });
      const wrong = await score(answers, { policy: policy('gemeente') }).catch((error) => error.diagnostics[0].code);
      console.log(JSON.stringify([report.policy.conditions.map(({ id }) => id), wrong]));
    `);
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual([['VJ-4.1-b'], 'usage-wrong']);
  });
  it('scores a text and gives the report that the command writes', () => {
    const file = path.join(ROOT, 'examples/halverwege.yaml');
    const { out, err } = run(`
      import { readFileSync } from 'node:fs';
      import { score, toYaml } from 'ervaringspeil';
      process.stdout.write(toYaml(await score(readFileSync(${JSON.stringify(file)}, 'utf8'))));
    `);
    expect(err).toBe('');
    expect(out).toBe(peil(['score', file]).stdout);
  });

  it('scores data with an instrument that was loaded once, in English', () => {
    const { out, err } = run(`
      import { loadInstrument, profiles, score } from 'ervaringspeil';
      const instrument = await loadInstrument({ profile: profiles[0] });
      const report = await score({ peil: 'answers/1', questionnaire: 'jeugdzorgorganisatie', organisation: { name: 'De Lindeboom' }, date: '2026-03-14', respondent: { role: 'kwartiermaker' }, answers: { 'ORG-1a': 2 } }, { instrument, lang: 'en' });
      console.log(report.organisation.name, report.language, report.instrument.digest === instrument.digest, report.basis.questions.answered);
    `);
    expect(err).toBe('');
    expect(out).toBe('De Lindeboom en true 1\n');
  });

  it('throws everything that is wrong, as data', () => {
    const { out } = run(`
      import { PeilError, score } from 'ervaringspeil';
      try {
        await score('peil: answers/1\\nquestionnaire: jeugdzorgorganisatie\\norganisation: { name: De Lindeboom }\\ndate: 2026-03-14\\nrespondent: { role: kwartiermaker }\\nanswers: { ORG-99z: 1, PER-99z: 2 }\\n');
      } catch (error) {
        console.log(error instanceof PeilError, error.diagnostics.map(({ code, range }) => code + ' ' + range.start).join('; '));
      }
    `);
    expect(out).toMatch(/^true answers-item-unknown \d+; answers-item-unknown \d+\n$/);
  });

  it('compares two reports', () => {
    const [before, after] = ['halverwege', 'ver'].map((name) => JSON.stringify(path.join(ROOT, `examples/${name}.yaml`)));
    const { out, err } = run(`
      import { readFileSync } from 'node:fs';
      import { compare, score } from 'ervaringspeil';
      const [a, b] = [await score(readFileSync(${before}, 'utf8')), await score(readFileSync(${after}, 'utf8'))];
      console.log(compare([a, b]).rows.find(({ id }) => id === 'cultuur').overall);
    `);
    expect(err).toBe('');
    expect(out).toBe('higher\n');
  });

  it('has types that a strict program compiles against', () => {
    writeFileSync(
      path.join(folder, 'main.ts'),
      `import { compare, type Diagnostic, isPeilError, loadInstrument, profiles, type ReportFile, score, toYaml } from 'ervaringspeil';
const instrument = await loadInstrument({ profile: profiles[0]! });
const report: ReportFile = await score('', { instrument, lang: 'nl', file: 'a.yaml' });
const gate: 'open' | 'closed' | 'unknown' = report.summary.gate.state;
const codes = (error: unknown): Diagnostic['code'][] => (isPeilError(error) ? error.diagnostics.map(({ code }) => code) : []);
// @ts-expect-error one report cannot be compared
compare([report]);
// @ts-expect-error there is no such language
await score('', { lang: 'de' });
export { codes, gate, toYaml };
`,
    );
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { module: 'nodenext', target: 'es2023', strict: true, noEmit: true, skipLibCheck: false, types: [] },
        files: ['main.ts'],
      }),
    );
    symlinkSync(path.join(ROOT, 'node_modules/typescript'), path.join(folder, 'node_modules/typescript'));
    const { stdout, status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('ships its types and the program, and no sources', () => {
    const { exports } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as {
      exports: { '.': Record<string, string> };
    };
    for (const file of Object.values(exports['.'])) expect(() => readFileSync(path.join(installed, file))).not.toThrow();
    expect(() => readFileSync(path.join(installed, 'src/index.ts'))).toThrow();
  });
});
