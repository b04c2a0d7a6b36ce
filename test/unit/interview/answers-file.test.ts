import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/files/read-file.ts';
import { answersText, fromAnswersFile, toAnswersFile } from '../../../src/interview/answers-file.ts';
import { fromAnswer, NOTHING, toAnswer } from '../../../src/interview/given.ts';
import { type Interview, startInterview } from '../../../src/interview/interview.ts';
import { record, setSituation, skip } from '../../../src/interview/moves.ts';
import { checkAnswers } from '../../../src/scoring/check-answers.ts';
import { smallInstrument } from '../../support/small-instrument.ts';

const instrument = smallInstrument({
  items: [
    { id: 'ORG-1a', choices: ['team'], openChoices: true },
    { id: 'ORG-1b', figures: ['uren'] },
    { id: 'CUL-1a' },
    { id: 'CUL-1b' },
    { id: 'SUP-01' },
  ],
  switches: { pleegzorg: [], uitlenen: [] },
});

function halfway(): Interview {
  let interview = startInterview(instrument, {
    organisation: { name: 'Jeugdhulp "De Lindeboom": noord', employees: 420 },
    date: '2026-03-14',
    role: 'kwartiermaker',
    scope: 'role',
  });
  interview = setSituation(setSituation(interview, instrument, 'uitlenen', 'unknown'), instrument, 'pleegzorg', 'no');
  interview = record(interview, 'CUL-1a', { ...NOTHING, choice: 'unknown' });
  interview = record(interview, 'ORG-1a', {
    ...NOTHING,
    choice: 4,
    evidence: ['mandaatbesluit 2025, p. 2', 'nee'],
    choices: ['team', 'eigen # vorm'],
  });
  interview = record(interview, 'ORG-1b', { ...NOTHING, choice: 'deliberately-not', reason: 'ja: wij tellen niet', note: '12' });
  interview = record(interview, 'SUP-01', { ...NOTHING, note: 'vraag het HR; zij weten dit' });
  return skip({ ...interview, at: 'CUL-1b' });
}

describe('an interview on disk', () => {
  it('comes back exactly as it was, through text, schema and checks', async () => {
    const interview = halfway();
    const text = answersText(toAnswersFile(interview, instrument, 'nl', false));
    const { data } = await checkText('lindeboom.yaml', text, 'answers');
    expect(checkAnswers(data, instrument).problems).toEqual([]);
    const again = fromAnswersFile(data, instrument, undefined);
    expect(again).toMatchObject({ head: interview.head, order: interview.order, at: 'SUP-01', skipped: new Set(['CUL-1b']) });
    expect(Object.fromEntries(again.given)).toEqual(Object.fromEntries(interview.given));
    expect(Object.fromEntries(again.situation)).toEqual({ pleegzorg: 'no', uitlenen: 'unknown' });
    expect(answersText(toAnswersFile(again, instrument, 'nl', false))).toBe(text);
  });

  it('begins with the line for editors, and has its answers in the order of the questionnaire', () => {
    const text = answersText(toAnswersFile(halfway(), instrument, 'nl', false));
    expect(text).toMatch(/^# yaml-language-server: \$schema=\S+answers\.schema\.json\npeil: answers\/1\n/);
    expect([...text.matchAll(/^ {2}([A-Z]{3}-\w+):/gm)].map((match) => match[1])).toEqual(['ORG-1a', 'ORG-1b', 'CUL-1a', 'SUP-01']);
  });

  it('says where it stands until it is finished', () => {
    expect(toAnswersFile(halfway(), instrument, 'nl', false).interview).toEqual({ scope: 'role', at: 'SUP-01', skipped: ['CUL-1b'] });
    expect(toAnswersFile(halfway(), instrument, 'nl', true)).not.toHaveProperty('interview');
  });

  it('opens a file that was finished, or filled in by hand, at its review', () => {
    const file = toAnswersFile(halfway(), instrument, 'nl', true);
    expect(fromAnswersFile(file, instrument, undefined)).toMatchObject({ at: 'review', head: { scope: 'core' } });
    expect(fromAnswersFile(file, instrument, 'all').head.scope).toBe('all');
  });

  it('keeps whether the respondent agrees to be shown', () => {
    const file = { ...toAnswersFile(halfway(), instrument, 'nl', false), respondent: { role: 'kwartiermaker', shown: true } };
    expect(toAnswersFile(fromAnswersFile(file, instrument, undefined), instrument, 'nl', false).respondent).toEqual(file.respondent);
  });
});

describe('one answer in a file', () => {
  it.each([
    [3, 3],
    ['weet-niet', 'weet niet'],
    ['unknown', 'weet niet'],
    [{ 'weet-niet': true }, 'weet niet'],
    [{ level: 2 }, 2],
    [
      { level: 2, note: 'op papier' },
      { level: 2, note: 'op papier' },
    ],
    [
      { unknown: true, note: 'navragen' },
      { unknown: true, note: 'navragen' },
    ],
    [{ 'niet-van-toepassing': 'geen raad van toezicht' }, { 'not-applicable': 'geen raad van toezicht' }],
    [{ 'bewust-niet': 'daar kiezen wij niet voor' }, { 'deliberately-not': 'daar kiezen wij niet voor' }],
    [
      { level: 4, evidence: 'mandaatbesluit' },
      { level: 4, evidence: ['mandaatbesluit'] },
    ],
    [null, undefined],
  ] as const)('%j is written as %j', (written, wanted) => {
    const mutable = structuredClone(written) as Parameters<typeof fromAnswer>[0];
    expect(toAnswer(fromAnswer(mutable), 'nl')).toEqual(wanted);
  });

  it('is in the language of the interview where it is a word', () => {
    expect(toAnswer({ ...NOTHING, choice: 'unknown' }, 'en')).toBe('unknown');
  });
});
