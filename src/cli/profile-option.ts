import { isPeilError } from '../diagnostics/diagnostic.ts';
import type { OrganisationKind } from '../model/generated/profile.ts';
import { PROFILES } from '../model/profiles.ts';

/** The kind of organisation that a call is about: --profile, or the first that there are questions for. */
export function profileOption(options: Readonly<Record<string, unknown>>): OrganisationKind {
  return PROFILES.find((profile) => profile === options['profile']) ?? PROFILES[0] ?? 'jeugdzorgorganisatie';
}

/** The flag as one must type it for this kind; nothing for the kind that is meant without it. */
export function profileFlag(kind: OrganisationKind): string {
  return kind === PROFILES[0] ? '' : ` --profile ${kind}`;
}

/** The kind where a file is resumed: then the file says it. What is wrong with the file is told where it is opened. */
export async function profileToResume(options: Readonly<Record<string, unknown>>): Promise<OrganisationKind> {
  const resumed = options['resume'];
  if (typeof resumed !== 'string') return profileOption(options);
  try {
    const { readAnyFile } = await import('../files/read-file.ts');
    const { data } = (await readAnyFile(resumed)).checked;
    const named = 'questionnaire' in data && typeof data.questionnaire === 'string' ? data.questionnaire.split('@')[0] : undefined;
    return PROFILES.find((profile) => profile === named) ?? profileOption(options);
  } catch (error) {
    if (isPeilError(error)) return profileOption(options);
    throw error;
  }
}
