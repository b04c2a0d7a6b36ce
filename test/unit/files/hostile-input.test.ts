import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Diagnostic, PeilError } from '../../../src/diagnostics/diagnostic.ts';
import { placeOf } from '../../../src/diagnostics/place.ts';
import { MAX_WIDTH } from '../../../src/files/limits.ts';
import { parseYaml } from '../../../src/files/parse-yaml.ts';
import { checkText } from '../../../src/files/read-file.ts';
import { decode, readText } from '../../../src/files/read-text.ts';
import { tooWide } from '../../../src/files/too-wide.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'peil-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function caught(act: () => unknown): PeilError {
  try {
    act();
  } catch (error) {
    if (error instanceof PeilError) return error;
  }
  throw new Error('No PeilError was thrown.');
}

describe('text in another encoding', () => {
  it('points to the first character that is wrong', () => {
    const error = caught(() => decode('lindeboom.yaml', Buffer.from('a: 1\nb: één\n', 'latin1')));
    const [diagnostic] = error.diagnostics;
    expect(diagnostic).toMatchObject({ code: 'file-not-utf8', file: 'lindeboom.yaml' });
    expect(placeOf(error.texts.get('lindeboom.yaml') ?? '', diagnostic?.range?.start ?? -1)).toEqual({ line: 2, column: 4 });
  });
  it('sees UTF-16 without its mark, which is valid UTF-8 full of zeros', () => {
    expect(caught(() => decode('lindeboom.yaml', Buffer.from('peil: answers/1\n', 'utf16le'))).diagnostics).toMatchObject([
      { code: 'file-not-utf8' },
    ]);
  });
});

describe('something without a size', () => {
  it.skipIf(process.platform === 'win32')('is read no further than is allowed', () => {
    expect(caught(() => readText('/dev/zero')).diagnostics).toMatchObject([{ code: 'file-too-large' }]);
    expect(caught(() => readText('/dev/null')).diagnostics).toMatchObject([{ code: 'file-empty' }]);
  });
  it('a plain file is read whole', () => {
    writeFileSync(path.join(folder, 'a.yaml'), 'a: 1\n');
    expect(readText(path.join(folder, 'a.yaml'))).toBe('a: 1\n');
  });
});

describe('very many of something', () => {
  const problems = async (text: string): Promise<readonly Diagnostic[]> => {
    const result = await parseYaml('lindeboom.yaml', text);
    return result.ok ? [] : result.diagnostics;
  };
  it('a duplicate among a hundred thousand keys is found', async () => {
    const text = `${Array.from({ length: 100_000 }, (_, index) => `k${index}: 1\n`).join('')}k7: 2\n`;
    expect((await problems(text)).map(({ code, range }) => [code, placeOf(text, range?.start ?? 0).line])).toEqual([
      ['yaml-duplicate-key', 100_001],
    ]);
  });
  it('anchors and tags on blocks are still refused', async () => {
    expect((await problems('a: &x { b: 1 }\n')).map(({ code }) => code)).toEqual(['yaml-alias']);
    expect((await problems('a: !x { b: 1 }\n')).map(({ code }) => code)).toEqual(['yaml-tag']);
  });
  it('a number and a text that read the same are the same key', async () => {
    expect((await problems('1: a\n"1": b\n')).map(({ code }) => code)).toEqual(['yaml-duplicate-key']);
  });
  it('a hundred thousand faults give the first few: the others mostly follow from those', async () => {
    const found = await problems('a: b: c\n'.repeat(100_000));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(10);
  });
  it('a block that is wider than any file of ours is refused before it is checked', async () => {
    const text = `peil: answers/1\nanswers:\n${Array.from({ length: MAX_WIDTH + 1 }, (_, index) => `  k${index}: nee\n`).join('')}`;
    const error = await checkText('lindeboom.yaml', text, 'answers').then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error instanceof PeilError && error.diagnostics).toMatchObject([
      { code: 'file-too-large', range: { start: text.indexOf('answers:\n') } },
    ]);
  });
  it('width counts in every part, lists too', () => {
    const wide = Array.from({ length: MAX_WIDTH + 1 }, () => 0);
    expect(tooWide({ a: [{ b: wide }] })).toEqual(['a', '0', 'b']);
    expect(tooWide({ a: wide.slice(1) })).toBeUndefined();
  });
});

describe('what the parser says in English is said in words of our own', () => {
  it.each([
    ['a colon in a text', 'a: { note: let op: dit }\n'],
    ['two colons', 'a: b: c\n'],
    ['an open bracket', 'a: [1, 2\n'],
    ['an odd indentation', 'a:\n    b: 1\n  c: 2\n'],
    ['a text that begins with @', 'a: @x\n'],
    ['a backslash', 'a: "C:\\map"\n'],
    ['a missing colon', 'a: 1\nb\nc: 2\n'],
  ])('%s', async (_name, text) => {
    const result = await parseYaml('lindeboom.yaml', text);
    const [diagnostic] = result.ok ? [] : result.diagnostics;
    expect(diagnostic?.code).toBe('yaml-syntax');
    expect(diagnostic?.message.nl).not.toMatch(/\b(?:the|not|must|missing|flow|block|scalar|mapping|sequence|implicit)\b/i);
    expect(diagnostic?.hint?.nl).toBeTruthy();
  });
});
