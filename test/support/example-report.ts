import { readFileSync } from 'node:fs';
import path from 'node:path';
import { advise } from '../../src/advice/advise.ts';
import { checkText } from '../../src/files/read-file.ts';
import type { ReportFile } from '../../src/model/generated/report.ts';
import type { Lang } from '../../src/model/text.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { FormatContext } from '../../src/report/formats.ts';
import { PLAIN_STYLES } from '../../src/report/styles.ts';
import { assess } from '../../src/scoring/assess.ts';
import { checkAnswers } from '../../src/scoring/check-answers.ts';
import { realInstrument, ROOT } from './real-instrument.ts';

export const EXAMPLES = ['beginnend', 'halverwege', 'ver'] as const;

/** The report on an answers file, made as peil score makes it. */
export async function reportOnText(name: string, text: string, lang: Lang = 'nl'): Promise<ReportFile> {
  const instrument = await realInstrument();
  const { data } = await checkText(name, text, 'answers');
  if (!('answers' in data)) throw new Error(`${name} is not an answers file`);
  const { answers } = checkAnswers(data, instrument);
  const assessment = assess(instrument, answers);
  return buildReport({ instrument, answers, assessment, advice: advise(instrument, assessment, answers), lang });
}

/** The report on one of the three organisations in examples/. */
export function exampleReport(name: (typeof EXAMPLES)[number], lang: Lang = 'nl'): Promise<ReportFile> {
  return reportOnText(`${name}.yaml`, readFileSync(path.join(ROOT, 'examples', `${name}.yaml`), 'utf8'), lang);
}

/** De Stille Haven has opened the questionnaire and answered nothing. */
export function emptyReport(lang: Lang = 'nl'): Promise<ReportFile> {
  return reportOnText(
    'leeg.yaml',
    'peil: answers/1\nquestionnaire: jeugdzorgorganisatie\norganisation: { name: De Stille Haven }\ndate: 2026-02-03\nrespondent: { role: kwartiermaker }\nanswers: {}\n',
    lang,
  );
}

/** What a format gets from the command line. */
export async function formatContext(report: ReportFile, more: Partial<FormatContext> = {}): Promise<FormatContext> {
  return { lang: report.language, styles: PLAIN_STYLES, columns: 80, perStep: 3, instrument: await realInstrument(), ...more };
}

/** Texts with which someone tries to be more than text: on a page, in Markdown, in a spreadsheet, on a terminal. */
export const HOSTILE = [
  '<script>window.hacked = 1</script>',
  '"><img src=x onerror="window.hacked = 1">',
  "' onmouseover='window.hacked = 1",
  '</style><svg onload=window.hacked=1>',
  '&lt;b&gt; stays as it is',
  ']]> <!-- --> <?xml ?>',
  '=cmd|calc!A1',
  '![x](http://example.org/x.png) [y](javascript:alert(1)) `z` | **a** | _b_',
  'http://example.org/tracker and www.example.org',
  '\u001b[2J\u202edesrever\u0000',
  '{{constructor.constructor("window.hacked=1")()}} ${window.hacked=1}',
] as const;

/** The same report in which every free text is hostile; ids, numbers and fixed words stay. */
export function hostileReport(report: ReportFile): ReportFile {
  let next = 0;
  const fixed = new Set([
    'peil',
    'language',
    'date',
    'id',
    'kind',
    'status',
    'state',
    'answer',
    'strength',
    'profile',
    'version',
    'digest',
    'item',
    'demand',
    'target',
    'perspective',
    'role',
    'position',
    'situation',
    'after',
    'open',
    'direct',
    'partial',
    'choices',
    'actions',
    'find-out',
    'lowest',
  ]);
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return fixed.has(key) ? value : `${value} ${HOSTILE[next++ % HOSTILE.length] ?? ''}`;
    if (Array.isArray(value)) return value.map((one) => change(one, key));
    if (typeof value === 'object' && value !== null && !fixed.has(key))
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one, name)]));
    return value;
  };
  // Only texts were changed, so the shape is what it was.
  return { ...(change(report, '') as ReportFile), organisation: { ...report.organisation, name: HOSTILE.slice(0, 4).join(' ') } };
}
