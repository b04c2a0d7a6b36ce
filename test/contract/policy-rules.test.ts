import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolicyContent } from '../../src/content/policy-content.ts';
import { compileRules } from '../../src/policy/rule-set.ts';
import { tryExamples } from '../../src/policy/try-examples.ts';
import { realInstrument, ROOT } from '../support/real-instrument.ts';

const content = await readPolicyContent(path.join(ROOT, 'questionnaires/policy-rules'));
const rules = compileRules(content);

describe('every policy rule', () => {
  it.each(content.rules.map((rule) => [rule.id, rule] as const))('%s treats its own sentences as it says', (_id, rule) => {
    expect(tryExamples(rule, rules)).toEqual([]);
  });

  it('is about a condition that exists, or says what else it is about', async () => {
    const { conditions } = await realInstrument();
    for (const { id, about } of content.rules) expect(conditions.has(id), id).toBe(about === undefined);
  });
  it('there is one for each of the five aspects of the checklist', async () => {
    const { blocks } = await realInstrument();
    const aspects = blocks.map(({ id }) => id).filter((id) => id !== 'aanvullend');
    expect(content.rules.map(({ id }) => id).filter((id) => id.startsWith('LEJO-'))).toEqual(aspects.map((id) => `LEJO-${id}`).sort());
  });

  it('has sentences that differ from each other', () => {
    for (const { id, examples } of content.rules) {
      const all = examples === undefined ? [] : [...examples.arranged, ...examples.named, ...examples.not];
      expect(new Set(all).size, id).toBe(all.length);
    }
  });
});
