import type { ReportCondition, ReportFile } from '../../model/generated/report.ts';
import type { LeanInstrument } from '../../model/instrument.ts';

/** Every condition of both frameworks, in the order of the report. */
export function everyCondition(report: ReportFile): ReportCondition[] {
  return report.frameworks.flatMap((framework) => framework.groups.flatMap((group) => group.conditions));
}

/** The conditions about the safety of experts by experience; which these are, the questionnaire says. */
export function safetyConditions(report: ReportFile, instrument: LeanInstrument | undefined): ReportCondition[] {
  const ids = new Set(instrument?.profile.safety ?? []);
  return everyCondition(report).filter((condition) => ids.has(condition.id));
}
