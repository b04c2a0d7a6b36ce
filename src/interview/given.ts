import type { YesNo } from '../model/answer.ts';
import type { Answer, LongAnswer } from '../model/generated/answers.ts';
import type { Lang } from '../model/text.ts';

/** The five levels of a question. */
export const LEVELS = [0, 1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

/** What may be chosen at a question: a level, or one of three answers that are no level. */
export type Choice = Level | 'unknown' | 'deliberately-not' | 'not-applicable';

/** Everything that was given at one question; a note may be there before a choice is. */
export interface Given {
  readonly choice: Choice | undefined;
  /** Only with deliberately-not and not-applicable. */
  readonly reason: string | undefined;
  readonly note: string | undefined;
  readonly evidence: readonly string[];
  readonly choices: readonly string[];
  readonly figures: Readonly<Record<string, number | string>>;
}

export const NOTHING: Given = { choice: undefined, reason: undefined, note: undefined, evidence: [], choices: [], figures: {} };

export function isLevel(choice: Choice | undefined): choice is Level {
  return typeof choice === 'number';
}

/** A new choice beside what was there; what belongs to a level goes with the level, the note stays. */
export function choose(given: Given, choice: Choice, reason?: string): Given {
  const kept = isLevel(choice) ? given : { ...NOTHING, note: given.note };
  return { ...kept, choice, reason };
}

/** What an answers file says about one question. */
export function fromAnswer(answer: Answer): Given {
  if (answer === null) return NOTHING;
  if (typeof answer === 'number') return { ...NOTHING, choice: answer };
  if (typeof answer === 'string') return { ...NOTHING, choice: 'unknown' };
  const notApplicable = answer['not-applicable'] ?? answer['niet-van-toepassing'];
  const deliberately = answer['deliberately-not'] ?? answer['bewust-niet'];
  const unknown = answer.unknown ?? answer['weet-niet'];
  const choice =
    answer.level ??
    (unknown === true
      ? 'unknown'
      : notApplicable !== undefined
        ? 'not-applicable'
        : deliberately !== undefined
          ? 'deliberately-not'
          : undefined);
  return {
    choice,
    reason: notApplicable ?? deliberately,
    note: answer.note,
    evidence: [answer.evidence ?? []].flat(),
    choices: answer.choices ?? [],
    figures: answer.figures ?? {},
  };
}

/** The shortest way to write it in an answers file; undefined where nothing was given. */
export function toAnswer(given: Given, lang: Lang): Answer | undefined {
  const long: LongAnswer = {};
  if (isLevel(given.choice)) long.level = given.choice;
  if (given.choice === 'unknown') long.unknown = true;
  if (given.choice === 'not-applicable') long['not-applicable'] = given.reason ?? '-';
  if (given.choice === 'deliberately-not') long['deliberately-not'] = given.reason ?? '-';
  if (given.note !== undefined) long.note = given.note;
  if (given.evidence.length > 0) long.evidence = [...given.evidence];
  if (given.choices.length > 0) long.choices = [...given.choices];
  if (Object.keys(given.figures).length > 0) long.figures = { ...given.figures };
  const keys = Object.keys(long);
  if (keys.length === 0) return undefined;
  if (keys.length > 1) return long;
  if (long.level !== undefined) return long.level;
  return long.unknown === true ? { nl: 'weet niet' as const, en: 'unknown' as const }[lang] : long;
}

/** Yes, no or not known as an answers file writes it. */
export function toYesNo(value: YesNo, lang: Lang): 'ja' | 'nee' | 'weet niet' | 'yes' | 'no' | 'unknown' {
  if (lang === 'en') return value;
  return ({ yes: 'ja', no: 'nee', unknown: 'weet niet' } as const)[value];
}
