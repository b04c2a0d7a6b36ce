import { describe, expect, it } from 'vitest';
import type { AnswersFile } from '../../../src/model/generated/answers.ts';
import { type CheckedAnswers, checkAnswers, isDay } from '../../../src/scoring/check-answers.ts';
import { smallInstrument } from '../../support/small-instrument.ts';

const instrument = smallInstrument({
  items: [
    { id: 'ORG-1a', choices: ['niemand', 'team'], mayNotApply: false },
    { id: 'ORG-2d' },
    { id: 'PER-2b', kind: 'descriptive', figures: ['betaald', 'vrijwillig'] },
    { id: 'OPL-1b', choices: ['cursus'], openChoices: true },
    { id: 'SUP-16' },
  ],
  conditions: [{ id: 'VJ-4.5-b' }],
  switches: { vrijwilligers: ['SUP-16', 'VJ-4.5-b'], pleegzorg: [] },
});

function check(answers: AnswersFile['answers'], more: Partial<AnswersFile> = {}): CheckedAnswers {
  return checkAnswers(
    {
      peil: 'answers/1',
      questionnaire: 'jeugdzorgorganisatie',
      organisation: { name: 'Jeugdhulp De Lindeboom' },
      date: '2026-03-14',
      respondent: { role: 'kwartiermaker' },
      answers,
      ...more,
    },
    instrument,
  );
}
const problems = (checked: CheckedAnswers): unknown[] =>
  checked.problems.map(({ path, onKey, diagnostic }) => [diagnostic.code, path.join('/'), onKey ? 'key' : 'value']);
const answer = (written: AnswersFile['answers'][string], id = 'ORG-2d'): unknown => {
  const checked = check({ [id]: written });
  expect(checked.problems).toEqual([]);
  return checked.answers.answers.get(id);
};

describe('every way to write an answer comes in one form', () => {
  it.each([
    ['a number', 3, { kind: 'level', level: 3, supported: false }],
    ['the long form', { level: 2, note: 'nog niet op papier' }, { kind: 'level', level: 2, supported: false }],
    ['with evidence', { level: 4, evidence: ['mandaatbesluit 2025, p. 2'] }, { kind: 'level', level: 4, supported: true }],
    ['with one text as evidence', { level: 3, evidence: 'jaarplan' }, { kind: 'level', level: 3, supported: true }],
    ['with blank evidence', { level: 3, evidence: ['   '] }, { kind: 'level', level: 3, supported: false }],
    ['with an empty list of evidence', { level: 3, evidence: [] }, { kind: 'level', level: 3, supported: false }],
    ['Dutch: weet niet', 'weet niet', { kind: 'unknown' }],
    ['English: unknown', 'unknown', { kind: 'unknown' }],
    ['unknown in the long form', { 'weet-niet': true, note: 'vraag HR' }, { kind: 'unknown' }],
    ['nothing behind the colon', null, { kind: 'unanswered' }],
    ['only a note', { note: 'komt nog' }, { kind: 'unanswered' }],
    ['not applicable', { 'not-applicable': 'geen toezicht' }, { kind: 'not-applicable', reason: 'geen toezicht' }],
    ['niet van toepassing', { 'niet-van-toepassing': 'geen toezicht' }, { kind: 'not-applicable', reason: 'geen toezicht' }],
    ['deliberately not', { 'deliberately-not': 'wij tellen niet' }, { kind: 'deliberately-not', reason: 'wij tellen niet' }],
    ['bewust niet', { 'bewust-niet': 'wij tellen niet' }, { kind: 'deliberately-not', reason: 'wij tellen niet' }],
  ] as const)('%s', (_name, written, expected) => {
    expect(answer(written as AnswersFile['answers'][string])).toEqual(expected);
  });

  it('a question that is not in the file is unanswered, never 0', () => {
    const { answers } = check({}).answers;
    expect([...answers.values()]).toEqual([...instrument.items.keys()].map(() => ({ kind: 'unanswered' })));
  });
});

describe('what stands beside the level is recorded, not scored', () => {
  it('choices and figures', () => {
    const { recorded } = check({
      'ORG-1a': { level: 2, choices: ['team'] },
      'PER-2b': { level: 2, figures: { betaald: 4, vrijwillig: 'ongeveer 10' } },
    }).answers;
    expect(recorded.get('ORG-1a')).toEqual({ choices: ['team'], figures: {} });
    expect(recorded.get('PER-2b')).toEqual({ choices: [], figures: { betaald: 4, vrijwillig: 'ongeveer 10' } });
  });
  it('a choice of their own only where the question allows it', () => {
    expect(problems(check({ 'OPL-1b': { level: 1, choices: ['eigen leergang'] } }))).toEqual([]);
    expect(problems(check({ 'ORG-1a': { level: 1, choices: ['team', 'raad'] } }))).toEqual([
      ['answers-choice-unknown', 'ORG-1a/choices/1', 'value'].map((part, index) => (index === 1 ? `answers/${part}` : part)),
    ]);
  });
  it('a figure that the question does not ask', () => {
    const checked = check({ 'PER-2b': { figures: { betald: 3 } } });
    expect(problems(checked)).toEqual([['answers-figure-unknown', 'answers/PER-2b/figures/betald', 'key']]);
    expect(checked.problems[0]?.diagnostic.hint?.nl).toContain("'betaald'");
  });
});

describe('the situation', () => {
  it('takes questions away where the answer is no, even if they were answered', () => {
    const { answers } = check({ 'SUP-16': 4 }, { situation: { vrijwilligers: 'nee' } });
    expect(answers.answers.get('SUP-16')).toEqual({ kind: 'switched-off', by: 'vrijwilligers' });
    expect(answers.situation).toEqual(
      new Map([
        ['vrijwilligers', 'no'],
        ['pleegzorg', 'unknown'],
      ]),
    );
  });
  it.each([
    ['ja', 'yes'],
    ['yes', 'yes'],
    [true, 'yes'],
    ['nee', 'no'],
    ['no', 'no'],
    [false, 'no'],
    ['weet niet', 'unknown'],
    ['unknown', 'unknown'],
    [null, 'unknown'],
  ] as const)('%s means %s', (written, meant) => {
    expect(check({}, { situation: { pleegzorg: written } }).answers.situation.get('pleegzorg')).toBe(meant);
  });
  it('not known means that the question is asked', () => {
    expect(check({ 'SUP-16': 4 }, { situation: { vrijwilligers: 'weet niet' } }).answers.answers.get('SUP-16')).toMatchObject({
      kind: 'level',
      level: 4,
    });
  });
  it('a switch that does not exist is a problem with the nearest name', () => {
    const checked = check({}, { situation: { pleegzorgg: 'ja' } });
    expect(problems(checked)).toEqual([['answers-switch-unknown', 'situation/pleegzorgg', 'key']]);
    expect(checked.problems[0]?.diagnostic.hint?.en).toContain("'pleegzorg'");
  });
});

describe('what does not fit is a problem, never a guess', () => {
  it('an unknown question, with the nearest id', () => {
    const checked = check({ 'ORG-1z': 2 });
    expect(problems(checked)).toEqual([['answers-item-unknown', 'answers/ORG-1z', 'key']]);
    expect(checked.problems[0]?.diagnostic.hint?.nl).toContain("'ORG-1a'");
  });
  it('not applicable where the question holds for everyone', () => {
    expect(problems(check({ 'ORG-1a': { 'not-applicable': 'geen tijd' } }))).toEqual([
      ['answers-not-applicable-not-allowed', 'answers/ORG-1a', 'value'],
    ]);
  });
  it('deliberately not may be said of every question', () => {
    expect(problems(check({ 'ORG-1a': { 'bewust-niet': 'wij kiezen anders' } }))).toEqual([]);
  });
  it('a reason of blanks', () => {
    expect(problems(check({ 'ORG-2d': { 'bewust-niet': '  ' } }))).toEqual([['answers-reason-missing', 'answers/ORG-2d', 'value']]);
  });
  it.each([
    [{ level: 2, unknown: true }],
    [{ level: 2, 'not-applicable': 'er is niets' }],
    [{ 'weet-niet': true, 'bewust-niet': 'wij kiezen anders' }],
  ] as const)('two answers at once: %j', (written) => {
    expect(problems(check({ 'ORG-2d': written }))).toEqual([['answers-more-than-one', 'answers/ORG-2d', 'value']]);
  });
  it('another profile, another version, another role, a day that does not exist: all at once', () => {
    expect(problems(check({}, { questionnaire: 'gemeente', respondent: { role: 'kwartiermakr' }, date: '2026-02-30' }))).toEqual([
      ['answers-profile-unknown', 'questionnaire', 'value'],
      ['answers-role-unknown', 'respondent/role', 'value'],
      ['answers-date-wrong', 'date', 'value'],
    ]);
    expect(problems(check({}, { questionnaire: 'jeugdzorgorganisatie@2.0.0' }))).toEqual([
      ['answers-version-differs', 'questionnaire', 'value'],
    ]);
  });
  it('a later version with the same first number fits', () => {
    expect(problems(check({}, { questionnaire: 'jeugdzorgorganisatie@1.9.3' }))).toEqual([]);
  });
});

it.each([
  ['2026-03-14', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
])('%s is a day: %s', (day, is) => {
  expect(isDay(day)).toBe(is);
});
