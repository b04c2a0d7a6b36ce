import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answersText } from '../../scripts/bench-files.ts';
import { realInstrument } from '../support/real-instrument.ts';
import { ownFolder, peil } from './run-peil.ts';

const { folder, remove } = ownFolder();
afterAll(remove);
const instrument = await realInstrument();

interface Spread {
  readonly organisations: number;
  readonly distributions: readonly { id: string; number?: number; own?: number; place?: string; 'too-few'?: true }[];
  readonly reliability: { readonly aspects: readonly { id: string; alpha?: { value: number; files: number } }[] } | string;
}

function makeFolder(name: string, count: number): string {
  const place = path.join(folder, name);
  for (let number = 0; number < count; number++) {
    const text = answersText(number, instrument).replace(/name: [^,]*,/, `name: Stichting Wulp ${number},`);
    writeFileSync(path.join(folder, `${name}-${number}.yaml`), text);
  }
  return `${place}-*.yaml`;
}

const four = makeFolder('vier', 4);
const twelve = makeFolder('twaalf', 12);
const forty = makeFolder('veertig', 40);
const spread = (args: readonly string[]): Spread => parse(peil(['benchmark', ...args, '--format', 'yaml']).stdout) as Spread;

describe('peil benchmark', () => {
  it('shows nothing below five organisations', () => {
    const { status, stdout } = peil(['benchmark', four]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
  });

  it('never shows a figure that rests on fewer than five', () => {
    const { distributions } = spread([twelve]);
    expect(distributions.length).toBeGreaterThan(100);
    for (const { number, 'too-few': tooFew } of distributions) expect(tooFew === true || (number ?? 0) >= 5).toBe(true);
  });

  it('names no organisation but the one asked for', () => {
    const { stdout } = peil(['benchmark', twelve, '--organisation', 'stichting wulp 3']);
    expect(stdout.match(/Stichting Wulp \d+/g) ?? []).toEqual([]);
    expect(stdout).toMatch(/ jullie +plek$/m);
    const yaml = peil(['benchmark', twelve, '--organisation', 'stichting  Wulp 3', '--format', 'yaml']).stdout;
    expect(new Set(yaml.match(/Stichting Wulp \d+/g))).toEqual(new Set(['Stichting Wulp 3']));
    expect(peil(['benchmark', twelve]).stdout).not.toMatch(/ jullie +plek$/m);
  });

  it('an organisation that is not there is refused without naming those that are', () => {
    const { status, stderr } = peil(['benchmark', twelve, '--organisation', 'Stichting Wulpp 3']);
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/Wulp \d/);
  });

  it('gives reliability from thirty files up, and none below', () => {
    expect(typeof spread([twelve]).reliability).toBe('string');
    const { reliability } = spread([forty]);
    if (typeof reliability === 'string') throw new Error(reliability);
    for (const { alpha } of reliability.aspects) if (alpha !== undefined) expect(alpha.files).toBeGreaterThanOrEqual(30);
    expect(reliability.aspects.some(({ alpha }) => alpha !== undefined)).toBe(true);
  });

  it('several files of one organisation count once', () => {
    const file = path.join(folder, 'twaalf-5.yaml');
    const extra = path.join(folder, 'twaalf-extra.yaml');
    writeFileSync(extra, readFileSync(file, 'utf8').replace(/role: [a-z-]+/, 'role: bestuur'));
    expect(spread([twelve]).organisations).toBe(12);
  });
});
