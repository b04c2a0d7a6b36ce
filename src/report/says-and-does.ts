import type { CheckedCondition, CheckFile } from '../model/generated/check.ts';
import type {
  ReportAdvice,
  ReportCondition,
  ReportFile,
  SaysAndDoes,
  SaysAndDoesCondition,
  SaysAndDoesVerdict,
} from '../model/generated/report.ts';
import type { DifferenceAdvice, RulesFile } from '../model/generated/rules.ts';
import type { Lang } from '../model/text.ts';

/** In the order in which people should talk about them. */
export const VERDICTS = [
  'paper-only',
  'not-written',
  'neither',
  'written-and-done',
  'practice-unknown',
] as const satisfies readonly SaysAndDoesVerdict[];

/**
 * A report with what the policy papers say put beside what the answers show. Written means that a paper arranges it
 * (only naming it is not enough); done means that the condition is met. What does not apply, or is deliberately not
 * done, is left out, and so is what no paper can show. What is furthest from practice comes first.
 */
export function withPolicy(report: ReportFile, check: CheckFile, texts: RulesFile['says-and-does']): ReportFile {
  const policy = saysAndDoes(report, check, texts);
  const { tensions, advice, 'held-back': held, plans, unknowns, limits, summary, ...before } = report;
  return {
    ...before,
    summary: { ...summary, lines: [...summary.lines, line(policy, report.language)] },
    policy,
    tensions,
    advice,
    'held-back': held,
    ...(plans === undefined ? {} : { plans }),
    unknowns,
    limits,
  };
}

function saysAndDoes(report: ReportFile, check: CheckFile, texts: RulesFile['says-and-does']): SaysAndDoes {
  const papers = new Map(check.conditions.map((condition) => [condition.id, condition]));
  const conditions = report.frameworks.flatMap((framework) => framework.groups).flatMap((group) => group.conditions);
  const applying = conditions.filter(({ status }) => status !== 'not-applicable' && status !== 'deliberately-not');
  const compared = applying
    .flatMap((condition) => beside(condition, papers.get(condition.id)))
    .sort(
      (a, b) =>
        VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || Number(a.practice !== 'not-met') - Number(b.practice !== 'not-met'),
    );
  const idsOf = (verdict: SaysAndDoesVerdict): string[] => compared.filter((one) => one.verdict === verdict).map(({ id }) => id);
  return {
    date: check.date,
    documents: check.documents.map(({ file }) => file),
    counts: {
      'paper-only': idsOf('paper-only').length,
      'not-written': idsOf('not-written').length,
      neither: idsOf('neither').length,
      'written-and-done': idsOf('written-and-done').length,
      'practice-unknown': idsOf('practice-unknown').length,
    },
    conditions: compared,
    'paper-cannot-show': applying.filter(({ id }) => !papers.has(id)).map(({ id }) => id),
    advice: (['paper-only', 'not-written'] as const).flatMap((verdict) => {
      const ids = idsOf(verdict);
      return ids.length === 0 ? [] : [adviceOn(texts[verdict], ids, report.language)];
    }),
  };
}

function beside({ id, title, status, uncertain }: ReportCondition, paper: CheckedCondition | undefined): SaysAndDoesCondition[] {
  if (paper === undefined || status === 'not-applicable' || status === 'deliberately-not') return [];
  const verdict = verdictOn(paper.state, status);
  const place = placeOf(paper);
  const toArrange = verdict === 'not-written' ? paper['to-arrange'] : undefined;
  return [
    {
      id,
      title,
      verdict,
      paper: paper.state,
      practice: status,
      ...(uncertain === true ? { uncertain } : {}),
      ...(place === undefined ? {} : { place }),
      ...(toArrange === undefined ? {} : { 'to-arrange': toArrange }),
    },
  ];
}

function verdictOn(paper: CheckedCondition['state'], practice: ReportCondition['status']): SaysAndDoesVerdict {
  const written = paper === 'arranged';
  if (practice === 'met') return written ? 'written-and-done' : 'not-written';
  if (practice === 'partly-met' || practice === 'not-met') return written ? 'paper-only' : 'neither';
  return 'practice-unknown';
}

/** The passage that says most: one that arranges it, else one that names it. The same form in both languages. */
function placeOf({ findings = [] }: CheckedCondition): string | undefined {
  const found = findings.find(({ state }) => state === 'arranged') ?? findings[0];
  if (found === undefined) return undefined;
  const within = found.page === undefined ? found.line : `p. ${String(found.page)}`;
  return within === undefined ? found.file : `${found.file}:${String(within)}`;
}

function adviceOn(text: DifferenceAdvice, ids: readonly string[], lang: Lang): ReportAdvice {
  return {
    id: text.id,
    kind: text.kind,
    title: text.title[lang],
    reason: text.reason[lang],
    do: text.do[lang],
    'first-step': text['first-step'][lang],
    'done-when': text['done-when'][lang],
    warning: text.warning[lang],
    open: [...ids],
  };
}

function line({ counts }: SaysAndDoes, lang: Lang): string {
  const { 'written-and-done': both, 'paper-only': paper, 'not-written': done } = counts;
  return {
    nl: `Jullie stukken naast jullie praktijk: ${both} ${both === 1 ? 'voorwaarde is' : 'voorwaarden zijn'} geregeld op papier en op orde, ${paper} ${paper === 1 ? 'staat' : 'staan'} alleen op papier, ${done} ${done === 1 ? 'gaat' : 'gaan'} goed zonder papier.`,
    en: `Your papers beside your practice: ${both} ${both === 1 ? 'condition is' : 'conditions are'} arranged on paper and met, ${paper} ${paper === 1 ? 'stands' : 'stand'} on paper only, ${done} ${done === 1 ? 'goes' : 'go'} well without paper.`,
  }[lang];
}
