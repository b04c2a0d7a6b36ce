import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { PeilError } from '../diagnostics/diagnostic.ts';
import { readFile } from '../files/read-file.ts';
import type { ContentFile } from '../model/generated/content.ts';
import { packageRoot } from './package-root.ts';

/** The YAML files that a content folder stands for, by their place in it. */
export interface ContentFolder {
  /** What the folder says of itself, where it builds on the content that ships. */
  readonly about: ContentFile | undefined;
  /** Real names by place in the folder, in the order of their places. */
  readonly files: ReadonlyMap<string, string>;
  /** Places of files that this folder holds itself. */
  readonly own: ReadonlySet<string>;
}

/** The folder that ships. */
export function ownFolder(): string {
  return path.join(packageRoot(), 'questionnaires');
}

/**
 * A folder with a content.yaml holds only what differs: the other files are those that ship. A file in the same place
 * takes the place of theirs.
 * @throws PeilError where the folder is not there, or its content.yaml is wrong
 */
export async function openFolder(folder: string): Promise<ContentFolder> {
  const own = list(folder);
  const file = path.join(folder, 'content.yaml');
  const about = existsSync(file) ? (await readFile(file, 'content')).data : undefined;
  const files = new Map<string, string>();
  if (about !== undefined) for (const name of list(ownFolder())) files.set(name, path.join(ownFolder(), name));
  for (const name of own) files.set(name, path.join(folder, name));
  return { about, files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), own: new Set(own) };
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.replaceAll(path.sep, '/'))
      .sort();
  } catch {
    throw new PeilError([
      {
        code: 'content-missing-file',
        severity: 'error',
        message: { nl: 'Deze map met inhoud is er niet.', en: 'There is no such content folder.' },
        file: folder,
        hint: { nl: "Noem een map die is ingedeeld als 'questionnaires'.", en: "Name a folder laid out as 'questionnaires'." },
      },
    ]);
  }
}
