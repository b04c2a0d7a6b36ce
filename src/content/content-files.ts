import { type Diagnostic, isPeilError, PeilError } from '../diagnostics/diagnostic.ts';
import { type AnyFile, readAnyFile } from '../files/read-file.ts';
import { readText } from '../files/read-text.ts';
import type { ContentFile } from '../model/generated/content.ts';
import type { OrganisationKind } from '../model/generated/profile.ts';
import { type ContentFolder, openFolder } from './content-folder.ts';

/** The content files that one profile is made from. */
export interface ContentFiles {
  /** Files that ship, or all files of a folder that stands by itself. */
  readonly base: readonly AnyFile[];
  /** Files of a folder that builds on those: an entry with an id that base has takes its place. */
  readonly added: readonly AnyFile[];
  readonly about?: ContentFile;
}

/**
 * Reads the files of one profile: what lies in profiles/<profile>/ and advice/<profile>/, and everything that is
 * shared by all profiles.
 * @param folder a content folder laid out as questionnaires/, or one that builds on it
 * @throws PeilError with the problems of all files at once
 */
export async function readContent(folder: string, profile: OrganisationKind): Promise<ContentFiles> {
  const { about, files, own } = await openFolder(folder);
  const base: AnyFile[] = [];
  const added: AnyFile[] = [];
  const problems: Diagnostic[] = [];
  const texts = new Map<string, string>();
  for (const [name, file] of files) {
    if (!belongsTo(profile, name)) continue;
    try {
      (about !== undefined && own.has(name) ? added : base).push(await readAnyFile(file));
    } catch (error) {
      if (!isPeilError(error)) throw error;
      problems.push(...error.diagnostics);
      for (const [key, text] of error.texts) texts.set(key, text);
    }
  }
  if (problems.length > 0) throw new PeilError(problems, texts);
  return { base, added, ...(about === undefined ? {} : { about }) };
}

function belongsTo(profile: OrganisationKind, name: string): boolean {
  const [first = '', second = ''] = name.split('/');
  if (first === 'policy-rules') return false;
  return first === 'profiles' || first === 'advice' ? second === profile : true;
}

/** Ids of the questions of other profiles; read as text, because those files are checked with their own profile. */
export function itemIdsElsewhere({ files }: Pick<ContentFolder, 'files'>, profile: OrganisationKind): string[] {
  const others = [...files].filter(([name]) => name.startsWith('profiles/') && !name.startsWith(`profiles/${profile}/`));
  return others.flatMap(([, file]) =>
    [...readText(file).matchAll(/^ +- id: ([A-Z]{3,4}-[A-Z]?\d{1,2}[a-z]?)$/gm)].map((match) => match[1] ?? ''),
  );
}
