import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PeilError } from '../../../src/diagnostics/diagnostic.ts';
import { MAX_BYTES } from '../../../src/files/limits.ts';
import { checkText, readAnyFile, readFile } from '../../../src/files/read-file.ts';
import { decode, readText } from '../../../src/files/read-text.ts';
import { writeFile } from '../../../src/files/write-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'peil-files-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const inFolder = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};
async function codesOf(work: () => unknown): Promise<string[]> {
  try {
    await work();
  } catch (error) {
    if (error instanceof PeilError) return error.diagnostics.map((problem) => problem.code);
    throw error;
  }
  return [];
}

const LINDEBOOM = `peil: answers/1
questionnaire: jeugdzorgorganisatie
organisation: { name: Jeugdhulp De Lindeboom }
date: 2026-03-14
respondent: { role: kwartiermaker }
answers:
  ORG-1a: 3
`;

describe('reading a text file', () => {
  it.each([
    ['that is not there', () => readText(path.join(folder, 'weg.yaml')), 'file-not-found'],
    ['that is a folder', () => readText(folder), 'file-is-directory'],
    ['that is empty', () => readText(inFolder('leeg.yaml', '')), 'file-empty'],
    ['of blanks only', () => readText(inFolder('blanco.yaml', ' \n\n')), 'file-empty'],
    ['that is no UTF-8', () => readText(inFolder('latin1.yaml', new Uint8Array([0x63, 0x6f, 0xf6]))), 'file-not-utf8'],
    ['that is too large', () => readText(inFolder('groot.yaml', 'a'.repeat(MAX_BYTES + 1))), 'file-too-large'],
    ['too large from standard input', () => decode('stdin', new Uint8Array(MAX_BYTES + 1)), 'file-too-large'],
  ])('%s', async (_name, work, code) => {
    expect(await codesOf(work)).toEqual([code]);
  });
  it('drops a byte order mark and keeps the line ends', () => {
    expect(readText(inFolder('bom.yaml', '\uFEFFpeil: answers/1\r\n'))).toBe('peil: answers/1\r\n');
  });
});

describe('reading a file of a kind', () => {
  it('gives its data, text and places', async () => {
    const checked = await checkText('lindeboom.yaml', LINDEBOOM, 'answers');
    expect(checked.data.answers).toEqual({ 'ORG-1a': 3 });
    const { start, end } = await checked.locate(['answers', 'ORG-1a'], false);
    expect(LINDEBOOM.slice(start, end)).toBe('3');
  });
  it('knows the kind from the first key', async () => {
    expect((await readAnyFile(inFolder('lindeboom.yaml', LINDEBOOM))).kind).toBe('answers');
  });
  it('another kind than needed, no kind, an unknown kind', async () => {
    const file = inFolder('rapport.yaml', 'peil: report/1\n');
    expect(await codesOf(() => readFile(file, 'answers'))).toEqual(['kind-unknown']);
    expect(await codesOf(() => readAnyFile(inFolder('iets.yaml', 'naam: x\n')))).toEqual(['kind-unknown']);
    expect(await codesOf(() => readAnyFile(inFolder('iets-anders.yaml', 'peil: enquete/1\n')))).toEqual(['kind-unknown']);
    expect(await codesOf(() => readAnyFile(inFolder('tekst.yaml', 'hallo\n')))).toEqual(['kind-unknown']);
  });
  it('a version of the format that it does not know', async () => {
    expect(await codesOf(() => checkText('x.yaml', LINDEBOOM.replace('answers/1', 'answers/2'), 'answers'))).toEqual([
      'schema-wrong-value',
    ]);
  });
});

describe('writing is whole or not at all', () => {
  it('replaces a file and leaves nothing beside it', async () => {
    const own = mkdtempSync(path.join(folder, 'schrijven-'));
    const file = path.join(own, 'rapport.yaml');
    await writeFile(file, 'eerste\n');
    await writeFile(file, 'tweede\n');
    expect(readFileSync(file, 'utf8')).toBe('tweede\n');
    expect(readdirSync(own)).toEqual(['rapport.yaml']);
  });
  it('says so where the folder is not there, and makes nothing', async () => {
    const file = path.join(folder, 'bestaat-niet', 'rapport.yaml');
    expect(await codesOf(() => writeFile(file, 'x\n'))).toEqual(['file-not-written']);
    expect(readdirSync(folder)).not.toContain('bestaat-niet');
  });
});
