import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerSet } from '../../../src/model/answer.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import { yamlReport } from '../../../src/report/yaml.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { mergeRespondents, type Respondent } from '../../../src/scoring/merge.ts';
import { readMerged } from '../../../src/scoring/read-merged.ts';
import { bare, deliberatelyNot, level, type Level, notApplicable, unanswered, unknown } from '../../support/answer-set.ts';
import { everyRange } from '../../support/every-range.ts';
import { ANSWER, CASE, RUNS, SAID } from '../../support/random-instrument.ts';
import { mergeAndReport, reportOn, respondent, voicesInstrument } from '../../support/voices.ts';

const instrument = voicesInstrument();
const ITEMS = [...instrument.items.keys()];
const BIT = 1e-12;

const score = (people: readonly Respondent[]): Assessment => assess(instrument, mergeAndReport(instrument, people).answers);
const valueOf = (people: readonly Respondent[], item: string): number | undefined => score(people).items.get(item)?.value;
const say = (role: string, answer: Level | Answer, shown = false): Respondent =>
  respondent(instrument, role, Object.fromEntries(ITEMS.map((id) => [id, answer])), { shown });

describe('the outcome of several respondents', () => {
  it('is per question the mean within each perspective, then the mean of the perspectives', () => {
    const people = [say('management', 4), say('management', 2), say('kwartiermaker', 1)];
    expect(valueOf(people, 'ORG-1a')).toBe((0.75 + 0.25) / 2);
  });

  it('hardly moves when a large perspective gets one voice more', () => {
    const managers = Array.from({ length: 8 }, () => say('management', 4));
    const before = valueOf([...managers, say('kwartiermaker', 0)], 'ORG-1a');
    const after = valueOf([...managers, say('management', 4), say('kwartiermaker', 0)], 'ORG-1a');
    expect(before).toBe(0.5);
    expect(after).toBe(0.5);
  });

  it('takes the own view of experts on their safety and support, and the mean of all elsewhere', () => {
    const people = [say('bestuur', 4), say('kwartiermaker', 4), ...[1, 1, 1].map((own) => say('ervaringsdeskundige', own as Level))];
    expect(valueOf(people, 'SUP-01')).toBe(0.25);
    expect(valueOf(people, 'ORG-1a')).toBe((1 + 1 + 0.25) / 3);
  });

  it('lets the pool in which they are speak for experts, and others only where experts say nothing', () => {
    const pool = [say('ervaringsdeskundige', 1), say('ervaringsdeskundige', 1), say('jongere', 1)];
    expect(valueOf([say('bestuur', 4), ...pool], 'SUP-01')).toBe(0.25);
    expect(valueOf([say('bestuur', 4), ...pool.slice(1)], 'SUP-01')).toBe(1);
    expect(valueOf([say('bestuur', 4), say('ervaringsdeskundige', 1, true)], 'SUP-01')).toBe(0.25);
  });

  it('spans what those who cannot tell could make of it', () => {
    const item = score([say('management', 3), say('management', unknown), say('kwartiermaker', 1)]).items.get('ORG-1a');
    expect([item?.value, item?.low, item?.high]).toEqual([(0.75 + 0.25) / 2, (0.375 + 0.25) / 2, (0.875 + 0.25) / 2]);
  });

  it('has a perspective that cannot tell widen the range, and one that was not asked leave it', () => {
    const one = score([say('kwartiermaker', 2), say('bestuur', unknown)]).items.get('ORG-1a');
    expect([one?.value, one?.low, one?.high]).toEqual([0.5, 0.25, 0.75]);
    const other = score([say('kwartiermaker', 2), say('bestuur', unanswered)]).items.get('ORG-1a');
    expect([other?.value, other?.low, other?.high]).toEqual([0.5, 0.5, 0.5]);
  });

  it('is unknown, not applicable or deliberately not where every perspective that says something says that', () => {
    const kind = (...answers: Answer[]): string | undefined =>
      score(answers.map((answer, index) => say(['bestuur', 'management', 'kwartiermaker'][index] ?? '', answer))).items.get('ORG-1a')
        ?.answer.kind;
    expect(kind(unknown, unanswered)).toBe('unknown');
    expect(kind(notApplicable, unanswered)).toBe('not-applicable');
    expect(kind(notApplicable, deliberatelyNot)).toBe('deliberately-not');
    expect(kind(notApplicable, unknown)).toBe('unknown');
    expect(kind(notApplicable, level(2))).toBe('level');
    expect(kind(unanswered, unanswered)).toBe('unanswered');
  });

  it('keeps a high level without an example uncertain', () => {
    const item = score([say('bestuur', bare(4)), say('kwartiermaker', 4)]).items.get('ORG-1a');
    expect([item?.value, item?.low]).toEqual([1, 0.75]);
  });
});

describe('a merged file', () => {
  const PEOPLE = fc.array(
    fc
      .record({
        role: fc.constantFrom(...instrument.roles.map((role) => role.id)),
        answers: fc.array(ANSWER, { minLength: ITEMS.length, maxLength: ITEMS.length }),
        shown: fc.boolean(),
      })
      .map(({ role, answers, shown }) =>
        respondent(instrument, role, Object.fromEntries(ITEMS.map((id, index) => [id, answers[index] ?? unanswered])), {
          shown,
          notes: { 'ORG-1a': `van ${role}` },
        }),
      ),
    { minLength: 1, maxLength: 9 },
  );

  it('does not depend on the order of the files', () => {
    const shuffled = PEOPLE.chain((people) =>
      fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length }), fc.boolean()),
    );
    fc.assert(
      fc.property(shuffled, ([people, others, notes]) => {
        expect(mergeAndReport(instrument, others, notes).bytes).toBe(mergeAndReport(instrument, people, notes).bytes);
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  it('of one respondent gives that respondent’s own report, byte for byte', () => {
    const recorded: AnswerSet['recorded'] = new Map([
      ['ORG-1b', { choices: ['mandaat', 'begroting'], figures: { uren: 'een dag' } }],
      ['CUL-1a', { choices: ['eigen woorden', 'verhalen'], figures: {} }],
    ]);
    const positions: NonNullable<AnswerSet['positions']> = new Map([
      ['T1', [{ position: 'both' as const, reason: 'per rol', roles: ['kwartiermaker'] }]],
    ]);
    const situation: AnswerSet['situation'] = new Map([
      ['ervaringsdeskundigen-actief', 'yes'],
      ['uitlenen', 'no'],
    ]);
    fc.assert(
      fc.property(
        fc.array(ANSWER, { minLength: ITEMS.length, maxLength: ITEMS.length }),
        fc.constantFrom('kwartiermaker', 'ervaringsdeskundige'),
        (answers, role) => {
          const given = Object.fromEntries(
            ITEMS.map((id, index): [string, Answer] => [
              id,
              id === 'PER-2b' ? { kind: 'switched-off', by: 'uitlenen' } : (answers[index] ?? unanswered),
            ]),
          );
          const person = respondent(instrument, role, given, {
            shown: true,
            set: {
              recorded,
              positions: new Map([...positions].map(([id, list]) => [id, list.map((entry) => ({ ...entry, roles: [role] }))])),
              situation,
            },
          });
          expect(yamlReport(mergeAndReport(instrument, [person]).report)).toBe(yamlReport(reportOn(instrument, person.answers)));
        },
      ),
      { ...RUNS, numRuns: 300 },
    );
  });

  it('has every score inside its range, and raising one level lowers nothing', () => {
    const raised = PEOPLE.chain((people) => fc.tuple(fc.constant(people), fc.nat(people.length - 1), fc.constantFrom(...ITEMS)));
    fc.assert(
      fc.property(raised, ([people, index, item]) => {
        const before = everyRange(score(people));
        for (const [name, { score: value, low, high }] of before) {
          expect(low, name).toBeLessThanOrEqual(value ?? low);
          expect(high, name).toBeGreaterThanOrEqual(value ?? high);
        }
        const answer = people[index]?.answers.answers.get(item);
        if (answer?.kind !== 'level' || answer.level === 4) return;
        const after = everyRange(score(change(people, index, item, { ...answer, level: answer.level + 1 })));
        for (const [name, old] of before) {
          const now = after.get(name);
          expect(now?.low, `${name} low`).toBeGreaterThanOrEqual(old.low - BIT);
          expect(now?.high, `${name} high`).toBeGreaterThanOrEqual(old.high - BIT);
          if (old.score !== undefined) expect(now?.score, name).toBeGreaterThanOrEqual(old.score - BIT);
        }
      }),
      { ...RUNS, numRuns: 400 },
    );
  });

  it('only gets narrower when somebody answers what they did not know', () => {
    const answered = PEOPLE.chain((people) => {
      const open = people.flatMap(({ answers }, index) =>
        ITEMS.flatMap((item) => (answers.answers.get(item)?.kind === 'unknown' ? [{ people, index, item }] : [])),
      );
      return open.length === 0 ? fc.constant(undefined) : fc.constantFrom(...open);
    }).filter((picked) => picked !== undefined);
    fc.assert(
      fc.property(answered, SAID, ({ people, index, item }, answer) => {
        const before = score(people).items;
        const after = score(change(people, index, item, answer)).items;
        const [old, now] = [before.get(item), after.get(item)];
        expect(now?.low).toBeGreaterThanOrEqual((old?.low ?? 0) - BIT);
        expect(now?.high).toBeLessThanOrEqual((old?.high ?? 1) + BIT);
        for (const id of ITEMS) if (id !== item) expect(after.get(id)).toEqual(before.get(id));
      }),
      { ...RUNS, numRuns: 400 },
    );
  });

  it('is made without trouble for every instrument', () => {
    fc.assert(
      fc.property(CASE, ({ instrument: any, given }) => {
        const person = respondent(any, 'kwartiermaker', given);
        expect(readMerged(mergeRespondents([person], any, { notes: false }), any).problems).toEqual([]);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});

function change(people: readonly Respondent[], index: number, item: string, answer: Answer): Respondent[] {
  return people.map((person, at) =>
    at === index ? { ...person, answers: { ...person.answers, answers: new Map(person.answers.answers).set(item, answer) } } : person,
  );
}

describe('what is recorded beside the levels', () => {
  const record = (role: string, recorded: AnswerSet['recorded'], set: Partial<AnswerSet> = {}): Respondent =>
    respondent(instrument, role, { 'ORG-1b': 2 }, { notes: { 'ORG-1b': `woord van ${role}` }, set: { recorded, ...set } });
  const people = [
    record(
      'bestuur',
      new Map([
        ['ORG-1b', { choices: ['mandaat'], figures: { uren: 12 } }],
        ['CUL-1a', { choices: ['verhalen', 'iets van ons'], figures: {} }],
      ]),
      { positions: new Map([['T1', [{ position: 'a', reason: 'dat past bij ons', roles: ['bestuur'] }]]]) },
    ),
    record('kwartiermaker', new Map([['ORG-1b', { choices: ['begroting'], figures: { uren: 8 } }]]), {
      positions: new Map([['T1', [{ position: 'b', reason: 'zo voelt het', roles: ['kwartiermaker'] }]]]),
    }),
  ];

  it('holds all listed choices, no figure on which they differ, and nobody’s own words', () => {
    const { file } = mergeAndReport(instrument, people);
    expect(file.recorded).toEqual({ 'ORG-1b': { choices: ['begroting', 'mandaat'] }, 'CUL-1a': { choices: ['verhalen'] } });
    expect(file.tensions).toEqual({
      T1: [
        { position: 'a', roles: ['bestuur'] },
        { position: 'b', roles: ['kwartiermaker'] },
      ],
    });
    expect(file.perspectives.every(({ notes }) => notes === undefined)).toBe(true);
  });

  it('holds own words where they are asked for', () => {
    const { file, report } = mergeAndReport(instrument, people, true);
    expect(file.recorded['CUL-1a']?.choices).toEqual(['verhalen', 'iets van ons']);
    expect(file.tensions['T1']?.map(({ reason }) => reason)).toEqual(['dat past bij ons', 'zo voelt het']);
    expect(report.perspectives?.map(({ notes }) => notes)).toEqual([
      [{ item: 'ORG-1b', notes: ['woord van bestuur'] }],
      [{ item: 'ORG-1b', notes: ['woord van kwartiermaker'] }],
    ]);
  });

  it('takes a fact about the organisation only where nobody contradicts it', () => {
    const said = (role: string, value: 'yes' | 'no' | 'unknown'): Respondent =>
      respondent(instrument, role, {}, { set: { situation: new Map([['uitlenen', value]]) } });
    const situation = (...values: ('yes' | 'no' | 'unknown')[]): string | undefined =>
      mergeAndReport(
        instrument,
        values.map((value, index) => said(['bestuur', 'management', 'kwartiermaker'][index] ?? '', value)),
      ).file.situation['uitlenen'];
    expect(situation('no', 'unknown')).toBe('no');
    expect(situation('no', 'yes')).toBe('unknown');
    expect(situation('unknown', 'unknown')).toBe('unknown');
  });
});

it('of two professionals, answering what one did not know only narrows as well', () => {
  const two = [{ kind: 'level', level: 3, supported: true }, bare(3)] as const;
  const group = (third: Answer): Respondent[] => [...two, third].map((answer) => say('jeugdzorgprofessional', answer));
  const before = score(group(unknown)).items.get('ORG-1a');
  for (const answer of [level(0), level(4), bare(4), notApplicable]) {
    const after = score(group(answer)).items.get('ORG-1a');
    expect(after?.low).toBeGreaterThanOrEqual(before?.low ?? 1);
    expect(after?.high).toBeLessThanOrEqual(before?.high ?? 0);
  }
});
