import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, isPeilError, PeilError } from '../diagnostics/diagnostic.ts';
import { readFile } from '../files/read-file.ts';
import type { PolicyRuleFile } from '../model/generated/policy-rule.ts';
import type { PolicyTermsFile } from '../model/generated/policy-terms.ts';
import type { PolicyContent } from '../model/policy-content.ts';

/**
 * Reads the rules of the policy check and the terms that they share.
 * @param folder laid out as questionnaires/policy-rules
 * @param only these rule files instead of all in the folder
 * @throws PeilError with the problems of all files at once
 */
export function readPolicyContent(folder: string, only?: readonly string[]): Promise<PolicyContent> {
  return readPolicyFiles({ rules: only ?? yamlIn(folder), terms: yamlIn(path.join(folder, 'terms')) });
}

/** The same from files that may lie in different folders. */
export async function readPolicyFiles(files: {
  readonly rules: readonly string[];
  readonly terms: readonly string[];
}): Promise<PolicyContent> {
  const problems: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const attempt = async <T>(read: () => Promise<T>): Promise<T[]> => {
    try {
      return [await read()];
    } catch (error) {
      if (!isPeilError(error)) throw error;
      problems.push(...error.diagnostics);
      for (const [file, text] of error.texts) texts.set(file, text);
      return [];
    }
  };
  const terms: PolicyTermsFile[] = [];
  for (const name of files.terms) terms.push(...(await attempt(async () => (await readFile(name, 'policy-terms')).data)));
  const rules: PolicyRuleFile[] = [];
  for (const name of files.rules) {
    const found = await attempt(async () => {
      const checked = await readFile(name, 'policy-rule');
      texts.set(name, checked.text);
      problems.push(...(await ruleProblems(checked.data, checked.file, terms, checked.locate)));
      return checked.data;
    });
    rules.push(...found);
  }
  if (problems.length > 0) throw new PeilError(problems, texts);
  return { rules, terms };
}

async function ruleProblems(
  rule: PolicyRuleFile,
  file: string,
  terms: readonly PolicyTermsFile[],
  locate: (path: readonly string[], onKey: boolean) => Promise<{ start: number; end: number }>,
): Promise<Diagnostic[]> {
  const problems: Diagnostic[] = [];
  const range = await locate(['id'], false);
  const hidden = rule['not-visible'] !== undefined;
  if (hidden === (rule.find !== undefined) || hidden === (rule.examples !== undefined)) {
    problems.push({
      code: 'schema-missing-key',
      severity: 'error',
      file,
      range,
      message: {
        nl: "Een regel heeft 'find' en 'examples', of alleen 'not-visible'.",
        en: "A rule has 'find' and 'examples', or only 'not-visible'.",
      },
      hint: { nl: 'Zie docs/policy-check.md.', en: 'See docs/policy-check.md.' },
    });
  }
  for (const name of unknownNames(rule, terms)) {
    problems.push({
      code: 'content-id-unknown',
      severity: 'error',
      file,
      range,
      message: { nl: `Het begrip '${name}' bestaat niet.`, en: `There is no concept '${name}'.` },
      hint: { nl: "Zet het bij 'concepts' van deze regel of in terms/.", en: "Put it under 'concepts' of this rule or in terms/." },
    });
  }
  if (path.basename(file) !== `${rule.id}.yaml`) {
    problems.push({
      code: 'content-id-unknown',
      severity: 'error',
      file,
      range,
      message: {
        nl: `Het bestand heet anders dan zijn id ('${rule.id}').`,
        en: `The file is named differently from its id ('${rule.id}').`,
      },
      hint: { nl: `Noem het ${rule.id}.yaml.`, en: `Name it ${rule.id}.yaml.` },
    });
  }
  return problems;
}

/** Names in a rule that neither the rule nor the shared terms explain. */
function unknownNames(rule: PolicyRuleFile, terms: readonly PolicyTermsFile[]): string[] {
  const known = new Set([rule, ...terms].flatMap((file) => Object.keys(file.concepts ?? {})));
  for (const file of terms) for (const name of [...Object.keys(file.subject ?? {}), ...Object.keys(file.signs ?? {})]) known.add(name);
  const used = [
    ...(rule.find ?? []).flatMap((way) => [...way.all.flat(), ...(way.none ?? [])]),
    ...(rule.none ?? []),
    ...(rule.arranged?.signs ?? []),
    ...(rule.arranged?.needs ?? []),
    ...Object.values(rule.concepts ?? {}).flatMap((concept) => concept.also ?? []),
  ];
  return [...new Set(used)].filter((name) => !known.has(name));
}

function yamlIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(folder, name));
}
