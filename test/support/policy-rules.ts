import path from 'node:path';
import { readPolicyContent } from '../../src/content/policy-content.ts';
import { compileRules, type RuleSet } from '../../src/policy/rule-set.ts';
import { ROOT } from './real-instrument.ts';

let loaded: Promise<RuleSet> | undefined;

/** The rules that ship, read from their sources. Once per test file. */
export function realRules(): Promise<RuleSet> {
  return (loaded ??= readPolicyContent(path.join(ROOT, 'questionnaires/policy-rules')).then((content) => compileRules(content)));
}
