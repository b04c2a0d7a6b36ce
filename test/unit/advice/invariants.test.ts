import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/advice/advise.ts';
import { demandsOf } from '../../../src/advice/demand.ts';
import type { Advice } from '../../../src/model/advice.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { answersOf, CASE, type Case, RUNS } from '../../support/random-instrument.ts';

function run(test: Case): { assessment: Assessment; advice: Advice } {
  const answers = answersOf(test);
  const assessment = assess(test.instrument, answers);
  return { assessment, advice: advise(test.instrument, assessment, answers) };
}

describe('for every instrument and all answers', () => {
  it('a prerequisite stands before what it opens, in the list and among what is held back', () => {
    fc.assert(
      fc.property(CASE, (test) => {
        const { advice } = run(test);
        const place = new Map([...advice.entries, ...advice.held].map((entry, index) => [entry.action.id, index]));
        const serving = (id: string): string[] =>
          [...advice.entries, ...advice.held].filter((entry) => entry.open.includes(id)).map((entry) => entry.action.id);
        for (const { before, after } of test.instrument.prerequisites) {
          for (const later of serving(after)) {
            for (const earlier of serving(before)) {
              if (earlier !== later) expect(place.get(earlier), `${earlier} before ${later}`).toBeLessThan(place.get(later) ?? -1);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('the steps never go back', () => {
    fc.assert(
      fc.property(CASE, (test) => {
        const { advice } = run(test);
        for (const list of [advice.entries, advice.held]) {
          const steps = list.map((entry) => entry.step);
          expect(steps).toEqual([...steps].sort((a, b) => a - b));
        }
      }),
      RUNS,
    );
  });

  it('nothing grows while the gate is not open, and nothing waits for what is held back', () => {
    fc.assert(
      fc.property(CASE, (test) => {
        const { advice, assessment } = run(test);
        if (assessment.gate.state === 'open') {
          expect(advice.held).toEqual([]);
          return;
        }
        const held = new Set(advice.held.map((entry) => entry.action.id));
        for (const entry of advice.entries) {
          expect(entry.action.growth, entry.action.id).toBeUndefined();
          expect(entry.after.filter((id) => held.has(id))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('exactly the actions that serve an open demand are advised, each once, with a priority that can be recomputed', () => {
    fc.assert(
      fc.property(CASE, (test) => {
        const { advice, assessment } = run(test);
        const demands = demandsOf(test.instrument, assessment);
        const expected = test.instrument.actions.filter(
          (action) => action.kind !== 'upkeep' && action.serves.some((id) => demands.get(id)?.state === 'open'),
        );
        const found = [...advice.entries, ...advice.held];
        expect(found.map((entry) => entry.action.id).sort()).toEqual(expected.map((action) => action.id).sort());
        for (const { factors, open } of found) {
          const demand = demands.get(factors.demand);
          expect(open).toContain(factors.demand);
          expect(demand).toMatchObject({ state: 'open', gap: factors.gap, weight: factors.weight });
          expect(factors.priority).toBe(factors.gap * factors.weight * (1 + factors.openDependants) * factors.corroboration);
          expect(factors.openDependants).toBeLessThanOrEqual(3);
        }
      }),
      RUNS,
    );
  });

  it('every question without an answer is to be found out, once', () => {
    fc.assert(
      fc.property(CASE, (test) => {
        const { advice } = run(test);
        const open = Object.entries(test.given)
          .filter(([, answer]) => answer.kind === 'unknown' || answer.kind === 'unanswered')
          .map(([id]) => id);
        expect(advice.findOut.map((entry) => entry.item).sort()).toEqual(open.sort());
        const narrows = advice.findOut.map((entry) => entry.narrows);
        expect(narrows).toEqual([...narrows].sort((a, b) => b - a));
      }),
      RUNS,
    );
  });

  it('the order of the actions in the content changes nothing', () => {
    fc.assert(
      fc.property(CASE, (test) => {
        const turned: Case = { ...test, instrument: { ...test.instrument, actions: [...test.instrument.actions].reverse() } };
        const { advice } = run(test);
        const other = run(turned).advice;
        expect(other.entries).toEqual(advice.entries);
        expect(other.held).toEqual(advice.held);
      }),
      RUNS,
    );
  });
});
