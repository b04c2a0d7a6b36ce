import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findKind } from '../../../src/cli/commands/assess/find-kind.ts';
import type { Call } from '../../../src/cli/command-spec.ts';
import type { SelectAsk } from '../../../src/interview/prompts.ts';
import { PROFILES } from '../../../src/model/profiles.ts';
import { type Scene, scripted } from './scripted.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'peil-kind-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The parts of a call that matter here. */
function call(options: Call['options'], common: Partial<Call['common']> = {}): Call {
  return { options, common: { lang: 'nl', ...common } } as Call;
}
function answersOf(kind: string, name = 'antwoorden.yaml'): string {
  const file = path.join(folder, name);
  writeFileSync(
    file,
    `peil: answers/1\nquestionnaire: ${kind}\norganisation: { name: Zandbeek }\ndate: 2026-03-14\nrespondent: { role: kwartiermaker }\nanswers: {}\n`,
  );
  return file;
}
/** A content folder that stands by itself, with a profile for each of these kinds. */
function contentFor(...kinds: string[]): string {
  for (const kind of kinds) {
    mkdirSync(path.join(folder, 'profiles', kind), { recursive: true });
    writeFileSync(path.join(folder, 'profiles', kind, 'profile.yaml'), 'peil: profile/1\n');
  }
  return folder;
}

const ABOUT = /soort|organisatie/;
let asked: SelectAsk<string> | undefined;
const picks = (pick: string): Scene => ({ on: 'select', about: ABOUT, pick, see: (ask) => (asked = ask) });

describe('the kind of organisation that an interview is about', () => {
  it('is asked where nothing says it, each kind with a line that describes it', async () => {
    expect((await findKind(call({}), scripted([picks('onderwijs')]), 'answers')).kind).toBe('onderwijs');
    expect(asked?.options.map(({ value }) => value)).toEqual(PROFILES);
    expect(new Set(asked?.options.map(({ about }) => about)).size).toBe(PROFILES.length);
    for (const line of [...(asked?.above ?? []), ...(asked?.options ?? []).map(({ about }) => about ?? '')])
      expect(line.length, line).toBeLessThan(80);
  });

  it('is not asked with --profile, nor where a file says it', async () => {
    const nobody = scripted([]);
    expect((await findKind(call({ profile: 'gemeente' }), nobody, 'answers')).kind).toBe('gemeente');
    const resume = answersOf('platform');
    expect(await findKind(call({ resume, profile: 'gemeente' }), nobody, 'answers')).toMatchObject({ kind: 'platform', given: { resume } });
    expect((await findKind(call({ output: resume }), nobody, 'answers')).kind).toBe('platform');
  });

  it('is asked for a file that is not there yet or is not one of ours', async () => {
    const other = path.join(folder, 'begroting.yaml');
    writeFileSync(other, 'budget: 12\n');
    for (const output of [other, path.join(folder, 'nieuw.yaml')])
      expect((await findKind(call({ output }), scripted([picks('gemeente')]), 'answers')).kind).toBe('gemeente');
  });

  it('is only asked about kinds that a content folder has, and not where there is one', async () => {
    expect((await findKind(call({}, { content: contentFor('gemeente') }), scripted([]), 'answers')).kind).toBe('gemeente');
    const content = contentFor('platform');
    expect((await findKind(call({}, { content }), scripted([picks('platform')]), 'answers')).kind).toBe('platform');
    expect(asked?.options.map(({ value }) => value)).toEqual(['gemeente', 'platform']);
  });
});
