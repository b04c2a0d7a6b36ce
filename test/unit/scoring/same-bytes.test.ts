import fc from 'fast-check';
import { expect, it } from 'vitest';
import { advise } from '../../../src/advice/advise.ts';
import { buildInstrument } from '../../../src/content/build-instrument.ts';
import type { Answer } from '../../../src/model/answer.ts';
import type { Instrument, InstrumentData } from '../../../src/model/instrument.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { yamlReport } from '../../../src/report/yaml.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { checkAnswers } from '../../../src/scoring/check-answers.ts';
import { answersFile } from '../../support/answers-file.ts';
import { CASE, type Case, RUNS } from '../../support/random-instrument.ts';

function yamlOf(instrument: Instrument, given: readonly (readonly [string, Answer])[], situation: Case['situation']): string {
  const { answers, problems } = checkAnswers(answersFile(given, situation), instrument);
  expect(problems).toEqual([]);
  const assessment = assess(instrument, answers);
  return yamlReport(buildReport({ instrument, answers, assessment, advice: advise(instrument, assessment, answers), lang: 'nl' }));
}

it('the order of the answers in a file changes no byte of the report', () => {
  const shuffled = CASE.chain((test) =>
    fc.tuple(fc.constant(test), fc.shuffledSubarray(Object.entries(test.given), { minLength: Object.keys(test.given).length })),
  );
  fc.assert(
    fc.property(shuffled, ([{ instrument, given, situation }, entries]) => {
      expect(yamlOf(instrument, entries, situation)).toBe(yamlOf(instrument, Object.entries(given), situation));
    }),
    { ...RUNS, numRuns: 200 },
  );
});

it('the same content and answers give the same bytes, also when both were read anew', () => {
  fc.assert(
    fc.property(CASE, ({ instrument, given, situation }) => {
      const first = yamlOf(instrument, Object.entries(given), situation);
      const again = buildInstrument(JSON.parse(JSON.stringify(instrument)) as InstrumentData);
      expect(yamlOf(again, Object.entries(structuredClone(given)), structuredClone(situation))).toBe(first);
    }),
    { ...RUNS, numRuns: 200 },
  );
});
