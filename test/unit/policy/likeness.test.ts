import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../src/policy/check-documents.ts';
import { explainCheck } from '../../../src/policy/explain-check.ts';
import { Likeness } from '../../../src/policy/likeness.ts';
import { readMarkdown } from '../../../src/policy/readers/markdown.ts';
import { compileRules } from '../../../src/policy/rule-set.ts';

const coaching = {
  peil: 'policy-rule/1' as const,
  id: 'VJ-9.1-a',
  concepts: { steun: { words: ['intervisie', 'coaching'] } },
  find: [{ all: ['steun'] as [string] }],
  examples: {
    arranged: [
      'Ervaringsdeskundigen hebben elke zes weken intervisie bij een externe coach.',
      'Elke ervaringsdeskundige krijgt coaching onder werktijd.',
    ],
    named: ['Wij willen ervaringsdeskundigen coaching bieden.'],
    not: ['Pleegouders krijgen coaching van een bureau uit Wierden.'],
  },
};
const pay = {
  ...coaching,
  id: 'VJ-9.1-b',
  concepts: { loon: { words: ['salaris', 'vergoeding', 'coaching'] } },
  find: [{ all: ['loon'] as [string] }],
  examples: {
    arranged: ['Ervaringsdeskundigen vallen onder de cao en staan in schaal zes.', 'De vergoeding is twintig euro per dagdeel.'],
    named: ['Wij willen een salaris volgens de cao betalen.'],
    not: ['De cao geldt niet voor stagiairs van de hogeschool.'],
  },
};
const terms = [{ peil: 'policy-terms/1' as const, subject: { people: { words: ['ervaringsdeskundige'] } } }];
// A concept with too wide a word, beside the rule to which that word belongs.
const rules = compileRules({ rules: [coaching, pay], terms } as unknown as Parameters<typeof compileRules>[0]);
const check = (text: string): string[] =>
  checkDocuments([readMarkdown('nota.md', text)], rules)
    .filter(({ state }) => state !== 'missing')
    .map(({ id }) => id);

describe('what a passage is mostly about', () => {
  it('leaves out a rule of which it holds a word only', () => {
    expect(check('Elke ervaringsdeskundige krijgt intervisie en coaching onder werktijd.')).toEqual(['VJ-9.1-a']);
  });
  it('finds a rule without its very words when it is like its sentences', () => {
    expect(check('Ervaringsdeskundigen staan in schaal zes van de cao.')).toEqual(['VJ-9.1-b']);
  });
  it('does not find what is like a near-miss', () => {
    expect(check('Voor de stagiairs van de hogeschool en ervaringsdeskundigen geldt de cao niet.')).toEqual([]);
  });
  it('is told when asked', () => {
    const rule = rules.rules[1];
    if (rule === undefined) throw new Error('no rule');
    const [first] = explainCheck(
      [readMarkdown('nota.md', 'Elke ervaringsdeskundige krijgt intervisie en coaching onder werktijd.')],
      rule,
      rules,
    );
    expect(first?.miss).toMatchObject({ why: 'other-rule', rather: 'VJ-9.1-a' });
  });
  it('survives being kept as JSON', () => {
    const kept = new Likeness(JSON.parse(JSON.stringify(rules.likeness.data)) as typeof rules.likeness.data);
    expect(kept.data).toEqual(rules.likeness.data);
  });
});
