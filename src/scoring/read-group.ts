import type { PathProblem } from '../diagnostics/path-problem.ts';
import type { Answer, AnswerSet } from '../model/answer.ts';
import type { AnswersFile } from '../model/generated/answers.ts';
import type { GroupFile, GroupItem } from '../model/generated/group.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Talk } from '../model/voices.ts';
import { checkAnswers, type CheckedAnswers } from './check-answers.ts';
import { isLed, viewsOn } from './combine-views.ts';
import { groupProblems } from './group-problems.ts';
import { mergeRespondents, type Respondent } from './merge.ts';
import { readMerged } from './read-merged.ts';

/**
 * Holds the file of a group session against the instrument, and makes it ready to be scored. What was called out goes
 * through the same merge as separate files, with the same rules of privacy. What the room agreed on is the score,
 * except where people who work with own experience lead: there it is their own view. Without agreement the
 * perspectives make the score, each counting once.
 */
export function readGroup(file: GroupFile, instrument: LeanInstrument): CheckedAnswers {
  const checked = checkAnswers(agreedAnswers(file, instrument), instrument);
  const problems = [...checked.problems.map(elsewhere), ...groupProblems(file, instrument)];
  const { answers: agreed } = checked;
  const respondents = respondentsOf(file, instrument, agreed);
  const merged = readMerged(
    {
      ...mergeRespondents(respondents, instrument, { notes: false }),
      organisation: { ...agreed.organisation },
      situation: Object.fromEntries(agreed.situation),
    },
    instrument,
  ).answers;
  const { voices } = merged;
  if (voices === undefined) throw new Error('A merge without voices.');

  const answers = new Map(merged.answers);
  const talks = new Map<string, Talk>();
  for (const [id, item] of Object.entries(file.items)) {
    const together = agreed.answers.get(id);
    if (together === undefined || together.kind === 'switched-off') continue;
    const outcome = isNone(item) ? 'none' : together.kind === 'unanswered' ? undefined : together;
    const scores = outcome !== undefined && outcome !== 'none' && !isLed(id, viewsOn(id, voices), instrument);
    if (scores) answers.set(id, outcome);
    talks.set(id, { agreed: outcome, scores, dissent: item.dissent, parked: item.parked });
  }
  // Whoever sat in the room together is never one role, also not where one person answers.
  return { answers: { ...merged, role: undefined, answers, recorded: agreed.recorded, voices: { ...voices, talks } }, problems };
}

/** What was agreed, as the answers file of one respondent: so it is held to the same rules. */
function agreedAnswers({ questionnaire, organisation, date, situation, items }: GroupFile, instrument: LeanInstrument): AnswersFile {
  return {
    peil: 'answers/1',
    questionnaire,
    organisation,
    date,
    respondent: { role: instrument.roles[0]?.id ?? '' },
    ...(situation === undefined ? {} : { situation }),
    answers: Object.fromEntries(
      Object.entries(items).map(([id, { agreed }]) => [
        id,
        agreed === 'niet eens' || agreed === 'not agreed' || agreed === undefined ? null : agreed,
      ]),
    ),
  };
}

/** A problem of that file at its place in ours. */
function elsewhere(problem: PathProblem): PathProblem {
  const [first, item, ...rest] = problem.path;
  if (first !== 'answers' || item === undefined) return problem;
  return { ...problem, path: problem.onKey && rest.length === 0 ? ['items', item] : ['items', item, 'agreed', ...rest] };
}

function isNone({ agreed }: GroupItem): boolean {
  return agreed === 'niet eens' || agreed === 'not agreed';
}

/**
 * As many people per role as there are in the room. Which of them said what is not known and makes no difference: a
 * merge looks at one question at a time. An example that was named in the room holds for all of them.
 */
function respondentsOf({ room, items, date }: GroupFile, instrument: LeanInstrument, agreed: AnswerSet): Respondent[] {
  const known = Object.entries(room).filter(([role]) => instrument.roles.some(({ id }) => id === role));
  return known.flatMap(([role, { people, shown }]) =>
    Array.from({ length: people }, (_, seat): Respondent => {
      const answers = new Map<string, Answer>();
      for (const [id, { levels, agreed: outcome }] of Object.entries(items)) {
        const call = instrument.items.has(id) && agreed.answers.get(id)?.kind !== 'switched-off' ? levels?.[role]?.[seat] : undefined;
        if (call === undefined) continue;
        const supported = typeof outcome === 'object' && outcome?.evidence !== undefined && outcome.evidence.length > 0;
        answers.set(id, typeof call === 'number' ? { kind: 'level', level: call, supported } : { kind: 'unknown' });
      }
      return {
        role,
        shown: shown === true,
        answers: { organisation: agreed.organisation, date, role, situation: agreed.situation, answers, recorded: new Map() },
        notes: new Map(),
      };
    }),
  );
}
