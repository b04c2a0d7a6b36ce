import type { FindOut } from '../model/advice.ts';
import type { Assessment, ConditionStatus } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';

/** Conditions that no answer can narrow. */
const OUT: ReadonlySet<ConditionStatus | undefined> = new Set(['not-askable', 'not-applicable', 'deliberately-not']);

/**
 * Unknown and unanswered questions, those first that would narrow most ranges; of equals those about the foundation
 * or safety first, then the order of the questionnaire.
 */
export function findOut(instrument: LeanInstrument, assessment: Assessment): FindOut[] {
  const groupOf = groupsOf(instrument);
  const foundation = new Set(instrument.profile.foundation);
  const safety = new Set(instrument.profile.safety);
  const found: FindOut[] = [];
  for (const item of instrument.items.values()) {
    const outcome = assessment.items.get(item.id);
    if (outcome === undefined || !outcome.applies || outcome.value !== undefined) continue;
    // Beside the question itself and its block.
    const narrowed = new Set<string>();
    const touch = (condition: string): void => {
      const around = groupOf.get(condition);
      if (around !== undefined) narrowed.add(condition).add(around.group).add(around.framework);
    };
    const direct = item.evidence.direct.filter((id) => !OUT.has(assessment.conditions.get(id)?.status));
    for (const condition of direct) touch(condition);
    // A hint narrows only a condition that has direct evidence already.
    for (const condition of item.evidence.partial) if (assessment.conditions.get(condition)?.score !== undefined) touch(condition);
    found.push({
      item: item.id,
      narrows: 2 + narrowed.size,
      state: outcome.answer.kind === 'unknown' ? 'unknown' : 'unanswered',
      foundation: foundation.has(item.id) || direct.some((id) => foundation.has(id)),
      safety: direct.some((id) => safety.has(id)),
    });
  }
  const rank = (entry: FindOut): number => (entry.foundation || entry.safety ? 0 : 1);
  return found
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => b.entry.narrows - a.entry.narrows || rank(a.entry) - rank(b.entry) || a.index - b.index)
    .map(({ entry }) => entry);
}

/** The group and the framework around each scored condition, under names that no condition has. Found once. */
function groupsOf(instrument: LeanInstrument): ReadonlyMap<string, Around> {
  let groups = GROUPS.get(instrument);
  if (groups === undefined) {
    const found = new Map<string, Around>();
    for (const framework of instrument.scored) {
      for (const group of framework.groups)
        for (const { id } of group.conditions) found.set(id, { group: `group ${group.id}`, framework: `framework ${framework.id}` });
    }
    groups = found;
    GROUPS.set(instrument, groups);
  }
  return groups;
}

interface Around {
  readonly group: string;
  readonly framework: string;
}

const GROUPS = new WeakMap<LeanInstrument, ReadonlyMap<string, Around>>();
