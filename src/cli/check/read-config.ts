import { existsSync } from 'node:fs';
import path from 'node:path';
import { PeilError } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { type CheckedFile, readFile } from '../../files/read-file.ts';
import type { ConfigFile } from '../../model/generated/config.ts';
import type { PolicyCondition } from '../../model/policy-content.ts';

export const CONFIG_NAME = 'peil.config.yaml';

export interface Config {
  readonly data: ConfigFile;
  readonly file: string;
  /** Names in the settings are seen from here. */
  readonly folder: string;
  readonly checked: CheckedFile<ConfigFile>;
}

/** The settings in this folder or the nearest above it; undefined where there are none. */
export async function findConfig(folder: string, named: string | undefined): Promise<Config | undefined> {
  if (named !== undefined) return readConfig(path.resolve(folder, named), named);
  for (let at = folder; ; at = path.dirname(at)) {
    const file = path.join(at, CONFIG_NAME);
    if (existsSync(file)) return readConfig(file, path.relative(folder, file));
    if (path.dirname(at) === at) return undefined;
  }
}

async function readConfig(file: string, shown: string): Promise<Config> {
  const checked = await readFile(file, 'config');
  return { data: checked.data, file: shown.replaceAll(path.sep, '/'), folder: path.dirname(file), checked };
}

/**
 * Ids in the settings must be conditions, groups or frameworks.
 * @throws PeilError id-unknown
 */
export async function checkConfigIds({ data, checked }: Config, conditions: readonly PolicyCondition[]): Promise<void> {
  const known = new Set(conditions.flatMap(({ id, group, framework }) => [id, group, framework, group.replace(/\..*$/, '')]));
  const problems = [];
  for (const key of ['required', 'exceptions'] as const) {
    for (const [index, { id }] of (data[key] ?? []).entries()) {
      if (known.has(id)) continue;
      const guess = nearest(id, known);
      problems.push({
        code: 'id-unknown' as const,
        severity: 'error' as const,
        file: checked.file,
        range: await checked.locate([key, String(index), 'id'], false),
        message: { nl: `De voorwaarde of groep ${id} bestaat niet.`, en: `There is no condition or group ${id}.` },
        hint:
          guess === undefined
            ? { nl: "'peil list conditions' laat ze zien.", en: "'peil list conditions' shows them." }
            : { nl: `Bedoel je ${guess}?`, en: `Do you mean ${guess}?` },
      });
    }
  }
  if (problems.length > 0) throw new PeilError(problems, new Map([[checked.file, checked.text]]));
}
