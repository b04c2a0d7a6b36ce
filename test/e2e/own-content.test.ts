import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ReportFile } from '../../src/model/generated/report.ts';
import { ROOT } from '../support/real-instrument.ts';
import { ownFolder, peil } from './run-peil.ts';

const { folder, remove } = ownFolder();
afterAll(remove);

const PAGE = readFileSync(path.join(ROOT, 'docs/own-content.nl.md'), 'utf8');
/** The files that stand on the page, by name: a block of YAML that begins with its name as a comment. */
const FILES = new Map([...PAGE.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(([, name = '', text = '']) => [name, text] as const));
const ANSWERS = path.join(ROOT, 'examples/halverwege.yaml');
const QUESTIONS = 'vechtdal/profiles/jeugdzorgorganisatie/regio.yaml';

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

beforeEach(() => {
  for (const [name, text] of FILES) write(name, text);
});

describe('the worked example of docs/own-content.nl.md', () => {
  it('is four files', () => {
    expect([...FILES.keys()]).toEqual([
      'vechtdal/content.yaml',
      QUESTIONS,
      'vechtdal/advice/jeugdzorgorganisatie/regio.yaml',
      'vechtdal/terms/woorden.yaml',
    ]);
  });
  it('is in order for every kind of organisation', () => {
    const { status, stdout, stderr } = peil(['validate', 'vechtdal'], { cwd: folder });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('jeugdzorgorganisatie');
  });
  it('asks the question, of the role that was named', () => {
    expect(peil(['list', 'items', '--content', 'vechtdal'], { cwd: folder }).stdout).toContain('REG-01');
    const sheet = peil(['template', '--role', 'kwartiermaker', '--content', 'vechtdal'], { cwd: folder }).stdout;
    expect(sheet).toContain('REG-01');
    expect(peil(['template', '--role', 'jongere', '--content', 'vechtdal'], { cwd: folder }).stdout).not.toContain('REG-01');
  });
  it('a report says that the instrument was changed, and by whom; one with the shipped content does not', () => {
    const score = (...flags: string[]): ReportFile => parse(peil(['score', ANSWERS, ...flags], { cwd: folder }).stdout) as ReportFile;
    const changed = score('--content', 'vechtdal');
    expect(changed.instrument.changed).toBe('Regio Vechtdal');
    expect(changed.basis.heading).toContain('Regio Vechtdal');
    expect(changed.limits[0]).toContain('Regio Vechtdal');
    expect(changed.instrument.digest).not.toBe(score().instrument.digest);
    expect(score().instrument.changed).toBeUndefined();
    expect(score('--content', path.join(ROOT, 'questionnaires')).instrument.changed).toBeUndefined();
    expect(peil(['score', ANSWERS, '--content', 'vechtdal', '--format', 'html'], { cwd: folder }).stdout).toContain('Regio Vechtdal');
  });
  it('the answer counts where it says, and the advice is there', () => {
    expect(peil(['explain', 'A-901', '--content', 'vechtdal'], { cwd: folder }).stdout).toContain('Ga een keer mee naar de regiogroep');
    write('antwoorden.yaml', `${readFileSync(ANSWERS, 'utf8')}  REG-01: 2\n`);
    const report = parse(peil(['score', 'antwoorden.yaml', '--content', 'vechtdal'], { cwd: folder }).stdout) as ReportFile;
    const condition = report.frameworks
      .flatMap(({ groups }) => groups)
      .flatMap(({ conditions }) => conditions)
      .find(({ id }) => id === 'DSP-D1');
    expect(condition?.partial).toContain('REG-01');
  });
  it('an entry with an id of Peil takes its place', () => {
    write(
      'vechtdal/terms/woorden.yaml',
      'peil: glossary/1\nterms:\n  - id: intervisie\n    nl: { term: intervisie, meaning: "Zo noemen wij in het Vechtdal het maandelijkse gesprek." }\n    en: { term: peer consultation, meaning: "Our monthly talk." }\n',
    );
    expect(peil(['validate', 'vechtdal'], { cwd: folder }).status).toBe(0);
    expect(peil(['explain', 'intervisie', '--content', 'vechtdal'], { cwd: folder }).stdout).toContain('het maandelijkse gesprek');
  });
});

describe('a writer of content is told the file, the line and the remedy', () => {
  it.each<[string, string, string, string, string, string]>([
    ['a deleted translation', QUESTIONS, ', en: Our region }', ' }', ':3:8: fout [schema-missing-key]', 'nl en en'],
    ['a misspelt id', QUESTIONS, 'partial: [DSP-D1]', 'partial: [DSP-DI1]', 'regio.yaml:', 'DSP'],
    [
      'a forgotten anchor',
      QUESTIONS,
      '          - nl: Bij jullie kent niemand de regiogroep.\n            en: Nobody with you knows the regional group.\n',
      '',
      'regio.yaml:17:11: fout [schema-wrong-value]',
      'vijf ankerteksten',
    ],
    [
      'two anchors alike',
      QUESTIONS,
      'Af en toe gaat iemand mee, op eigen initiatief.',
      'Bij jullie kent niemand de regiogroep.',
      'fout [content-anchors-alike]',
      'eigen tekst',
    ],
    [
      'a question that nobody answers',
      'vechtdal/content.yaml',
      'kwartiermaker: [REG-01] ',
      'kwartiermaker: [] ',
      'fout [content-not-asked]',
      "'lead'",
    ],
    [
      'a role that is not there',
      'vechtdal/content.yaml',
      'kwartiermaker: [REG-01]',
      'kwartiermakr: [REG-01]',
      'content.yaml:8:7: fout [content-id-unknown]',
      'kwartiermaker',
    ],
    [
      'a block without a file',
      'vechtdal/content.yaml',
      'blocks: [regio]',
      'blocks: [regios]',
      'fout [content-missing-file]',
      'questionnaires/',
    ],
  ])('%s', (_what, name, from, to, place, remedy) => {
    const text = FILES.get(name) ?? '';
    expect(text).toContain(from);
    write(name, text.replace(from, to));
    const { status, stderr } = peil(['validate', 'vechtdal'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain(place);
    expect(stderr.split('→').slice(1).join(' ')).toContain(remedy);
  });
  it('a circle of what comes first, at the order that closes it', () => {
    write(
      'vechtdal/volgorde.yaml',
      'peil: prerequisites/1\nprerequisites:\n  - before: VJ-4.1-g\n    after: VJ-4.1-b\n    kind: inferred\n    why: { nl: Eerst afspraken., en: Agreements first. }\n    source: Regio Vechtdal\n',
    );
    const { status, stderr } = peil(['validate', 'vechtdal'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('volgorde.yaml:3:5: fout [content-cycle]');
    expect(stderr.match(/content-cycle/g)).toHaveLength(1);
  });
});
