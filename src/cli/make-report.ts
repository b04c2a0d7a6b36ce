import { advise } from '../advice/advise.ts';
import { planFor } from '../advice/plan.ts';
import type { Advice } from '../model/advice.ts';
import type { AnswerSet } from '../model/answer.ts';
import type { Assessment } from '../model/assessment.ts';
import type { ReportFile } from '../model/generated/report.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Goal } from '../model/plan.ts';
import type { Lang } from '../model/text.ts';
import { buildReport } from '../report/build-report.ts';
import { type Format, type FormatContext, FORMATS, type FormatName } from '../report/formats.ts';
import { PLAIN_STYLES, type Styles } from '../report/styles.ts';
import type { SharedParts } from '../report/shared-parts.ts';
import { assess } from '../scoring/assess.ts';
import type { Io } from './io.ts';

/** Answers to report: score, advise, put in words. */
export function makeReport(instrument: LeanInstrument, answers: AnswerSet, lang: Lang, goals: readonly Goal[] = []): ReportFile {
  const assessment = assess(instrument, answers);
  return reportOf(instrument, answers, assessment, advise(instrument, assessment, answers), lang, goals);
}

/** The same where the answers have been scored already. */
export function reportOf(
  instrument: LeanInstrument,
  answers: AnswerSet,
  assessment: Assessment,
  advice: Advice,
  lang: Lang,
  goals: readonly Goal[] = [],
  parts?: SharedParts,
): ReportFile {
  const everything = [...advice.entries, ...advice.held];
  const plans = goals.flatMap((goal) => planFor(goal, instrument, assessment, everything) ?? []);
  return buildReport({ instrument, answers, assessment, advice, lang, plans, ...(parts === undefined ? {} : { parts }) });
}

/** What a report is shown with: the instrument at hand, the world, and whether it goes to a screen. */
export interface Showing {
  readonly instrument: LeanInstrument;
  readonly io: Io;
  readonly toScreen: boolean;
  /** Earlier reports of the same organisation, oldest first. */
  readonly earlier?: readonly ReportFile[];
  /** How long the meeting of an agenda takes. */
  readonly minutes?: FormatContext['minutes'];
}

/** A report in any of its formats, in its own language; colour only where it goes to a screen that has it. */
export async function showReport(report: ReportFile, name: FormatName, showing: Showing): Promise<string | Uint8Array> {
  const format: Format = await FORMATS[name]();
  return format(report, await contextFor(report, showing));
}

/** The same for what is read on the screen. */
export async function renderReport(
  report: ReportFile,
  name: 'yaml' | 'text',
  instrument: LeanInstrument,
  _lang: Lang,
  io: Io,
  toScreen: boolean,
): Promise<string> {
  const format = await FORMATS[name]();
  return format(report, await contextFor(report, { instrument, io, toScreen }));
}

async function contextFor(report: ReportFile, { instrument, io, toScreen, earlier = [], minutes }: Showing): Promise<FormatContext> {
  return {
    lang: report.language,
    styles: await stylesFor(toScreen && io.colour.out),
    columns: toScreen ? io.columns : 80,
    perStep: instrument.rules.advice['per-step-shown'].value,
    // Rules of another version would explain a score by numbers that did not make it.
    ...(instrument.digest === report.instrument.digest ? { instrument } : {}),
    earlier,
    ...(minutes === undefined ? {} : { minutes }),
  };
}

/** The colour library is loaded only where there is colour. */
async function stylesFor(colour: boolean): Promise<Styles> {
  return colour ? (await import('./paint.ts')).paint(true) : PLAIN_STYLES;
}
