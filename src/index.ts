/**
 * Peil as a library. This is all that is public; everything else may change in any version. See docs/library.md.
 */
import { checkAnswersText, instrumentFor, requireAnswers } from './cli/read-answers.ts';
import { makeReport } from './cli/make-report.ts';
import { checkText } from './files/read-file.ts';
import { loadInstrument as load, PROFILES } from './content/load-instrument.ts';
import type { AnswersFile } from './model/generated/answers.ts';
import type { MergedFile } from './model/generated/merged.ts';
import type { OrganisationKind } from './model/generated/profile.ts';
import type { ReportFile } from './model/generated/report.ts';
import type { Instrument, LeanInstrument } from './model/instrument.ts';
import type { Lang } from './model/text.ts';
import { type Comparison, compareReports } from './report/compare.ts';
import { yamlReport } from './report/yaml.ts';

export { type Code, type Diagnostic, isPeilError, PeilError, type Range, type Severity } from './diagnostics/diagnostic.ts';
export type { AnswersFile, Comparison, Instrument, Lang, LeanInstrument, MergedFile, OrganisationKind, ReportFile };
export type { Text } from './model/text.ts';

/** The profiles that this version has questions for. */
export const profiles: readonly OrganisationKind[] = PROFILES;

export interface ScoreOptions {
  /** Language of the report; Dutch without it. */
  readonly lang?: Lang;
  /** Questions and rules, from loadInstrument. Without it those that ship, for the profile that the answers name. */
  readonly instrument?: LeanInstrument;
  /** Name of the file, for messages. */
  readonly file?: string;
  /** The outcome of peil check as YAML or JSON text: the report then puts paper beside practice. */
  readonly policy?: string;
}

/**
 * Scores answers and gives the report.
 * @param answers the text of an answers file (YAML or JSON), or its data
 * @throws PeilError with everything in the answers, or in the outcome of the policy check, that is wrong
 */
export async function score(
  answers: string | AnswersFile | MergedFile,
  { lang = 'nl', instrument, file = 'answers', policy }: ScoreOptions = {},
): Promise<ReportFile> {
  const checked = await checkAnswersText(file, typeof answers === 'string' ? answers : JSON.stringify(answers, null, 1));
  const used = instrument ?? (await instrumentFor(checked.data, undefined));
  const report = makeReport(used, await requireAnswers(checked, used), lang);
  if (policy === undefined) return report;
  const { besidesChecked } = await import('./cli/besides-policy.ts');
  return besidesChecked(report, await checkText('policy', policy, 'check'), used);
}

export interface InstrumentOptions {
  /** Without it the first of profiles. */
  readonly profile?: OrganisationKind;
  /** A content folder of your own, laid out as questionnaires/. It is checked. */
  readonly content?: string;
}

/**
 * Loads the questions, conditions, advice and rules of a profile. Load it once to score many answers.
 * @throws PeilError where a folder of your own has problems
 */
export function loadInstrument({ profile, content }: InstrumentOptions = {}): Promise<Instrument> {
  return load(profile ?? PROFILES[0] ?? 'jeugdzorgorganisatie', content);
}

/** What changed between two or more reports of one organisation, oldest first. */
export function compare(reports: readonly [ReportFile, ReportFile, ...ReportFile[]]): Comparison {
  return compareReports(reports);
}

/** A report as the YAML that peil score writes. */
export function toYaml(report: ReportFile): string {
  return yamlReport(report);
}
