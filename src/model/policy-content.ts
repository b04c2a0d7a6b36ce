import type { PolicyRuleFile } from './generated/policy-rule.ts';
import type { PolicyTermsFile } from './generated/policy-terms.ts';

/** The content of the policy check: the rule files and the terms that they share. */
export interface PolicyContent {
  readonly rules: readonly PolicyRuleFile[];
  readonly terms: readonly PolicyTermsFile[];
}
