import { edgesOf } from '../advice/prerequisites.ts';
import type { ConditionOutcome, Contradiction, ItemOutcome } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';

/**
 * Answers that do not fit together: something is at its target while what must come before it has not been agreed
 * (domain: prerequisites), or numbers rise while support stays behind (tension T6). They are questions to talk about,
 * not mistakes. Widest first, then by id.
 */
export function contradictions(
  instrument: LeanInstrument,
  items: ReadonlyMap<string, ItemOutcome>,
  conditions: ReadonlyMap<string, ConditionOutcome>,
): Contradiction[] {
  const there = instrument.rules.advice.target.value;
  const agreed = instrument.rules.scoring['gate-level'].value;
  const levelOf = (id: string): number | undefined => {
    const value = items.get(id)?.value ?? conditions.get(id)?.score;
    return value === undefined ? undefined : value * 4;
  };
  const found = new Map<string, Contradiction>();
  const add = (kind: Contradiction['kind'], earlier: string, later: string): void => {
    const before = levelOf(earlier);
    const after = levelOf(later);
    if (before === undefined || after === undefined || before >= agreed || after < there) return;
    found.set(`${earlier} ${later}`, { kind, earlier: { id: earlier, level: before }, later: { id: later, level: after } });
  };
  for (const edge of edgesOf(instrument)) add('later-done', edge.before, edge.after);
  const voices = instrument.profile.voices;
  const support = (voices?.['own-view'].items ?? [])
    .filter((id) => levelOf(id) !== undefined)
    .sort((a, b) => (levelOf(a) ?? 0) - (levelOf(b) ?? 0) || (a < b ? -1 : 1));
  const [weakest] = support;
  if (weakest !== undefined) for (const id of voices?.numbers ?? []) add('numbers-ahead', weakest, id);
  const gap = ({ earlier, later }: Contradiction): number => later.level - earlier.level;
  return [...found.entries()]
    .sort(([a, one], [b, two]) => gap(two) - gap(one) || (a < b ? -1 : 1))
    .map(([, contradiction]) => contradiction);
}
