import { existsSync } from 'node:fs';
import { openFolder } from '../../../content/content-folder.ts';
import type { Prompts } from '../../../interview/prompts.ts';
import type { OrganisationKind } from '../../../model/generated/profile.ts';
import { PROFILES } from '../../../model/profiles.ts';
import type { Lang, Text } from '../../../model/text.ts';
import type { Call } from '../../command-spec.ts';
import { profileOption, profileToResume } from '../../profile-option.ts';
import { isOfKind, type Unfinished } from './file-names.ts';
import { findUnfinished } from './open-file.ts';

/** The flags, with the name of the file to go on with where it was looked for, and whose questions are asked. */
interface Found {
  readonly given: Call['options'];
  readonly kind: OrganisationKind;
}

/**
 * Which kind of organisation an interview is about. A file that is gone on with says it, or --profile does. Where
 * neither does, it is the first question: whoever starts need not know about flags.
 */
export async function findKind({ options, common: { lang, content } }: Call, prompts: Prompts, file: Unfinished): Promise<Found> {
  const resume = options['resume'] === true ? await findUnfinished({ lang, prompts }, file) : options['resume'];
  if (typeof resume === 'string') {
    const given = { ...options, resume };
    return { given, kind: await profileToResume(given) };
  }
  if (options['profile'] !== undefined) return { given: options, kind: profileOption(options) };
  const { output } = options;
  // A file that is there already: most will want to go on with it.
  if (typeof output === 'string' && existsSync(output) && isOfKind(output, file))
    return { given: options, kind: await profileToResume({ resume: output }) };
  return { given: options, kind: await askKind(prompts, lang, await kindsIn(content)) };
}

/** Kinds that a content folder has questions for; a folder in which something is wrong is told about when it is read. */
async function kindsIn(content: string | undefined): Promise<readonly OrganisationKind[]> {
  if (content === undefined) return PROFILES;
  const { files } = await openFolder(content);
  const found = PROFILES.filter((kind) => files.has(`profiles/${kind}/profile.yaml`));
  return found.length === 0 ? PROFILES : found;
}

async function askKind(prompts: Prompts, lang: Lang, kinds: readonly OrganisationKind[]): Promise<OrganisationKind> {
  const [first = 'jeugdzorgorganisatie'] = kinds;
  if (kinds.length < 2) return first;
  const picked = await prompts.select<OrganisationKind>({
    above: ABOVE[lang],
    message: { nl: 'Wat voor organisatie zijn jullie?', en: 'What kind of organisation are you?' }[lang],
    options: kinds.map((value) => ({ value, name: KINDS[value].name[lang], about: KINDS[value].about[lang] })),
    start: first,
    mayCancel: false,
  });
  return picked ?? first;
}

const ABOVE: Record<Lang, readonly string[]> = {
  nl: [
    'Welkom bij Peil. Elke soort organisatie heeft hier eigen vragen.',
    'Past er meer dan één? Kies waar het nu over gaat. Later kan het andere ook.',
    '',
  ],
  en: [
    'Welcome to Peil. Each kind of organisation has questions of its own here.',
    'Does more than one fit? Choose what this is about now; the other can follow.',
    '',
  ],
};

/** Each kind in words that someone recognises who never read about profiles. */
const KINDS: Record<OrganisationKind, { readonly name: Text; readonly about: Text }> = {
  jeugdzorgorganisatie: {
    name: { nl: 'Jeugdzorgorganisatie', en: 'Youth-care organisation' },
    about: {
      nl: 'Jullie geven hulp, zorg of opvang aan jongeren en gezinnen.',
      en: 'You give help, care or a place to stay to young people and families.',
    },
  },
  gemeente: {
    name: { nl: 'Gemeente', en: 'Municipality' },
    about: {
      nl: 'Jullie betalen of kopen jeugdhulp in, maken beleid of steunen een platform.',
      en: 'You pay for or purchase youth care, make policy or support a platform.',
    },
  },
  platform: {
    name: { nl: 'Platform van ervaringsdeskundigen', en: 'Platform of experts by experience' },
    about: {
      nl: 'Jullie zijn mensen met ervaring. Jullie steunen, trainen of geven advies.',
      en: 'You are people with experience. You support, train or give advice.',
    },
  },
  onderwijs: {
    name: { nl: 'Opleiding of school', en: 'Programme or school' },
    about: {
      nl: 'Jullie leiden mensen op voor werk met jongeren en gezinnen (mbo, hbo, wo).',
      en: 'You train people for work with young people and families (mbo, hbo, wo).',
    },
  },
  branchepartij: {
    name: { nl: 'Branchepartij', en: 'Branch party' },
    about: {
      nl: 'Een vereniging, vakbond of kennisinstituut: jullie werken voor de hele sector.',
      en: 'An association, union or knowledge institute: you work for the whole sector.',
    },
  },
};
