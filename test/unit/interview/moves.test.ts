import { describe, expect, it } from 'vitest';
import { type Choice, choose } from '../../../src/interview/given.ts';
import { type Head, type Interview, REVIEW, startInterview } from '../../../src/interview/interview.ts';
import { back, givenAt, goOn, jump, record, setSituation, skip } from '../../../src/interview/moves.ts';
import { reviewOf } from '../../../src/interview/review.ts';
import { smallInstrument } from '../../support/small-instrument.ts';

const instrument = smallInstrument({
  items: [{ id: 'ORG-1a' }, { id: 'ORG-1b' }, { id: 'CUL-1a' }, { id: 'ONT-3c' }, { id: 'SUP-01' }],
  switches: { pleegzorg: ['ONT-3c'], vrijwilligers: ['ORG-1a', 'ORG-1b'] },
  roles: [
    {
      id: 'kwartiermaker',
      title: { nl: 'Kwartiermaker', en: 'Quartermaster' },
      remark: { nl: '.', en: '.' },
      lead: ['SUP-01', 'ORG-1a'],
      check: ['CUL-1a'],
    },
  ],
});
const head: Head = { organisation: { name: 'Jeugdhulp De Lindeboom' }, date: '2026-03-14', role: 'kwartiermaker', scope: 'all' };

const answer = (interview: Interview, choice: Choice): Interview =>
  goOn(record(interview, interview.at, choose(givenAt(interview, interview.at), choice)));

describe('the questions of an interview', () => {
  it('come in the order of the questionnaire, whatever the order of the role', () => {
    expect(startInterview(instrument, { ...head, scope: 'role' }).order).toEqual(['ORG-1a', 'CUL-1a', 'SUP-01']);
    expect(startInterview(instrument, head).order).toEqual(['ORG-1a', 'ORG-1b', 'CUL-1a', 'ONT-3c', 'SUP-01']);
    expect(startInterview(instrument, { ...head, scope: 'core' }).order).toHaveLength(5);
  });

  it('leave out what the situation switches off, and only that', () => {
    const start = startInterview(instrument, head);
    expect(setSituation(start, instrument, 'pleegzorg', 'no').order).not.toContain('ONT-3c');
    expect(setSituation(start, instrument, 'pleegzorg', 'unknown').order).toContain('ONT-3c');
    expect(setSituation(start, instrument, 'pleegzorg', 'yes').order).toContain('ONT-3c');
  });

  it('begin at the first one that is left when the first ones are switched off', () => {
    expect(setSituation(startInterview(instrument, head), instrument, 'vrijwilligers', 'no').at).toBe('CUL-1a');
  });
});

describe('going through the questions', () => {
  it('ends at the review when everything is answered', () => {
    let interview = startInterview(instrument, head);
    for (const level of [0, 1, 2, 3, 4] as const) interview = answer(interview, level);
    expect(interview.at).toBe(REVIEW);
  });

  it('after going back comes out again where it was', () => {
    let interview = answer(answer(startInterview(instrument, head), 1), 2);
    expect(interview.at).toBe('CUL-1a');
    interview = back(back(interview));
    expect(interview.at).toBe('ORG-1a');
    interview = answer(interview, 3);
    expect(interview.at).toBe('CUL-1a');
    expect(givenAt(interview, 'ORG-1a').choice).toBe(3);
    expect(givenAt(interview, 'ORG-1b').choice).toBe(2);
  });

  it('stays at the first question on going back', () => {
    const start = startInterview(instrument, head);
    expect(back(start)).toEqual(start);
  });

  it('does not come back to a skipped question by itself, and shows it in the review', () => {
    let interview = skip(startInterview(instrument, head));
    expect(interview.at).toBe('ORG-1b');
    for (const level of [1, 1, 1, 1] as const) interview = answer(interview, level);
    expect(interview.at).toBe(REVIEW);
    expect(reviewOf(interview, 3).loose).toEqual(['ORG-1a']);
    expect(reviewOf(interview, 3).counts).toMatchObject({ level: 4, skipped: 1, open: 0 });
    interview = answer(jump(interview, 'ORG-1a'), 'unknown');
    expect(interview.at).toBe(REVIEW);
    expect(interview.skipped.size).toBe(0);
  });

  it('does not call an answered question skipped', () => {
    const interview = skip(back(answer(startInterview(instrument, head), 2)));
    expect(interview.skipped.size).toBe(0);
    expect(interview.at).toBe('ORG-1b');
  });

  it('goes back to the review where nothing is open any more', () => {
    let interview = startInterview(instrument, head);
    for (const level of [0, 1, 2, 3, 4] as const) interview = answer(interview, level);
    expect(skip(jump(interview, 'ORG-1b')).at).toBe(REVIEW);
    expect(back(interview).at).toBe('SUP-01');
  });

  it('turns back to what was left open before, after the last question', () => {
    const interview = answer(jump(startInterview(instrument, head), 'SUP-01'), 1);
    expect(interview.at).toBe('ORG-1a');
  });

  it('jumps nowhere else than to its own questions', () => {
    const start = startInterview(instrument, { ...head, scope: 'role' });
    expect(jump(start, 'ONT-3c')).toBe(start);
  });

  it('moves on when the question where it stands is switched off', () => {
    const interview = setSituation(jump(startInterview(instrument, head), 'ONT-3c'), instrument, 'pleegzorg', 'no');
    expect(interview.at).toBe('SUP-01');
  });
});

describe('the review', () => {
  it('counts high levels without an example', () => {
    let interview = startInterview(instrument, head);
    for (const level of [2, 3, 4] as const) interview = answer(interview, level);
    interview = record(interview, 'CUL-1a', { ...givenAt(interview, 'CUL-1a'), evidence: ['mandaatbesluit 2025, p. 2'] });
    expect(reviewOf(interview, 3)).toMatchObject({ total: 5, unsupported: 1, counts: { level: 3, open: 2 } });
  });
});

describe('a new choice', () => {
  it('keeps the note, and keeps example and choices only with a level', () => {
    const given = {
      choice: 3 as const,
      reason: undefined,
      note: 'navragen',
      evidence: ['besluit'],
      choices: ['team'],
      figures: { uren: 8 },
    };
    expect(choose(given, 4)).toEqual({ ...given, choice: 4 });
    expect(choose(given, 'deliberately-not', 'wij sturen niet op aantallen')).toEqual({
      choice: 'deliberately-not',
      reason: 'wij sturen niet op aantallen',
      note: 'navragen',
      evidence: [],
      choices: [],
      figures: {},
    });
  });
});
