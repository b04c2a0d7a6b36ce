import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, isPeilError, PeilError } from '../diagnostics/diagnostic.ts';
import { type AnyFile, readAnyFile } from '../files/read-file.ts';
import { readText } from '../files/read-text.ts';
import type { OrganisationKind } from '../model/generated/profile.ts';

/** The content files that one profile is made from. */
export type ContentFiles = readonly AnyFile[];

/**
 * Reads the files of one profile: what lies in profiles/<profile>/ and advice/<profile>/, and everything that is
 * shared by all profiles.
 * @param folder a content folder laid out as questionnaires/
 * @throws PeilError with the problems of all files at once
 */
export async function readContent(folder: string, profile: OrganisationKind): Promise<ContentFiles> {
  const own = new Set([path.join('profiles', profile), path.join('advice', profile)]);
  const names = list(folder).filter((name) => {
    const [first = '', second = ''] = name.split(path.sep);
    if (first === 'policy-rules') return false;
    return first === 'profiles' || first === 'advice' ? own.has(path.join(first, second)) : true;
  });
  const files: AnyFile[] = [];
  const problems: Diagnostic[] = [];
  const texts = new Map<string, string>();
  for (const name of names) {
    try {
      files.push(await readAnyFile(path.join(folder, name)));
    } catch (error) {
      if (!isPeilError(error)) throw error;
      problems.push(...error.diagnostics);
      for (const [file, text] of error.texts) texts.set(file, text);
    }
  }
  if (problems.length > 0) throw new PeilError(problems, texts);
  return files;
}

/** Ids of the questions of other profiles; read as text, because those files are checked with their own profile. */
export function itemIdsElsewhere(folder: string, profile: OrganisationKind): string[] {
  const others = list(path.join(folder, 'profiles')).filter((name) => !name.startsWith(`${profile}${path.sep}`));
  return others.flatMap((name) => [...readText(path.join(folder, 'profiles', name)).matchAll(/^ +- id: ([A-Z]{3,4}-[A-Z]?\d{1,2}[a-z]?)$/gm)].map((match) => match[1] ?? ''));
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
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
