import { PeilError } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Goal } from '../model/plan.ts';

/**
 * Goals from --target: `gate`, or an id with a level, such as VJ-4.4=3. Without a level the target of the rules.
 * @throws PeilError id-unknown or usage-wrong
 */
export function readGoals(given: readonly string[], instrument: LeanInstrument): Goal[] {
  const groups = instrument.scored.flatMap((framework) => [framework.id, ...framework.groups.map((group) => group.id)]);
  const known = [
    'gate',
    ...groups,
    ...instrument.blocks.map((block) => block.id),
    ...instrument.items.keys(),
    ...instrument.scored.flatMap((framework) => framework.groups.flatMap((group) => group.conditions.map((condition) => condition.id))),
  ];
  return given.map((text): Goal => {
    const [id = '', level, ...rest] = text.split('=');
    if (!known.includes(id)) {
      const guess = nearest(id, known);
      throw problem(
        'id-unknown',
        { nl: `'${id}' heeft geen score.`, en: `'${id}' has no score.` },
        guess === undefined
          ? { nl: "Noem 'gate', een voorwaarde, een groep of een aspect.", en: "Name 'gate', a condition, a group or an aspect." }
          : { nl: `Bedoel je '${guess}'?`, en: `Do you mean '${guess}'?` },
      );
    }
    const wanted =
      level === undefined
        ? id === 'gate'
          ? instrument.rules.scoring['gate-level'].value
          : instrument.rules.advice.target.value
        : Number(level);
    if (rest.length > 0 || !Number.isFinite(wanted) || wanted < 0 || wanted > 4 || level === '') {
      throw problem(
        'usage-wrong',
        { nl: `'${text}' is geen doel.`, en: `'${text}' is not a target.` },
        {
          nl: 'Schrijf een id met een niveau van 0 tot 4, zoals VJ-4.4=3 of cultuur=2.5.',
          en: 'Write an id with a level from 0 to 4, such as VJ-4.4=3 or cultuur=2.5.',
        },
      );
    }
    return { id, level: wanted };
  });
}

function problem(code: 'id-unknown' | 'usage-wrong', message: { nl: string; en: string }, hint: { nl: string; en: string }): PeilError {
  return new PeilError([{ code, severity: 'error', message, hint }]);
}
