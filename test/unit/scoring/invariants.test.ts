import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/model/answer.ts';
import type { Assessment, ConditionStatus, Gate } from '../../../src/model/assessment.ts';
import { assess } from '../../../src/scoring/assess.ts';
import type { Level } from '../../support/answer-set.ts';
import { everyRange } from '../../support/every-range.ts';
import { answersOf, CASE, type Case, RUNS, SAID } from '../../support/random-instrument.ts';

/** Room for the last bits of a division; far below anything that is shown. */
const BIT = 1e-12;

const outcome = (test: Case): Assessment => assess(test.instrument, answersOf(test));
const changed = (test: Case, item: string, answer: Answer): Case => ({ ...test, given: { ...test.given, [item]: answer } });

/** Every question of the case whose answer the filter takes, with the case. */
const pick = <T>(take: (answer: Answer) => T | undefined): fc.Arbitrary<{ test: Case; item: string; found: T }> =>
  CASE.chain((test) => {
    const fitting = Object.entries(test.given).flatMap(([item, answer]) => {
      const found = take(answer);
      return found === undefined ? [] : [{ test, item, found }];
    });
    return fitting.length === 0 ? fc.constant(undefined) : fc.constantFrom(...fitting);
  }).filter((picked) => picked !== undefined);

describe('for every instrument and all answers', () => {
  it('a score lies inside its range, and everything between 0 and 1', () => {
    fc.assert(
      fc.property(CASE, (test) => {
        for (const [name, { score, low, high }] of everyRange(outcome(test))) {
          expect(low, name).toBeGreaterThanOrEqual(0);
          expect(high, name).toBeLessThanOrEqual(1);
          expect(low, name).toBeLessThanOrEqual(high);
          if (score === undefined) continue;
          expect(low, name).toBeLessThanOrEqual(score);
          expect(score, name).toBeLessThanOrEqual(high);
        }
      }),
      RUNS,
    );
  });

  it('raising one level never lowers a score, a bound, a status or the gate', () => {
    const raisable = pick((answer) => (answer.kind === 'level' && answer.level < 4 ? answer : undefined));
    fc.assert(
      fc.property(raisable, ({ test, item, found }) => {
        const before = outcome(test);
        const after = outcome(changed(test, item, { ...found, level: found.level + 1 }));
        const now = everyRange(after);
        for (const [name, old] of everyRange(before)) {
          const { score, low, high } = now.get(name) ?? { score: undefined, low: -1, high: -1 };
          expect(low, `${name} low`).toBeGreaterThanOrEqual(old.low);
          expect(high, `${name} high`).toBeGreaterThanOrEqual(old.high);
          if (old.score !== undefined) expect(score ?? -1, `${name} score`).toBeGreaterThanOrEqual(old.score);
        }
        for (const [id, condition] of before.conditions)
          expect(RANK[after.conditions.get(id)?.status ?? 'unknown'], id).toBeGreaterThanOrEqual(RANK[condition.status]);
        expect(GATE[after.gate.state]).toBeGreaterThanOrEqual(GATE[before.gate.state]);
      }),
      RUNS,
    );
  });

  it('answering what was not known only narrows, also when it turns out not to apply', () => {
    const open = pick((answer) => (answer.kind === 'unknown' || answer.kind === 'unanswered' ? answer : undefined));
    fc.assert(
      fc.property(open, SAID, ({ test, item }, answer) => {
        const now = everyRange(outcome(changed(test, item, answer)));
        for (const [name, old] of everyRange(outcome(test))) {
          const range = now.get(name);
          // A part of the foundation that turns out not to apply is no part of it any more.
          if (range === undefined) {
            expect(name).toMatch(/^foundation /);
            continue;
          }
          expect(range.low, `${name} low`).toBeGreaterThanOrEqual(old.low - BIT);
          expect(range.high, `${name} high`).toBeLessThanOrEqual(old.high + BIT);
        }
      }),
      RUNS,
    );
  });

  it('a status that is certain stays, whatever the unknown turns out to be', () => {
    const open = pick((answer) => (answer.kind === 'unknown' || answer.kind === 'unanswered' ? answer : undefined));
    fc.assert(
      fc.property(open, fc.constantFrom<Level>(0, 1, 2, 3, 4), ({ test, item }, level) => {
        const after = outcome(changed(test, item, { kind: 'level', level, supported: true }));
        const before = outcome(test);
        for (const [id, condition] of before.conditions) {
          if (condition.score === undefined || condition.uncertain) continue;
          expect(after.conditions.get(id)?.status, id).toBe(condition.status);
        }
        if (!before.gate.uncertain) expect(after.gate.state).toBe(before.gate.state);
      }),
      RUNS,
    );
  });

  it('an answer only moves conditions that it is linked to', () => {
    const any = pick((answer) => (answer.kind === 'switched-off' ? undefined : answer));
    fc.assert(
      fc.property(any, SAID, ({ test, item }, answer) => {
        const before = outcome(test);
        const after = outcome(changed(test, item, answer));
        for (const [id, condition] of before.conditions) {
          if ((test.instrument.links.get(id) ?? []).some((link) => link.item === item)) continue;
          expect(after.conditions.get(id)).toEqual(condition);
        }
        for (const [id, other] of before.items) if (id !== item) expect(after.items.get(id)).toEqual(other);
      }),
      RUNS,
    );
  });

  it('hints alone never make a score', () => {
    fc.assert(
      fc.property(CASE, (test) => {
        const { conditions, items } = outcome(test);
        for (const [id, condition] of conditions) {
          const direct = (test.instrument.links.get(id) ?? []).some((link) => link.direct && items.get(link.item)?.value !== undefined);
          expect(condition.score !== undefined, id).toBe(direct && !['not-askable', 'not-applicable'].includes(condition.status));
        }
      }),
      RUNS,
    );
  });
});

const RANK: Record<ConditionStatus, number> = {
  'not-met': 0,
  'partly-met': 1,
  met: 2,
  unknown: 0,
  'not-asked': 0,
  'not-applicable': 0,
  'deliberately-not': 0,
  'not-askable': 0,
};
const GATE: Record<Gate['state'], number> = { closed: 0, unknown: 1, open: 2 };
