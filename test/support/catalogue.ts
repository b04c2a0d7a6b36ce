import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OrganisationKind } from '../../src/model/generated/profile.ts';
import type { Condition, Item, Prerequisite } from '../../src/model/instrument.ts';
import { ROOT } from './real-instrument.ts';

interface Linked {
  readonly id: string;
  readonly direct: readonly string[];
  readonly partial: readonly string[];
}

interface Catalogue {
  readonly lejo: readonly (Linked & { readonly kind: Item['kind'] })[];
  /** Which questions of the checklist each kind of organisation gets. */
  readonly mirrored: Readonly<Record<OrganisationKind, readonly string[]>>;
  readonly supplementary: readonly (Linked & { readonly profiles: readonly OrganisationKind[] })[];
  readonly outside: readonly string[];
  readonly conditions: readonly Required<Pick<Condition, 'id' | 'profiles' | 'derived' | 'strength'>>[];
  readonly notAskable: readonly string[];
  readonly prerequisites: readonly Required<Pick<Prerequisite, 'before' | 'after' | 'kind' | 'profiles'>>[];
}

/** The ids, links and tags that the analysis of the sources found: what the content must hold, no more and no less. */
export const CATALOGUE = JSON.parse(readFileSync(path.join(ROOT, 'test/fixtures/catalogue-ids.json'), 'utf8')) as Catalogue;

export function conditionsOf(profile: OrganisationKind): string[] {
  return CATALOGUE.conditions.filter((condition) => condition.profiles.includes(profile)).map(({ id }) => id);
}

export function supplementaryOf(profile: OrganisationKind): Catalogue['supplementary'] {
  return CATALOGUE.supplementary.filter((item) => item.profiles.includes(profile));
}

/**
 * Direct links of ours, where the analysis asks a condition of other kinds of organisation only: the question of this
 * profile asks it in so many words, and its source says that the link is ours.
 */
export const OWN_LINKS: Partial<Record<OrganisationKind, Readonly<Record<string, readonly string[]>>>> = {
  gemeente: {
    'OPL-1c': ['VJ-2.3-a'],
    'SUP-08': ['VJ-3.3-b'],
    'SUP-50': ['VJ-4.1-k'],
    'SUP-21': ['VJ-4.1-l'],
    'SUP-27': ['VJ-4.4-i'],
    'SUP-31': ['VJ-5.3-l'],
  },
  platform: { 'SUP-27': ['VJ-4.4-i'], 'SUP-28': ['VJ-2.3-a'] },
  onderwijs: { 'SUP-26': ['DSP-A3-e'], 'SUP-29': ['DSP-T1-b'], 'SUP-44': ['VJ-4.3-c'] },
  branchepartij: { 'SUP-41': ['DSP-D4'] },
};
