import type { Assessment } from '../../src/model/assessment.ts';

export interface Range {
  readonly score: number | undefined;
  readonly low: number;
  readonly high: number;
}

/** Every figure of an assessment by a name of its own: questions, conditions, groups, aspects, frameworks, foundation, phases. */
export function everyRange(assessment: Assessment): Map<string, Range> {
  const ranges = new Map<string, Range>();
  const add = (name: string, { score, low, high }: Range): void => {
    ranges.set(name, { score, low, high });
  };
  for (const item of assessment.items.values()) add(`question ${item.id}`, { score: item.value, low: item.low, high: item.high });
  for (const condition of assessment.conditions.values()) add(`condition ${condition.id}`, condition);
  for (const block of assessment.blocks) add(`aspect ${block.id}`, block);
  for (const framework of assessment.frameworks) {
    add(`framework ${framework.id}`, framework);
    for (const group of framework.groups) add(`group ${group.id}`, group);
  }
  for (const part of assessment.gate.parts) add(`foundation ${part.id}`, part);
  for (const part of assessment.phase.parts) add(`phase ${part.id}`, part);
  return ranges;
}
