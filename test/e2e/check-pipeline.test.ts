import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/real-instrument.ts';
import { ownFolder } from './run-peil.ts';

const { folder, remove } = ownFolder();
afterAll(remove);
mkdirSync(path.join(folder, 'beleid'));
copyFileSync(path.join(ROOT, 'examples/ci/peil.config.yaml'), path.join(folder, 'peil.config.yaml'));
copyFileSync(path.join(ROOT, 'examples/halverwege.yaml'), path.join(folder, 'antwoorden.yaml'));
const paper = (text: string): void => writeFileSync(path.join(folder, 'beleid/plan.md'), `# Werken met ervaringsdeskundigen\n\n${text}\n`);
const GOOD = 'Wegbereiders ontvangen een vergoeding van € 30 per dagdeel. Zij hebben elke maand intervisie met een externe coach.';
const BAD = 'Wij willen nadenken over een vergoeding voor wegbereiders. Zij hebben elke maand intervisie met een externe coach.';

const read = (name: string): unknown => load(readFileSync(path.join(ROOT, name), 'utf8'));

/** Runs a step as the pipeline would, with the built command in the place of the published one. */
function step(script: string, env: Readonly<Record<string, string>> = {}): { status: number | null; stdout: string } {
  const { NODE_EXTRA_CA_CERTS: _certificates, ...own } = process.env;
  const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...own, PEIL: `${process.execPath} ${path.join(ROOT, 'bin/peil.js')}`, ...env },
  });
  return { status, stdout };
}

describe('the action', () => {
  const action = read('action.yml') as {
    inputs: Record<string, { default: string }>;
    runs: { steps: { name: string; run: string; env: Record<string, string> }[] };
  };
  const run = (name: string, inputs: Readonly<Record<string, string>>): ReturnType<typeof step> => {
    const found = action.runs.steps.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`The action has no step '${name}'.`);
    const env = Object.fromEntries(
      Object.entries(found.env).map(([key, value]) => [
        key,
        value.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/, (_whole, input: string) => inputs[input] ?? action.inputs[input]?.default ?? ''),
      ]),
    );
    return step(found.run, env);
  };

  it('passes where the papers say what is asked, with the settings or with named documents', () => {
    paper(GOOD);
    expect(run('Check the policy papers', {}).status).toBe(0);
    expect(run('Check the policy papers', { documents: 'beleid/plan.md beleid' }).status).toBe(0);
  });

  it('fails where they do not, with a remark at the line', () => {
    paper(BAD);
    const { status, stdout } = run('Check the policy papers', {});
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=beleid\/plan\.md,line=3,title=VJ-4\.5-a /m);
  });

  it('fails on everything that is missing when told so', () => {
    paper(GOOD);
    writeFileSync(path.join(folder, 'leeg.md'), '# Niets\n\nHier staat niets over het onderwerp.\n');
    expect(run('Check the policy papers', { documents: 'leeg.md', 'fail-on': 'missing' }).status).toBe(1);
  });

  it('writes the outcome for code scanning, also where something is not there', () => {
    paper(BAD);
    expect(run('Write the outcome for code scanning', { sarif: 'peil.sarif' }).status).toBe(0);
    expect(JSON.parse(readFileSync(path.join(folder, 'peil.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it('looks at the answers', () => {
    expect(run('Check the answers', { answers: 'antwoorden.yaml' }).status).toBe(0);
    writeFileSync(path.join(folder, 'stuk.yaml'), 'peil: answers/1\n');
    expect(run('Check the answers', { answers: 'antwoorden.yaml stuk.yaml' }).status).toBe(2);
  });
});

describe('the example for GitLab', () => {
  const job = (read('examples/ci/gitlab-ci.yml') as { peil: { script: string[]; artifacts: { reports: Record<string, string> } } }).peil;

  it('writes both reports, and fails on what is not there', () => {
    paper(BAD);
    expect(step(job.script.join('\n')).status).toBe(1);
    for (const file of Object.values(job.artifacts.reports)) expect(existsSync(path.join(folder, file)), file).toBe(true);
    paper(GOOD);
    expect(step(job.script.join('\n')).status).toBe(0);
  });
});

describe('the hooks', () => {
  const hooks = read('.pre-commit-hooks.yaml') as { id: string; entry: string; files: string }[];

  it('run commands that exist, for the files that they are about', () => {
    paper(GOOD);
    for (const { id, entry, files } of hooks) {
      const file = id === 'peil-check' ? '' : ' antwoorden.yaml';
      expect(new RegExp(files).test(id === 'peil-check' ? 'beleid/plan.docx' : 'antwoorden.yaml')).toBe(true);
      expect(step(`${entry.replace(/^peil/, '$PEIL')}${file}`).status, id).toBe(0);
    }
  });

  it('stop a paper that takes back what was agreed', () => {
    paper(BAD);
    expect(step('$PEIL check').status).toBe(1);
  });
});
