import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { PeilError } from '../diagnostics/diagnostic.ts';
import { type CheckedFile, checkText, readOurText } from '../files/read-file.ts';
import { MAX_BYTES } from '../files/limits.ts';
import { decode } from '../files/read-text.ts';
import type { AnswerSet } from '../model/answer.ts';
import type { AnswersFile } from '../model/generated/answers.ts';
import type { GroupFile } from '../model/generated/group.ts';
import type { MergedFile } from '../model/generated/merged.ts';
import type { OrganisationKind } from '../model/generated/profile.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import { loadLeanInstrument, PROFILES } from '../content/load-instrument.ts';
import { checkAnswers, type CheckedAnswers } from '../scoring/check-answers.ts';
import type { Io } from './io.ts';

/** Answers of one respondent, of several that were merged, or of a group in one room. */
export type AnyAnswers = AnswersFile | MergedFile | GroupFile;

/** Reads an answers file from disk, or from standard input where the name is a dash. */
export async function readAnswersFile(name: string, io: Io): Promise<CheckedFile<AnyAnswers>> {
  if (name !== '-') return checkAnswersText(name, readOurText(name));
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of io.stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
    chunks.push(bytes);
    length += bytes.length;
    // Enough to see that it is too much.
    if (length > MAX_BYTES) break;
  }
  return checkAnswersText('stdin', decode('stdin', Buffer.concat(chunks)));
}

/** The first lines say which of the three it is; a file that says nothing is refused as answers. */
export function checkAnswersText(name: string, text: string): Promise<CheckedFile<AnyAnswers>> {
  const kind = /^[\s{]*["']?peil["']?\s*:\s*["']?(merged|group)\//m.exec(text)?.[1];
  if (kind === 'merged') return checkText(name, text, 'merged');
  return kind === 'group' ? checkText(name, text, 'group') : checkText(name, text, 'answers');
}

/** The instrument that a file asks for, or the first where it asks for one that is not there (a later check says so). */
export async function instrumentFor(file: AnyAnswers, content: string | undefined): Promise<LeanInstrument> {
  return loadLeanInstrument(profileOf(file), content);
}

/** The profile that a file asks for, or the first. */
export function profileOf(file: AnyAnswers): OrganisationKind {
  const wanted = file.questionnaire.split('@')[0];
  return PROFILES.find((candidate) => candidate === wanted) ?? 'jeugdzorgorganisatie';
}

/** All problems of an answers file that its schema cannot see, with their places. */
export async function answerProblems(
  checked: CheckedFile<AnyAnswers>,
  instrument: LeanInstrument,
): Promise<{ answers: AnswerSet; diagnostics: Diagnostic[] }> {
  const { answers, problems } = await checkAny(checked.data, instrument);
  const diagnostics: Diagnostic[] = [];
  for (const problem of problems) {
    diagnostics.push({ ...problem.diagnostic, file: checked.file, range: await checked.locate(problem.path, problem.onKey) });
  }
  return { answers, diagnostics };
}

async function checkAny(data: AnyAnswers, instrument: LeanInstrument): Promise<CheckedAnswers> {
  if (data.peil === 'answers/1') return checkAnswers(data, instrument);
  if (data.peil === 'group/1') return (await import('../scoring/read-group.ts')).readGroup(data, instrument);
  return (await import('../scoring/read-merged.ts')).readMerged(data, instrument);
}

/**
 * Answers that are ready to be scored.
 * @throws PeilError with all problems of the file
 */
export async function loadAnswers(
  name: string,
  io: Io,
  content: string | undefined,
): Promise<{ answers: AnswerSet; instrument: LeanInstrument }> {
  const checked = await readAnswersFile(name, io);
  const instrument = await instrumentFor(checked.data, content);
  return { answers: await requireAnswers(checked, instrument), instrument };
}

/** The same for a file that has been read. @throws PeilError with all problems of the file */
export async function requireAnswers(checked: CheckedFile<AnyAnswers>, instrument: LeanInstrument): Promise<AnswerSet> {
  const { answers, diagnostics } = await answerProblems(checked, instrument);
  if (diagnostics.length > 0) throw new PeilError(diagnostics, new Map([[checked.file, checked.text]]));
  return answers;
}
