import path from 'node:path';
import { loadFromFolder } from '../../src/content/load-instrument.ts';
import type { OrganisationKind } from '../../src/model/generated/profile.ts';
import type { Instrument } from '../../src/model/instrument.ts';
import { PROFILES } from '../../src/model/profiles.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');

const loaded = new Map<OrganisationKind, Promise<Instrument>>();

/** The instrument that ships, read from its sources and never from the build. Once per test file. */
export function realInstrument(profile: OrganisationKind = 'jeugdzorgorganisatie'): Promise<Instrument> {
  const instrument = loaded.get(profile) ?? loadFromFolder(profile, path.join(ROOT, 'questionnaires'));
  loaded.set(profile, instrument);
  return instrument;
}

/** The instruments of all profiles, for tests that loop over them. */
export async function everyInstrument(): Promise<(readonly [OrganisationKind, Instrument])[]> {
  const all: (readonly [OrganisationKind, Instrument])[] = [];
  for (const profile of PROFILES) all.push([profile, await realInstrument(profile)]);
  return all;
}
