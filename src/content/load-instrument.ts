import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PeilError } from '../diagnostics/diagnostic.ts';
import type { OrganisationKind } from '../model/generated/profile.ts';
import type { Instrument, InstrumentData, LeanData, LeanInstrument } from '../model/instrument.ts';
import { buildInstrument } from './build-instrument.ts';
import { ownFolder } from './content-folder.ts';
import { packageRoot } from './package-root.ts';

export { PROFILES } from '../model/profiles.ts';

/**
 * Loads the instrument of a profile, with all its texts. The content that ships was checked and put together when
 * Peil was built; a folder of one's own is read and checked here.
 * @param folder a content folder laid out as questionnaires/; without it the content that ships
 * @throws PeilError where a folder of one's own has problems
 */
export async function loadInstrument(profile: OrganisationKind, folder?: string): Promise<Instrument> {
  if (folder !== undefined) return loadChanged(profile, folder);
  const built = readBuilt(profile);
  // The build wrote these files from content that passed all checks.
  return built === undefined ? loadFromFolder(profile, ownFolder()) : buildInstrument(built as InstrumentData);
}

/** The same without the long texts, which scoring does not need. */
export async function loadLeanInstrument(profile: OrganisationKind, folder?: string): Promise<LeanInstrument> {
  if (folder !== undefined) return loadChanged(profile, folder);
  const built = readBuilt(`${profile}.lean`);
  return built === undefined ? loadFromFolder(profile, ownFolder()) : buildInstrument(built as LeanData);
}

/** A folder of one's own; where it asks or counts otherwise than the content that ships, the instrument says so. */
async function loadChanged(profile: OrganisationKind, folder: string): Promise<Instrument> {
  const instrument = await loadFromFolder(profile, folder);
  const shipped = await loadLeanInstrument(profile);
  if (shipped.digest === instrument.digest) return instrument;
  const { openFolder } = await import('./content-folder.ts');
  return { ...instrument, changed: (await openFolder(folder)).about?.name ?? { nl: path.basename(folder), en: path.basename(folder) } };
}

// Built as ASCII, so that reading it needs no decoding.
function readBuilt(name: string): unknown {
  const file = path.join(packageRoot(), 'dist', 'content', `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'latin1')) : undefined;
}

/** Reads and checks a content folder. */
export async function loadFromFolder(profile: OrganisationKind, folder: string): Promise<Instrument> {
  const { itemIdsElsewhere, readContent } = await import('./content-files.ts');
  const { openFolder } = await import('./content-folder.ts');
  const { combine } = await import('./combine.ts');
  const { checkContent } = await import('./check-content.ts');
  const files = await readContent(folder, profile);
  const instrument = buildInstrument(combine(files));
  const problems = await checkContent(files, instrument, itemIdsElsewhere(await openFolder(folder), profile));
  if (problems.length > 0)
    throw new PeilError(problems, new Map([...files.base, ...files.added].map((file) => [file.checked.file, file.checked.text])));
  return instrument;
}
