import { describe, expect, it } from 'vitest';
import { FORMAT_FILES, FORMAT_NAMES, FORMATS, formatOfFile } from '../../src/report/formats.ts';
import { emptyReport, exampleReport, formatContext, hostileReport } from '../support/example-report.ts';
import { officeParts, xmlProblems } from '../support/office-file.ts';
import { mergeAndReport, respondent, voicesInstrument } from '../support/voices.ts';

const instrument = voicesInstrument();
const halfway = await exampleReport('halverwege');

/** Reports that between them hold everything a report can hold. */
const REPORTS = {
  'an organisation that is just starting': await exampleReport('beginnend'),
  'one half-way': halfway,
  'one far, in English': await exampleReport('ver', 'en'),
  'nothing answered': await emptyReport(),
  'hostile texts': hostileReport(halfway),
  'several people': mergeAndReport(instrument, [
    respondent(instrument, 'bestuur', { 'ORG-1a': 4, 'ORG-1b': 3, 'SUP-01': 4 }),
    respondent(instrument, 'ervaringsdeskundige', { 'ORG-1a': 1, 'SUP-01': 1 }),
    respondent(instrument, 'ervaringsdeskundige', { 'ORG-1a': 1, 'SUP-01': 2 }),
    respondent(instrument, 'ervaringsdeskundige', { 'ORG-1a': 2, 'SUP-01': 1 }),
  ]).report,
};

describe.each(FORMAT_NAMES)('the format %s', (name) => {
  it.each(Object.entries(REPORTS))('shows %s', async (_, report) => {
    const format = await FORMATS[name]();
    const context = await formatContext(report, { earlier: [halfway] });
    const before = JSON.stringify(report);
    const rendered = format(report, context);
    expect(JSON.stringify(report), 'the report is left as it was').toBe(before);
    expect(format(report, context), 'the same report gives the same bytes').toEqual(rendered);
    const texts = typeof rendered === 'string' ? { '': rendered } : officeParts(rendered);
    for (const [part, text] of Object.entries(texts)) {
      expect(text, part).not.toMatch(/undefined|NaN|\[object |Infinity/);
      // No escape can reach a terminal, no mark can turn the reading direction.
      expect(text, part).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
    if (typeof rendered === 'string') expect(rendered).toMatch(/[^\r\n]\r?\n$/);
    else for (const [part, text] of Object.entries(texts)) expect(xmlProblems(text), part).toEqual([]);
  });

  it('knows how its file ends, and is found by that ending', () => {
    expect(formatOfFile(`Rapport 2026${FORMAT_FILES[name].extension}`)).toBe(name);
    expect(formatOfFile(`RAPPORT${FORMAT_FILES[name].extension.toUpperCase()}`)).toBe(name);
  });
});

it('knows the other endings of the same kinds of file, and no others', () => {
  expect(['a.htm', 'a.yml', 'a.markdown', 'a.pdf', 'a'].map(formatOfFile)).toEqual(['html', 'yaml', 'markdown', undefined, undefined]);
});
