import type { Answer, YesNo } from '../../src/model/answer.ts';
import type { Answer as Written, AnswersFile } from '../../src/model/generated/answers.ts';

/** An answers file as someone of De Lindeboom would have written it, with the answers in the order given. */
export function answersFile(given: readonly (readonly [string, Answer])[], situation: Readonly<Record<string, YesNo>> = {}): AnswersFile {
  const words = { yes: 'ja', no: 'nee', unknown: 'weet niet' } as const;
  return {
    peil: 'answers/1',
    questionnaire: 'jeugdzorgorganisatie',
    organisation: { name: 'Jeugdhulp De Lindeboom', employees: 240 },
    date: '2026-03-14',
    respondent: { role: 'kwartiermaker' },
    situation: Object.fromEntries(Object.entries(situation).map(([id, answer]) => [id, words[answer]])),
    answers: Object.fromEntries(
      given.flatMap(([id, answer]) => {
        const written = write(answer);
        return written === undefined ? [] : [[id, written]];
      }),
    ),
  };
}

/** Only merged answers have levels that are not whole, and nobody writes those. */
function whole(level: number): 0 | 1 | 2 | 3 | 4 {
  const found = ([0, 1, 2, 3, 4] as const).find((candidate) => candidate === level);
  if (found === undefined) throw new Error(`Nobody writes level ${level}.`);
  return found;
}

function write(answer: Answer): Written | undefined {
  switch (answer.kind) {
    case 'level':
      return answer.supported ? { level: whole(answer.level), evidence: ['jaarplan 2026, p. 4'] } : whole(answer.level);
    case 'unknown':
      return 'weet niet';
    case 'not-applicable':
      return { 'not-applicable': answer.reason };
    case 'deliberately-not':
      return { 'bewust-niet': answer.reason };
    case 'unanswered':
    case 'switched-off':
      return undefined;
    default:
      return answer satisfies never;
  }
}
