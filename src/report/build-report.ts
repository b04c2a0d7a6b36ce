import type { FindOut } from '../model/advice.ts';
import type { ConditionOutcome, ItemOutcome } from '../model/assessment.ts';
import type {
  QuestionCounts,
  ReportAspect,
  ReportCondition,
  ReportFile,
  ReportFramework,
  ReportItem,
  ReportTension,
  ReportUnknown,
} from '../model/generated/report.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Text } from '../model/text.ts';
import type { Position } from '../model/voices.ts';
import { reportAdvice, reportFindOut, reportUpkeep } from './build-advice.ts';
import { basisOf } from './basis.ts';
import { reportPlan } from './build-plan.ts';
import { bounds, type Outcome, round, titleOf } from './context.ts';
import { reportContradictions, reportDisagreements } from './disagreements.ts';
import { reportPerspectives, reportViews } from './perspectives.ts';
import { summarise } from './summarise.ts';

/** The report as data: what the YAML holds and what every other format is made from. */
export function buildReport(outcome: Outcome): ReportFile {
  const { instrument, answers, assessment, advice, lang } = outcome;
  const perspectives = reportPerspectives(outcome);
  const disagreements = reportDisagreements(outcome);
  const contradictions = reportContradictions(outcome);
  const shown = instrument.rules.advice['find-out-shown'].value;
  return {
    peil: 'report/1',
    language: lang,
    organisation: { ...answers.organisation },
    date: answers.date,
    instrument: {
      profile: instrument.profile.profile,
      version: instrument.profile.version,
      digest: instrument.digest,
      ...(instrument.changed === undefined ? {} : { changed: instrument.changed[lang] }),
    },
    basis: {
      ...basisOf(outcome),
      questions: countQuestions([...assessment.items.values()], instrument.rules.scoring['unsupported-from'].value),
    },
    summary: summarise(outcome),
    ...speaksOf(outcome),
    foundation: assessment.gate.parts.map((part) => ({ id: part.id, title: titleOf(instrument, part.id, lang), ...bounds(part) })),
    aspects: aspects(outcome),
    ...silence(outcome),
    frameworks: frameworks(outcome),
    ...(perspectives === undefined ? {} : { perspectives }),
    ...(disagreements === undefined ? {} : { disagreements }),
    ...(contradictions.length === 0 ? {} : { contradictions }),
    tensions: tensions(outcome),
    advice: [
      ...advice.entries.map((entry) => reportAdvice(outcome, entry)),
      ...advice.findOut.slice(0, shown).map((entry) => reportFindOut(outcome, entry)),
      ...advice.upkeep.map((action) => reportUpkeep(outcome, action)),
    ],
    'held-back': advice.held.map((entry) => reportAdvice(outcome, entry)),
    ...(outcome.plans === undefined || outcome.plans.length === 0 ? {} : { plans: outcome.plans.map((plan) => reportPlan(outcome, plan)) }),
    unknowns: advice.findOut.map((entry) => unknown(outcome, entry)),
    limits: [
      ...changedLimit(instrument),
      ...instrument.rules.limits.filter(({ framework }) => framework === undefined || instrument.scored.some(({ id }) => id === framework)),
    ].map((limit) => limit[lang]),
  };
}

/** Questions or rules of one's own make figures that stand beside no others. */
function changedLimit({ changed }: LeanInstrument): Text[] {
  if (changed === undefined) return [];
  return [
    {
      nl: `De vragen of rekenregels zijn aangepast (${changed.nl}). Leg deze uitkomst niet naast die van organisaties met andere vragen of regels.`,
      en: `The questions or rules were changed (${changed.en}). Do not put this outcome beside that of organisations with other questions or rules.`,
    },
  ];
}

function unknown({ instrument, lang, parts }: Outcome, { item, state, narrows }: FindOut): ReportUnknown {
  const make = (): ReportUnknown => ({
    item,
    question: titleOf(instrument, item, lang),
    state,
    narrows,
    ask: instrument.roles.filter((candidate) => candidate.lead.includes(item)).map((candidate) => candidate.title[lang]),
  });
  return parts?.unknowns.get(`${item} ${state} ${narrows}`, make) ?? make();
}

function countQuestions(items: readonly ItemOutcome[], from: number): QuestionCounts {
  const count = (kind: ItemOutcome['answer']['kind']): number => items.filter((item) => item.answer.kind === kind).length;
  return {
    total: items.length,
    answered: count('level'),
    unsupported: items.filter(({ answer }) => answer.kind === 'level' && answer.level >= from && !answer.supported).length,
    unknown: count('unknown'),
    unanswered: count('unanswered'),
    'not-applicable': count('not-applicable'),
    'deliberately-not': count('deliberately-not'),
    'switched-off': count('switched-off'),
  };
}

function aspects(outcome: Outcome): ReportAspect[] {
  const { instrument, assessment, lang } = outcome;
  return assessment.blocks.map((block) => ({
    id: block.id,
    title: instrument.blocks.find((candidate) => candidate.id === block.id)?.title[lang] ?? block.id,
    ...bounds(block),
    coverage: { ...block.coverage },
    items: block.items.map((item) => reportItem(outcome, item)),
  }));
}

/** Shared where nothing in it is in someone's own words. */
function reportItem(outcome: Outcome, item: ItemOutcome): ReportItem {
  const { parts, answers } = outcome;
  const { kind } = item.answer;
  if (
    parts === undefined ||
    answers.voices !== undefined ||
    answers.recorded.has(item.id) ||
    kind === 'not-applicable' ||
    kind === 'deliberately-not'
  )
    return makeItem(outcome, item);
  const more =
    item.answer.kind === 'level'
      ? `${item.answer.level} ${item.answer.supported}`
      : item.answer.kind === 'switched-off'
        ? item.answer.by
        : '';
  return parts.items.get(`${item.id} ${kind} ${more}`, () => makeItem(outcome, item));
}

function makeItem(outcome: Outcome, item: ItemOutcome): ReportItem {
  const { instrument, answers, lang } = outcome;
  const recorded = answers.recorded.get(item.id);
  const line: ReportItem = { id: item.id, question: titleOf(instrument, item.id, lang), answer: item.answer.kind };
  if (item.answer.kind === 'level') {
    line.level = round(item.answer.level);
    if (item.answer.level >= instrument.rules.scoring['unsupported-from'].value) line.supported = item.answer.supported;
  }
  // Merged answers leave free text out.
  if ((item.answer.kind === 'not-applicable' || item.answer.kind === 'deliberately-not') && item.answer.reason !== '')
    line.reason = item.answer.reason;
  Object.assign(line, reportViews(outcome, item));
  if (item.answer.kind === 'switched-off') {
    const by = item.answer.by;
    const reason = instrument.profile.switches.find((entry) => entry.id === by)?.['off-reason'];
    if (reason !== undefined) line.reason = reason[lang];
  }
  if (recorded !== undefined && recorded.choices.length > 0) line.choices = [...recorded.choices];
  if (recorded !== undefined && Object.keys(recorded.figures).length > 0) line.figures = { ...recorded.figures };
  return line;
}

/** Words that take the place of those about the organisation's own work. */
function speaksOf({ instrument, lang }: Outcome): Pick<ReportFile, 'speaks-of'> {
  const words = instrument.profile['speaks-of'];
  return words === undefined ? {} : { 'speaks-of': { about: words.about[lang], growth: words.growth[lang] } };
}

/** Frameworks that have nothing to say, with the reason. */
function silence({ instrument, lang }: Outcome): Pick<ReportFile, 'silent-frameworks'> {
  const silent = instrument.profile['silent-frameworks'];
  if (silent === undefined || silent.length === 0) return {};
  const titleOfFramework = (id: string): string => instrument.frameworks.find((framework) => framework.id === id)?.title[lang] ?? id;
  return { 'silent-frameworks': silent.map(({ id, reason }) => ({ id, title: titleOfFramework(id), reason: reason[lang] })) };
}

function frameworks(outcome: Outcome): ReportFramework[] {
  const { instrument, assessment, lang } = outcome;
  return assessment.frameworks.map((framework) => {
    const content = instrument.frameworks.find((candidate) => candidate.id === framework.id);
    return {
      id: framework.id,
      title: content?.title[lang] ?? framework.id,
      groups: framework.groups.map((group) => ({
        id: group.id,
        title: content?.groups.find((candidate) => candidate.id === group.id)?.title[lang] ?? group.id,
        ...bounds(group),
        coverage: { ...group.coverage },
        conditions: group.conditions.map((condition) => reportCondition(outcome, condition)),
      })),
      total: { ...bounds(framework), coverage: { ...framework.coverage } },
    };
  });
}

// A report has some two hundred of these, so it is filled in place: copying parts together takes five times as long.
function reportCondition({ instrument, answers, lang, parts }: Outcome, condition: ConditionOutcome): ReportCondition {
  const { id, status, uncertain, descriptive, score, low, high, coverage } = condition;
  const content = instrument.conditions.get(id);
  const line: ReportCondition = {
    id,
    title: content?.title[lang] ?? id,
    status,
    strength: content?.strength ?? 'context',
    source: content?.source ?? '',
  };
  if (status === 'not-askable') {
    const reason = instrument.notAskable.get(id);
    if (reason !== undefined) line.reason = reason[lang];
    return line;
  }
  const away =
    status === 'not-applicable'
      ? instrument.profile.switches.find((entry) => answers.situation.get(entry.id) === 'no' && entry.off?.includes(id))
      : undefined;
  if (away?.['off-reason'] !== undefined) line.reason = away['off-reason'][lang];
  if (uncertain) line.uncertain = true;
  if (descriptive) line['about-choice-only'] = true;
  if (coverage.of > 0) {
    if (score !== undefined) line.score = round(score);
    line.low = round(low);
    line.high = round(high);
    line.coverage = { answered: coverage.answered, of: coverage.of };
  }
  line.direct = parts?.direct.get(id, () => evidenceOf(instrument, id, true)) ?? evidenceOf(instrument, id, true);
  const partial = parts?.partial.get(id, () => evidenceOf(instrument, id, false)) ?? evidenceOf(instrument, id, false);
  if (partial.length > 0) line.partial = partial;
  return line;
}

function evidenceOf(instrument: LeanInstrument, id: string, direct: boolean): string[] {
  return (instrument.links.get(id) ?? []).filter((link) => link.direct === direct).map((link) => link.item);
}

/** Tensions that the answers touch, and those in which the organisation has said where it stands. */
function tensions({ instrument, answers, assessment, lang, parts }: Outcome): ReportTension[] {
  const alone = answers.role !== undefined;
  const positionsOn = (id: string): readonly Position[] => answers.positions?.get(id) ?? [];
  return instrument.tensions
    .filter((tension) => assessment.tensions.includes(tension.id) || positionsOn(tension.id).length > 0)
    .map((tension) => {
      const choices = positionsOn(tension.id).map(({ position, roles, reason }) => ({
        position,
        ...(alone ? {} : { by: roles.map((id) => instrument.roles.find((role) => role.id === id)?.title[lang] ?? id) }),
        ...(reason === undefined ? {} : { reason }),
      }));
      const make = (): ReportTension => ({
        id: tension.id,
        title: tension.title[lang],
        a: { text: tension.a.text[lang], source: tension.a.source },
        b: { text: tension.b.text[lang], source: tension.b.source },
        question: tension.question[lang],
        ...(choices.length > 0 ? { choices } : {}),
      });
      return choices.length > 0 ? make() : (parts?.tensions.get(tension.id, make) ?? make());
    });
}
