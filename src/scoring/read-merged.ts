import type { Code } from '../diagnostics/diagnostic.ts';
import type { PathProblem } from '../diagnostics/path-problem.ts';
import type { Answer, AnswerSet, Recorded, YesNo } from '../model/answer.ts';
import type { MergedFile, MergedPerspective, MergedView } from '../model/generated/merged.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Text } from '../model/text.ts';
import type { Perspective, Position, View, Voices } from '../model/voices.ts';
import type { CheckedAnswers } from './check-answers.ts';
import { combineViews, viewsOn } from './combine-views.ts';

type Say = (code: Code, path: readonly string[], onKey: boolean, message: Text, hint: Text) => void;

const AGAIN: Text = { nl: "Maak het bestand opnieuw met 'peil merge'.", en: "Make the file again with 'peil merge'." };

/** Holds a merged file that passed its schema against the instrument, and makes it ready to be scored. */
export function readMerged(file: MergedFile, instrument: LeanInstrument): CheckedAnswers {
  const problems: PathProblem[] = [];
  const say: Say = (code, path, onKey, message, hint) => {
    problems.push({ path, onKey, diagnostic: { code, severity: 'error', message, hint } });
  };
  check(file, instrument, say);
  const order = instrument.roles.map((role) => role.id);
  const roles = (counts: Readonly<Record<string, number>>): Map<string, number> =>
    new Map(order.flatMap((role) => (counts[role] === undefined ? [] : [[role, counts[role]] as const])));
  const voices: Voices = {
    people: file.people,
    perspectives: file.perspectives.map((entry) => perspectiveOf(entry, roles(entry.roles))),
    missing: file.missing.map(({ people, needed, roles: counts }) => ({ people, needed, roles: roles(counts) })),
  };
  const situation = new Map<string, YesNo>(instrument.profile.switches.map(({ id }) => [id, file.situation[id] ?? 'unknown']));
  const answers = new Map<string, Answer>();
  for (const id of instrument.items.keys())
    answers.set(id, combineViews(id, viewsOn(id, voices), instrument, file.recorded[id]?.reason).answer);
  for (const entry of instrument.profile.switches) {
    if (situation.get(entry.id) !== 'no') continue;
    for (const id of entry.off ?? []) if (instrument.items.has(id)) answers.set(id, { kind: 'switched-off', by: entry.id });
  }
  const { name, employees } = file.organisation;
  return {
    answers: {
      organisation: employees === undefined ? { name } : { name, employees },
      date: file.date,
      role: onlyRole(file),
      situation,
      answers,
      recorded: new Map(
        Object.entries(file.recorded).map(([id, { choices = [], figures = {} }]): [string, Recorded] => [id, { choices, figures }]),
      ),
      positions: new Map(
        Object.entries(file.tensions).map(([id, positions]) => [
          id,
          positions.map(({ position, reason, roles: by }): Position => ({ position, reason, roles: by })),
        ]),
      ),
      voices,
    } satisfies AnswerSet,
    problems,
  };
}

/** The role where one person answered and is shown: then this is that person's own report. */
function onlyRole(file: MergedFile): string | undefined {
  return file.people === 1 ? Object.keys(file.perspectives[0]?.roles ?? {})[0] : undefined;
}

function perspectiveOf(
  { id, people, protected: unseen, answers, notes = {} }: MergedPerspective,
  roles: ReadonlyMap<string, number>,
): Perspective {
  return {
    id,
    people,
    roles,
    protected: unseen,
    views: new Map(Object.entries(answers).map(([item, view]) => [item, viewOf(view)])),
    notes: new Map(Object.entries(notes)),
  };
}

function viewOf(view: MergedView): View {
  const { people = 0, total = 0, least = total, unknown = 0, lowest, highest, wide } = view;
  const away = people > 0 || unknown > 0 ? undefined : view['deliberately-not'] !== undefined ? 'deliberately-not' : 'not-applicable';
  return { people, total, least, unknown, lowest, highest, wide: wide === true, away };
}

function check(file: MergedFile, instrument: LeanInstrument, say: Say): void {
  const [profile = '', version = ''] = file.questionnaire.split('@');
  if (profile !== instrument.profile.profile) {
    say(
      'answers-profile-unknown',
      ['questionnaire'],
      false,
      { nl: `De vragenlijst '${profile}' is hier niet geladen.`, en: `The questionnaire '${profile}' is not loaded here.` },
      { nl: `Dit is de vragenlijst '${instrument.profile.profile}'.`, en: `This is the questionnaire '${instrument.profile.profile}'.` },
    );
  } else if (version.split('.')[0] !== instrument.profile.version.split('.')[0]) {
    say(
      'answers-version-differs',
      ['questionnaire'],
      false,
      {
        nl: `Deze antwoorden horen bij versie ${version}; dit is versie ${instrument.profile.version}.`,
        en: `These answers belong to version ${version}; this is version ${instrument.profile.version}.`,
      },
      { nl: 'Gebruik de versie van Peil waarmee ze gemaakt zijn.', en: 'Use the version of Peil with which they were made.' },
    );
  }
  const known = new Set(instrument.roles.map((role) => role.id));
  const item = (path: readonly string[], id: string): void => {
    if (!instrument.items.has(id))
      say(
        'answers-item-unknown',
        path,
        true,
        { nl: `De vraag ${id} bestaat niet in deze vragenlijst.`, en: `There is no question ${id} in this questionnaire.` },
        AGAIN,
      );
  };
  for (const [kind, list] of [
    ['perspectives', file.perspectives],
    ['missing', file.missing],
  ] as const) {
    for (const [index, { people, roles }] of list.entries()) {
      const path = [kind, String(index)];
      for (const role of Object.keys(roles)) {
        if (!known.has(role))
          say(
            'answers-role-unknown',
            [...path, 'roles', role],
            true,
            { nl: `De rol '${role}' is niet bekend.`, en: `The role '${role}' is not known.` },
            AGAIN,
          );
      }
      if (Object.values(roles).reduce((sum, count) => sum + count, 0) !== people) impossible(say, [...path, 'people']);
    }
  }
  for (const [index, { people, answers }] of file.perspectives.entries()) {
    for (const [id, view] of Object.entries(answers)) {
      const path = ['perspectives', String(index), 'answers', id];
      item(path, id);
      if (!isPossible(view, people)) impossible(say, path);
    }
  }
  for (const id of Object.keys(file.recorded)) item(['recorded', id], id);
  const all = [...file.perspectives, ...file.missing].reduce((sum, { people }) => sum + people, 0);
  if (all !== file.people) impossible(say, ['people']);
}

function isPossible(
  { people = 0, total, least = total, unknown = 0, lowest = 0, highest = 4, ...away }: MergedView,
  most: number,
): boolean {
  if (people + unknown > most) return false;
  if (people === 0) return total === undefined && least === undefined && unknown > 0 !== Object.keys(away).length > 0;
  return (
    total !== undefined &&
    least !== undefined &&
    least <= total &&
    total <= people * 4 &&
    lowest <= highest &&
    total >= people * lowest &&
    total <= people * highest
  );
}

function impossible(say: Say, path: readonly string[]): void {
  say('merged-impossible', path, false, { nl: 'Deze getallen passen niet bij elkaar.', en: 'These figures do not fit together.' }, AGAIN);
}
