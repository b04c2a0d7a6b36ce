import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ownFolder, peil, type Run } from './run-peil.ts';

const { folder, remove } = ownFolder();
afterAll(remove);

const HEAD = `peil: answers/1
questionnaire: jeugdzorgorganisatie
organisation: { name: Jeugdhulp De Lindeboom }
date: 2026-03-14
respondent: { role: kwartiermaker }
`;
const answers = (lines: string): string => `${HEAD}answers:\n${lines}\n`;

function write(name: string, content: string | Buffer): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

/** Wrong input is slow only where it is hostile; a run that takes this long is killed and has no status. */
const SECONDS = 10;

function score(name: string, ...flags: string[]): Run {
  return peil(['score', name, '--output', 'rapport.yaml', ...flags], { cwd: folder, seconds: SECONDS });
}

/** Status 2, a place where there is one, a remedy, no stack trace, nothing on stdout, no report. */
function expectRefused({ status, stdout, stderr }: Run, where: string, code: string): void {
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(`${where}: fout [${code}] `);
  expect(stderr).toMatch(/^ {2}→ \S/m);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).not.toMatch(/node:internal|\.ts:|\.js:/);
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  expect(existsSync(path.join(folder, 'rapport.yaml'))).toBe(false);
}

describe('wrong answers files', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${Array.from('bcdefghij')
    .map((letter, index) => `${letter}: &${letter} [${Array.from({ length: 9 }, () => `*${'abcdefghi'[index] ?? ''}`).join(', ')}]\n`)
    .join('')}`;
  it.each<[string, string | Buffer, string, string]>([
    ['an unknown id', answers('  ORG-1a: 2\n  ORG-1z: 2'), '8:3', 'answers-item-unknown'],
    ['level 5', answers('  ORG-1a: 5'), '7:11', 'schema-wrong-value'],
    ['a level between quotes', answers('  ORG-1a: "3"'), '7:11', 'schema-wrong-value'],
    ['nee', answers('  ORG-1a: nee'), '7:11', 'schema-wrong-value'],
    ['a tab before a key', answers('\tORG-1a: 2'), '7:1', 'yaml-tab'],
    ['the same key twice', answers('  ORG-1a: 2\n  ORG-1a: 3'), '8:3', 'yaml-duplicate-key'],
    ['another version of the file', HEAD.replace('answers/1', 'answers/2') + 'answers: {}\n', '1:7', 'schema-wrong-value'],
    [
      'another version of the questions',
      HEAD.replace('organisatie\n', 'organisatie@9.0.0\n') + 'answers: {}\n',
      '2:16',
      'answers-version-differs',
    ],
    ['another questionnaire', HEAD.replace('jeugdzorgorganisatie', 'school') + 'answers: {}\n', '2:16', 'answers-profile-unknown'],
    ['a report', 'peil: report/1\n', '1:7', 'kind-unknown'],
    ['only a comment', '# nog niets\n', '1:1', 'file-empty'],
    ['a list', '- ORG-1a\n', '1:1', 'kind-unknown'],
    ['an alias bomb', bomb + answers('  ORG-1a: 2'), '1:7', 'yaml-alias'],
    ['an anchor in an answer', answers('  ORG-1a: &x { level: 2 }\n  ORG-1b: *x'), '7:14', 'yaml-alias'],
    ['deep brackets', '['.repeat(100_000), '1:1', 'yaml-too-deep'],
    ['deep blocks', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), '1:1', 'yaml-too-deep'],
    ['deep dashes', `${'- '.repeat(200_000)}\n`, '1:1', 'yaml-too-deep'],
    ['Windows text with an accent', Buffer.from(answers('  ORG-1a: { level: 2, note: "één uur" }'), 'latin1'), '7:30', 'file-not-utf8'],
    ['a prototype key among the answers', answers('  __proto__: 2'), '7:3', 'schema-unknown-key'],
    ['a prototype key at the top', `__proto__: { admin: true }\n${answers('  ORG-1a: 2')}`, '1:1', 'schema-unknown-key'],
    ['a prototype key in an answer', answers('  ORG-1a: { level: 2, __proto__: 3 }'), '7:23', 'schema-unknown-key'],
    ['a word from objects as switch', `${HEAD}situation: { constructor: ja }\nanswers: {}\n`, '6:14', 'answers-switch-unknown'],
    ['a terminal escape in a key', answers('  "\\e[31mORG": 2'), '7:3', 'schema-unknown-key'],
    ['a raw terminal escape as answer', answers('  ORG-1a: \u001b[2Jx'), '7:11', 'schema-wrong-value'],
    ['a terminal escape in a choice', answers('  ORG-1a: { level: 2, choices: ["\\e]0;x\\a"] }'), '7:33', 'answers-choice-unknown'],
    ['a text with a colon without quotes', answers('  ORG-1a: { level: 2, note: let op: dit }'), '7:29', 'yaml-syntax'],
    ['two documents', `${answers('  ORG-1a: 2')}---\n${answers('  ORG-1a: 2')}`, '8:1', 'yaml-many-documents'],
    [
      'a hundred thousand answers that are all wrong',
      answers(
        Array.from(
          { length: 100_000 },
          (_, index) =>
            `  ${'ABCDEFGHIJ'[index % 10] ?? ''}${'ABCDEFGHIJ'[Math.floor(index / 10) % 10] ?? ''}${'ABCDEFGHIJ'[Math.floor(index / 100) % 10] ?? ''}-${Math.floor(index / 1000)}: nee`,
        ).join('\n'),
      ),
      '6:1',
      'file-too-large',
    ],
    ['a hundred thousand times the same key', answers('  ORG-1a: 3\n'.repeat(100_000)), '8:3', 'yaml-duplicate-key'],
  ])('%s', (_name, content, place, code) => {
    expectRefused(score(write('fout.yaml', content)), `fout.yaml:${place}`, code);
  });

  it.each<[string, string | Buffer, string]>([
    ['an empty file', '', 'file-empty'],
    ['only spaces', ' \n\n', 'file-empty'],
    ['UTF-16', Buffer.from(`\ufeff${answers('  ORG-1a: 2')}`, 'utf16le'), 'file-not-utf8'],
    ['UTF-16 without its mark', Buffer.from(answers('  ORG-1a: 2'), 'utf16le'), 'file-not-utf8'],
    ['binary', Buffer.from(Array.from({ length: 4096 }, (_, index) => index % 256)), 'file-not-utf8'],
  ])('%s', (_name, content, code) => {
    expectRefused(score(write('fout.yaml', content)), 'fout.yaml', code);
  });

  it('a folder, a file that is not there, and 100 MB', () => {
    mkdirSync(path.join(folder, 'map'));
    truncateSync(path.join(folder, write('groot.yaml', '')), 100_000_000);
    expectRefused(score('map'), 'map', 'file-not-found');
    expectRefused(peil(['explain', 'ORG-1a', 'map'], { cwd: folder }), 'map', 'file-is-directory');
    expectRefused(score('weg.yaml'), 'weg.yaml', 'file-not-found');
    expectRefused(score('groot.yaml'), 'groot.yaml', 'file-too-large');
  });

  it.skipIf(process.platform === 'win32')('a device without an end', () => {
    expectRefused(score('/dev/zero'), '/dev/zero', 'file-too-large');
  });

  it('too much on standard input', () => {
    const run = peil(['score', '-', '--output', 'rapport.yaml'], { cwd: folder, input: Buffer.alloc(30_000_000, 97), seconds: SECONDS });
    expectRefused(run, 'stdin', 'file-too-large');
  });

  it('all problems at once, in the order of the file', () => {
    const { stderr } = score(write('fout.yaml', answers('  ORG-1a: 9\n  ORG-1b: { levl: 2 }\n  ORG-1c: 7')));
    expect([...stderr.matchAll(/fout\.yaml:(\d+):/g)].map((match) => match[1])).toEqual(['7', '8', '9']);
    expect(stderr).toContain("Bedoel je 'level'?");
  });

  it('says it in English where that is asked', () => {
    const { status, stderr } = score(write('fout.yaml', answers('  ORG-1a: 5')), '--lang', 'en');
    expect(status).toBe(2);
    expect(stderr).toContain('fout.yaml:7:11: error [schema-wrong-value]');
    expect(stderr).toContain('Give a level: 0, 1, 2, 3 or 4.');
  });

  it('leaves a report that was there as it was', () => {
    writeFileSync(path.join(folder, 'oud.yaml'), 'het vorige rapport\n');
    const { status } = peil(['score', write('fout.yaml', answers('  ORG-1a: 5')), '--output', 'oud.yaml'], { cwd: folder });
    expect(status).toBe(2);
    expect(readFileSync(path.join(folder, 'oud.yaml'), 'utf8')).toBe('het vorige rapport\n');
  });
});

describe('what looks odd but is right', () => {
  const good = answers('  ORG-1a: { level: 3, evidence: "jaarplan 2026" }\n  ORG-1b: weet niet');
  it.each<[string, string | Buffer]>([
    ['Windows line ends', good.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${good}`],
    ['a tab inside a text', answers('  ORG-1a: { level: 2, note: "a\tb" }')],
    ['no answers at all', `${HEAD}answers: {}\n`],
  ])('%s', (_name, content) => {
    const { status, stdout } = peil(['score', write('goed.yaml', content), '--format', 'text'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toContain('Jeugdhulp De Lindeboom');
  });

  it('terminal escapes in a name and a note reach neither the screen nor the report raw', () => {
    const file = write(
      'goed.yaml',
      answers('  ORG-1a: { level: 2, note: "\\e[2J\\u202Ex" }\n  PER-2c: { bewust-niet: "\\e[2Jweg" }').replace(
        'name: Jeugdhulp De Lindeboom',
        'name: "\\e[2JDe Lindeboom"',
      ),
    );
    for (const format of ['text', 'yaml']) {
      const { status, stdout } = peil(['score', file, '--format', format], { cwd: folder });
      expect(status).toBe(0);
      expect(stdout).toContain('De Lindeboom');
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
    }
  });
});

describe('an ending of --output that no format has', () => {
  it.each([
    ['score', 'rapport.pdf', 'PDF'],
    ['score', 'rapport.json', '.yaml'],
    ['report', 'rapport.pdf', 'PDF'],
  ])('peil %s -o %s is refused before anything is read, and says which there are', (command, output, word) => {
    const { status, stdout, stderr } = peil([command, 'er-is-niets.yaml', '-o', output], { cwd: folder });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${output}: fout [usage-wrong]`);
    for (const ending of ['.yaml', '.html', '.docx', '.xlsx', '--format', word]) expect(stderr).toContain(ending);
    expect(stderr).not.toContain('file-not-found');
    expect(existsSync(path.join(folder, output))).toBe(false);
  });

  it('is fine where --format says what the file holds, and so is a name without an ending', () => {
    write('goed.yaml', answers('  ORG-1a: 2'));
    expect(peil(['score', 'goed.yaml', '-o', 'pagina.pdf', '--format', 'html'], { cwd: folder }).status).toBe(0);
    expect(readFileSync(path.join(folder, 'pagina.pdf'), 'utf8')).toContain('<!doctype html>');
    for (const name of ['rapport', 'rapport-v1.2']) {
      expect(peil(['score', 'goed.yaml', '-o', name], { cwd: folder }).status).toBe(0);
      expect(readFileSync(path.join(folder, name), 'utf8')).toContain('peil: report/1');
    }
  });
});
