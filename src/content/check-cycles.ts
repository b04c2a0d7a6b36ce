import type { Text } from '../model/text.ts';
import type { ContentCheck } from './content-check.ts';
import { findCycle } from './find-cycle.ts';

/** No circle among prerequisites, and none among the actions that serve them. */
export function checkCycles(check: ContentCheck): void {
  const edges = check.instrument.prerequisites.filter((edge) => edge.kind !== 'switch');
  const cycle = findCycle(edges.map((edge) => [edge.before, edge.after]));
  if (cycle !== undefined) {
    sayCycle(
      check,
      cycle,
      { nl: `Deze punten wachten op elkaar: ${cycle.join(' → ')}.`, en: `These points wait for each other: ${cycle.join(' → ')}.` },
      { nl: 'Haal een van deze volgordes weg.', en: 'Remove one of these orders.' },
    );
    // What serves them then waits for itself too.
    return;
  }
  const serving = new Map<string, string[]>();
  for (const action of check.instrument.actions) {
    if (action.kind === 'upkeep') continue;
    for (const id of action.serves) serving.set(id, [...(serving.get(id) ?? []), action.id]);
  }
  const between = edges.flatMap((edge) =>
    (serving.get(edge.before) ?? []).flatMap((before) =>
      (serving.get(edge.after) ?? []).filter((after) => after !== before).map((after): [string, string] => [before, after]),
    ),
  );
  const circle = findCycle(between);
  if (circle !== undefined)
    sayCycle(
      check,
      [],
      {
        nl: `Deze adviezen wachten op elkaar: ${circle.join(' → ')}.`,
        en: `These pieces of advice wait for each other: ${circle.join(' → ')}.`,
      },
      { nl: 'Splits een advies, of laat het minder punten dienen.', en: 'Split an advice, or let it serve fewer points.' },
    );
}

/** Points at the last order of the circle that somebody wrote: one of a folder of one's own before one that ships. */
function sayCycle(check: ContentCheck, cycle: readonly string[], message: Text, hint: Text): void {
  const follows = (before: string, after: string): boolean => cycle.some((id, index) => id === before && cycle[index + 1] === after);
  const files = check.all.filter((file) => file.kind === 'prerequisites').reverse();
  for (const file of files) {
    const index = file.checked.data.prerequisites.findLastIndex(({ before, after }) => follows(before, after));
    if (index < 0) continue;
    check.say(file, ['prerequisites', index], 'content-cycle', message, hint);
    return;
  }
  const [first] = files;
  if (first !== undefined) check.say(first, ['prerequisites'], 'content-cycle', message, hint, true);
}
