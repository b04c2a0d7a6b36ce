import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { load } from 'js-yaml';
import { ownFolder, peil } from './run-peil.ts';

const { folder, remove } = ownFolder();
afterAll(remove);

const put = (name: string, text: string): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

put(
  'beleid/ervaringskennis.md',
  `# Ervaringskennis bij De Waterlelie

Ervaringsdeskundigen ontvangen een vergoeding van € 30 per dagdeel.

Wij willen onderzoeken of elke ervaringsdeskundige een vaste werkbegeleider kan krijgen.

Deze notitie wordt uiterlijk 1 maart 2026 herzien.
`,
);
put('beleid/oud/clientenraad.txt', 'Reglement cliëntenraad\n\nDe cliëntenraad krijgt een vergoeding van € 50 per vergadering.\n');

const config = (text: string): void => void put('peil.config.yaml', `peil: config/1\ndocuments: [beleid]\n${text}`);
const check = (...args: string[]): ReturnType<typeof peil> => peil(['check', '--date', '2026-02-01', ...args], { cwd: folder });

interface Result {
  readonly conditions: readonly {
    readonly id: string;
    readonly state: string;
    readonly findings: readonly { readonly file: string; readonly line: number }[];
  }[];
  readonly gate?: { readonly passed: boolean; readonly unmet: readonly { readonly id: string; readonly why: string }[] };
}
const result = (text: string): Result => load(text) as Result;
const conditionOf = (text: string, id: string): Result['conditions'][number] | undefined =>
  result(text).conditions.find((condition) => condition.id === id);

describe('peil check', () => {
  it('says what is arranged, named and missing, with the line', () => {
    const { status, stdout } = check('beleid');
    expect(status).toBe(0);
    expect(conditionOf(stdout, 'VJ-4.5-a')).toMatchObject({
      state: 'arranged',
      findings: [{ file: 'beleid/ervaringskennis.md', line: 3 }],
    });
    expect(conditionOf(stdout, 'VJ-4.4-f')?.state).toBe('named');
    expect(conditionOf(stdout, 'VJ-4.6-a')?.state).toBe('missing');
  });

  it('gives the same bytes again', () => {
    expect(check('beleid').stdout).toBe(check('beleid').stdout);
  });

  it('finds nothing in the rules of a client council', () => {
    expect(result(check('beleid/oud').stdout).conditions.filter(({ state }) => state !== 'missing')).toEqual([]);
  });

  it('explains why a passage counts', () => {
    const { status, stdout } = check('beleid', '--explain', 'VJ-4.5-a');
    expect(status).toBe(0);
    expect(stdout).toContain('€ 30 per dagdeel');
    expect(stdout).toContain('vergoeding: vergoeding');
  });

  it('knows a condition that it was asked to explain', () => {
    const { status, stderr } = check('beleid', '--explain', 'VJ-4.5-z');
    expect(status).toBe(2);
    expect(stderr).toContain('[id-unknown]');
  });

  it('goes on past a paper that cannot be read, and ends with 2', () => {
    put('gemengd/scan.pdf', 'geen pdf');
    put('gemengd/goed.md', 'Ervaringsdeskundigen ontvangen een vergoeding van € 30.');
    const { status, stdout, stderr } = check('gemengd');
    expect(status).toBe(2);
    expect(stderr).toContain('gemengd/scan.pdf');
    expect(stderr).toContain('[document-kind-differs]');
    expect(conditionOf(stdout, 'VJ-4.5-a')?.state).toBe('arranged');
  });

  it.each([
    ['nothing to read', ['nergens'], 'file-not-found'],
    ['a pattern that fits nothing', ['*.odt'], 'documents-none'],
    ['no documents at all', [], 'usage-wrong'],
    ['a day that is none', ['beleid', '--date', '2026-02-30'], 'usage-wrong'],
  ])('refuses %s', (_what, args, code) => {
    const { status, stderr } = peil(['check', ...args], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain(`[${code}]`);
  });
});

describe('the gate', () => {
  it('is found upwards, and fails on what is asked and not there', () => {
    config('required:\n  - { id: VJ-4.5-a, state: arranged }\n  - { id: VJ-4.6-a, state: named }\n');
    const { status, stdout } = peil(['check', '--date', '2026-02-01'], { cwd: path.join(folder, 'beleid/oud') });
    expect(status).toBe(1);
    expect(result(stdout).gate?.unmet.map(({ id }) => id)).toEqual(['VJ-4.6-a']);
  });

  it('passes with an exception up to its day', () => {
    config(
      'required: [{ id: VJ-4.6-a, state: named }]\nexceptions: [{ id: VJ-4.6, reason: staat in het jaarplan, until: "2026-02-28" }]\n',
    );
    expect(check().status).toBe(0);
    expect(peil(['check', '--date', '2026-03-01'], { cwd: folder }).status).toBe(1);
  });

  it('fails on a paper past its date', () => {
    config('required: [{ id: VJ-4.5-a, state: arranged }]\n');
    expect(check().status).toBe(0);
    expect(peil(['check', '--date', '2026-03-02'], { cwd: folder }).status).toBe(1);
  });

  it('with a baseline fails only on a step back', () => {
    config('required: [{ id: VJ-4.6-a, state: named }]\nbaseline: uitgangspunt.yaml\n');
    expect(check('--update-baseline').status).toBe(0);
    expect(check().status).toBe(0);
    put(
      'uitgangspunt.yaml',
      readFileSync(path.join(folder, 'uitgangspunt.yaml'), 'utf8').replace(/(id: VJ-4.6-a\n\s+state: )missing/, '$1named'),
    );
    expect(check().status).toBe(1);
  });

  it('knows the ids that it is given', () => {
    config('required: [{ id: VJ-4.66, state: named }]\n');
    const { status, stderr } = check();
    expect(status).toBe(2);
    expect(stderr).toContain('peil.config.yaml:3');
  });

  it('takes the words of the organisation', () => {
    config('terms: [wegbereider]\n');
    put('los/plan.md', 'Wegbereiders ontvangen een vergoeding van € 30.');
    expect(conditionOf(check('los').stdout, 'VJ-4.5-a')?.state).toBe('arranged');
  });
});

describe('the formats', () => {
  it.each(['pretty', 'yaml', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'])('%s', (format) => {
    config('required: [{ id: VJ-4.6-a, state: named }]\n');
    const { status, stdout } = check('--format', format);
    expect(status).toBe(1);
    expect(stdout).toContain('VJ-4.6-a');
  });

  it.each([
    ['uit.json', '{'],
    ['uit.yml', 'peil: check/1'],
    ['uit.md', '# '],
    ['uit.xml', '<?xml'],
  ])('the end of the file chooses: %s', (name, begin) => {
    config('');
    expect(check('--output', name).status).toBe(0);
    const text = readFileSync(path.join(folder, name), 'utf8').replace(/^(#.*\n)+(?=peil)/, '');
    expect(text.slice(0, begin.length)).toBe(begin);
  });

  it('an ending that no format has is refused, and nothing is written; --format decides all the same', () => {
    const { status, stderr } = check('--output', 'uit.html');
    expect(status).toBe(2);
    expect(stderr).toContain('[usage-wrong]');
    for (const ending of ['.yaml', '.json', '.sarif', '.xml', '.md', '.txt', '--format']) expect(stderr).toContain(ending);
    expect(existsSync(path.join(folder, 'uit.html'))).toBe(false);
    expect(check('--output', 'uit.html', '--format', 'markdown').status).toBe(0);
    expect(existsSync(path.join(folder, 'uit.html'))).toBe(true);
  });
});
