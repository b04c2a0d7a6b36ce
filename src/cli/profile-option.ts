import { isPeilError } from '../diagnostics/diagnostic.ts';
import type { OrganisationKind } from '../model/generated/profile.ts';
import { PROFILES } from '../model/profiles.ts';

/** The kind of organisation that a call is about: --profile, or the first that there are questions for. */
export function profileOption(options: Readonly<Record<string, unknown>>): OrganisationKind {
  return PROFILES.find((profile) => profile === options['profile']) ?? PROFILES[0] ?? 'jeugdzorgorganisatie';
}

/** The same where a file is resumed: then the file says it. What is wrong with the file is told where it is opened. */
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
