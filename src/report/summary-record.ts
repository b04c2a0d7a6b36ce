import type { Advice } from '../model/advice.ts';
import type { AnswerSet } from '../model/answer.ts';
import type { Assessment, ConditionStatus, Gate, Scored } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Text } from '../model/text.ts';

/** Score, range and coverage in short; all levels 0–4 with three decimals, null where there is no score. */
export type Figures = readonly [level: number | null, low: number, high: number, answered: number, of: number];

/** What a summary tells of one answers file. Plain data, small, in a fixed order: kept between two runs. */
export interface SummaryRecord {
  readonly organisation: string;
  readonly employees: number | null;
  readonly date: string;
  /** Of the one respondent; null where several people answered. */
  readonly role: string | null;
  readonly profile: string;
  readonly version: string;
  readonly answered: number;
  readonly unknown: number;
  readonly questions: number;
  readonly phase: string | null;
  readonly gate: Gate['state'];
  readonly uncertain: boolean;
  readonly gateLevel: number | null;
  readonly lowest: string | null;
  /** Id of the advice that comes first. */
  readonly advice: string | null;
  /** In the order of Layout.parts. */
  readonly parts: readonly Figures[];
  /** In the order of Layout.conditions. */
  readonly conditions: readonly (readonly [status: ConditionStatus, uncertain: 0 | 1, figures: Figures | null])[];
}

/** What the figures of a record are about, in their order. */
export interface Layout {
  readonly profile: string;
  readonly aspects: readonly { readonly id: string; readonly title: Text }[];
  /** Aspects, then for each framework its groups and the framework itself. */
  readonly parts: readonly string[];
  readonly conditions: readonly { readonly id: string; readonly framework: string; readonly group: string }[];
  /** Titles of phases and advice, for the screen. */
  readonly titles: ReadonlyMap<string, Text>;
}

export function layoutOf(instrument: LeanInstrument): Layout {
  const frameworks = instrument.scored.filter((framework) => framework.id !== 'LEJO');
  return {
    profile: instrument.profile.profile,
    aspects: instrument.blocks.map(({ id, title }) => ({ id, title })),
    parts: [
      ...instrument.blocks.map((block) => block.id),
      ...frameworks.flatMap((framework) => [...framework.groups.map((group) => group.id), framework.id]),
    ],
    conditions: frameworks.flatMap((framework) =>
      framework.groups.flatMap((group) => group.conditions.map(({ id }) => ({ id, framework: framework.id, group: group.id }))),
    ),
    titles: new Map([...(instrument.profile.phases ?? []), ...instrument.actions].map(({ id, title }) => [id, title])),
  };
}

/** The record of one assessment. */
export function recordOf(instrument: LeanInstrument, answers: AnswerSet, assessment: Assessment, advice: Advice): SummaryRecord {
  const { gate } = assessment;
  let answered = 0;
  let unknown = 0;
  let questions = 0;
  for (const item of assessment.items.values()) {
    if (!item.applies) continue;
    questions++;
    if (item.value !== undefined) answered++;
    if (item.answer.kind === 'unknown') unknown++;
  }
  return {
    organisation: answers.organisation.name,
    employees: answers.organisation.employees ?? null,
    date: answers.date,
    role: answers.role ?? null,
    profile: instrument.profile.profile,
    version: instrument.profile.version,
    answered,
    unknown,
    questions,
    phase: assessment.phase.phase ?? null,
    gate: gate.state,
    uncertain: gate.uncertain,
    gateLevel: gate.lowest?.score === undefined ? null : levelOf(gate.lowest.score),
    lowest: gate.lowest?.id ?? null,
    advice: advice.entries[0]?.action.id ?? null,
    parts: [
      ...assessment.blocks.map(figuresOf),
      ...assessment.frameworks.flatMap((framework) => [...framework.groups.map(figuresOf), figuresOf(framework)]),
    ],
    conditions: assessment.frameworks.flatMap((framework) =>
      framework.groups.flatMap((group) =>
        group.conditions.map(
          (condition) => [condition.status, condition.uncertain ? 1 : 0, condition.coverage.of > 0 ? figuresOf(condition) : null] as const,
        ),
      ),
    ),
  };
}

function figuresOf({ score, low, high, coverage }: Scored): Figures {
  return [score === undefined ? null : levelOf(score), levelOf(low), levelOf(high), coverage.answered, coverage.of];
}

function levelOf(score: number): number {
  return Math.round(score * 4000) / 1000;
}
