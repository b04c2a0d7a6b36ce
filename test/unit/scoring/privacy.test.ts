import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerSet } from '../../../src/model/answer.ts';
import { combineAnswers } from '../../../src/scoring/combine-answers.ts';
import type { Respondent } from '../../../src/scoring/merge.ts';
import { groupPeople } from '../../../src/scoring/privacy.ts';
import { bare, deliberatelyNot, level, notApplicable, unanswered, unknown } from '../../support/answer-set.ts';
import { RUNS } from '../../support/random-instrument.ts';
import { SMALL_RULES } from '../../support/small-rules.ts';
import { mergeAndReport, respondent, voicesInstrument } from '../../support/voices.ts';

const instrument = voicesInstrument();
const ITEMS = [...instrument.items.keys()];

/** Everything that somebody can answer to a question. */
const ANSWERS: readonly Answer[] = [
  level(0),
  level(1),
  level(2),
  level(3),
  level(4),
  bare(3),
  bare(4),
  unknown,
  unanswered,
  notApplicable,
  deliberatelyNot,
];

/** What is to stay hidden: the level, or why there is none. Whether there was an example is not. */
const said = (answer: Answer): string => (answer.kind === 'level' ? String(answer.level) : answer.kind);

/** Every multiset of answers of this size. */
function* multisets(size: number, from = 0): Generator<Answer[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index < ANSWERS.length; index++) {
    const answer = ANSWERS[index];
    if (answer === undefined) continue;
    for (const rest of multisets(size - 1, index)) yield [answer, ...rest];
  }
}

const viewOf = (answers: readonly Answer[], needed = 3): string =>
  JSON.stringify(combineAnswers(answers, needed, SMALL_RULES) ?? 'nothing');

/** All multisets of a size by what is shown of them. */
const classes = new Map<string, Map<string, Answer[][]>>();
function classesOf(size: number, needed = 3): Map<string, Answer[][]> {
  const known = classes.get(`${size} ${needed}`);
  if (known !== undefined) return known;
  const made = new Map<string, Answer[][]>();
  for (const answers of multisets(size)) {
    const view = viewOf(answers, needed);
    made.set(view, [...(made.get(view) ?? []), answers]);
  }
  classes.set(`${size} ${needed}`, made);
  return made;
}

describe('a figure of a group whose members may not be shown alone', () => {
  // Vulnerable people are shown from three, professionals from two.
  it.each([
    [3, 3],
    [4, 3],
    [5, 3],
    [2, 2],
    [3, 2],
    [4, 2],
  ])('fits, for everyone in a group of %i shown from %i, with at least two different answers', (size, needed) => {
    for (const [view, sets] of classesOf(size, needed)) {
      const possible = new Set(sets.flat().map(said));
      expect(possible.size, view).toBeGreaterThan(1);
    }
  });

  it.each([1, 2, 3, 4, 5])('rests on three people or is not there, in a group of %i', (size) => {
    for (const answers of multisets(size)) {
      const view = combineAnswers(answers, 3, SMALL_RULES);
      if (view === undefined) continue;
      expect(view.people === 0 ? view.unknown : view.people).toBeGreaterThanOrEqual(3);
      expect([view.lowest, view.highest, view.away]).toEqual([undefined, undefined, undefined]);
    }
  });

  it('does not say that all chose the lowest or the highest level, and else is exact', () => {
    const total = (...levels: (0 | 1 | 2 | 3 | 4)[]): number | undefined => combineAnswers(levels.map(level), 3, SMALL_RULES)?.total;
    expect(total(0, 0, 0)).toBe(1);
    expect(total(0, 0, 1)).toBe(1);
    expect(total(0, 1, 1)).toBe(2);
    expect(total(2, 2, 2)).toBe(6);
    expect(total(4, 4, 3)).toBe(11);
    expect(total(4, 4, 4)).toBe(11);
  });

  it('does not tell two who cannot say from two who gave a level', () => {
    expect(combineAnswers([level(1), unknown, unknown], 3, SMALL_RULES)).toEqual(
      combineAnswers([level(4), level(0), unknown], 3, SMALL_RULES),
    );
  });
});

const VULNERABLE = ['ervaringsdeskundige', 'jongere', 'ouder'] as const;
const ANY = fc.constantFrom(...ANSWERS);
const ALL_ANSWERS = fc.array(ANY, { minLength: ITEMS.length, maxLength: ITEMS.length });
const given = (answers: readonly Answer[]): Record<string, Answer> =>
  Object.fromEntries(ITEMS.map((id, index) => [id, answers[index] ?? unanswered]));

/** Groups of 0–5 of each vulnerable role, some of whom agreed, beside two who may be shown. */
const ORGANISATION = fc
  .record({
    sizes: fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)),
    agree: fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }),
    answers: fc.array(ALL_ANSWERS, { minLength: 17, maxLength: 17 }),
  })
  .map(({ sizes, agree, answers }) => {
    const people: Respondent[] = ['bestuur', 'kwartiermaker'].map((role, index) =>
      respondent(instrument, role, given(answers[index] ?? [])),
    );
    for (const [index, role] of VULNERABLE.entries()) {
      for (let n = 0; n < (sizes[index] ?? 0); n++)
        people.push(respondent(instrument, role, given(answers[people.length] ?? []), { shown: agree[people.length - 2] ?? false }));
    }
    return people;
  });

/** Somebody in a vulnerable role who did not agree to be shown. */
const SOMEBODY = fc
  .tuple(ORGANISATION, fc.nat(14))
  .filter(([people]) => people.some(({ role, shown }) => isVulnerable(role) && !shown))
  .map(([people, pick]) => {
    const candidates = people.flatMap(({ role, shown }, index) => (isVulnerable(role) && !shown ? [index] : []));
    return { people, index: candidates[pick % candidates.length] ?? 0 };
  });

function isVulnerable(role: string): boolean {
  return instrument.roles.find((candidate) => candidate.id === role)?.vulnerable === true;
}

const replace = (people: readonly Respondent[], changes: ReadonlyMap<number, Answer>, item: string): Respondent[] =>
  people.map((person, index) => {
    const answer = changes.get(index);
    return answer === undefined
      ? person
      : { ...person, answers: { ...person.answers, answers: new Map(person.answers.answers).set(item, answer) } };
  });

describe('from all that Peil makes of merged answers', () => {
  it('no answer of somebody in a vulnerable position who did not agree can be told', () => {
    fc.assert(
      fc.property(SOMEBODY, fc.constantFrom(...ITEMS), ({ people, index }, item) => {
        const { groups, hidden } = groupPeople(people, instrument);
        const person = people[index];
        if (person === undefined) throw new Error('somebody is somewhere');
        const before = mergeAndReport(instrument, people).bytes;
        const own = person.answers.answers.get(item) ?? unanswered;
        const group = groups.find(({ members }) => members.includes(person));
        if (group === undefined) {
          expect(hidden.some(({ members }) => members.includes(person))).toBe(true);
          for (const other of ANSWERS)
            expect(mergeAndReport(instrument, replace(people, new Map([[index, other]]), item)).bytes).toBe(before);
          return;
        }
        // In a group that is shown there is another set of answers, with another one for this person, and the same bytes.
        expect(group.members.length).toBeGreaterThanOrEqual(3);
        const answers = group.members.map((member) => member.answers.answers.get(item) ?? unanswered);
        const alternative = classes_(answers).find((set) => set.some((answer) => said(answer) !== said(own)));
        const other = alternative?.find((answer) => said(answer) !== said(own));
        if (alternative === undefined || other === undefined) throw new Error('nothing else fits');
        const rest = [...alternative];
        rest.splice(alternative.indexOf(other), 1);
        const changes = new Map<number, Answer>([[index, other]]);
        for (const member of group.members) if (member !== person) changes.set(people.indexOf(member), rest.pop() ?? unanswered);
        expect(mergeAndReport(instrument, replace(people, changes, item)).bytes).toBe(before);
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it('nothing that they wrote, chose or told about the organisation goes further, whatever is asked for', () => {
    fc.assert(
      fc.property(SOMEBODY, fc.boolean(), ({ people, index }, notes) => {
        const person = people[index];
        if (person === undefined) throw new Error('somebody is somewhere');
        const told: Partial<AnswerSet> = {
          situation: new Map([
            ['uitlenen', 'no'],
            ['ervaringsdeskundigen-actief', 'no'],
          ]),
          recorded: new Map([
            ['ORG-1b', { choices: ['mandaat', 'eigen woorden'], figures: { uren: 12 } }],
            ['CUL-1a', { choices: ['mijn verhaal'], figures: {} }],
          ]),
          positions: new Map([['T1', [{ position: 'a', reason: 'omdat ik het meemaakte', roles: [person.role] }]]]),
          organisation: { name: person.answers.organisation.name, employees: 3 },
        };
        const changed = people.map((other, at) =>
          at === index ? { ...other, notes: new Map([['ORG-1a', 'dit zei ik']]), answers: { ...other.answers, ...told } } : other,
        );
        expect(mergeAndReport(instrument, changed, notes).bytes).toBe(mergeAndReport(instrument, people, notes).bytes);
      }),
      { ...RUNS, numRuns: 150 },
    );
  });

  it('every combination of groups of one to five holds the promise: three people behind a figure, or nothing, or they agreed', () => {
    for (let experts = 1; experts <= 5; experts++) {
      for (let young = 1; young <= 5; young++) {
        for (let parents = 0; parents <= 5; parents++) {
          for (const agreed of [false, true]) {
            const counts = { ervaringsdeskundige: experts, jongere: young, ouder: parents };
            const people = Object.entries(counts).flatMap(([role, n]) =>
              Array.from({ length: n }, (_, k) => ({ role, shown: agreed && k > 0 })),
            );
            const { groups, hidden } = groupPeople(people, instrument);
            for (const { members } of groups) expect(members.length >= 3 || members.every(({ shown }) => shown)).toBe(true);
            for (const { members } of hidden) expect(members.length).toBeLessThan(3);
            expect([...groups, ...hidden].flatMap(({ members }) => members)).toHaveLength(people.length);
            // Nobody can be taken from a total: every person is in one group.
            expect(new Set([...groups, ...hidden].flatMap(({ members }) => members)).size).toBe(people.length);
          }
        }
      }
    }
  });
});

function classes_(answers: readonly Answer[]): Answer[][] {
  return classesOf(answers.length).get(viewOf(answers)) ?? [];
}
