import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/model/answer.ts';
import type { ReportFile } from '../../../src/model/generated/report.ts';
import { agendaReport } from '../../../src/report/agenda.ts';
import { choosePoints, CLOSING, OPENING } from '../../../src/report/agenda-points.ts';
import { PLAIN_STYLES } from '../../../src/report/styles.ts';
import type { Respondent } from '../../../src/scoring/merge.ts';
import { bare, type Level } from '../../support/answer-set.ts';
import { mergeAndReport, respondent, voicesInstrument } from '../../support/voices.ts';

const instrument = voicesInstrument();
const person = (role: string, given: Readonly<Record<string, Level | Answer>>): Respondent => respondent(instrument, role, given);
const agenda = (report: ReportFile, minutes?: 60 | 90, lang: 'nl' | 'en' = 'nl'): string =>
  agendaReport(report, { lang, styles: PLAIN_STYLES, columns: 80, perStep: 3, instrument, ...(minutes === undefined ? {} : { minutes }) });
const minutesIn = (text: string): number[] => [...text.matchAll(/^## .*\((\d+) min\)$/gm)].map((match) => Number(match[1]));

const lindeboom = [
  person('bestuur', { 'ORG-1a': 4, 'ORG-1b': 3, 'ORG-2a': bare(4), 'SUP-01': 3, 'CUL-1a': 4 }),
  person('kwartiermaker', { 'ORG-1a': 1, 'ORG-1b': 1, 'ORG-2a': 3, 'CUL-1a': 2, 'SUP-01': 3 }),
  ...[0, 1, 2].map(() => person('ervaringsdeskundige', { 'SUP-01': 1, 'ORG-1a': 0 })),
];

describe('the agenda of a meeting', () => {
  const { report } = mergeAndReport(instrument, lindeboom);

  it.each([60, 90] as const)('fills exactly %i minutes', (minutes) => {
    const times = minutesIn(agenda(report, minutes));
    expect(times[0]).toBe(OPENING);
    expect(times.at(-1)).toBe(CLOSING);
    expect(times.reduce((sum, time) => sum + time, 0)).toBe(minutes);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(5);
  });

  it('begins with what experts see lower than those who lead, with both figures and how many people', () => {
    const [first] = choosePoints(report, 60, instrument);
    expect(first?.point).toMatchObject({
      kind: 'disagreement',
      about: { kind: 'experts-lower', lower: { level: 0.333, people: 3 }, higher: { level: 4, people: 1 } },
    });
    expect(agenda(report)).toContain('Ervaringsdeskundige: niveau 0,3 (3 mensen)');
    expect(agenda(report)).toContain('Bestuurder: niveau 4,0 (1 persoon)');
  });

  it('holds what does not fit together and a tension, each with the source of both sides', () => {
    const kinds = choosePoints(report, 60, instrument).map(({ point }) => point.kind);
    expect(kinds).toContain('contradiction');
    expect(kinds).toContain('tension');
    expect(agenda(report)).toMatch(/Aan de ene kant: .*\(VJ §2\.3\)/);
    expect(agenda(report).match(/Bron: LEJO 5\.3\./g)).toHaveLength(2);
  });

  it('fits a page, and holds nothing wider than the screen', () => {
    const lines = agenda(report).split('\n');
    expect(lines.length).toBeLessThanOrEqual(70);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('has something to say where nobody differs and nothing is open', () => {
    const alike = mergeAndReport(
      instrument,
      ['bestuur', 'kwartiermaker'].map((role) => person(role, Object.fromEntries([...instrument.items.keys()].map((id) => [id, 4])))),
    ).report;
    const quiet = { ...alike, tensions: [] };
    expect(choosePoints(quiet, 60, instrument)).toEqual([]);
    expect(minutesIn(agenda(quiet)).reduce((sum, time) => sum + time, 0)).toBe(60);
    expect(agenda(quiet).replaceAll('\n', ' ')).toContain('Vertel elkaar wat goed gaat');
  });

  it('puts a tension about which nothing was chosen before one that was', () => {
    const tension = report.tensions[0];
    if (tension === undefined) throw new Error('there is a tension');
    const chosen = { ...tension, id: 'T8', choices: [{ position: 'both' as const, reason: 'per rol' }] };
    const both = { ...report, tensions: [chosen, tension] };
    expect(choosePoints(both, 90, instrument).flatMap(({ point }) => (point.kind === 'tension' ? [point.about.id] : []))).toEqual([
      tension.id,
      'T8',
    ]);
    expect(agenda(both, 90)).toContain('Eerder gekozen: allebei: per rol');
  });

  it('cannot be made markup by a name, and is there in English', () => {
    const named = { ...report, organisation: { name: '<b>De [Lindeboom](x)\u001b[31m' } };
    expect(agenda(named).split('\n')[0]).toContain('\\<b\\>De \\[Lindeboom\\](x)');
    expect(agenda(named)).not.toContain('\u001b');
    expect(agenda(report, 60, 'en')).toContain('# Agenda for the conversation');
  });
});
