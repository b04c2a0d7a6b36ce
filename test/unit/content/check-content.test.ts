import { describe, expect, it } from 'vitest';
import { buildInstrument } from '../../../src/content/build-instrument.ts';
import { checkContent } from '../../../src/content/check-content.ts';
import type { InstrumentData } from '../../../src/model/instrument.ts';
import { asContentFiles } from '../../support/content-files.ts';
import { smallData, type SmallContent } from '../../support/small-instrument.ts';

/** Content in which everything is right: asked, served, led, and nothing refers to nothing. */
const GOOD: SmallContent = {
  items: [
    { id: 'ORG-1a', direct: ['VJ-4.1-a'] },
    { id: 'ORG-1b', direct: ['VJ-4.1-b'], partial: ['VJ-4.1-a'] },
  ],
  conditions: [{ id: 'VJ-4.1-a' }, { id: 'VJ-4.1-b' }, { id: 'VJ-1-a' }],
  notAskable: ['VJ-1-a'],
  foundation: ['ORG-1a', 'VJ-4.1-a'],
  safety: ['VJ-4.1-b'],
  phases: { verkenning: ['VJ-4.1-a'], veranderklimaat: ['VJ-4.1-b'] },
  edges: [
    { before: 'VJ-4.1-a', after: 'VJ-4.1-b' },
    { before: 'VJ-4.1-b', after: 'START' },
  ],
  actions: [
    { id: 'A-01', step: 2, serves: ['VJ-4.1-a', 'VJ-1-a'] },
    { id: 'A-02', step: 3, serves: ['VJ-4.1-b', 'ORG-1b'] },
  ],
  tensions: [{ id: 'T1', a: ['VJ-4.1-a', 'BMC-1'], b: ['ORG-1b'] }],
};

async function problems(content: SmallContent, change: (data: InstrumentData) => InstrumentData = (data) => data): Promise<string[]> {
  const data = change(smallData(content));
  const found = await checkContent(asContentFiles(data), buildInstrument(data));
  for (const problem of found) {
    expect(problem.range, problem.code).toBeDefined();
    expect(problem.hint?.nl, problem.code).toBeTruthy();
    expect(problem.hint?.en, problem.code).toBeTruthy();
  }
  return found.map((problem) => `${problem.code} ${problem.file ?? ''}: ${problem.message.en}`);
}

it('good content has no problems', async () => {
  expect(await problems(GOOD)).toEqual([]);
});

describe('an id is used once', () => {
  it.each<[string, Partial<SmallContent>, string]>([
    ['a question', { items: [...GOOD.items, { id: 'ORG-1b', direct: ['VJ-4.1-b'] }] }, 'The id ORG-1b is used twice.'],
    ['an action', { actions: [...(GOOD.actions ?? []), { id: 'A-01', step: 4, serves: ['VJ-4.1-b'] }] }, 'The id A-01 is used twice.'],
    ['a tension', { tensions: [...(GOOD.tensions ?? []), { id: 'T1', a: [], b: [] }] }, 'The id T1 is used twice.'],
  ])('%s', async (_name, change, message) => {
    expect(
      (await problems({ ...GOOD, ...change }))
        .filter((problem) => problem.startsWith('content-id-twice'))
        .map((problem) => problem.split(': ')[1]),
    ).toEqual([message]);
  });
});

describe('a reference leads somewhere', () => {
  it.each<[string, Partial<SmallContent>, string]>([
    ['direct evidence', { items: [...GOOD.items, { id: 'ORG-1c', direct: ['VJ-4.1-z'] }] }, 'VJ-4.1-z'],
    ['partial evidence', { items: [...GOOD.items, { id: 'ORG-1c', partial: ['VJ-4.1-z'] }] }, 'VJ-4.1-z'],
    ['what an action serves', { actions: [...(GOOD.actions ?? []), { id: 'A-03', step: 4, serves: ['ORG-9z'] }] }, 'ORG-9z'],
    [
      'who does it',
      { actions: [...(GOOD.actions ?? []), { id: 'A-03', step: 4, serves: ['ORG-1a'], who: ['kwartiermakers'] }] },
      'kwartiermakers',
    ],
    [
      'the question that makes it urgent',
      {
        actions: [
          ...(GOOD.actions ?? []),
          { id: 'A-03', step: 6, serves: ['ORG-1a'], urgentWhen: { item: 'SUP-99', figure: 'stopt', above: 0 } },
        ],
      },
      'SUP-99',
    ],
    [
      'the figure that makes it urgent',
      {
        actions: [
          ...(GOOD.actions ?? []),
          { id: 'A-03', step: 6, serves: ['ORG-1a'], urgentWhen: { item: 'ORG-1a', figure: 'stopt', above: 0 } },
        ],
      },
      'stopt',
    ],
    ['a prerequisite', { edges: [{ before: 'VJ-4.1-z', after: 'LASTING' }] }, 'VJ-4.1-z'],
    ['what it opens', { edges: [{ before: 'VJ-4.1-a', after: 'BEGIN' }] }, 'BEGIN'],
    ['the foundation', { foundation: ['VJ-4.1-z'] }, 'VJ-4.1-z'],
    ['safety', { safety: ['VJ-4.1-z'] }, 'VJ-4.1-z'],
    ['a phase', { phases: { verkenning: ['VJ-4.1-z'], borgen: [] } }, 'VJ-4.1-z'],
    ['a switch', { switches: { pleegzorg: ['ONT-3c'] } }, 'ONT-3c'],
    ['what cannot be asked', { notAskable: ['VJ-1-a', 'VJ-1-z'] }, 'VJ-1-z'],
    ['a side of a tension', { tensions: [{ id: 'T1', a: ['VJ-4.1-z'], b: [] }] }, 'VJ-4.1-z'],
    [
      'what a role leads',
      {
        roles: [
          {
            id: 'kwartiermaker',
            title: { nl: 'a', en: 'b' },
            remark: { nl: 'a', en: 'b' },
            lead: ['ORG-1a', 'ORG-1b', 'ORG-9z'],
            check: [],
          },
        ],
      },
      'ORG-9z',
    ],
  ])('%s', async (_name, change, id) => {
    expect((await problems({ ...GOOD, ...change })).map((problem) => problem.replace(/ [^ ]+: /, ' '))).toEqual([
      `content-id-unknown The id ${id} does not exist.`,
    ]);
  });
});

describe('every condition that applies is asked or listed, never both', () => {
  it('neither', async () => {
    expect(await problems({ ...GOOD, notAskable: [] })).toEqual([
      'content-not-asked profile.yaml: No question is direct evidence for VJ-1-a.',
    ]);
  });
  it('both', async () => {
    expect(await problems({ ...GOOD, notAskable: ['VJ-1-a', 'VJ-4.1-a'] })).toEqual([
      "content-not-asked profile.yaml: VJ-4.1-a is asked, but also stands on the list 'not-askable'.",
    ]);
  });
  it('a condition of another profile needs neither', async () => {
    expect(await problems({ ...GOOD, conditions: [...(GOOD.conditions ?? []), { id: 'VJ-5.3-a', profiles: ['gemeente'] }] })).toEqual([]);
  });
});

it('every condition is served, and not by upkeep alone', async () => {
  const upkeep = [
    { id: 'A-01', step: 2, serves: ['VJ-4.1-a', 'VJ-1-a'] },
    { id: 'A-02', step: 3, serves: ['VJ-4.1-b'], kind: 'upkeep' as const },
  ];
  expect(await problems({ ...GOOD, actions: upkeep })).toEqual(['content-not-served profile.yaml: No advice serves VJ-4.1-b.']);
});

it('every question has a role that answers it first', async () => {
  const roles = [{ id: 'kwartiermaker', title: { nl: 'a', en: 'b' }, remark: { nl: 'a', en: 'b' }, lead: ['ORG-1a'], check: ['ORG-1b'] }];
  expect(await problems({ ...GOOD, roles })).toEqual(['content-not-asked profile.yaml: No role answers ORG-1b first.']);
});

describe('nothing waits for itself', () => {
  it('a circle among conditions', async () => {
    const found = await problems({
      ...GOOD,
      edges: [
        { before: 'VJ-4.1-a', after: 'VJ-4.1-b' },
        { before: 'VJ-4.1-b', after: 'VJ-4.1-a' },
      ],
    });
    expect(found[0]).toBe('content-cycle prerequisites.yaml: These points wait for each other: VJ-4.1-a → VJ-4.1-b → VJ-4.1-a.');
  });
  it('a circle that only the actions make', async () => {
    // a before b, c before d; one action serves a and d, the other b and c.
    const content: SmallContent = {
      items: ['a', 'b', 'c', 'd'].map((letter) => ({ id: `ORG-1${letter}`, direct: [`VJ-4.1-${letter}`] })),
      conditions: ['a', 'b', 'c', 'd'].map((letter) => ({ id: `VJ-4.1-${letter}` })),
      edges: [
        { before: 'VJ-4.1-a', after: 'VJ-4.1-b' },
        { before: 'VJ-4.1-c', after: 'VJ-4.1-d' },
      ],
      actions: [
        { id: 'A-01', step: 2, serves: ['VJ-4.1-a', 'VJ-4.1-d'] },
        { id: 'A-02', step: 2, serves: ['VJ-4.1-b', 'VJ-4.1-c'] },
      ],
    };
    expect(await problems(content)).toEqual([
      'content-cycle prerequisites.yaml: These pieces of advice wait for each other: A-01 → A-02 → A-01.',
    ]);
  });
  it('a switch is no order', async () => {
    expect(
      await problems({
        ...GOOD,
        edges: [
          { before: 'VJ-4.1-a', after: 'VJ-4.1-b' },
          { before: 'VJ-4.1-b', after: 'VJ-4.1-a', kind: 'switch' },
        ],
      }),
    ).toEqual([]);
  });
});

describe('texts', () => {
  const withItem =
    (change: object) =>
    (data: InstrumentData): InstrumentData => ({
      ...data,
      blocks: data.blocks.map((block) => ({
        ...block,
        questions: block.questions.map((question) => ({
          ...question,
          items: question.items.map((item, index) => (index === 0 ? { ...item, ...change } : item)),
        })),
      })),
    });
  it('five different anchors in each language', async () => {
    const anchors = ['niets', 'iets', 'meer', 'meer', 'alles'].map((nl, index) => ({ nl, en: `level ${String(index)}` }));
    expect(await problems(GOOD, withItem({ anchors }))).toEqual([
      'content-anchors-alike organisatie.yaml: Two anchors of ORG-1a are the same (nl).',
    ]);
  });
  it('as many examples in both languages', async () => {
    expect(await problems(GOOD, withItem({ examples: { nl: ['een besluit', 'een plan'], en: ['a decision'] } }))).toEqual([
      'content-languages-differ organisatie.yaml: ORG-1a has not as many examples in both languages.',
    ]);
  });
});
