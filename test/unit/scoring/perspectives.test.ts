import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/model/answer.ts';
import type { Respondent } from '../../../src/scoring/merge.ts';
import type { Level } from '../../support/answer-set.ts';
import { level, unknown } from '../../support/answer-set.ts';
import { mergeAndReport, respondent, voicesInstrument } from '../../support/voices.ts';

const instrument = voicesInstrument();
const person = (role: string, given: Readonly<Record<string, Level | Answer>>, shown = false): Respondent =>
  respondent(instrument, role, given, { shown });

describe('perspectives side by side', () => {
  const people = [
    person('bestuur', { 'ORG-1a': 4, 'ORG-1b': 3, 'SUP-01': 3 }),
    person('management', { 'ORG-1a': 4 }),
    person('management', { 'ORG-1a': 1 }),
    ...[0, 1, 2].map((own) => person('ervaringsdeskundige', { 'ORG-1a': own as Level, 'SUP-01': 1 })),
    person('jongere', { 'ORG-1a': 2 }),
  ];
  const { report } = mergeAndReport(instrument, people);

  it('tell how many people each holds, and who is not there', () => {
    expect(report.perspectives?.map(({ id, people: n, protected: unseen }) => [id, n, unseen])).toEqual([
      ['bestuur', 1, undefined],
      ['management', 2, undefined],
      ['ervaringsdeskundige', 3, true],
    ]);
    expect(report.basis.voices).toMatchObject({ people: 7, counted: 6, perspectives: 3, representative: false });
    expect(report.basis.voices?.missing).toMatchObject([{ who: 'Jongere', people: 1, needed: 3 }]);
  });

  it('count over the questions in which they take part', () => {
    const [board] = report.perspectives ?? [];
    expect(board?.questions).toEqual({ answered: 3, of: 3 });
    expect(board?.aspects).toEqual([
      { id: 'organisatie', score: 0.875, low: 0.875, high: 0.875, coverage: { answered: 2, of: 2 } },
      { id: 'aanvullend', score: 0.75, low: 0.75, high: 0.75, coverage: { answered: 1, of: 1 } },
    ]);
  });

  it('stand beside each question, with a spread only where it may be shown', () => {
    const item = report.aspects.flatMap(({ items }) => items).find(({ id }) => id === 'ORG-1a');
    expect(item?.views).toEqual([
      { perspective: 'bestuur', level: 4, people: 1 },
      { perspective: 'management', level: 2.5, people: 2, lowest: 1, highest: 4, wide: true },
      { perspective: 'ervaringsdeskundige', level: 1, people: 3 },
    ]);
    expect(item?.level).toBe(2.5);
  });

  it('differ with both figures, experts below those who lead first', () => {
    expect(
      report.disagreements?.map(({ item, kind, gap, lower, higher }) => [
        item,
        kind,
        gap,
        lower.perspective,
        lower.level,
        higher.perspective,
        higher.level,
      ]),
    ).toEqual([
      ['ORG-1a', 'experts-lower', 3, 'ervaringsdeskundige', 1, 'bestuur', 4],
      ['SUP-01', 'experts-lower', 2, 'ervaringsdeskundige', 1, 'bestuur', 3],
    ]);
  });
});

describe('a difference', () => {
  const gaps = (one: Level, other: Level): number =>
    mergeAndReport(instrument, [person('kwartiermaker', { 'ORG-1a': one }), person('bestuur', { 'ORG-1a': other })]).report.disagreements
      ?.length ?? -1;

  it('is a finding from a whole level', () => {
    expect([gaps(2, 2), gaps(2, 3), gaps(3, 2), gaps(0, 4)]).toEqual([0, 1, 1, 1]);
    const half = [person('kwartiermaker', { 'ORG-1a': 2 }), person('management', { 'ORG-1a': 2 }), person('management', { 'ORG-1a': 3 })];
    expect(mergeAndReport(instrument, half).report.disagreements).toEqual([]);
  });

  it('is not made by somebody who cannot tell', () => {
    expect(
      mergeAndReport(instrument, [person('kwartiermaker', { 'ORG-1a': unknown }), person('bestuur', { 'ORG-1a': 4 })]).report.disagreements,
    ).toEqual([]);
  });
});

describe('the heading', () => {
  const heading = (people: readonly Respondent[]): string => mergeAndReport(instrument, people).report.basis.heading;

  it('is that of the organisation only with the least that is needed', () => {
    const enough = [person('bestuur', {}), person('ervaringsdeskundige', {}), person('ervaringsdeskundige', {}), person('jongere', {})];
    expect(heading(enough)).toMatch(/^De blik van de organisatie: 4 mensen, 2 perspectieven/);
    expect(heading(enough.slice(1))).toMatch(/^De blik van één rol|^Nog niet/);
    expect(heading(enough.slice(0, 3))).toBe('De blik van één rol: Bestuurder. Dit is niet de uitkomst van de hele organisatie.');
    expect(heading([person('bestuur', {}), person('kwartiermaker', {})])).toBe(
      'Nog niet de blik van de organisatie, wel die van: Bestuurder; Kwartiermaker.',
    );
  });

  it('says so where nothing can be shown', () => {
    const { report } = mergeAndReport(instrument, [person('jongere', { 'ORG-1a': level(0) })]);
    expect(report.basis.heading).toMatch(/^Er is nog niets te tonen/);
    expect(report.basis.questions.answered).toBe(0);
    expect(report.basis.voices?.missing).toHaveLength(1);
  });
});

describe('a contradiction', () => {
  const found = (given: Readonly<Record<string, Level | Answer>>): [string, string, string][] =>
    (mergeAndReport(instrument, [person('kwartiermaker', given)]).report.contradictions ?? []).map(({ kind, earlier, later }) => [
      kind,
      earlier.id,
      later.id,
    ]);

  it('is something later that is there while what comes first is not', () => {
    expect(found({ 'ORG-1a': 1, 'ORG-2a': 3 })).toEqual([['later-done', 'ORG-1a', 'ORG-2a']]);
    expect(found({ 'ORG-1a': 2, 'ORG-2a': 4 })).toEqual([]);
    expect(found({ 'ORG-2a': 4 })).toEqual([]);
  });

  it('is numbers that rise while support stays behind', () => {
    expect(found({ 'SUP-01': 1, 'SUP-02': 3, 'ORG-2a': 3, 'ORG-1a': 3 })).toEqual([['numbers-ahead', 'SUP-01', 'ORG-2a']]);
  });
});
