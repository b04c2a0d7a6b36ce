import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { combine } from '../../../src/content/combine.ts';
import { readContent } from '../../../src/content/content-files.ts';
import { findCycle } from '../../../src/content/find-cycle.ts';
import { loadFromFolder } from '../../../src/content/load-instrument.ts';
import { PeilError } from '../../../src/diagnostics/diagnostic.ts';
import { asContentFiles } from '../../support/content-files.ts';
import { smallData } from '../../support/small-instrument.ts';

const data = smallData({
  items: [
    { id: 'ORG-1a', direct: ['VJ-4.1-a'] },
    { id: 'SUP-01', direct: ['DSP-W1-a'] },
  ],
  conditions: [{ id: 'VJ-4.1-a' }, { id: 'VJ-4.2-a' }, { id: 'DSP-W1-a' }, { id: 'LX-1' }],
});
const codesOf = (work: () => unknown): string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof PeilError) return error.diagnostics.map((problem) => problem.code);
    throw error;
  }
  return [];
};

describe('content files become one instrument', () => {
  it('and nothing is lost on the way', () => {
    const { digest: _made, ...combined } = combine(asContentFiles(data));
    const { digest: _given, ...expected } = data;
    expect(combined).toEqual(expected);
  });
  it('the digest tells whether anything differs, and nothing else', () => {
    const first = combine(asContentFiles(data)).digest;
    expect(first).toMatch(/^sha256-[0-9a-f]{16}$/);
    expect(combine(asContentFiles(structuredClone(data))).digest).toBe(first);
    expect(combine(asContentFiles({ ...data, profile: { ...data.profile, version: '1.2.1' } })).digest).not.toBe(first);
  });
  it('a block spread over two files stands together, a group over two files too', () => {
    const [block] = data.blocks;
    const [vj] = data.frameworks;
    if (block === undefined || vj === undefined) throw new Error('The fixture has both.');
    const more = smallData({ items: [{ id: 'ORG-1b' }], conditions: [{ id: 'VJ-4.1-b' }] });
    const parts = asContentFiles(more).base.filter((file) => file.kind === 'questionnaire' || file.kind === 'conditions');
    const combined = combine({ base: [...asContentFiles(data).base, ...parts], added: [] });
    expect(combined.blocks[0]?.questions.flatMap((question) => question.items.map((item) => item.id))).toEqual(['ORG-1a', 'ORG-1b']);
    expect(combined.frameworks[0]?.groups.map((group) => group.conditions.map((condition) => condition.id))).toEqual([
      ['VJ-4.1-a', 'VJ-4.1-b'],
      ['VJ-4.2-a'],
    ]);
  });
  it.each(['profile', 'rules', 'questionnaire'])('says that a file of the kind %s is missing', (kind) => {
    expect(codesOf(() => combine({ base: asContentFiles(data).base.filter((file) => file.kind !== kind), added: [] }))).toEqual([
      'content-missing-file',
    ]);
  });
});

describe('a content folder', () => {
  it('that is not there', async () => {
    await expect(loadFromFolder('jeugdzorgorganisatie', path.join(tmpdir(), 'peil-is-er-niet'))).rejects.toMatchObject({
      diagnostics: [{ code: 'content-missing-file' }],
    });
  });
  it('gives the problems of all its files at once', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'peil-content-'));
    try {
      writeFileSync(path.join(folder, 'a.yaml'), 'peil: rules/1\n');
      writeFileSync(path.join(folder, 'b.yaml'), 'a: 1\na: 2\n');
      const found = await readContent(folder, 'jeugdzorgorganisatie').then(
        () => [],
        (error: unknown) => (error instanceof PeilError ? error.diagnostics : []),
      );
      expect(new Set(found.map((problem) => path.basename(problem.file ?? '')))).toEqual(new Set(['a.yaml', 'b.yaml']));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it.each<[string, readonly (readonly [string, string])[], string[] | undefined]>([
  ['no edges', [], undefined],
  [
    'a chain',
    [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ],
    undefined,
  ],
  [
    'a diamond',
    [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
    ],
    undefined,
  ],
  ['itself', [['a', 'a']], ['a', 'a']],
  [
    'a circle behind a chain',
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'b'],
    ],
    ['b', 'c', 'd', 'b'],
  ],
])('a circle in a graph: %s', (_name, edges, expected) => {
  expect(findCycle(edges)).toEqual(expected);
});
