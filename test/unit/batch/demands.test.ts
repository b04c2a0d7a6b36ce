import { describe, expect, it } from 'vitest';
import { readDemands, unmetDemands } from '../../../src/cli/batch/demands.ts';
import { advise } from '../../../src/advice/advise.ts';
import { isPeilError } from '../../../src/diagnostics/diagnostic.ts';
import { layoutOf, recordOf, type SummaryRecord } from '../../../src/report/summary-record.ts';
import { conditionTable, organisationTable } from '../../../src/report/summary-table.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { allAnswered, answerSet, unknown } from '../../support/answer-set.ts';
import { realInstrument } from '../../support/real-instrument.ts';

const instrument = await realInstrument();
const layout = layoutOf(instrument);

function recordWhere(answers: Parameters<typeof answerSet>[1]): SummaryRecord {
  const set = answerSet(instrument, answers);
  const assessment = assess(instrument, set);
  return recordOf(instrument, set, assessment, advise(instrument, assessment, set));
}
const middle = recordWhere(allAnswered(instrument, 2));
const nothing = recordWhere(allAnswered(instrument, unknown));
const unmet = (record: SummaryRecord, options: Record<string, unknown>): number =>
  unmetDemands(record, layout, readDemands(options, [layout]), 'nl').length;
const codeOf = (options: Record<string, unknown>): string | undefined => {
  try {
    readDemands(options, [layout]);
  } catch (error) {
    return isPeilError(error) ? error.diagnostics[0]?.code : String(error);
  }
  return undefined;
};

describe('demands on an outcome', () => {
  it('a level at the limit is enough, one below is not', () => {
    expect(unmet(middle, { failUnder: ['cultuur=2'] })).toBe(0);
    expect(unmet(middle, { failUnder: ['cultuur=2.001', 'VJ-4.1=2', 'VJ-4.1-b=3'] })).toBe(2);
  });
  it('what is not known is not reached', () => {
    expect(unmet(nothing, { failUnder: ['cultuur=0'], require: ['VJ-4.1-b'], gateOpen: true })).toBe(3);
  });
  it('the gate opens at level 2 and a condition is met at 3', () => {
    expect(unmet(middle, { gateOpen: true })).toBe(0);
    expect(unmet(middle, { require: ['VJ-4.1-b'] })).toBe(1);
    expect(unmet(recordWhere(allAnswered(instrument, 3)), { require: ['VJ-4.1-b'] })).toBe(0);
  });
  it('an unknown id or a limit that is none is wrong use', () => {
    expect(codeOf({ failUnder: ['cultur=2'] })).toBe('id-unknown');
    expect(codeOf({ require: ['cultuur'] })).toBe('id-unknown');
    for (const wrong of ['cultuur', 'cultuur=', 'cultuur=5', 'cultuur=-1', 'cultuur=2=3', 'cultuur=veel'])
      expect(codeOf({ failUnder: [wrong] }), wrong).toBe('usage-wrong');
  });
});

describe('the columns of a summary are public', () => {
  it('begin with the head, and then five for each aspect, group and framework', () => {
    const { columns, rows } = organisationTable([layout]);
    expect(columns.slice(0, 21)).toEqual([
      'file',
      'organisation',
      'employees',
      'date',
      'role',
      'questionnaire',
      'version',
      'questions',
      'answered',
      'unknown',
      'phase',
      'gate',
      'gate_uncertain',
      'gate_level',
      'gate_lowest',
      'first_advice',
      'organisatie',
      'organisatie_low',
      'organisatie_high',
      'organisatie_answered',
      'organisatie_of',
    ]);
    expect(columns).toHaveLength(16 + 5 * layout.parts.length);
    expect(new Set(columns).size).toBe(columns.length);
    const [row = []] = rows('noord/wulp.yaml', middle);
    expect(row).toHaveLength(columns.length);
    expect(row[columns.indexOf('cultuur')]).toBe(2);
  });
  it('of conditions are fourteen, with every condition of the profile once', () => {
    const { columns, rows } = conditionTable([layout]);
    expect(columns).toEqual([
      'file',
      'organisation',
      'date',
      'role',
      'framework',
      'group',
      'condition',
      'status',
      'uncertain',
      'level',
      'low',
      'high',
      'answered',
      'of',
    ]);
    const ids = rows('noord/wulp.yaml', middle).map((row) => row[6]);
    expect(ids).toEqual(
      instrument.scored.flatMap((framework) => framework.groups.flatMap((group) => group.conditions.map(({ id }) => id))),
    );
  });
});
