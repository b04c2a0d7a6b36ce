import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PolicyCondition, WholePolicyContent } from '../model/policy-content.ts';
import { openFolder, ownFolder } from './content-folder.ts';
import { packageRoot } from './package-root.ts';

/** The rules that the build made ready, as JSON; undefined where nothing was built. ASCII, so that reading needs no decoding. */
export function builtPolicy(): string | undefined {
  const built = path.join(packageRoot(), 'dist', 'content', 'policy.json');
  return existsSync(built) ? readFileSync(built, 'latin1') : undefined;
}

/**
 * Reads and checks the policy part of a content folder.
 * @param folder laid out as questionnaires/, or one that builds on it; without it the one that ships
 * @throws PeilError with the problems of all files at once
 */
export async function readPolicy(folder = ownFolder()): Promise<WholePolicyContent> {
  const { readPolicyFiles } = await import('./policy-content.ts');
  const { readFile } = await import('../files/read-file.ts');
  const { files } = await openFolder(folder);
  const within = (place: string): string[] => [...files].filter(([name]) => path.posix.dirname(name) === place).map(([, file]) => file);
  const content = await readPolicyFiles({ rules: within('policy-rules'), terms: within('policy-rules/terms') });
  const conditions: PolicyCondition[] = [];
  for (const file of within('conditions')) {
    const { data } = await readFile(file, 'conditions');
    for (const group of data.groups)
      for (const { id, title, met, profiles } of group.conditions)
        conditions.push({ id, title, met, profiles, group: group.id, framework: data.framework });
  }
  for (const { id, about } of content.rules) {
    if (about !== undefined)
      conditions.push({ id, title: about.title, met: about.met, profiles: about.profiles, group: 'LEJO', framework: 'LEJO' });
  }
  return { ...content, conditions };
}
