import type { ConditionOutcome, ItemOutcome } from '../model/assessment.ts';
import type { QuestionCounts, ReportAspect, ReportCondition, ReportFile, ReportFramework, ReportItem, ReportTension, ReportUnknown } from '../model/generated/report.ts';
import { reportAdvice, reportFindOut, reportUpkeep } from './build-advice.ts';
import { reportPlan } from './build-plan.ts';
import { bounds, type Outcome, titleOf } from './context.ts';
import { summarise } from './summarise.ts';

/** The report as data: what the YAML holds and what every other format is made from. */
export function buildReport(outcome: Outcome): ReportFile {
  const { instrument, answers, assessment, advice, lang } = outcome;
  const role = instrument.roles.find((candidate) => candidate.id === answers.role);
  const roleTitle = role?.title[lang] ?? answers.role;
  const shown = instrument.rules.advice['find-out-shown'].value;
  return {
    peil: 'report/1',
    language: lang,
    organisation: { ...answers.organisation },
    date: answers.date,
    instrument: { profile: instrument.profile.profile, version: instrument.profile.version, digest: instrument.digest },
    basis: {
      heading: {
        nl: `De blik van één rol: ${roleTitle}. Dit is niet de uitkomst van de hele organisatie.`,
        en: `The view of one role: ${roleTitle}. This is not the outcome of the whole organisation.`,
      }[lang],
      role: answers.role,
      situation: Object.fromEntries(answers.situation),
      questions: countQuestions([...assessment.items.values()]),
    },
    summary: summarise(outcome),
    foundation: assessment.gate.parts.map((part) => ({ id: part.id, title: titleOf(instrument, part.id, lang), ...bounds(part) })),
    aspects: aspects(outcome),
    frameworks: frameworks(outcome),
    tensions: tensions(outcome),
    advice: [
      ...advice.entries.map((entry) => reportAdvice(outcome, entry)),
      ...advice.findOut.slice(0, shown).map((entry) => reportFindOut(outcome, entry)),
      ...advice.upkeep.map((action) => reportUpkeep(outcome, action)),
    ],
    'held-back': advice.held.map((entry) => reportAdvice(outcome, entry)),
    ...(outcome.plans === undefined || outcome.plans.length === 0 ? {} : { plans: outcome.plans.map((plan) => reportPlan(outcome, plan)) }),
    unknowns: advice.findOut.map((entry): ReportUnknown => ({
      item: entry.item,
      question: titleOf(instrument, entry.item, lang),
      state: entry.state,
      narrows: entry.narrows,
      ask: instrument.roles.filter((candidate) => candidate.lead.includes(entry.item)).map((candidate) => candidate.title[lang]),
    })),
    limits: instrument.rules.limits.map((limit) => limit[lang]),
  };
}

function countQuestions(items: readonly ItemOutcome[]): QuestionCounts {
  const count = (kind: ItemOutcome['answer']['kind']): number => items.filter((item) => item.answer.kind === kind).length;
  return {
    total: items.length,
    answered: count('level'),
    unsupported: items.filter((item) => item.value !== undefined && item.low < item.value).length,
    unknown: count('unknown'),
    unanswered: count('unanswered'),
    'not-applicable': count('not-applicable'),
    'deliberately-not': count('deliberately-not'),
    'switched-off': count('switched-off'),
  };
}

function aspects({ instrument, answers, assessment, lang }: Outcome): ReportAspect[] {
  return assessment.blocks.map((block) => ({
    id: block.id,
    title: instrument.blocks.find((candidate) => candidate.id === block.id)?.title[lang] ?? block.id,
    ...bounds(block),
    coverage: { ...block.coverage },
    items: block.items.map((item): ReportItem => {
      const recorded = answers.recorded.get(item.id);
      const line: ReportItem = { id: item.id, question: titleOf(instrument, item.id, lang), answer: item.answer.kind };
      if (item.answer.kind === 'level') {
        line.level = item.answer.level;
        if (item.answer.level >= instrument.rules.scoring['unsupported-from'].value) line.supported = item.answer.supported;
      }
      if (item.answer.kind === 'not-applicable' || item.answer.kind === 'deliberately-not') line.reason = item.answer.reason;
      if (item.answer.kind === 'switched-off') {
        const by = item.answer.by;
        const reason = instrument.profile.switches.find((entry) => entry.id === by)?.['off-reason'];
        if (reason !== undefined) line.reason = reason[lang];
      }
      if (recorded !== undefined && recorded.choices.length > 0) line.choices = [...recorded.choices];
      if (recorded !== undefined && Object.keys(recorded.figures).length > 0) line.figures = { ...recorded.figures };
      return line;
    }),
  }));
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

function reportCondition({ instrument, lang }: Outcome, condition: ConditionOutcome): ReportCondition {
  const content = instrument.conditions.get(condition.id);
  const links = instrument.links.get(condition.id) ?? [];
  const ids = (direct: boolean): string[] => links.filter((link) => link.direct === direct).map((link) => link.item);
  const line: ReportCondition = {
    id: condition.id,
    title: content?.title[lang] ?? condition.id,
    status: condition.status,
    strength: content?.strength ?? 'context',
    source: content?.source ?? '',
  };
  if (condition.status === 'not-askable') {
    const reason = instrument.notAskable.get(condition.id);
    return reason === undefined ? line : { ...line, reason: reason[lang] };
  }
  return {
    ...line,
    ...(condition.uncertain ? { uncertain: true as const } : {}),
    ...(condition.descriptive ? { 'about-choice-only': true as const } : {}),
    ...(condition.coverage.of > 0 ? { ...bounds(condition), coverage: { ...condition.coverage } } : {}),
    direct: ids(true),
    ...(ids(false).length > 0 ? { partial: ids(false) } : {}),
  };
}

function tensions({ instrument, assessment, lang }: Outcome): ReportTension[] {
  return instrument.tensions
    .filter((tension) => assessment.tensions.includes(tension.id))
    .map((tension) => ({
      id: tension.id,
      title: tension.title[lang],
      a: { text: tension.a.text[lang], source: tension.a.source },
      b: { text: tension.b.text[lang], source: tension.b.source },
      question: tension.question[lang],
    }));
}
