import { advise } from '../advice/advise.ts';
import { planFor } from '../advice/plan.ts';
import type { AnswerSet } from '../model/answer.ts';
import type { ReportFile } from '../model/generated/report.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Goal } from '../model/plan.ts';
import type { Lang } from '../model/text.ts';
import { buildReport } from '../report/build-report.ts';
import { FORMATS, type FormatName, PLAIN_STYLES, type Styles } from '../report/formats.ts';
import { assess } from '../scoring/assess.ts';
import type { Io } from './io.ts';

/** Answers to report: score, advise, put in words. */
export function makeReport(instrument: LeanInstrument, answers: AnswerSet, lang: Lang, goals: readonly Goal[] = []): ReportFile {
  const assessment = assess(instrument, answers);
  const advice = advise(instrument, assessment, answers);
  const everything = [...advice.entries, ...advice.held];
  const plans = goals.flatMap((goal) => planFor(goal, instrument, assessment, everything) ?? []);
  return buildReport({ instrument, answers, assessment, advice, lang, plans });
}

/** A report in one of its formats; colour only where it goes to a screen that has it. */
export async function renderReport(report: ReportFile, format: FormatName, instrument: LeanInstrument, lang: Lang, io: Io, toScreen: boolean): Promise<string> {
  const render = await FORMATS[format]();
  return render(report, {
    lang,
    styles: await stylesFor(toScreen && io.colour.out),
    columns: toScreen ? io.columns : 80,
    perStep: instrument.rules.advice['per-step-shown'].value,
  });
}

/** The colour library is loaded only where there is colour. */
async function stylesFor(colour: boolean): Promise<Styles> {
  return colour ? (await import('./paint.ts')).paint(true) : PLAIN_STYLES;
}
