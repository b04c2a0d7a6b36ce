import { describe, expect, it } from 'vitest';
import { FILE_KINDS, kindOf, loadValidator } from '../../../src/schema/kinds.ts';
import { schemaProblems } from '../../../src/schema/schema-problems.ts';

const LINDEBOOM = {
  peil: 'answers/1',
  questionnaire: 'jeugdzorgorganisatie',
  organisation: { name: 'Jeugdhulp De Lindeboom' },
  date: '2026-03-14',
  respondent: { role: 'kwartiermaker' },
  answers: { 'ORG-1a': 3 },
};
const validate = await loadValidator('answers');

function problems(change: Record<string, unknown>): { code: string; path: string; key: boolean; hint: string }[] {
  const data = Object.fromEntries(Object.entries<unknown>({ ...LINDEBOOM, ...change }).filter(([, value]) => value !== undefined));
  if (validate(data)) return [];
  return schemaProblems(validate.errors ?? []).map(({ path, onKey, diagnostic }) => ({
    code: diagnostic.code,
    path: path.join('/'),
    key: onKey,
    hint: diagnostic.hint?.nl ?? '',
  }));
}
const short = (change: Record<string, unknown>): string[] =>
  problems(change).map(({ code, path, key }) => `${code} ${path}${key ? ' (key)' : ''}`);

it('a good file has no problems', () => {
  expect(problems({})).toEqual([]);
});

describe('a value that is no answer gives one problem, on its place', () => {
  it.each([5, -1, 2.5, true, 'nee', 'ja', '3', []])('%j', (value) => {
    expect(short({ answers: { 'ORG-1a': value } })).toEqual(['schema-wrong-value answers/ORG-1a']);
  });
  it('and the remedy names the levels', () => {
    expect(problems({ answers: { 'ORG-1a': 5 } })[0]?.hint).toContain('0, 1, 2, 3 of 4');
  });
  it('an empty answer is allowed: nothing was filled in yet', () => {
    expect(problems({ answers: { 'ORG-1a': null } })).toEqual([]);
  });
});

describe('inside the long form the complaint is about the part that is wrong', () => {
  it.each([
    [{ level: 7 }, 'schema-wrong-value answers/ORG-1a/level'],
    [{ levl: 2 }, 'schema-unknown-key answers/ORG-1a/levl (key)'],
    [{ level: 2, evidence: [3] }, 'schema-wrong-value answers/ORG-1a/evidence'],
    [{ 'bewust-niet': '' }, 'schema-wrong-value answers/ORG-1a/bewust-niet'],
    [{ 'bewust-niet': true }, 'schema-wrong-value answers/ORG-1a/bewust-niet'],
    [{ unknown: false }, 'schema-wrong-value answers/ORG-1a/unknown'],
    [{ choices: ['team', 'team'] }, 'schema-wrong-value answers/ORG-1a/choices'],
  ])('%j', (written, expected) => {
    expect(short({ answers: { 'ORG-1a': written } })).toEqual([expected]);
  });
});

describe('keys', () => {
  it('an unknown one comes with the nearest known one', () => {
    const [found] = problems({ organistion: { name: 'x' } });
    expect(found).toMatchObject({ code: 'schema-unknown-key', path: 'organistion', key: true });
    expect(found?.hint).toContain("'organisation'");
  });
  it('or with what can stand there', () => {
    expect(problems({ zzzzzz: 1 })[0]?.hint).toContain('questionnaire');
  });
  it('a missing one is said at its parent', () => {
    expect(short({ date: undefined })).toEqual(['schema-missing-key ']);
    expect(short({ organisation: {} })).toEqual(['schema-missing-key organisation']);
  });
  it('a key that cannot be the id of a question', () => {
    expect(short({ answers: { 'vraag 1': 2 } })).toEqual(['schema-unknown-key answers/vraag 1 (key)']);
  });
  it('a prototype key is a key like any other', () => {
    expect(short({ answers: JSON.parse('{"__proto__": 2}') as unknown })).toEqual(['schema-unknown-key answers/__proto__ (key)']);
  });
});

it('all problems come at once, one for each place', () => {
  expect(
    short({ date: '14 maart', respondent: { role: 'Kwartiermaker', naam: 'x' }, answers: { 'ORG-1a': 5, 'ORG-1b': 'nee' } }).sort(),
  ).toEqual([
    'schema-unknown-key respondent/naam (key)',
    'schema-wrong-value answers/ORG-1a',
    'schema-wrong-value answers/ORG-1b',
    'schema-wrong-value date',
    'schema-wrong-value respondent/role',
  ]);
});

it.each([
  [{ peil: 'answers/1' }, 'answers'],
  [{ peil: 'report/9' }, 'report'],
  [{ peil: 'enquete/1' }, undefined],
  [{ peil: 3 }, undefined],
  [null, undefined],
  ['answers/1', undefined],
  [[], undefined],
])('the kind of %j is %s', (data, kind) => {
  expect(kindOf(data)).toBe(kind);
});

it.each(FILE_KINDS)('the validator of %s refuses an empty block and says why', async (kind) => {
  const check = await loadValidator(kind);
  expect(check({})).toBe(false);
  expect(schemaProblems(check.errors ?? []).map((problem) => problem.diagnostic.code)).toContain('schema-missing-key');
});
