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

  it('is about a condition that exists', async () => {
    const { conditions } = await realInstrument();
    expect(content.rules.map((rule) => rule.id).filter((id) => !conditions.has(id))).toEqual([]);
  });

  it('has sentences that differ from each other', () => {
    for (const { id, examples } of content.rules) {
      const all = examples === undefined ? [] : [...examples.arranged, ...examples.named, ...examples.not];
      expect(new Set(all).size, id).toBe(all.length);
    }
  });
});
