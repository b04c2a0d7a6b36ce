import type { PolicyRuleFile } from '../model/generated/policy-rule.ts';
import { checkDocuments } from './check-documents.ts';
import type { State } from './judge.ts';
import { readMarkdown } from './readers/markdown.ts';
import type { RuleSet } from './rule-set.ts';

/** A sentence of a rule that the rule does not treat as its author says. */
export interface FailedExample {
  readonly example: string;
  readonly wanted: State;
  readonly got: State;
  readonly why: string;
}

/** Runs the sentences of a rule, each as a document of its own. */
export function tryExamples(rule: PolicyRuleFile, rules: RuleSet): FailedExample[] {
  const one = rules.rules.filter(({ id }) => id === rule.id);
  const wanted: readonly (readonly [State, readonly string[]])[] = [
    ['arranged', rule.examples?.arranged ?? []],
    ['named', rule.examples?.named ?? []],
    ['missing', rule.examples?.not ?? []],
  ];
  return wanted.flatMap(([state, examples]) =>
    examples.flatMap((example): FailedExample[] => {
      const [result] = checkDocuments([readMarkdown(rule.id, example)], rules, one);
      const got = result?.state ?? 'missing';
      if (got === state) return [];
      const finding = result?.findings[0];
      return [
        {
          example,
          wanted: state,
          got,
          why:
            finding === undefined
              ? 'no finding'
              : `subject: ${finding.subject}; for: ${finding.verdict.signs.join(' ')}; against: ${finding.verdict.doubts.join(' ')}`,
        },
      ];
    }),
  );
}
