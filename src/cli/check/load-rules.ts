import { builtPolicy, readPolicy } from '../../content/load-policy.ts';
import type { PolicyCondition } from '../../model/policy-content.ts';
import { fromData, type RuleSetData } from '../../policy/keep-rules.ts';
import type { RuleSet } from '../../policy/rule-set.ts';

/** The rules, ready to check with, and the conditions that they are about. */
export interface LoadedRules {
  readonly rules: RuleSet;
  readonly conditions: readonly PolicyCondition[];
}

/** What the build keeps of the rules. */
export interface BuiltRules {
  readonly rules: RuleSetData;
  readonly conditions: readonly PolicyCondition[];
}

/**
 * The rules that ship were made ready when Peil was built; those of a folder of one's own are read, checked and
 * made ready here.
 * @param terms words by which this organisation calls its experts by experience
 * @throws PeilError where a folder of one's own has problems
 */
export async function loadRules(folder: string | undefined, terms: readonly string[]): Promise<LoadedRules> {
  const text = folder === undefined ? builtPolicy() : undefined;
  if (text !== undefined) {
    // The build wrote this file from content that passed all checks.
    const built = JSON.parse(text) as BuiltRules;
    const rules = fromData(built.rules);
    if (terms.length > 0) rules.concepts.add('subject/people', { words: [...terms] });
    return { rules, conditions: built.conditions };
  }
  const { compileRules } = await import('../../policy/rule-set.ts');
  const content = await readPolicy(folder);
  return { rules: compileRules(content, terms), conditions: content.conditions };
}
