import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFile } from '../files/read-file.ts';
import type { PolicyCondition, WholePolicyContent } from '../model/policy-content.ts';
import { packageRoot } from './package-root.ts';

/**
 * Loads the rules of the policy check with their conditions. The content that ships was checked when Peil was
 * built; a folder of one's own is read and checked here.
 * @throws PeilError where a folder of one's own has problems
 */
export async function loadPolicy(folder?: string): Promise<WholePolicyContent> {
  const built = path.join(packageRoot(), 'dist', 'content', 'policy.json');
  // Built as ASCII from content that passed all checks, so reading it needs no decoding and no validator.
  if (folder === undefined && existsSync(built)) return JSON.parse(readFileSync(built, 'latin1')) as WholePolicyContent;
  return readPolicy(folder ?? path.join(packageRoot(), 'questionnaires'));
}

/** Reads and checks the policy part of a content folder. */
export async function readPolicy(folder: string): Promise<WholePolicyContent> {
  const { readPolicyContent } = await import('./policy-content.ts');
  const content = await readPolicyContent(path.join(folder, 'policy-rules'));
  const conditions: PolicyCondition[] = [];
  for (const name of readdirSync(path.join(folder, 'conditions')).sort()) {
    if (!name.endsWith('.yaml')) continue;
    const { data } = await readFile(path.join(folder, 'conditions', name), 'conditions');
    for (const group of data.groups) for (const { id, title, met, profiles } of group.conditions) conditions.push({ id, title, met, profiles, group: group.id, framework: data.framework });
  }
  return { ...content, conditions };
}

/** The same without what only tests need. */
export function leanPolicy(content: WholePolicyContent): WholePolicyContent {
  return { ...content, rules: content.rules.map(({ examples: _examples, ...rule }) => rule) };
}
