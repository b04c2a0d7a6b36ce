import type { CheckFile, CheckFinding, CheckGate } from '../model/generated/check.ts';
import type { OrganisationKind } from '../model/generated/profile.ts';
import type { PolicyCondition } from '../model/policy-content.ts';
import type { Lang } from '../model/text.ts';
import type { ConditionResult, Finding } from './check-documents.ts';
import type { PolicyDocument } from './document.ts';
import type { OverdueReview } from './review-dates.ts';
import type { RuleSet } from './rule-set.ts';
import { whatLacks } from './what-lacks.ts';

/** So many passages of each condition stand in the record; the rest is only counted. */
const SHOWN = 3;
const LONGEST_QUOTE = 400;

export interface CheckInput {
  readonly lang: Lang;
  readonly profile: OrganisationKind;
  readonly today: string;
  readonly documents: readonly PolicyDocument[];
  readonly results: readonly ConditionResult[];
  readonly conditions: readonly PolicyCondition[];
  readonly rules: RuleSet;
  readonly overdue: readonly OverdueReview[];
  readonly gate: CheckGate | undefined;
}

/** The record of a check, from which all formats are made. */
export function buildCheck({ lang, profile, today, documents, results, conditions, rules, overdue, gate }: CheckInput): CheckFile {
  const byId = new Map(conditions.map((condition) => [condition.id, condition]));
  const count = (state: string): number => results.filter((result) => result.state === state).length;
  const hidden = conditions.filter((condition) => rules.notVisible.has(condition.id));
  return {
    peil: 'check/1',
    lang,
    profile,
    date: today,
    documents: documents.map((document) => ({
      file: document.name,
      words: document.blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0),
    })),
    summary: { arranged: count('arranged'), named: count('named'), missing: count('missing'), 'not-visible': hidden.length },
    ...(gate === undefined ? {} : { gate }),
    ...(overdue.length === 0
      ? {}
      : {
          overdue: overdue.map(({ document, place, date, quote }) => ({
            file: document.name,
            [document.unit]: place,
            date,
            quote: shorten(quote),
          })),
        }),
    conditions: results.map(({ id, state, findings }) => {
      const condition = byId.get(id);
      return {
        id,
        ...(condition === undefined ? {} : { title: condition.title[lang] }),
        state,
        found: findings.length,
        findings: pick(findings).map((finding) => findingRecord(finding, lang)),
        ...(state === 'missing' && condition?.met !== undefined ? { 'to-arrange': condition.met[lang] } : {}),
      };
    }),
    'not-visible': hidden.map(({ id, title }) => ({ id, title: title[lang], reason: rules.notVisible.get(id)?.[lang] ?? '' })),
  };
}

/** The best passages; where something is arranged, what is only named adds nothing. */
function pick(findings: readonly Finding[]): readonly Finding[] {
  const best = findings[0]?.verdict.state;
  return findings.filter((finding) => finding.verdict.state === best).slice(0, SHOWN);
}

function findingRecord({ document, place, heading, verdict, quote }: Finding, lang: Lang): CheckFinding {
  const lacks = whatLacks(verdict)?.[lang];
  return {
    file: document.name,
    [document.unit]: place,
    ...(heading === undefined ? {} : { heading: shorten(heading) }),
    state: verdict.state,
    quote: shorten(quote),
    ...(lacks === undefined ? {} : { 'to-arrange': lacks }),
  };
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : plain;
}
