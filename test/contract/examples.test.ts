import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { checkText } from '../../src/files/read-file.ts';
import type { AnswerSet } from '../../src/model/answer.ts';
import type { ReportFile } from '../../src/model/generated/report.ts';
import type { Instrument } from '../../src/model/instrument.ts';
import { PROFILES } from '../../src/model/profiles.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { PLAIN_STYLES } from '../../src/report/styles.ts';
import { yamlReport } from '../../src/report/yaml.ts';
import { loadValidator } from '../../src/schema/kinds.ts';
import { assess } from '../../src/scoring/assess.ts';
import { checkAnswers } from '../../src/scoring/check-answers.ts';
import { everyInstrument, realInstrument, ROOT } from '../support/real-instrument.ts';

const FOLDER = path.join(ROOT, 'examples');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const validateReport = await loadValidator('report');

interface Example {
  readonly name: string;
  readonly text: string;
  readonly instrument: Instrument;
  readonly answers: AnswerSet;
  readonly problems: readonly unknown[];
  readonly report: ReportFile;
}

function reportOn(instrument: Instrument, answers: AnswerSet): ReportFile {
  const assessment = assess(instrument, answers);
  const report = buildReport({ instrument, answers, assessment, advice: advise(instrument, assessment, answers), lang: 'nl' });
  return load(yamlReport(report)) as ReportFile;
}

async function open(name: string): Promise<Example> {
  const text = readFileSync(path.join(FOLDER, name), 'utf8');
  const { data } = await checkText(name, text, 'answers');
  if (!('answers' in data) || !('questionnaire' in data)) throw new Error(`${name} is not an answers file`);
  const kind = PROFILES.find((profile) => profile === data.questionnaire.split('@')[0]);
  if (kind === undefined) throw new Error(`${name} is about ${data.questionnaire}`);
  const instrument = await realInstrument(kind);
  const { answers, problems } = checkAnswers(data, instrument);
  return { name, text, instrument, answers, problems, report: reportOn(instrument, answers) };
}

const examples = await Promise.all(NAMES.map(open));
/** One of each kind; of the three youth-care organisations the one that is half-way. */
const five = PROFILES.map((kind) => {
  const ofKind = examples.filter(({ instrument }) => instrument.profile.profile === kind);
  const chosen = ofKind.find(({ name }) => name === 'halverwege.yaml') ?? ofKind[0];
  if (chosen === undefined) throw new Error(`no example of ${kind}`);
  return chosen;
});

/** What the reason of an advice rests on: a demand, named by its id, and the level that it has now. */
function reasonOf({ reason }: { readonly reason: string }): { demand: string; level: number } {
  const [, demand = '', level = ''] = /\(([A-Z]+-[\w.-]+)\) staat op niveau ([\d,]+) van 4/.exec(reason) ?? [];
  return { demand, level: Number(level.replace(',', '.')) };
}

it('there is an example of each kind of organisation', () => {
  expect(new Set(examples.map(({ instrument }) => instrument.profile.profile))).toEqual(new Set(PROFILES));
});

describe.each(examples)('$name', ({ text, instrument, answers, problems, report }) => {
  it('is valid against its own profile, and says of each switch how it is', () => {
    expect(problems).toEqual([]);
    expect([...answers.situation.keys()].sort()).toEqual(instrument.profile.switches.map(({ id }) => id).sort());
  });

  it('says above its first line of data that it is invented', () => {
    const comment = text.slice(0, text.indexOf('\npeil:'));
    expect(comment).toMatch(/^# Een verzonnen /m);
  });

  it('has levels, and a report that fits its schema', () => {
    expect(validateReport(report), JSON.stringify(validateReport.errors)).toBe(true);
    expect(report.frameworks.flatMap(({ groups }) => groups).some(({ score }) => score !== undefined)).toBe(true);
    expect(report.aspects.filter(({ score }) => score !== undefined).length).toBeGreaterThanOrEqual(2);
  });

  it('names the lowest part of its foundation, with its level', () => {
    const { lowest, level, why } = report.summary.gate;
    const scores = report.foundation.flatMap(({ score }) => (score === undefined ? [] : [score]));
    const least = report.foundation.find(({ id }) => id === lowest);
    expect(least?.score).toBe(Math.min(...scores));
    expect(level).toBeCloseTo((least?.score ?? 0) * 4, 1);
    expect(why).toContain((level ?? 0).toFixed(1).replace('.', ','));
  });

  it('has a first advice whose reason names a demand that it serves and the level of that demand', () => {
    const [first] = report.advice;
    const { demand, level } = reasonOf(first ?? { reason: '' });
    expect(instrument.actions.find(({ id }) => id === first?.id)?.serves).toContain(demand);
    const items = report.aspects.flatMap((aspect) => aspect.items);
    const conditions = report.frameworks.flatMap(({ groups }) => groups.flatMap((group) => group.conditions));
    const found = items.find(({ id }) => id === demand)?.level ?? (conditions.find(({ id }) => id === demand)?.score ?? Number.NaN) * 4;
    expect(level).toBeCloseTo(found, 1);
    expect(level).toBeLessThan(3);
  });
});

describe('an aspect that a switch takes out whole', () => {
  it.each(['html', 'markdown'] as const)('is named without a bar and without a range: %s', async (name) => {
    const town = five.find(({ instrument }) => instrument.profile.profile === 'gemeente');
    const out = town?.report.aspects.filter(({ coverage }) => coverage.of === 0).map(({ title }) => title) ?? [];
    expect(out).toEqual(['Personeelsbeleid']);
    if (town === undefined) return;
    const { report, instrument } = town;
    const made = (await FORMATS[name]())(report, { lang: 'nl', styles: PLAIN_STYLES, columns: 80, perStep: 3, instrument });
    expect(made).toContain('Zonder balk, omdat er niets te vragen valt: Personeelsbeleid.');
    expect(made).not.toContain('Het minst zeker is Personeelsbeleid');
    expect(made).not.toContain('id="aspect-personeelsbeleid"');
  });
});

describe('the five kinds side by side', () => {
  const distinct = (values: readonly unknown[]): number => new Set(values).size;
  it('each begins with another advice, for another demand', () => {
    expect(distinct(five.map(({ report }) => report.advice[0]?.id))).toBe(five.length);
    expect(
      distinct(five.map(({ report }) => reasonOf(report.advice[0] ?? { reason: '' }).demand)),
      five.map(({ report }) => report.advice[0]?.reason).join('\n'),
    ).toBe(five.length);
  });
  it('each has another weakest part in its foundation', () => {
    expect(five.map(({ report }) => report.summary.gate.state)).toEqual(five.map(() => 'closed'));
    expect(distinct(five.map(({ report }) => report.summary.gate.lowest))).toBe(five.length);
  });
});

describe.each(await everyInstrument())('%s: a switch that is off can be seen', (kind, instrument) => {
  const switches = instrument.profile.switches.filter(({ off }) => off !== undefined);
  it.each(switches)('$id', ({ id, off = [], 'off-reason': reason }) => {
    expect(reason?.nl).toBeTruthy();
    const asked = [...instrument.items.keys()].filter((item) => !off.includes(item));
    const { answers, problems } = checkAnswers(
      {
        peil: 'answers/1',
        questionnaire: kind,
        organisation: { name: 'De Stille Haven' },
        date: '2026-02-03',
        respondent: { role: instrument.roles[0]?.id ?? '' },
        situation: { [id]: 'nee' },
        answers: Object.fromEntries(asked.map((item) => [item, 2])),
      },
      instrument,
    );
    expect(problems).toEqual([]);
    const report = reportOn(instrument, answers);
    const items = new Map(report.aspects.flatMap((aspect) => aspect.items).map((item) => [item.id, item]));
    const conditions = new Map(
      report.frameworks.flatMap(({ groups }) => groups.flatMap((group) => group.conditions)).map((one) => [one.id, one]),
    );
    const shown = off.map((one) => {
      const item = items.get(one);
      return item === undefined
        ? { is: conditions.get(one)?.status, why: conditions.get(one)?.reason }
        : { is: item.answer, why: item.reason };
    });
    expect(shown).toEqual(off.map((one) => ({ is: items.has(one) ? 'switched-off' : 'not-applicable', why: reason?.nl })));
  });
});
