import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { advise } from '../../src/advice/advise.ts';
import type { Advice } from '../../src/model/advice.ts';
import type { Answer, AnswerSet, YesNo } from '../../src/model/answer.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { ReportFile } from '../../src/model/generated/report.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { yamlReport } from '../../src/report/yaml.ts';
import { assess } from '../../src/scoring/assess.ts';
import { loadValidator } from '../../src/schema/kinds.ts';
import { allAnswered, answerSet, type Level, level, unanswered, unknown } from '../support/answer-set.ts';
import { everyRange } from '../support/every-range.ts';
import { everyInstrument } from '../support/real-instrument.ts';

const validateReport = await loadValidator('report');

interface Outcome {
  readonly answers: AnswerSet;
  readonly assessment: Assessment;
  readonly advice: Advice;
  readonly report: ReportFile;
}

describe.each(await everyInstrument())('%s', (_kind, instrument) => {
  const APPLIES = Object.fromEntries(instrument.profile.switches.map((entry): [string, YesNo] => [entry.id, 'yes']));

  function outcome(answer: Level | Answer, situation: Readonly<Record<string, YesNo>> = APPLIES): Outcome {
    const answers = answerSet(instrument, allAnswered(instrument, answer), situation);
    const assessment = assess(instrument, answers);
    const advice = advise(instrument, assessment, answers);
    return { answers, assessment, advice, report: buildReport({ instrument, answers, assessment, advice, lang: 'nl' }) };
  }

  describe('everything at 4, with examples', () => {
    const { assessment, advice, report } = outcome(4);
    it('meets every condition that can be asked, and nothing is uncertain', () => {
      const asked = [...assessment.conditions.values()].filter((condition) => condition.status !== 'not-askable');
      expect(asked.length).toBe(assessment.conditions.size - instrument.notAskable.size);
      expect(asked.filter((condition) => condition.status !== 'met' || condition.uncertain || condition.score !== 1)).toEqual([]);
    });
    it('leaves no advice but upkeep, and nothing to find out', () => {
      expect([advice.entries, advice.held, advice.findOut]).toEqual([[], [], []]);
      expect(report.advice.map((entry) => entry.kind)).toEqual(advice.upkeep.map(() => 'upkeep'));
      expect(advice.upkeep.map((action) => action.id)).toEqual(
        instrument.actions.filter((action) => action.kind === 'upkeep').map((action) => action.id),
      );
      expect(advice.upkeep.length).toBeGreaterThan(0);
    });
    it('opens the gate, certainly, and lies in the last phase', () => {
      expect(assessment.gate).toMatchObject({ state: 'open', uncertain: false });
      expect(assessment.phase.phase).toBe(instrument.profile.phases?.at(-1)?.id);
    });
    it('gives the whole score to every aspect, group and framework', () => {
      const groups = assessment.frameworks.flatMap((framework) => [
        framework,
        ...framework.groups.filter((group) => group.conditions.some((condition) => condition.status !== 'not-askable')),
      ]);
      expect(groups.length).toBeGreaterThan(3);
      for (const scored of [...groups, ...assessment.blocks, ...assessment.gate.parts, ...assessment.phase.parts])
        expect(scored, scored.id).toMatchObject({ low: 1, high: 1, score: 1 });
    });
  });

  describe('everything at 4, without examples', () => {
    it('still has score 1, but the range goes down to level 2', () => {
      const { assessment } = outcome({ kind: 'level', level: 4, supported: false });
      for (const framework of assessment.frameworks) expect(framework).toMatchObject({ score: 1, low: 0.5, high: 1 });
      expect(
        [...assessment.conditions.values()].filter((condition) => condition.status === 'met').every((condition) => condition.uncertain),
      ).toBe(true);
    });
  });

  describe('everything at 0', () => {
    const { assessment, advice } = outcome(0);
    it('meets nothing, and says so without doubt', () => {
      const asked = [...assessment.conditions.values()].filter((condition) => condition.status !== 'not-askable');
      expect(asked.filter((condition) => condition.status !== 'not-met' || condition.uncertain || condition.score !== 0)).toEqual([]);
    });
    it('closes the gate', () => {
      expect(assessment.gate).toMatchObject({ state: 'closed', uncertain: false, lowest: { score: 0 } });
    });
    it('begins with safety and the foundation: step 1 whole, then step 2', () => {
      const steps = advice.entries.map((entry) => entry.step);
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
      const first = advice.entries.slice(0, steps.filter((step) => step <= 2).length);
      expect(first.length).toBeGreaterThanOrEqual(3);
      const [start] = first;
      expect(start?.step).toBe(1);
      expect(start?.open.some((id) => instrument.profile.safety.includes(id))).toBe(true);
      const foundation = first.find((entry) => entry.open.some((id) => instrument.profile.foundation.includes(id)));
      expect(foundation?.step).toBeLessThanOrEqual(2);
    });
    it('advises no growth: it waits for the gate', () => {
      expect(advice.entries.filter((entry) => entry.action.growth === true)).toEqual([]);
      expect(advice.held.map((entry) => entry.action.id)).toEqual(
        expect.arrayContaining(instrument.actions.filter((action) => action.growth === true).map((action) => action.id)),
      );
    });
    it('advises or holds back every action that works on something', () => {
      expect(advice.entries.length + advice.held.length).toBe(instrument.actions.filter((action) => action.kind !== 'upkeep').length);
      expect(advice.upkeep).toEqual([]);
      // What is held back is the exception: the house must be built while the gate is closed.
      expect(advice.held.length).toBeLessThan(advice.entries.length / 2);
    });
    it.runIf(instrument.profile['workers-switch'] !== undefined)('puts support before the start when nobody works yet', () => {
      const nobody = outcome(0, { ...APPLIES, [instrument.profile['workers-switch'] ?? '']: 'no' });
      expect(nobody.advice.entries[0]?.step).toBe(2);
      const safety = nobody.advice.entries.filter((entry) => entry.action.step === 1);
      expect(safety.length).toBeGreaterThan(0);
      for (const entry of safety) expect(entry.step, entry.action.id).toBeLessThanOrEqual(4);
    });
  });

  describe.each([
    ['unknown', unknown],
    ['unanswered', unanswered],
  ] as const)('everything %s', (name, answer) => {
    const { assessment, advice, report } = outcome(answer);
    it('has no score anywhere, and the whole range everywhere', () => {
      for (const [what, range] of everyRange(assessment)) expect(range, what).toEqual({ score: undefined, low: 0, high: 1 });
      expect(assessment.phase.phase).toBeUndefined();
    });
    it('calls no condition not met', () => {
      const expected = name === 'unknown' ? 'unknown' : 'not-asked';
      expect(new Set([...assessment.conditions.values()].map((condition) => condition.status))).toEqual(new Set(['not-askable', expected]));
    });
    it('does not know about the gate', () => {
      expect(assessment.gate).toMatchObject({ state: 'unknown', uncertain: true, lowest: undefined });
    });
    it('advises only what to find out first', () => {
      expect([advice.entries, advice.held, advice.upkeep]).toEqual([[], [], []]);
      expect(advice.findOut.map((entry) => entry.item).sort()).toEqual([...instrument.items.keys()].sort());
      expect(new Set(report.advice.map((entry) => entry.kind))).toEqual(new Set(['find-out']));
      expect(report.advice).toHaveLength(instrument.rules.advice['find-out-shown'].value);
      expect(report.unknowns).toHaveLength(instrument.items.size);
    });
  });

  describe('a figure in the words of an advice is the figure of its demand', () => {
    it.each([0, 1] as const)('everything at level %i', (given) => {
      const { advice, report } = outcome(given);
      const spoken = report.advice.flatMap((entry) => /staat op niveau ([\d,]+) van 4/.exec(entry.reason)?.[1]?.replace(',0', '') ?? []);
      expect(spoken.length).toBeGreaterThan(advice.entries.length / 2);
      expect(new Set(spoken)).toEqual(new Set([String(given)]));
    });
  });

  describe('with the content that ships, whatever the answers', () => {
    const ANY: fc.Arbitrary<Answer> = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          kind: fc.constant('level' as const),
          level: fc.constantFrom<Level>(0, 1, 2, 3, 4),
          supported: fc.boolean(),
        }),
      },
      { weight: 2, arbitrary: fc.constantFrom<Answer>(unknown, unanswered) },
      { weight: 1, arbitrary: fc.constant<Answer>({ kind: 'deliberately-not', reason: 'wij kiezen anders' }) },
    );
    const ANSWERS = fc.tuple(
      fc.array(ANY, { minLength: instrument.items.size, maxLength: instrument.items.size }),
      fc.array(fc.constantFrom<YesNo>('yes', 'no', 'unknown'), {
        minLength: instrument.profile.switches.length,
        maxLength: instrument.profile.switches.length,
      }),
    );
    const RUNS = { seed: 20260314, numRuns: 25 } as const;

    function setOf([answers, situation]: readonly [readonly Answer[], readonly YesNo[]]): AnswerSet {
      const given = Object.fromEntries(
        [...instrument.items.keys()].map((id, index): [string, Answer] => [id, answers[index] ?? unanswered]),
      );
      return answerSet(
        instrument,
        given,
        Object.fromEntries(instrument.profile.switches.map((entry, index) => [entry.id, situation[index] ?? 'unknown'])),
      );
    }

    it('raising one level lowers nothing', () => {
      fc.assert(
        fc.property(ANSWERS, fc.nat(), (drawn, pick) => {
          const answers = setOf(drawn);
          const levels = [...answers.answers].flatMap(([id, answer]) =>
            answer.kind === 'level' && answer.level < 4 ? [{ id, answer }] : [],
          );
          const chosen = levels[pick % Math.max(1, levels.length)];
          if (chosen === undefined) return;
          const raised = new Map(answers.answers).set(chosen.id, {
            ...level((chosen.answer.level + 1) as Level),
            supported: chosen.answer.supported,
          } as Answer);
          const after = everyRange(assess(instrument, { ...answers, answers: raised }));
          for (const [name, before] of everyRange(assess(instrument, answers))) {
            const now = after.get(name);
            expect(now?.low, name).toBeGreaterThanOrEqual(before.low);
            expect(now?.high, name).toBeGreaterThanOrEqual(before.high);
            if (before.score !== undefined) expect(now?.score, name).toBeGreaterThanOrEqual(before.score);
          }
        }),
        RUNS,
      );
    });

    it('prerequisites come first, nothing grows behind a gate, and the report is a valid file with the same bytes twice', () => {
      fc.assert(
        fc.property(ANSWERS, (drawn) => {
          const answers = setOf(drawn);
          const make = (): { assessment: Assessment; advice: Advice; text: string } => {
            const assessment = assess(instrument, answers);
            const advice = advise(instrument, assessment, answers);
            const report = buildReport({ instrument, answers, assessment, advice, lang: 'nl' });
            expect(
              validateReport(JSON.parse(JSON.stringify(report))),
              JSON.stringify(validateReport.errors?.slice(0, 2).map((error) => [error.instancePath, error.message])),
            ).toBe(true);
            return { assessment, advice, text: yamlReport(report) };
          };
          const { assessment, advice, text } = make();
          expect(make().text).toBe(text);
          const place = new Map([...advice.entries, ...advice.held].map((entry, index) => [entry.action.id, index]));
          for (const entry of [...advice.entries, ...advice.held]) {
            for (const before of entry.after)
              expect(place.get(before), `${before} before ${entry.action.id}`).toBeLessThan(place.get(entry.action.id) ?? -1);
          }
          if (assessment.gate.state !== 'open') expect(advice.entries.filter((entry) => entry.action.growth === true)).toEqual([]);
        }),
        RUNS,
      );
    });
  });
});
