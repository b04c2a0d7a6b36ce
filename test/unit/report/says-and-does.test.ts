import { describe, expect, it } from 'vitest';
import { makeReport } from '../../../src/cli/make-report.ts';
import type { CheckFile } from '../../../src/model/generated/check.ts';
import type { ReportFile, SaysAndDoesVerdict } from '../../../src/model/generated/report.ts';
import { type Format, FORMAT_NAMES, type FormatName, FORMATS } from '../../../src/report/formats.ts';
import { planTable } from '../../../src/report/plan/plan-rows.ts';
import { withPolicy } from '../../../src/report/says-and-does.ts';
import { PLAIN_STYLES } from '../../../src/report/styles.ts';
import { loadValidator } from '../../../src/schema/kinds.ts';
import { allAnswered, answerSet } from '../../support/answer-set.ts';
import { realInstrument } from '../../support/real-instrument.ts';

const instrument = await realInstrument();
const validateReport = await loadValidator('report');
const texts = instrument.rules['says-and-does'];
const well = makeReport(instrument, answerSet(instrument, allAnswered(instrument, 4)), 'nl');
const badly = makeReport(instrument, answerSet(instrument, allAnswered(instrument, 0)), 'nl');

type State = 'arranged' | 'named' | 'missing';

/** Papers of Jeugdhulp De Aanleg, an invented organisation, as peil check found them. */
function check(states: Readonly<Record<string, State>>): CheckFile {
  return {
    peil: 'check/1',
    lang: 'nl',
    profile: 'jeugdzorgorganisatie',
    date: '2026-05-01',
    documents: [{ file: 'beleid/visie.md', words: 900 }],
    summary: { arranged: 0, named: 0, missing: 0, 'not-visible': 0 },
    conditions: Object.entries(states).map(([id, state]) => ({
      id,
      state,
      'to-arrange': `Zo regel je ${id}.`,
      findings:
        state === 'missing'
          ? []
          : [
              { file: 'beleid/visie.md', line: 3, state: 'named' as const, quote: 'Wij noemen het.' },
              ...(state === 'arranged' ? [{ file: 'beleid/hr.pdf', page: 7, state: 'arranged' as const, quote: 'Wij regelen het.' }] : []),
            ],
    })),
  };
}

function verdicts(report: ReportFile): Record<string, SaysAndDoesVerdict> {
  return Object.fromEntries((report.policy?.conditions ?? []).map(({ id, verdict }) => [id, verdict]));
}

describe('paper beside practice', () => {
  const papers = check({ 'VJ-4.5-a': 'arranged', 'VJ-4.4-j': 'named', 'VJ-4.1-b': 'missing' });

  it('is written and done, or only done', () => {
    expect(verdicts(withPolicy(well, papers, texts))).toEqual({
      'VJ-4.5-a': 'written-and-done',
      'VJ-4.4-j': 'not-written',
      'VJ-4.1-b': 'not-written',
    });
  });
  it('is only written, or neither', () => {
    expect(verdicts(withPolicy(badly, papers, texts))).toEqual({
      'VJ-4.5-a': 'paper-only',
      'VJ-4.4-j': 'neither',
      'VJ-4.1-b': 'neither',
    });
  });
  it('says nothing about a practice that nobody was asked about', () => {
    const nothing = makeReport(instrument, answerSet(instrument, {}), 'nl');
    const report = withPolicy(nothing, papers, texts);
    expect(new Set(Object.values(verdicts(report)))).toEqual(new Set(['practice-unknown']));
    expect(report.policy?.advice).toEqual([]);
  });
  it('leaves out what does not apply, and lists what the papers were not searched for', () => {
    const report = withPolicy(well, papers, texts);
    const shown = new Set(report.policy?.conditions.map(({ id }) => id));
    const rest = new Set(report.policy?.['paper-cannot-show']);
    for (const condition of report.frameworks.flatMap(({ groups }) => groups).flatMap(({ conditions }) => conditions)) {
      const applies = condition.status !== 'not-applicable' && condition.status !== 'deliberately-not';
      expect(Number(shown.has(condition.id)) + Number(rest.has(condition.id)), condition.id).toBe(applies ? 1 : 0);
    }
  });
  it('points to the passage that says most, with page or line', () => {
    const places = Object.fromEntries((withPolicy(badly, papers, texts).policy?.conditions ?? []).map(({ id, place }) => [id, place]));
    expect(places).toEqual({ 'VJ-4.5-a': 'beleid/hr.pdf:p. 7', 'VJ-4.4-j': 'beleid/visie.md:3', 'VJ-4.1-b': undefined });
  });
  it('advises to write down what is done and to talk about what is only written, each with its conditions', () => {
    const advice = (report: ReportFile): unknown => report.policy?.advice.map(({ id, kind, open }) => [id, kind, open]);
    expect(advice(withPolicy(well, papers, texts))).toEqual([['SD-2', 'quick-win', ['VJ-4.1-b', 'VJ-4.4-j']]]);
    expect(advice(withPolicy(badly, papers, texts))).toEqual([['SD-1', 'action', ['VJ-4.5-a']]]);
  });
  it('says how a paper could arrange it only where it is done and not written', () => {
    for (const report of [withPolicy(well, papers, texts), withPolicy(badly, papers, texts)])
      for (const one of report.policy?.conditions ?? [])
        expect(one['to-arrange'] !== undefined, one.id).toBe(one.verdict === 'not-written');
  });
  it('changes no score, no order and no advice of the report', () => {
    const { policy, summary, ...rest } = withPolicy(badly, papers, texts);
    const { summary: before, ...plain } = badly;
    expect(policy).toBeDefined();
    expect(rest).toEqual(plain);
    expect(summary.lines.slice(0, -1)).toEqual(before.lines);
    expect(summary.lines.at(-1)).toContain('1 staat alleen op papier');
  });
  it('gives a valid report', () => {
    expect(validateReport(JSON.parse(JSON.stringify(withPolicy(badly, papers, texts)))), JSON.stringify(validateReport.errors)).toBe(true);
  });
});

describe('every format shows it', () => {
  const report = withPolicy(badly, check({ 'VJ-4.5-a': 'arranged', 'VJ-4.4-j': 'named' }), texts);
  const textOf = async (name: FormatName, given: ReportFile): Promise<string> => {
    const format: Format = await FORMATS[name]();
    const rendered = format(given, context);
    return typeof rendered === 'string' ? rendered : new TextDecoder().decode(rendered);
  };
  const context = { lang: 'nl', styles: PLAIN_STYLES, columns: 80, perStep: 3, instrument, earlier: [] } as const;
  it.each(FORMAT_NAMES.filter((name) => name === 'text' || name === 'markdown' || name === 'html' || name === 'yaml'))(
    '%s',
    async (name) => {
      const text = (await textOf(name, report)).replace(/\s+/g, ' ');
      expect(text).toContain('SD-1');
      expect(text).toContain('beleid/hr.pdf');
    },
  );
  it('the agenda puts it to the people', async () => {
    expect(await textOf('agenda', report)).toContain('Dit staat op papier, maar gaat nog niet zo');
    expect(await textOf('agenda', badly)).not.toContain('Dit staat op papier');
  });
  it('the plan has a row for it', () => {
    expect(planTable(report).rows.map((row) => row[1])).toContain('SD-1');
  });
});
