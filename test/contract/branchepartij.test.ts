import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { loadFromFolder } from '../../src/content/load-instrument.ts';
import { checkText } from '../../src/files/read-file.ts';
import type { AnswerSet } from '../../src/model/answer.ts';
import type { ReportFile } from '../../src/model/generated/report.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { FORMAT_NAMES, FORMATS } from '../../src/report/formats.ts';
import { PLAIN_STYLES } from '../../src/report/styles.ts';
import { loadValidator } from '../../src/schema/kinds.ts';
import { assess } from '../../src/scoring/assess.ts';
import { checkAnswers } from '../../src/scoring/check-answers.ts';
import { allAnswered, answerSet, type Level } from '../support/answer-set.ts';
import { officeParts } from '../support/office-file.ts';
import { realInstrument, ROOT } from '../support/real-instrument.ts';

const instrument = await loadFromFolder('branchepartij', path.join(ROOT, 'questionnaires'));
const items = [...instrument.items.values()];
const { profile } = instrument;
const validateReport = await loadValidator('report');

function reportOn(answers: AnswerSet, lang: 'nl' | 'en' = 'nl'): ReportFile {
  const assessment = assess(instrument, answers);
  return buildReport({ instrument, answers, assessment, advice: advise(instrument, assessment, answers), lang });
}
async function example(lang: 'nl' | 'en' = 'nl'): Promise<ReportFile> {
  const name = 'branchepartij.yaml';
  const { data } = await checkText(name, readFileSync(path.join(ROOT, 'examples', name), 'utf8'), 'answers');
  if (!('answers' in data)) throw new Error('not an answers file');
  const checked = checkAnswers(data, instrument);
  expect(checked.problems).toEqual([]);
  return reportOn(checked.answers, lang);
}
const SILENT = new RegExp((profile['silent-frameworks']?.[0]?.reason.nl ?? 'none').replaceAll(/[.?]/g, '\\$&'));

describe('the content', () => {
  it('shares no question and no anchor with a youth-care organisation', async () => {
    const texts = (all: typeof items): string[] =>
      all.flatMap((item) => [item.question, ...item.anchors].flatMap(({ nl, en }) => [nl, en]));
    const other = new Set(texts([...(await realInstrument()).items.values()]));
    expect(texts(items).filter((one) => other.has(one))).toEqual([]);
  });
  it('has no words of another kind of organisation', () => {
    const words = JSON.stringify([instrument.blocks, instrument.actions, instrument.roles, profile]);
    expect(words).not.toMatch(/raad van toezicht|leefgroep|gemeenteraad|wethouder|jullie cliënten|jullie gemeente/i);
  });
  it('turns off what a party has no part in', () => {
    const answers = answerSet(instrument, allAnswered(instrument, 2), { 'cao-partij': 'no', arbeidsmarkt: 'no' });
    const { conditions } = assess(instrument, answers);
    expect(['DSP-D4', 'DSP-B5', 'DSP-D2', 'DSP-B4'].map((id) => conditions.get(id)?.status)).toEqual([
      'not-applicable',
      'not-applicable',
      'partly-met',
      'partly-met',
    ]);
  });
});

describe('the report of the example', () => {
  it('fits its schema, and follows from the gate that the mandate keeps closed', async () => {
    const report = await example();
    expect(validateReport(report), JSON.stringify(validateReport.errors)).toBe(true);
    expect(report.summary.gate).toMatchObject({ state: 'closed', lowest: 'ORG-1g' });
    expect(report['held-back'].map(({ id }) => id)).toEqual(['A-418']);
    expect(report.advice[0]?.id).toBe('A-401');
  });
  it.each(FORMAT_NAMES)('as %s has no empty column, no phase and no figure of VJ', async (name) => {
    const report = await example();
    const made = (await FORMATS[name]())(report, { lang: 'nl', styles: PLAIN_STYLES, columns: 80, perStep: 3, instrument });
    const words = typeof made === 'string' ? made : Object.values(officeParts(made)).join('\n');
    const plain = words
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('**', '')
      .replaceAll(/\s+/g, ' ');
    expect(plain.length).toBeGreaterThan(500);
    expect(plain).not.toMatch(/\bVJ-\d|0 van (de )?0\b|\bFase\b|hoe ver jullie organisatie/);
    // An agenda and an action plan have no place for frameworks.
    if (['yaml', 'text', 'html', 'markdown', 'docx'].includes(name)) expect(plain).toMatch(SILENT);
  });
  it('says in English what it is about, too', async () => {
    const report = await example('en');
    expect(report['speaks-of']?.about).toContain('influence');
    expect(report.summary.lines[1]).toContain('learning groups');
  });
});

describe('the ends of the scale', () => {
  const all = (level: Level): ReportFile => reportOn(answerSet(instrument, allAnswered(instrument, level)));
  it('everything at 4: nothing left but upkeep', () => {
    const report = all(4);
    expect(new Set(report.advice.map(({ kind }) => kind))).toEqual(new Set(['upkeep']));
    expect(report.summary.gate.state).toBe('open');
  });
  it('everything at 0: those who take part first, and no widening', () => {
    const report = all(0);
    expect(report.advice[0]).toMatchObject({ step: 1, id: 'A-401' });
    expect(report['held-back'].map(({ id }) => id)).toContain('A-418');
  });
  it('with nobody taking part, the foundation comes first', () => {
    const report = reportOn(answerSet(instrument, allAnswered(instrument, 0), { 'ervaringsdeskundigen-actief': 'no' }));
    expect(report.advice[0]?.step).toBe(2);
  });
});
