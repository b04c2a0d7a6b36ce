import { describe, expect, it } from 'vitest';
import { makeReport } from '../../../src/cli/make-report.ts';
import type { ReportFile } from '../../../src/model/generated/report.ts';
import { compareReports, type Measured, verdictOf } from '../../../src/report/compare.ts';
import { remarksOn } from '../../../src/report/compare-words.ts';
import { renderComparison } from '../../../src/report/render-comparison.ts';
import { allAnswered, answerSet, level, unknown } from '../../support/answer-set.ts';
import { realInstrument } from '../../support/real-instrument.ts';

const instrument = await realInstrument();
const reportOf = (answers: Parameters<typeof answerSet>[1], date = '2026-03-14'): ReportFile =>
  makeReport(instrument, { ...answerSet(instrument, answers), date }, 'nl');
const measured = (score: number | undefined, low: number, high: number, of = 4): Measured => ({
  ...(score === undefined ? {} : { score }),
  low,
  high,
  coverage: { answered: of, of },
});

describe('a change', () => {
  it('is clear from one level on one question', () => {
    // Four questions: one level is a sixteenth.
    expect(verdictOf(measured(0.5, 0.5, 0.5), measured(0.563, 0.563, 0.563))).toBe('higher');
    expect(verdictOf(measured(0.563, 0.563, 0.563), measured(0.5, 0.5, 0.5))).toBe('lower');
    expect(verdictOf(measured(0.5, 0.5, 0.5), measured(0.55, 0.55, 0.55))).toBe('not-clear');
    expect(verdictOf(measured(0.5, 0.5, 0.5), measured(0.5, 0.5, 0.5))).toBe('same');
  });
  it('is not clear where both outcomes lie inside both ranges', () => {
    expect(verdictOf(measured(0.4, 0.2, 0.8), measured(0.7, 0.3, 0.9))).toBe('not-clear');
    expect(verdictOf(measured(0.4, 0.2, 0.6), measured(0.7, 0.3, 0.9))).toBe('higher');
  });
  it('of what is not known is told apart', () => {
    expect(verdictOf(measured(undefined, 0, 1), measured(0.5, 0.5, 0.5))).toBe('now-known');
    expect(verdictOf(measured(0.5, 0.5, 0.5), measured(undefined, 0, 1))).toBe('no-longer-known');
    expect(verdictOf(measured(undefined, 0, 1), measured(undefined, 0, 0.5))).toBe('not-known');
    expect(verdictOf(undefined, measured(0.5, 0.5, 0.5))).toBe('not-comparable');
  });
});

describe('De Lindeboom, a year later', () => {
  const before = allAnswered(instrument, 2);
  const ids = [...instrument.items.keys()];

  it('one question higher is seen in its aspect and its conditions, and nowhere else', () => {
    const { rows, regressions } = compareReports([reportOf(before), reportOf({ ...before, 'CUL-1a': level(3) }, '2027-03-14')]);
    const item = instrument.items.get('CUL-1a');
    const moved = rows.filter(({ overall }) => overall !== 'same' && overall !== 'not-known').map(({ id }) => id);
    expect(moved).toContain('cultuur');
    for (const id of item?.evidence.direct ?? []) if (rows.some((row) => row.id === id)) expect(moved).toContain(id);
    const linked = [...(item?.evidence.direct ?? []), ...(item?.evidence.partial ?? [])];
    for (const row of rows) if (row.kind === 'condition' && moved.includes(row.id)) expect(linked).toContain(row.id);
    expect(regressions).toEqual([]);
  });

  it('a gate that closes and scores that fall are regressions', () => {
    const { regressions } = compareReports([reportOf(before), reportOf(allAnswered(instrument, 1), '2027-03-14')]);
    expect(regressions).toContain('gate');
    expect(regressions).toContain('cultuur');
    expect(compareReports([reportOf(allAnswered(instrument, 1)), reportOf(before)]).regressions).toEqual([]);
  });

  it('with three moments the last step decides what is a regression', () => {
    const low = allAnswered(instrument, 1);
    const comparison = compareReports([reportOf(allAnswered(instrument, 3)), reportOf(low), reportOf(before)]);
    expect(comparison.regressions).toEqual([]);
    expect(comparison.rows.find(({ id }) => id === 'cultuur')).toMatchObject({ steps: ['lower', 'higher'], overall: 'lower' });
  });

  it('an answer that is found out is no change for the better', () => {
    const { rows } = compareReports([
      reportOf({ ...before, ...Object.fromEntries(ids.filter((id) => id.startsWith('CUL')).map((id) => [id, unknown])) }),
      reportOf(before),
    ]);
    expect(rows.find(({ id }) => id === 'cultuur')?.overall).toBe('now-known');
  });

  it('advice that is no longer needed is gone, what waited may begin', () => {
    const { advice } = compareReports([reportOf(allAnswered(instrument, 1)), reportOf(allAnswered(instrument, 4))]);
    expect(advice.length).toBeGreaterThan(20);
    expect(advice.every(({ change }) => change === 'gone')).toBe(true);
    const opened = compareReports([reportOf(allAnswered(instrument, 1)), reportOf(before)]).advice;
    expect(opened.some(({ change }) => change === 'free')).toBe(true);
  });
});

describe('what differs besides the answers', () => {
  const old: ReportFile = {
    ...reportOf(allAnswered(instrument, 2)),
    instrument: { profile: 'jeugdzorgorganisatie', version: '0.9.0', digest: 'ouder' },
  };
  const [culture, ...others] = [...old.aspects].reverse();

  it('another version: what both have is compared, the rest is named', () => {
    const comparison = compareReports([{ ...old, aspects: others }, reportOf(allAnswered(instrument, 3))]);
    expect(comparison.notComparable).toEqual([culture?.id]);
    expect(comparison.rows.find(({ id }) => id === culture?.id)?.overall).toBe('not-comparable');
    expect(comparison.rows.find(({ id }) => id === 'cultuur')?.overall).toBe('higher');
    expect(
      remarksOn(comparison)
        .map(({ en }) => en)
        .join(' '),
    ).toContain('0.9.0');
  });

  it('another role, another name and dates that do not rise are said', () => {
    const now = reportOf(allAnswered(instrument, 2));
    const other: ReportFile = { ...now, date: '2025-01-01', organisation: { name: 'De Berk' }, basis: { ...now.basis, role: 'hr' } };
    expect(remarksOn(compareReports([now, other]))).toHaveLength(3);
    expect(remarksOn(compareReports([now, now]))).toEqual([]);
  });

  it('a name cannot break out of a Markdown table or a CSV cell', () => {
    const evil: ReportFile = { ...reportOf(allAnswered(instrument, 2)), organisation: { name: '<img src=x> | # kop' } };
    const context = { lang: 'nl', columns: 80, strong: (text: string) => text } as const;
    expect(renderComparison(compareReports([evil, evil]), 'markdown', context).split('\n')[0]).toBe(
      '# \\<img src=x\\> \\| \\# kop: 2026-03-14 → 2026-03-14',
    );
  });
});
