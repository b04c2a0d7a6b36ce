import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PolicyCondition, WholePolicyContent } from '../model/policy-content.ts';
import { packageRoot } from './package-root.ts';

/** The rules that the build made ready, as JSON; undefined where nothing was built. ASCII, so that reading needs no decoding. */
export function builtPolicy(): string | undefined {
  const built = path.join(packageRoot(), 'dist', 'content', 'policy.json');
  return existsSync(built) ? readFileSync(built, 'latin1') : undefined;
}

/**
 * Reads and checks the policy part of a content folder.
 * @param folder laid out as questionnaires/; without it the one that ships
 * @throws PeilError with the problems of all files at once
 */
export async function readPolicy(folder = path.join(packageRoot(), 'questionnaires')): Promise<WholePolicyContent> {
  const { readPolicyContent } = await import('./policy-content.ts');
  const { readFile } = await import('../files/read-file.ts');
  const content = await readPolicyContent(path.join(folder, 'policy-rules'));
  const conditions: PolicyCondition[] = [];
  for (const name of readdirSync(path.join(folder, 'conditions')).sort()) {
    if (!name.endsWith('.yaml')) continue;
    const { data } = await readFile(path.join(folder, 'conditions', name), 'conditions');
    for (const group of data.groups)
      for (const { id, title, met, profiles } of group.conditions)
        conditions.push({ id, title, met, profiles, group: group.id, framework: data.framework });
  }
  return { ...content, conditions };
}
