import { nearest } from '../diagnostics/nearest.ts';
import type { PathProblem } from '../diagnostics/path-problem.ts';
import type { GroupFile } from '../model/generated/group.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Text } from '../model/text.ts';

/** What the schema of a group session cannot see: roles that do not exist, and more levels than people. */
export function groupProblems({ room, items, scope }: GroupFile, instrument: LeanInstrument): PathProblem[] {
  const roles = instrument.roles.map((role) => role.id);
  const blocks = instrument.blocks.map((block) => block.id);
  const problems: PathProblem[] = [];
  for (const role of Object.keys(room)) {
    if (roles.includes(role)) continue;
    problems.push({
      path: ['room', role],
      onKey: true,
      diagnostic: {
        code: 'answers-role-unknown',
        severity: 'error',
        message: { nl: `De rol '${role}' is niet bekend.`, en: `The role '${role}' is not known.` },
        hint: guess(role, roles, 'peil list roles'),
      },
    });
  }
  for (const [index, block] of (Array.isArray(scope) ? scope : []).entries()) {
    if (blocks.includes(block)) continue;
    problems.push({
      path: ['scope', String(index)],
      onKey: false,
      diagnostic: {
        code: 'id-unknown',
        severity: 'error',
        message: { nl: `Het aspect '${block}' is niet bekend.`, en: `The aspect '${block}' is not known.` },
        hint: guess(block, blocks, 'peil list items'),
      },
    });
  }
  for (const [id, { levels = {} }] of Object.entries(items)) {
    for (const [role, calls] of Object.entries(levels)) {
      if (calls.length <= (room[role]?.people ?? 0)) continue;
      problems.push({
        path: ['items', id, 'levels', role],
        onKey: true,
        diagnostic: {
          code: 'group-impossible',
          severity: 'error',
          message: {
            nl: 'Hier staan meer niveaus dan er mensen met deze rol aan tafel zitten.',
            en: 'There are more levels here than people with this role in the room.',
          },
          hint: {
            nl: "Verbeter het aantal mensen bij 'room', of de niveaus.",
            en: "Correct the number of people at 'room', or the levels.",
          },
        },
      });
    }
  }
  return problems;
}

function guess(word: string, known: readonly string[], command: string): Text {
  const found = nearest(word, known);
  return found === undefined
    ? { nl: `'${command}' laat zien wat er kan.`, en: `'${command}' shows what is possible.` }
    : { nl: `Bedoel je '${found}'?`, en: `Do you mean '${found}'?` };
}
