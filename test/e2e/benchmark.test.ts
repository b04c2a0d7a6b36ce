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

  it('counts organisations and files in words that are true, also of merged files and group sessions', () => {
    const gemengd = makeFolder('gemengd', 5);
    const people = ['bestuur', 'hr'].map((role) => {
      const file = path.join(folder, `los-${role}.yaml`);
      writeFileSync(
        file,
        answersText(77, instrument)
          .replace(/name: [^,]*,/, 'name: Stichting Wulp samen,')
          .replace(/role: [a-z-]+/, `role: ${role}`),
      );
      return file;
    });
    expect(peil(['merge', ...people, '-o', path.join(folder, 'gemengd-samen.yaml')]).status).toBe(0);
    const session = path.join(folder, 'gemengd-gesprek.yaml');
    const room = 'room: { bestuur: { people: 1 } }\nscope: core\n';
    writeFileSync(
      session,
      `peil: group/1\nquestionnaire: jeugdzorgorganisatie\norganisation: { name: Stichting Wulp aan tafel }\ndate: 2026-05-01\n${room}items:\n  ORG-1a: { agreed: 2 }\n`,
    );
    expect(peil(['benchmark', gemengd]).stdout).toMatch(
      /^Peil · 7 organisaties, 7 bestanden: 5 van één persoon, 1 samengevoegd, 1 groepsgesprek$/m,
    );
    expect(peil(['benchmark', gemengd, '--lang', 'en']).stdout).toMatch(
      /^Peil · 7 organisations, 7 files: 5 of one person, 1 merged, 1 group session$/m,
    );
    expect(peil(['benchmark', twelve]).stdout).toMatch(/^Peil · 12 organisaties, 12 bestanden$/m);
    expect(spread([gemengd])).toMatchObject({ organisations: 7, files: 5, 'merged-files': 1, 'group-files': 1 });
    writeFileSync(path.join(folder, 'gemengd-dubbel.yaml'), readFileSync(session, 'utf8').replace('aan tafel', '0'));
    expect(peil(['benchmark', gemengd]).stderr).toContain('groepsgesprek');
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
