import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/advice/advise.ts';
import { buildInstrument } from '../../../src/content/build-instrument.ts';
import type { Instrument } from '../../../src/model/instrument.ts';
import type { ReportFile } from '../../../src/model/generated/report.ts';
import type { ProfileFile } from '../../../src/model/generated/profile.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { compareReports } from '../../../src/report/compare.ts';
import { explainFramework } from '../../../src/report/explain-group.ts';
import { explainGate } from '../../../src/report/explain-other.ts';
import { FORMATS } from '../../../src/report/formats.ts';
import { recordOf } from '../../../src/report/summary-record.ts';
import { loadValidator } from '../../../src/schema/kinds.ts';
import { PLAIN_STYLES } from '../../../src/report/styles.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { answerSet, type Level } from '../../support/answer-set.ts';
import { smallData } from '../../support/small-instrument.ts';

const text = (nl: string, en: string): { nl: string; en: string } => ({ nl, en });

/** 'Vereniging De Wegwijzer' helps others along; the framework of VJ has nothing to say about it. */
function influential(words: Partial<ProfileFile> = {}): Instrument {
  const data = smallData({
    items: [{ id: 'ORG-1a' }, { id: 'SUP-01', direct: ['DSP-B1'] }],
    conditions: [{ id: 'DSP-B1' }, { id: 'VJ-5.3-a', profiles: ['gemeente'] }],
    foundation: ['ORG-1a'],
    safety: ['DSP-B1'],
    actions: [{ id: 'A-01', step: 2, serves: ['DSP-B1', 'ORG-1a'] }],
  });
  const { phases: _phases, ...profile } = data.profile;
  const limits = [
    { ...text('Geen keurmerk.', 'No certificate.') },
    { ...text('VJ steunt op literatuur.', 'VJ rests on literature.'), framework: 'VJ' as const },
    { ...text('DSP doet suggesties.', 'DSP makes suggestions.'), framework: 'DSP' as const },
  ];
  return buildInstrument({
    ...data,
    // Content names a framework also where none of its conditions hold.
    rules: { ...data.rules, limits },
    profile: {
      ...profile,
      'silent-frameworks': [{ id: 'VJ', reason: text('VJ zegt niets over verenigingen.', 'VJ says nothing about associations.') }],
      'speaks-of': {
        question: text('Hoe helpen jullie anderen?', 'How do you help others?'),
        about: text('Dit rapport gaat over jullie invloed.', 'This report is about your influence.'),
        foundation: text('een aanspreekpunt en kennis', 'a point of contact and knowledge'),
        growth: text('uitbreiding naar meer regio’s', 'extension to more regions'),
      },
      ...words,
    },
  });
}

const instrument = influential();
function report(level: Level, of = instrument, lang: 'nl' | 'en' = 'nl'): ReportFile {
  const answers = answerSet(of, { 'ORG-1a': level, 'SUP-01': level });
  const assessment = assess(of, answers);
  return buildReport({ instrument: of, answers, assessment, advice: advise(of, assessment, answers), lang });
}
async function written(name: 'text' | 'html' | 'markdown' | 'agenda', made: ReportFile): Promise<string> {
  const format = await FORMATS[name]();
  return format(made, { lang: made.language, styles: PLAIN_STYLES, columns: 80, perStep: 3, instrument }).replace(/\s+/g, ' ');
}

describe('a framework that says nothing about the organisation', () => {
  it('has no figures in the report, only its reason', async () => {
    const made = report(2);
    expect(made.frameworks.map(({ id }) => id)).toEqual(['DSP']);
    expect(made['silent-frameworks']).toEqual([{ id: 'VJ', title: 'Kader VJ', reason: 'VJ zegt niets over verenigingen.' }]);
    const validate = await loadValidator('report');
    expect(validate(made), JSON.stringify(validate.errors)).toBe(true);
  });
  it.each(['text', 'html', 'markdown'] as const)('says so once in %s, where its column would be', async (name) => {
    const page = await written(name, report(2));
    expect(page.split('VJ zegt niets over verenigingen.')).toHaveLength(2);
    expect(page).not.toMatch(/0 van 0|Twee kaders|twee sets voorwaarden/);
    expect(page.match(/Kader VJ/g)).toHaveLength(1);
  });
  it('leaves out what is said about it elsewhere', () => {
    expect(report(2).limits).toEqual(['Geen keurmerk.', 'DSP doet suggesties.']);
  });
  it('is explained with its reason', () => {
    const [vj] = instrument.frameworks;
    if (vj === undefined) throw new Error('no framework');
    expect(JSON.stringify(explainFramework(instrument, vj, 'nl').sections[0])).toContain('VJ zegt niets over verenigingen.');
  });
});

describe('without phases', () => {
  it('the report names none', async () => {
    const made = report(2);
    expect(made.summary.phase).toBeUndefined();
    for (const name of ['text', 'html', 'markdown'] as const) expect(await written(name, made)).not.toMatch(/\bFase\b/);
  });
  it('nor does a comparison or the summary of a batch', () => {
    expect(compareReports([report(1), report(2)]).moments.map(({ phase }) => phase)).toEqual([undefined, undefined]);
    const answers = answerSet(instrument, { 'ORG-1a': 2 });
    const assessment = assess(instrument, answers);
    expect(recordOf(instrument, answers, assessment, advise(instrument, assessment, answers)).phase).toBeNull();
  });
});

describe('words of its own', () => {
  it('take the place of those about own work', async () => {
    for (const name of ['text', 'html', 'markdown'] as const) {
      const page = await written(name, report(1));
      expect(page).toContain('Dit rapport gaat over jullie invloed.');
      expect(page).toMatch(/geen uitbreiding naar meer regio’s/);
      expect(page).not.toMatch(/hoe ver jullie organisatie|start of groei/);
    }
    expect(explainGate(instrument, 'en').title).toContain('advises no extension to more regions.');
  });
  it('say what the foundation is, whatever the gate', () => {
    expect(report(1).summary.lines[1]).toBe(
      'Het fundament is er nog niet: werk eerst aan een aanspreekpunt en kennis, en wacht met uitbreiding naar meer regio’s.',
    );
    expect(report(2, instrument, 'en').summary.lines[1]).toBe(
      'The foundation is there: a point of contact and knowledge are at least agreed.',
    );
  });
  it('a profile without them keeps the usual ones', () => {
    const { 'speaks-of': _words, ...usual } = instrument.profile;
    const made = report(1, buildInstrument({ ...instrument, profile: usual }));
    expect(made['speaks-of']).toBeUndefined();
    expect(made.summary.gate.why).toContain('geen start of groei');
  });
});
