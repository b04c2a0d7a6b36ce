import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../../src/cli/batch/list-files.ts';
import { isOtherKind } from '../../../src/cli/batch/other-kind.ts';
import { inShard, readShard } from '../../../src/cli/batch/shard.ts';
import { isPeilError } from '../../../src/diagnostics/diagnostic.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'peil-list-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const name of [
  'noord/wulp.yaml',
  'noord/grutto.yml',
  'zuid/reiger.yaml',
  'zuid/[oud]/kwartel.yaml',
  '.verborgen/x.yaml',
  'zuid/notitie.txt',
  'uit/wulp.yaml',
]) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), 'peil: answers/1\n');
}
const at = (...names: string[]): string => path.join(folder, ...names);
const names = (paths: string[], output?: string): string[] => listFiles(paths, output).files.map((file) => file.name);
const codeOf = (run: () => unknown): string | undefined => {
  try {
    run();
  } catch (error) {
    return isPeilError(error) ? error.diagnostics[0]?.code : String(error);
  }
  return undefined;
};

describe('the files that paths stand for', () => {
  it('a folder is its YAML files, sorted by code unit, without hidden folders', () => {
    expect(names([folder])).toEqual([
      'noord/grutto.yml',
      'noord/wulp.yaml',
      'uit/wulp.yaml',
      'zuid/[oud]/kwartel.yaml',
      'zuid/reiger.yaml',
    ]);
  });
  it('what was written to the output folder is not input', () => {
    expect(names([folder], at('uit'))).not.toContain('uit/wulp.yaml');
  });
  it('names are relative to what all paths share, and no file counts twice', () => {
    expect(names([at('noord'), at('zuid/reiger.yaml'), at('noord/wulp.yaml')])).toEqual([
      'noord/grutto.yml',
      'noord/wulp.yaml',
      'zuid/reiger.yaml',
    ]);
    expect(names([at('noord'), at('noord')])).toEqual(['grutto.yml', 'wulp.yaml']);
  });
  it('a pattern is relative to its fixed part', () => {
    expect(names([`${folder}/*/w*.yaml`])).toEqual(['noord/wulp.yaml', 'uit/wulp.yaml']);
  });
  it('a file whose name looks like a pattern is that file', () => {
    expect(names([at('zuid/[oud]/kwartel.yaml')])).toEqual(['kwartel.yaml']);
  });
  it('a file that is named must be answers, one that is found need not', () => {
    expect(listFiles([at('noord/wulp.yaml')], undefined).files.map((file) => file.named)).toEqual([true]);
    expect(listFiles([at('noord')], undefined).files.every((file) => !file.named)).toBe(true);
  });
  it('says what is wrong: nothing found, and reports over answers', () => {
    expect(codeOf(() => listFiles([`${folder}/*.md`], undefined))).toBe('file-not-found');
    expect(codeOf(() => listFiles([folder], folder))).toBe('usage-wrong');
  });
});

describe('shards', () => {
  it('every file is in exactly one, and they are about as large', () => {
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (let number = 0; number < 7000; number++) {
      const own = counts.map((_, index) => inShard(`regio-${number % 70}/organisatie-${number}.yaml`, { index: index + 1, of: 7 }));
      expect(own.filter(Boolean)).toHaveLength(1);
      counts[own.indexOf(true)]!++;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
  it('is read from i/n, and nothing else', () => {
    expect(readShard('2/3')).toEqual({ index: 2, of: 3 });
    expect(readShard(undefined)).toEqual({ index: 1, of: 1 });
    for (const wrong of ['0/3', '4/3', '1', 'a/b', '1/0', '-1/2', '1/3/5', ''])
      expect(
        codeOf(() => readShard(wrong)),
        wrong,
      ).toBe('usage-wrong');
  });
});

describe('files of Peil that are no answers', () => {
  it('are known by their first key, behind comments', () => {
    expect(isOtherKind('# een rapport\n\npeil: report/1\n')).toBe(true);
    expect(isOtherKind('---\npeil: "rules/1"\n')).toBe(true);
    expect(isOtherKind('peil: summary/1\norganisations:\n')).toBe(true);
    expect(isOtherKind('peil: answers/1\n')).toBe(false);
    expect(isOtherKind('peil: merged/1\n')).toBe(false);
    expect(isOtherKind('peil: iets-anders/1\n')).toBe(false);
    expect(isOtherKind('organisation: x\npeil: report/1\n')).toBe(false);
  });
});
