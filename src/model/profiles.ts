import type { OrganisationKind } from './generated/profile.ts';

/** The kinds of organisation that this version has questions for; the first is meant where none is named. */
export const PROFILES: readonly OrganisationKind[] = ['jeugdzorgorganisatie', 'gemeente', 'platform', 'onderwijs', 'branchepartij'];
