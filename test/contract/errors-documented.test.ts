import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES, PeilError } from '../../src/diagnostics/diagnostic.ts';
import { checkText } from '../../src/files/read-file.ts';
import { checkAnswers } from '../../src/scoring/check-answers.ts';
import { realInstrument, ROOT } from '../support/real-instrument.ts';

const page = readFileSync(path.join(ROOT, 'docs/errors.md'), 'utf8');
const entries = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((entry) => [/^`([a-z0-9-]+)`/.exec(entry)?.[1] ?? entry.slice(0, 30), entry]),
);
const instrument = await realInstrument();

const HEAD = `peil: answers/1
questionnaire: jeugdzorgorganisatie
organisation: { name: Jeugdhulp De Lindeboom }
date: 2026-03-14
respondent: { role: kwartiermaker }
`;

/** The file that an example of the page would stand in. */
function fileWith(example: string): string {
  if (/^(?:peil|answers):/m.test(example)) return example.startsWith('peil:') ? example : HEAD + example;
  const key = /^[a-z]+(?=:)/.exec(example)?.[0];
  if (key !== undefined && HEAD.includes(`${key}:`)) return `${HEAD.replace(new RegExp(`^${key}:.*\n`, 'm'), '')}${example}\nanswers: {}\n`;
  if (key !== undefined) return `${HEAD}${example}\nanswers: {}\n`;
  return `${HEAD}answers:\n${example
    .split('\n')
    .map((line) => `  ${line}\n`)
    .join('')}`;
}

async function codesOf(text: string): Promise<string[]> {
  try {
    return checkAnswers((await checkText('voorbeeld.yaml', text, 'answers')).data, instrument).problems.map(
      (problem) => problem.diagnostic.code,
    );
  } catch (error) {
    if (error instanceof PeilError) return error.diagnostics.map((diagnostic) => diagnostic.code);
    throw error;
  }
}

describe('docs/errors.md', () => {
  it('explains every code, and no other', () => {
    expect([...entries.keys()].sort()).toEqual([...CODES].sort());
  });

  it.each([...CODES])('%s: the Dutch message, what it means and what to do', (code) => {
    const entry = entries.get(code) ?? '';
    expect(entry).toMatch(/^> \S/m);
    expect(entry).toMatch(/\n\n\*\*What to do\.\*\* \S/);
    expect(entry.length).toBeGreaterThan(150);
  });

  const examples = [...entries].flatMap(([code, entry]) =>
    [...entry.matchAll(/^```yaml\n([\s\S]*?)\n```$/gm)].map((match) => [code, match[1] ?? ''] as const),
  );
  it.each(examples)('the example of %s really gives that problem', async (code, example) => {
    expect(await codesOf(fileWith(example))).toContain(code);
  });
  it('has examples of all that can be wrong with an answer', () => {
    const told = new Set(examples.map(([code]) => code));
    // An interview that is not finished is no fault, and a tension is not part of an answer.
    const without = ['answers-unfinished', 'answers-tension-unknown'];
    expect(CODES.filter((code) => /^(?:answers|schema)-/.test(code) && !told.has(code) && !without.includes(code))).toEqual([]);
  });
});
