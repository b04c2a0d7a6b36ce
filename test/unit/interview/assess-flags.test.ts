import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersName, checkPlace, freeName, reportName, typed, unfinishedIn } from '../../../src/cli/commands/assess/file-names.ts';
import { noTerminal, readOptions } from '../../../src/cli/commands/assess/options.ts';
import { type Code, PeilError } from '../../../src/diagnostics/diagnostic.ts';
import { smallInstrument } from '../../support/small-instrument.ts';

const instrument = smallInstrument({ items: [{ id: 'ORG-1a' }] });

function codes(act: () => unknown): Code[] {
  try {
    act();
  } catch (error) {
    if (error instanceof PeilError) return error.diagnostics.map((diagnostic) => diagnostic.code);
    throw error;
  }
  return [];
}

describe('the flags of peil assess', () => {
  it('are all checked before anything is asked', () => {
    expect(
      codes(() =>
        readOptions(
          { role: 'kwartiermaaker', date: '2026-02-30', core: true, all: true, organisation: ' ', resume: true, output: 'a.yaml' },
          instrument,
        ),
      ),
    ).toEqual(['id-unknown', 'usage-wrong', 'answers-date-wrong', 'usage-wrong', 'usage-wrong']);
  });

  it('give what is known', () => {
    expect(readOptions({ role: 'kwartiermaker', core: true, organisation: ' De  Beuk ', date: '2026-03-14' }, instrument)).toEqual({
      organisation: 'De Beuk',
      role: 'kwartiermaker',
      scope: 'core',
      output: undefined,
      resume: undefined,
      date: '2026-03-14',
      plain: false,
    });
    expect(readOptions({ resume: true, all: true, plain: true }, instrument)).toMatchObject({ resume: true, scope: 'all', plain: true });
    expect(readOptions({ resume: 'a.yaml' }, instrument)).toMatchObject({ resume: 'a.yaml', scope: undefined });
  });

  it('are checked without the role while the kind of organisation is not known yet', () => {
    expect(codes(() => readOptions({ role: 'raadslid', core: true, all: true }, undefined))).toEqual(['usage-wrong']);
  });

  it('name what to use where nobody can answer', () => {
    expect(noTerminal({ profile: 'gemeente' }).diagnostics[0]?.hint?.nl).toContain('peil template --profile gemeente --output');
    const [problem] = noTerminal({ role: 'hr', core: true }).diagnostics;
    expect(problem?.code).toBe('no-terminal');
    for (const part of ['peil template --role hr --core', 'peil score', '--organisation', '--output'])
      expect(problem?.hint?.nl).toContain(part);
  });
});

describe('the files of an interview', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'peil-names-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string): string => path.join(folder, name);

  it.each([
    ['Jeugdhulp De Lindeboom', 'jeugdhulp-de-lindeboom-hr.yaml'],
    ['Stichting Één & Co. (Noord/West)', 'stichting-een-co-noord-west-hr.yaml'],
    ['../../etc/passwd', 'etc-passwd-hr.yaml'],
    ['日本', 'antwoorden-hr.yaml'],
    ['a'.repeat(200), `${'a'.repeat(40)}-hr.yaml`],
  ])('for %s are called %s', (organisation, name) => {
    expect(answersName(organisation, 'hr')).toBe(name);
  });

  it('never replace a report that is not ours', () => {
    expect(reportName(at('beuk.yaml'))).toBe(at('beuk.rapport.yaml'));
    writeFileSync(at('beuk.rapport.yaml'), '# yaml\npeil: report/1\n');
    expect(reportName(at('beuk.yml'))).toBe(at('beuk.rapport.yaml'));
    writeFileSync(at('beuk.rapport.yaml'), 'jaarrapport: 2025\n');
    expect(reportName(at('beuk.yaml'))).toBe(at('beuk.rapport-2.yaml'));
  });

  it('get another name beside one that is there', () => {
    writeFileSync(at('beuk-2.yaml'), '');
    expect(freeName(at('beuk.yaml'))).toBe(at('beuk-3.yaml'));
  });

  it('are found when they are not finished', () => {
    writeFileSync(at('af.yaml'), 'peil: answers/1\nanswers: {}\n');
    writeFileSync(at('bezig.yaml'), 'peil: answers/1\ninterview:\n  scope: core\n');
    writeFileSync(at('bezig.yaml.123456'), 'peil: answers/1\ninterview:\n  scope: core\n');
    writeFileSync(at('anders.yaml'), 'interview: morgen\n');
    mkdirSync(at('map.yaml'));
    expect(unfinishedIn(folder)).toEqual(['bezig.yaml']);
  });

  it('are refused where no file can come', () => {
    expect(codes(() => checkPlace(folder))).toEqual(['file-is-directory']);
    expect(codes(() => checkPlace(at('bestaat-niet/beuk.yaml')))).toEqual(['file-not-written']);
    expect(codes(() => checkPlace(at('beuk.yaml')))).toEqual([]);
  });

  it('can be typed as they are shown', () => {
    expect(typed('metingen/beuk.yaml')).toBe('metingen/beuk.yaml');
    expect(typed('De Beuk "noord" $5.yaml')).toBe('"De Beuk \\"noord\\" \\$5.yaml"');
  });
});
