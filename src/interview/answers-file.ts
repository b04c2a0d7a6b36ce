import type { YesNo } from '../model/answer.ts';
import type { Answer, AnswersFile, Situation } from '../model/generated/answers.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Lang } from '../model/text.ts';
import { emitYaml } from '../report/emit-yaml.ts';
import { schemaLine } from '../report/yaml.ts';
import { fromAnswer, type Given, toAnswer, toYesNo } from './given.ts';
import { type Head, type Interview, questionsOf, REVIEW, type Scope } from './interview.ts';
import { settle } from './moves.ts';

/**
 * The interview as an answers file, answers in the order of the questionnaire.
 * @param finished without the place where it stands: this interview needs no resuming
 */
export function toAnswersFile(interview: Interview, instrument: Instrument, lang: Lang, finished: boolean): AnswersFile {
  const { head, situation, given, at, skipped } = interview;
  const answers: Record<string, Answer> = {};
  for (const id of instrument.items.keys()) {
    const entry = given.get(id);
    const answer = entry === undefined ? undefined : toAnswer(entry, lang);
    if (answer !== undefined) answers[id] = answer;
  }
  const said: Situation = {};
  for (const { id } of instrument.profile.switches) {
    const value = situation.get(id);
    if (value !== undefined) said[id] = toYesNo(value, lang);
  }
  return {
    peil: 'answers/1',
    questionnaire: `${instrument.profile.profile}@${instrument.profile.version}`,
    organisation: { ...head.organisation },
    date: head.date,
    respondent: {
      role: head.role,
      ...(head.code === undefined ? {} : { id: head.code }),
      ...(head.shown === undefined ? {} : { shown: head.shown }),
    },
    situation: said,
    ...(finished ? {} : { interview: { scope: head.scope, at, ...(skipped.size > 0 ? { skipped: [...skipped] } : {}) } }),
    answers,
    ...(head.tensions === undefined ? {} : { tensions: head.tensions }),
  };
}

/** The text of that file. */
export function answersText(file: AnswersFile): string {
  return schemaLine('answers') + emitYaml({ ...file });
}

/**
 * An interview from an answers file that was checked against the instrument. A file of an interview that was
 * finished, or that was filled in by hand, opens at its review.
 * @param scope the questions to ask where the file does not say it
 */
export function fromAnswersFile(file: AnswersFile, instrument: Instrument, scope: Scope | undefined): Interview {
  const given = new Map<string, Given>();
  for (const [id, answer] of Object.entries(file.answers)) given.set(id, fromAnswer(answer));
  const situation = new Map<string, YesNo>();
  for (const [id, value] of Object.entries(file.situation ?? {})) situation.set(id, yesNo(value));
  const { role, id, shown } = file.respondent;
  const { name, employees } = file.organisation;
  const head: Head = {
    organisation: employees === undefined ? { name } : { name, employees },
    date: file.date,
    role,
    ...(shown === undefined ? {} : { shown }),
    ...(id === undefined ? {} : { code: id }),
    ...(file.tensions === undefined ? {} : { tensions: file.tensions }),
    scope: file.interview?.scope ?? scope ?? scopeOf(instrument, role, [...given.keys()]),
  };
  return settle(
    { head, situation, order: [], given, at: file.interview?.at ?? REVIEW, skipped: new Set(file.interview?.skipped ?? []) },
    instrument,
  );
}

/** The smallest scope in which every answer of a file has its place. */
function scopeOf(instrument: Instrument, role: string, answered: readonly string[]): Scope {
  const fits = (scope: Scope): boolean => {
    const ids = questionsOf(instrument, scope, role, new Map());
    return answered.every((id) => ids.includes(id));
  };
  return (['core', 'role'] as const).find(fits) ?? 'all';
}

function yesNo(value: Situation[string]): YesNo {
  if (value === true || value === 'ja' || value === 'yes') return 'yes';
  return value === false || value === 'nee' || value === 'no' ? 'no' : 'unknown';
}
