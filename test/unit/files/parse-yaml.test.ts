import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { placeOf } from '../../../src/diagnostics/place.ts';
import { MAX_DEPTH } from '../../../src/files/limits.ts';
import { parseYaml } from '../../../src/files/parse-yaml.ts';

async function problems(text: string): Promise<readonly Diagnostic[]> {
  const result = await parseYaml('lindeboom.yaml', text);
  return result.ok ? [] : result.diagnostics;
}
const codes = async (text: string): Promise<unknown[]> =>
  (await problems(text)).map(({ code, range }) => {
    const { line, column } = placeOf(text, range?.start ?? -1);
    return [code, line, column];
  });

describe('what cannot be read is said with its place', () => {
  it.each([
    ['the same key twice', 'answers:\n  ORG-1a: 2\n  ORG-1a: 3\n', [['yaml-duplicate-key', 3, 3]]],
    ['a tab', 'answers:\n\tORG-1a: 2\n', [['yaml-tab', 2, 1]]],
    [
      'an anchor and an alias',
      'a: &x 1\nb: *x\n',
      [
        ['yaml-alias', 1, 7],
        ['yaml-alias', 2, 4],
      ],
    ],
    ['a tag', 'a: !script x\n', [['yaml-tag', 1, 4]]],
    ['a list as key', '? [a, b]\n: c\n', [['yaml-syntax', 1, 3]]],
    ['a quote that is not closed', 'note: "half\n', [['yaml-syntax', 2, 1]]],
    ['only a comment', '# nog niets\n', [['file-empty', 1, 1]]],
  ])('%s', async (_name, text, expected) => {
    expect(await codes(text)).toEqual(expected);
  });

  it('a second document', async () => {
    expect((await codes('a: b\n---\nc: d\n')).map((problem) => (problem as unknown[]).slice(0, 2))).toEqual([['yaml-many-documents', 2]]);
  });

  it('all problems at once', async () => {
    expect((await codes('a: 1\na: 2\nb: 1\nb: 2\n')).length).toBe(2);
  });

  it('every problem has a message and a remedy in both languages', async () => {
    const all = (
      await Promise.all(['a: 1\na: 2\n', 'a:\n\tb: 1\n', 'a: &x 1\n', 'a: !x 1\n', 'a: "b\n', 'a: b\n---\nc: d\n'].map(problems))
    ).flat();
    expect(all.length).toBeGreaterThanOrEqual(6);
    for (const { message, hint } of all) {
      for (const text of [message, hint]) expect([text?.nl === '', text?.en === '', text?.nl === text?.en]).toEqual([false, false, false]);
    }
  });
});

describe('what is too much is refused before it costs time', () => {
  it('an alias bomb', async () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(
        (letter, index) => `${letter}: &${letter} [${`*${'abcdefghi'[index] ?? 'a'}, `.repeat(9)}]`,
      ),
    ].join('\n');
    const start = performance.now();
    expect(new Set((await problems(bomb)).map((problem) => problem.code))).toEqual(new Set(['yaml-alias']));
    expect(performance.now() - start).toBeLessThan(1000);
  });
  it.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', `${'{a: '.repeat(MAX_DEPTH + 2)}1${'}'.repeat(MAX_DEPTH + 2)}`],
    ['dashes', `${'- '.repeat(MAX_DEPTH + 2)}1\n`],
    ['indentation', Array.from({ length: MAX_DEPTH + 2 }, (_, depth) => `${'  '.repeat(depth)}a:\n`).join('')],
  ])('%s', async (_name, text) => {
    expect((await problems(text)).map((problem) => problem.code)).toEqual(['yaml-too-deep']);
  });
  it('as deep as our own files is fine', async () => {
    expect(await problems(`${'['.repeat(12)}${']'.repeat(12)}\n`)).toEqual([]);
  });
});

describe('places', () => {
  const text = 'peil: answers/1\nanswers:\n  ORG-1a: { level: 5, evidence: [jaarplan, mandaat] }\n  "ORG-1b": 2\n  ORG-1c:\n';
  async function at(path: readonly string[], onKey = false): Promise<string> {
    const result = await parseYaml('lindeboom.yaml', text);
    if (!result.ok) throw new Error('The text should parse.');
    const { start, end } = await result.parsed.locate(path, onKey);
    return text.slice(start, end);
  }
  it('of a value, a key, a part of a list', async () => {
    expect(await at(['answers', 'ORG-1a', 'level'])).toBe('5');
    expect(await at(['answers', 'ORG-1a'], true)).toBe('ORG-1a');
    expect(await at(['answers', 'ORG-1a', 'evidence', '1'])).toBe('mandaat');
    expect(await at(['answers', 'ORG-1b'])).toBe('2');
  });
  it('of a key where its value is empty, and of the nearest parent where the path ends early', async () => {
    expect(await at(['answers', 'ORG-1c'])).toBe('ORG-1c');
    expect(await at(['answers', 'ORG-1a', 'note'])).toContain('level: 5');
    expect(await at(['date'])).toBe(text.trimEnd());
  });
});
