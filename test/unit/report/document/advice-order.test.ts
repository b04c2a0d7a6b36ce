import { expect, it } from 'vitest';
import type { ReportAdvice } from '../../../../src/model/generated/report.ts';
import { adviceSteps, chainOf } from '../../../../src/report/document/advice-order.ts';
import { exampleReport } from '../../../support/example-report.ts';

const advice = (id: string, ...after: string[]): [string, ReportAdvice] => [
  id,
  { id, kind: 'action', title: `Doe ${id}`, reason: 'Het staat laag.', after },
];

it('draws what comes before all the way back, and what waits', () => {
  const all = new Map([advice('A-01'), advice('A-02', 'A-01'), advice('A-03', 'A-01', 'A-02'), advice('A-04', 'A-03'), advice('A-05')]);
  expect(chainOf('A-03', all)).toEqual({
    columns: [['A-01'], ['A-02'], ['A-03'], ['A-04']],
    links: [
      { from: 'A-01', to: 'A-03' },
      { from: 'A-02', to: 'A-03' },
      { from: 'A-01', to: 'A-02' },
      { from: 'A-03', to: 'A-04' },
    ],
    before: ['A-01', 'A-02'],
    next: ['A-04'],
  });
  expect(chainOf('A-05', all)).toBeUndefined();
});

it('ends on a circle and on an id that is not there', () => {
  const all = new Map([advice('A-01', 'A-02'), advice('A-02', 'A-01', 'A-99')]);
  expect(chainOf('A-01', all)?.before).toEqual(['A-02']);
});

it('keeps the order of the report within a step', async () => {
  const report = await exampleReport('halverwege');
  const actions = report.advice.filter((entry) => entry.kind === 'action' || entry.kind === 'quick-win');
  expect(adviceSteps(report).flatMap((step) => step.entries)).toEqual(actions);
});
