import type { Answer, AnswerSet, YesNo } from '../model/answer.ts';
import type { MergedFile, MergedPerspective, MergedView } from '../model/generated/merged.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { View } from '../model/voices.ts';
import { combineAnswers } from './combine-answers.ts';
import { combineRecorded } from './combine-recorded.ts';
import { type Group, groupPeople, type Person } from './privacy.ts';

/** One answers file, checked against the instrument. */
export interface Respondent extends Person {
  readonly answers: AnswerSet;
  /** Notes by question. */
  readonly notes: ReadonlyMap<string, string>;
}

export interface MergeOptions {
  /** Take along the free text of people whose answers may be shown. */
  readonly notes: boolean;
}

/** The same whatever the order of the respondents, and nothing in it from which a protected answer can be read. */
export function mergeRespondents(respondents: readonly Respondent[], instrument: LeanInstrument, options: MergeOptions): MergedFile {
  const { groups, hidden } = groupPeople(respondents, instrument);
  const open = groups.filter((group) => group.needed === 1).flatMap((group) => group.members);
  const situation = combineSituation(open, instrument);
  const off = new Set(instrument.profile.switches.flatMap((entry) => (situation.get(entry.id) === 'no' ? (entry.off ?? []) : [])));
  const asked = [...instrument.items.keys()].filter((id) => !off.has(id));
  // One person on their own is their own report: then their words are theirs to keep.
  const words = options.notes || respondents.length === 1;
  return {
    peil: 'merged/1',
    questionnaire: `${instrument.profile.profile}@${instrument.profile.version}`,
    organisation: organisationOf(respondents, open),
    date:
      respondents
        .map(({ answers }) => answers.date)
        .sort()
        .at(-1) ?? '',
    people: respondents.length,
    situation: Object.fromEntries(situation),
    perspectives: groups.map((group) => perspectiveOf(group, asked, instrument, options)),
    missing: hidden.map((group) => ({ people: group.members.length, needed: group.needed, roles: Object.fromEntries(group.roles) })),
    ...combineRecorded(open, instrument, words),
  };
}

function perspectiveOf(
  group: Group<Respondent>,
  asked: readonly string[],
  instrument: LeanInstrument,
  { notes }: MergeOptions,
): MergedPerspective {
  const answers: Record<string, MergedView> = {};
  for (const id of asked) {
    const given = group.members.map((member): Answer => member.answers.answers.get(id) ?? { kind: 'unanswered' });
    const view = combineAnswers(given, group.needed, instrument.rules);
    if (view !== undefined) answers[id] = write(view, given);
  }
  const said = notes && group.needed === 1 ? notesOf(group.members, [...instrument.items.keys()]) : {};
  return {
    id: group.id,
    people: group.members.length,
    roles: Object.fromEntries(group.roles),
    protected: group.needed > 1,
    answers,
    ...(Object.keys(said).length === 0 ? {} : { notes: said }),
  };
}

function write(view: View, given: readonly Answer[]): MergedView {
  const { people, total, least, unknown, lowest, highest, wide, away } = view;
  if (away !== undefined) {
    const count = (kind: Answer['kind']): number => given.filter((answer) => answer.kind === kind).length;
    const counts = { 'not-applicable': count('not-applicable'), 'deliberately-not': count('deliberately-not') };
    return {
      ...(counts['not-applicable'] > 0 ? { 'not-applicable': counts['not-applicable'] } : {}),
      ...(counts['deliberately-not'] > 0 ? { 'deliberately-not': counts['deliberately-not'] } : {}),
    };
  }
  if (people === 0) return { unknown };
  return {
    people,
    total,
    ...(least === total ? {} : { least }),
    ...(lowest === undefined || highest === undefined || people === 1 ? {} : { lowest, highest }),
    ...(wide ? { wide: true as const } : {}),
    ...(unknown > 0 ? { unknown } : {}),
  };
}

function notesOf(members: readonly Respondent[], items: readonly string[]): Record<string, string[]> {
  const notes: Record<string, string[]> = {};
  for (const id of items) {
    const said = members
      .flatMap((member) => member.notes.get(id) ?? [])
      .filter((note) => note.trim() !== '')
      .sort();
    if (said.length > 0) notes[id] = said;
  }
  return notes;
}

/** What holds for the organisation is a fact, told by those who may be shown; where they contradict each other it is not known. */
function combineSituation(open: readonly Respondent[], instrument: LeanInstrument): Map<string, YesNo> {
  return new Map(
    instrument.profile.switches.map(({ id }) => {
      const said = new Set(open.map(({ answers }) => answers.situation.get(id) ?? 'unknown').filter((value) => value !== 'unknown'));
      const [only, ...more] = said;
      return [id, only === undefined || more.length > 0 ? 'unknown' : only] as const;
    }),
  );
}

/** The name as most write it; the number of employees where those who tell it tell the same. */
function organisationOf(respondents: readonly Respondent[], open: readonly Respondent[]): MergedFile['organisation'] {
  const counts = new Map<string, number>();
  for (const { answers } of respondents) counts.set(answers.organisation.name, (counts.get(answers.organisation.name) ?? 0) + 1);
  const [name = ''] = [...counts.entries()].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([spelling]) => spelling);
  const [employees, ...more] = new Set(open.flatMap(({ answers }) => answers.organisation.employees ?? []));
  return employees === undefined || more.length > 0 ? { name } : { name, employees };
}

/** Switches on which people whose answers may be shown say yes as well as no. */
export function contradictedSwitches(respondents: readonly Respondent[], instrument: LeanInstrument): string[] {
  const { groups } = groupPeople(respondents, instrument);
  const open = groups.filter((group) => group.needed === 1).flatMap((group) => group.members);
  return instrument.profile.switches
    .map(({ id }) => id)
    .filter((id) => (['yes', 'no'] as const).every((value) => open.some(({ answers }) => answers.situation.get(id) === value)));
}
