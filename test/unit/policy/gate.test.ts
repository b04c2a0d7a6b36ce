import { describe, expect, it } from 'vitest';
import type { CheckFile } from '../../../src/model/generated/check.ts';
import type { PolicyCondition } from '../../../src/model/policy-content.ts';
import { type Demands, holdToDemands } from '../../../src/policy/gate.ts';
import type { State } from '../../../src/policy/judge.ts';
import { readMarkdown } from '../../../src/policy/readers/markdown.ts';
import { overdueReviews } from '../../../src/policy/review-dates.ts';

const condition = (id: string, group: string): PolicyCondition => ({
  id,
  group,
  framework: 'VJ',
  title: { nl: id, en: id },
  met: { nl: id, en: id },
  profiles: ['jeugdzorgorganisatie'],
});
const conditions = [condition('VJ-4.4-a', 'VJ-4.4'), condition('VJ-4.4-b', 'VJ-4.4'), condition('VJ-4.5-a', 'VJ-4.5')];
const states = new Map<string, State>([
  ['VJ-4.4-a', 'arranged'],
  ['VJ-4.4-b', 'named'],
  ['VJ-4.5-a', 'missing'],
]);
const nothing: Demands = { required: [], exceptions: [], failOn: undefined, baseline: undefined, today: '2026-03-14' };
const unmet = (demands: Partial<Demands>): unknown =>
  holdToDemands(states, conditions, { ...nothing, ...demands })?.unmet.map(({ id, why }) => [id, why]);
const before = (entries: readonly (readonly [string, State])[]): CheckFile => ({
  peil: 'check/1',
  lang: 'nl',
  profile: 'jeugdzorgorganisatie',
  date: '2025-01-01',
  documents: [],
  summary: { arranged: 0, named: 0, missing: 0, 'not-visible': 0 },
  conditions: entries.map(([id, state]) => ({ id, state })),
});

describe('the gate', () => {
  it('is not there where nothing is asked', () => {
    expect(unmet({})).toBeUndefined();
  });

  it('asks a condition, a group, or its framework', () => {
    expect(unmet({ required: [{ id: 'VJ-4.4-b', state: 'arranged' }] })).toEqual([['VJ-4.4-b', 'required']]);
    expect(unmet({ required: [{ id: 'VJ-4.4', state: 'arranged' }] })).toEqual([['VJ-4.4-b', 'required']]);
    expect(unmet({ required: [{ id: 'VJ', state: 'named' }] })).toEqual([['VJ-4.5-a', 'required']]);
  });

  it('asks everything with --fail-on alone', () => {
    expect(unmet({ failOn: 'missing' })).toEqual([['VJ-4.5-a', 'required']]);
    expect(unmet({ failOn: 'named' })).toEqual([
      ['VJ-4.4-b', 'required'],
      ['VJ-4.5-a', 'required'],
    ]);
  });

  it('lets an exception pass up to its day, and says when it is over', () => {
    const required = [{ id: 'VJ-4.5', state: 'named' as const }];
    expect(unmet({ required, exceptions: [{ id: 'VJ-4.5-a', reason: 'komt in het nieuwe plan', until: '2026-03-14' }] })).toEqual([]);
    expect(unmet({ required, exceptions: [{ id: 'VJ-4.5-a', reason: 'komt in het nieuwe plan', until: '2026-03-13' }] })).toEqual([
      ['VJ-4.5-a', 'exception-over'],
    ]);
  });

  it('with a baseline fails only on a step back', () => {
    const baseline = before([
      ['VJ-4.4-a', 'named'],
      ['VJ-4.4-b', 'arranged'],
      ['VJ-4.5-a', 'missing'],
    ]);
    expect(unmet({ baseline, required: [{ id: 'VJ', state: 'arranged' }] })).toEqual([['VJ-4.4-b', 'required']]);
    expect(unmet({ baseline })).toEqual([['VJ-4.4-b', 'step-back']]);
  });
});

describe('review dates', () => {
  const overdue = (text: string, today = '2026-03-14'): string[] =>
    overdueReviews([readMarkdown('n.md', text)], today).map(({ date }) => date);

  it.each([
    ['Dit beleid wordt uiterlijk 1 maart 2026 herzien.', ['2026-03-01']],
    ['Geldig tot 31-12-2025', ['2025-12-31']],
    ['De looptijd van dit plan is 2022 tot en met 2025.', ['2025-12-31']],
    ['Volgende evaluatie: maart 2026', []],
    ['Deze notitie is herzien in 2023.', []],
    ['In 2021 begon de eerste ervaringsdeskundige.', []],
  ])('%s', (text, dates) => {
    expect(overdue(text)).toEqual(dates);
  });

  it('comes due with time', () => {
    expect(overdue('Volgende evaluatie: maart 2026', '2026-04-01')).toEqual(['2026-03-31']);
  });
});
