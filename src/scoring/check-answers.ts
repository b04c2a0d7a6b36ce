import type { Code } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { PathProblem } from '../diagnostics/path-problem.ts';
import type { Answer, AnswerSet, Recorded, YesNo } from '../model/answer.ts';
import type { AnswersFile, LongAnswer } from '../model/generated/answers.ts';
import type { LeanInstrument, LeanItem } from '../model/instrument.ts';
import type { Text } from '../model/text.ts';
import type { Position } from '../model/voices.ts';

// Looking for the nearest of all ids costs time, and nobody reads more than this; a hostile file has a hundred thousand.
const MOST_GUESSES = 100;

export interface CheckedAnswers {
  readonly answers: AnswerSet;
  /** Empty where everything fits the instrument. */
  readonly problems: readonly PathProblem[];
}

/**
 * Holds an answers file that passed its schema against the instrument, and brings every answer in one form.
 * Nothing is guessed: what does not fit is a problem, with the nearest known name.
 */
export function checkAnswers(file: AnswersFile, instrument: LeanInstrument): CheckedAnswers {
  const problems: PathProblem[] = [];
  const say: Say = (code, path, onKey, message, hint) => {
    problems.push({ path, onKey, diagnostic: { code, severity: 'error', message, hint } });
  };
  checkHead(file, instrument, say);
  const situation = readSituation(file, instrument, say);

  const answers = new Map<string, Answer>();
  const recorded = new Map<string, Recorded>();
  for (const [id, written] of Object.entries(file.answers)) {
    const item = instrument.items.get(id);
    if (item === undefined) {
      say(
        'answers-item-unknown',
        ['answers', id],
        true,
        { nl: `De vraag ${id} bestaat niet in deze vragenlijst.`, en: `There is no question ${id} in this questionnaire.` },
        guess(problems.length < MOST_GUESSES ? id : '', instrument.items.keys(), 'peil list items'),
      );
      continue;
    }
    answers.set(id, readAnswer(item, written, say));
    if (typeof written === 'object' && written !== null) recorded.set(id, readRecorded(item, written, say));
  }
  for (const item of instrument.items.keys()) if (!answers.has(item)) answers.set(item, { kind: 'unanswered' });
  for (const entry of instrument.profile.switches) {
    if (situation.get(entry.id) !== 'no') continue;
    for (const id of entry.off ?? []) if (instrument.items.has(id)) answers.set(id, { kind: 'switched-off', by: entry.id });
  }
  const positions = readPositions(file, instrument, say);
  const { name, employees } = file.organisation;
  return {
    answers: {
      organisation: employees === undefined ? { name } : { name, employees },
      date: file.date,
      role: file.respondent.role,
      situation,
      answers,
      recorded,
      positions,
    },
    problems,
  };
}

type Say = (code: Code, path: readonly string[], onKey: boolean, message: Text, hint: Text) => void;

function checkHead(file: AnswersFile, instrument: LeanInstrument, say: Say): void {
  const [profile = '', version] = file.questionnaire.split('@');
  if (profile !== instrument.profile.profile) {
    say(
      'answers-profile-unknown',
      ['questionnaire'],
      false,
      { nl: `De vragenlijst '${profile}' is hier niet geladen.`, en: `The questionnaire '${profile}' is not loaded here.` },
      { nl: `Dit is de vragenlijst '${instrument.profile.profile}'.`, en: `This is the questionnaire '${instrument.profile.profile}'.` },
    );
  } else if (version !== undefined && version.split('.')[0] !== instrument.profile.version.split('.')[0]) {
    say(
      'answers-version-differs',
      ['questionnaire'],
      false,
      {
        nl: `Deze antwoorden horen bij versie ${version}; dit is versie ${instrument.profile.version}.`,
        en: `These answers belong to version ${version}; this is version ${instrument.profile.version}.`,
      },
      {
        nl: 'Gebruik de versie van Peil waarmee ze gemaakt zijn, of loop de vragen opnieuw na.',
        en: 'Use the version of Peil with which they were made, or go through the questions again.',
      },
    );
  }
  if (!instrument.roles.some((role) => role.id === file.respondent.role)) {
    say(
      'answers-role-unknown',
      ['respondent', 'role'],
      false,
      { nl: `De rol '${file.respondent.role}' is niet bekend.`, en: `The role '${file.respondent.role}' is not known.` },
      guess(
        file.respondent.role,
        instrument.roles.map((role) => role.id),
        'peil list roles',
      ),
    );
  }
  if (!isDay(file.date)) {
    say(
      'answers-date-wrong',
      ['date'],
      false,
      { nl: `De dag ${file.date} bestaat niet.`, en: `The day ${file.date} does not exist.` },
      { nl: 'Schrijf de dag als jjjj-mm-dd, zoals 2026-03-14.', en: 'Write the day as yyyy-mm-dd, such as 2026-03-14.' },
    );
  }
}

/** Whether yyyy-mm-dd is a day of the calendar. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function readSituation(file: AnswersFile, instrument: LeanInstrument, say: Say): Map<string, YesNo> {
  const known = instrument.profile.switches.map((entry) => entry.id);
  const situation = new Map<string, YesNo>(known.map((id) => [id, 'unknown']));
  for (const [id, value] of Object.entries(file.situation ?? {})) {
    if (!known.includes(id)) {
      say(
        'answers-switch-unknown',
        ['situation', id],
        true,
        { nl: `'${id}' hoort niet bij de situatie.`, en: `'${id}' does not belong to the situation.` },
        guess(id, known, 'peil template'),
      );
      continue;
    }
    if (value === true || value === 'ja' || value === 'yes') situation.set(id, 'yes');
    if (value === false || value === 'nee' || value === 'no') situation.set(id, 'no');
  }
  return situation;
}

function readAnswer(item: LeanItem, written: AnswersFile['answers'][string], say: Say): Answer {
  if (written === null) return { kind: 'unanswered' };
  if (typeof written === 'number') return { kind: 'level', level: written, supported: false };
  if (typeof written === 'string') return { kind: 'unknown' };
  return readLong(item, written, say);
}

function readLong(item: LeanItem, long: LongAnswer, say: Say): Answer {
  const notApplicable = long['not-applicable'] ?? long['niet-van-toepassing'];
  const deliberately = long['deliberately-not'] ?? long['bewust-niet'];
  const given: Answer[] = [];
  if (long.level !== undefined) given.push({ kind: 'level', level: long.level, supported: isSupported(long.evidence) });
  if (long.unknown === true || long['weet-niet'] === true) given.push({ kind: 'unknown' });
  if (notApplicable !== undefined) given.push({ kind: 'not-applicable', reason: notApplicable });
  if (deliberately !== undefined) given.push({ kind: 'deliberately-not', reason: deliberately });
  const [answer, ...more] = given;
  if (more.length > 0) {
    say(
      'answers-more-than-one',
      ['answers', item.id],
      false,
      { nl: 'Hier staat meer dan één antwoord.', en: 'There is more than one answer here.' },
      {
        nl: 'Kies één: een niveau, weet niet, niet van toepassing of bewust niet.',
        en: 'Choose one: a level, unknown, not applicable or deliberately not.',
      },
    );
  }
  for (const [key, reason] of [
    ['not-applicable', notApplicable],
    ['deliberately-not', deliberately],
  ] as const) {
    if (reason !== undefined && reason.trim() === '') {
      say(
        'answers-reason-missing',
        ['answers', item.id],
        false,
        { nl: 'Hier ontbreekt de reden.', en: 'The reason is missing here.' },
        { nl: `Schrijf in een paar woorden waarom: { ${key}: "reden" }.`, en: `Write in a few words why: { ${key}: "reason" }.` },
      );
    }
  }
  if (notApplicable !== undefined && item['not-applicable'] === undefined) {
    say(
      'answers-not-applicable-not-allowed',
      ['answers', item.id],
      false,
      { nl: `Vraag ${item.id} geldt voor elke organisatie.`, en: `Question ${item.id} applies to every organisation.` },
      {
        nl: 'Kies een niveau, \'weet niet\', of { bewust-niet: "reden" }.',
        en: 'Choose a level, \'unknown\', or { deliberately-not: "reason" }.',
      },
    );
  }
  return answer ?? { kind: 'unanswered' };
}

function isSupported(evidence: LongAnswer['evidence']): boolean {
  return [evidence ?? []].flat().some((text) => text.trim() !== '');
}

function readRecorded(item: LeanItem, long: LongAnswer, say: Say): Recorded {
  const choices = long.choices ?? [];
  const known = (item.choices ?? []).map((choice) => choice.id);
  if (item['open-choices'] !== true) {
    for (const [index, choice] of choices.entries()) {
      if (known.includes(choice)) continue;
      say(
        'answers-choice-unknown',
        ['answers', item.id, 'choices', String(index)],
        false,
        { nl: `De keuze '${choice}' hoort niet bij ${item.id}.`, en: `The choice '${choice}' does not belong to ${item.id}.` },
        guess(choice, known, `peil explain ${item.id}`),
      );
    }
  }
  const figures = long.figures ?? {};
  const names = (item.figures ?? []).map((figure) => figure.id);
  for (const name of Object.keys(figures)) {
    if (names.includes(name)) continue;
    say(
      'answers-figure-unknown',
      ['answers', item.id, 'figures', name],
      true,
      { nl: `Het getal '${name}' hoort niet bij ${item.id}.`, en: `The figure '${name}' does not belong to ${item.id}.` },
      guess(name, names, `peil explain ${item.id}`),
    );
  }
  return { choices, figures };
}

function readPositions(file: AnswersFile, instrument: LeanInstrument, say: Say): Map<string, readonly Position[]> {
  const known = instrument.tensions.map((tension) => tension.id);
  const positions = new Map<string, readonly Position[]>();
  for (const [id, { position, reason }] of Object.entries(file.tensions ?? {})) {
    if (!known.includes(id)) {
      say(
        'answers-tension-unknown',
        ['tensions', id],
        true,
        { nl: `De spanning ${id} bestaat niet.`, en: `There is no tension ${id}.` },
        guess(id, known, 'peil list tensions'),
      );
    } else if (reason.trim() === '') {
      say(
        'answers-reason-missing',
        ['tensions', id, 'reason'],
        false,
        { nl: 'Hier ontbreekt de reden.', en: 'The reason is missing here.' },
        { nl: 'Schrijf in een paar woorden waarom jullie dit kiezen.', en: 'Write in a few words why you choose this.' },
      );
    }
    positions.set(id, [{ position, reason, roles: [file.respondent.role] }]);
  }
  return positions;
}

function guess(word: string, known: Iterable<string>, command: string): Text {
  const found = nearest(word, known);
  return found === undefined
    ? { nl: `'${command}' laat zien wat er kan.`, en: `'${command}' shows what is possible.` }
    : { nl: `Bedoel je '${found}'?`, en: `Do you mean '${found}'?` };
}
