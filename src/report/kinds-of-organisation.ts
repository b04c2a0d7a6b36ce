import type { OrganisationKind } from '../model/generated/profile.ts';
import type { Text } from '../model/text.ts';

/** The kinds of organisation in words. */
export const KIND: Record<OrganisationKind, Text> = {
  jeugdzorgorganisatie: { nl: 'jeugdzorgorganisatie', en: 'youth-care organisation' },
  gemeente: { nl: 'gemeente', en: 'municipality' },
  platform: { nl: 'platform van ervaringsdeskundigen', en: 'platform of experts by experience' },
  onderwijs: { nl: 'onderwijs', en: 'education' },
  branchepartij: { nl: 'branchepartij', en: 'branch party' },
};
