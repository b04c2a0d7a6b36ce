import type { Condition } from './generated/conditions.ts';
import type { PolicyRuleFile } from './generated/policy-rule.ts';
import type { PolicyTermsFile } from './generated/policy-terms.ts';

/** The content of the policy check: the rule files and the terms that they share. */
export interface PolicyContent {
  readonly rules: readonly PolicyRuleFile[];
  readonly terms: readonly PolicyTermsFile[];
}

/** What the check says about a condition, next to its rule. */
export type PolicyCondition = Pick<Condition, 'id' | 'title' | 'met' | 'profiles'> & { readonly group: string; readonly framework: string };

/** Everything that peil check needs from the content. */
export interface WholePolicyContent extends PolicyContent {
  readonly conditions: readonly PolicyCondition[];
}
