import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { PeilError } from '../diagnostics/diagnostic.ts';
import { type CheckedFile, checkText, readFile } from '../files/read-file.ts';
import { decode } from '../files/read-text.ts';
import type { AnswerSet } from '../model/answer.ts';
import type { AnswersFile } from '../model/generated/answers.ts';
import type { OrganisationKind } from '../model/generated/profile.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import { loadLeanInstrument, PROFILES } from '../content/load-instrument.ts';
import { checkAnswers } from '../scoring/check-answers.ts';
import type { Io } from './io.ts';

/** Reads an answers file from disk, or from standard input where the name is a dash. */
export async function readAnswersFile(name: string, io: Io): Promise<CheckedFile<AnswersFile>> {
  if (name !== '-') return readFile(name, 'answers');
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array));
  return checkText('stdin', decode('stdin', Buffer.concat(chunks)), 'answers');
}

/** The instrument that a file asks for, or the first where it asks for one that is not there (a later check says so). */
export async function instrumentFor(file: AnswersFile, content: string | undefined): Promise<LeanInstrument> {
  const wanted = file.questionnaire.split('@')[0];
  const profile: OrganisationKind = PROFILES.find((candidate) => candidate === wanted) ?? 'jeugdzorgorganisatie';
  return loadLeanInstrument(profile, content);
}

/** All problems of an answers file that its schema cannot see, with their places. */
export async function answerProblems(checked: CheckedFile<AnswersFile>, instrument: LeanInstrument): Promise<{ answers: AnswerSet; diagnostics: Diagnostic[] }> {
  const { answers, problems } = checkAnswers(checked.data, instrument);
  const diagnostics: Diagnostic[] = [];
  for (const problem of problems) {
    diagnostics.push({ ...problem.diagnostic, file: checked.file, range: await checked.locate(problem.path, problem.onKey) });
  }
  return { answers, diagnostics };
}

/**
 * Answers that are ready to be scored.
 * @throws PeilError with all problems of the file
 */
export async function loadAnswers(name: string, io: Io, content: string | undefined): Promise<{ answers: AnswerSet; instrument: LeanInstrument }> {
  const checked = await readAnswersFile(name, io);
  const instrument = await instrumentFor(checked.data, content);
  const { answers, diagnostics } = await answerProblems(checked, instrument);
  if (diagnostics.length > 0) throw new PeilError(diagnostics, new Map([[checked.file, checked.text]]));
  return { answers, instrument };
}
