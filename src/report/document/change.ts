import type { ReportCondition, ReportFile } from '../../model/generated/report.ts';
import type { Lang } from '../../model/text.ts';
import { levelText } from '../words.ts';
import type { Row, Scored } from './figures.ts';
import { everyCondition } from './safety.ts';

/** One thing through time; a report that does not have it leaves an empty place. */
export interface ChangeRow {
  readonly id: string;
  readonly title: string;
  readonly moments: readonly (Scored | undefined)[];
}

/** A condition that stands otherwise than in the report before. */
export interface StatusChange {
  readonly now: ReportCondition;
  readonly before: ReportCondition;
}

/** Aspects, foundation and groups of the newest report with what earlier ones said, oldest first. */
export function changeRows(report: ReportFile, earlier: readonly ReportFile[]): ChangeRow[] {
  const all = [...earlier, report].map((one) => new Map(rowsOf(one).map((row) => [row.id, row])));
  return rowsOf(report).map(({ id, title }) => ({ id, title, moments: all.map((rows) => rows.get(id)) }));
}

function rowsOf(report: ReportFile): Row[] {
  return [...report.aspects, ...report.frameworks.flatMap((framework) => framework.groups.filter((group) => group.coverage.of > 0))];
}

/** Conditions whose standing changed since the report before. */
export function statusChanges(report: ReportFile, before: ReportFile): StatusChange[] {
  const old = new Map(everyCondition(before).map((condition) => [condition.id, condition]));
  return everyCondition(report).flatMap((now) => {
    const then = old.get(now.id);
    return then !== undefined && then.status !== now.status ? [{ now, before: then }] : [];
  });
}

/** What can be said about a change, given both ranges. */
export function changeInWords(before: Scored | undefined, now: Scored | undefined, lang: Lang): string {
  const t = WORDS[lang];
  if (before === undefined || now === undefined) return t.notBoth;
  if (now.score === undefined || before.score === undefined) return t.tooFew;
  const by = Math.round(now.score * 40) - Math.round(before.score * 40);
  if (by === 0) return t.same;
  const certain = by > 0 ? now.low >= before.high : now.high <= before.low;
  return `${by > 0 ? t.up : t.down} ${levelText(Math.abs(by) / 10, lang)}${certain ? '' : `, ${t.unsure}`}`;
}

/** What makes two reports hard to compare. */
export function changeWarnings(report: ReportFile, earlier: readonly ReportFile[], lang: Lang): string[] {
  const t = WORDS[lang];
  return [
    earlier.some((one) => one.instrument.digest !== report.instrument.digest) ? t.otherRules : '',
    earlier.some((one) => one.basis.role !== report.basis.role) ? t.otherRole : '',
  ].filter((line) => line !== '');
}

const WORDS = {
  nl: {
    notBoth: 'niet in beide',
    tooFew: 'niet te zeggen',
    same: 'gelijk',
    up: 'hoger:',
    down: 'lager:',
    unsure: 'nog niet zeker',
    otherRules: 'De rapporten zijn niet met dezelfde vragen en regels gemaakt. Een verschil kan daar ook van komen.',
    otherRole: 'De rapporten komen niet van dezelfde rol. Een verschil kan ook een verschil van blik zijn.',
  },
  en: {
    notBoth: 'not in both',
    tooFew: 'cannot be told',
    same: 'the same',
    up: 'higher:',
    down: 'lower:',
    unsure: 'not certain yet',
    otherRules: 'The reports were not made with the same questions and rules. A difference may come from that too.',
    otherRole: 'The reports do not come from the same role. A difference may be one of view too.',
  },
} as const;
