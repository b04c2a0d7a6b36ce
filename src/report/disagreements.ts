import type { Contradiction, Opinion } from '../model/assessment.ts';
import type { ReportContradiction, ReportDisagreement, ReportOpinion, ReportWeighed } from '../model/generated/report.ts';
import { type Outcome, round, titleOf } from './context.ts';
import { rolesText, spreadOf } from './perspectives.ts';

/** Where perspectives see a question differently, with both figures. */
export function reportDisagreements(outcome: Outcome): ReportDisagreement[] | undefined {
  return outcome.assessment.disagreements?.map(({ item, kind, gap, lower, higher }) => ({
    item,
    question: titleOf(outcome.instrument, item, outcome.lang),
    kind,
    gap: round(gap),
    lower: opinion(outcome, lower),
    higher: opinion(outcome, higher),
  }));
}

function opinion(outcome: Outcome, { perspective, view, level }: Opinion): ReportOpinion {
  return {
    perspective: perspective.id,
    title: rolesText(outcome, perspective.roles),
    level: round(level),
    people: view.people,
    ...spreadOf(view),
  };
}

/** Answers that do not fit together, with the source of both. */
export function reportContradictions(outcome: Outcome): ReportContradiction[] {
  const { instrument, lang } = outcome;
  const weighed = ({ id, level }: Contradiction['earlier']): ReportWeighed => ({
    id,
    title: titleOf(instrument, id, lang),
    level: round(level),
    source: instrument.conditions.get(id)?.source ?? instrument.items.get(id)?.source ?? '',
  });
  return outcome.assessment.contradictions.map(({ kind, earlier, later }) => ({ kind, earlier: weighed(earlier), later: weighed(later) }));
}
