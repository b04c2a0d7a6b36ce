import type { Answer } from '../model/answer.ts';
import type { RulesFile } from '../model/generated/rules.ts';
import type { View } from '../model/voices.ts';

const NOTHING: View = { people: 0, total: 0, least: 0, unknown: 0, lowest: undefined, highest: undefined, wide: false, away: undefined };

/**
 * The answers of one perspective to one question as one view, or undefined where it takes no part in it: nobody
 * answered, or too few for a group whose members may not be shown alone.
 *
 * In such a group a view stands only for answers of at least `needed` people, and it looks the same for at least two
 * sets of answers that differ for everyone. Sums do that by themselves but for the two in which all gave the lowest or
 * all the highest level; those are shown as if one of them had chosen the level next to it. For the same reason a
 * narrow spread is never shown, and who could not tell is not counted apart where too few gave a level.
 * @param needed 1 where members may be shown alone
 */
export function combineAnswers(answers: readonly Answer[], needed: number, rules: RulesFile): View | undefined {
  const levels = answers.flatMap((answer) => (answer.kind === 'level' ? [answer] : []));
  const unknown = answers.filter((answer) => answer.kind === 'unknown').length;
  const people = levels.length;
  if (people < needed) {
    if (needed > 1) return people + unknown >= needed ? { ...NOTHING, unknown: people + unknown } : undefined;
    if (unknown > 0) return { ...NOTHING, unknown };
    const away = answers.find((answer) => answer.kind === 'deliberately-not') ?? answers.find((answer) => answer.kind === 'not-applicable');
    return away === undefined ? undefined : { ...NOTHING, away: away.kind };
  }
  const { 'unsupported-from': from, 'unsupported-low': low } = rules.scoring;
  const given = levels.map(({ level }) => level);
  const sum = add(given);
  const least = add(levels.map(({ level, supported }) => (level >= from.value && !supported ? Math.min(level, low.value) : level)));
  const lowest = Math.min(...given);
  const highest = Math.max(...given);
  const view = { ...NOTHING, people, unknown, wide: highest - lowest >= rules.voices['wide-from'].value };
  if (needed === 1) return { ...view, total: sum, least, lowest, highest };
  // Of two alone, one high level with and one without an example would tell that both are level 3.
  const counted = people === 2 && unknown === 0 && levels.some(({ level, supported }) => level >= from.value && supported) ? sum : least;
  const inside = (figure: number): number => Math.min(Math.max(figure, 1), people * 4 - 1);
  return { ...view, total: inside(sum), least: inside(counted) };
}

function add(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
