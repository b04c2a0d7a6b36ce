import type { OrganisationKind } from '../../src/model/generated/profile.ts';
import type { Lang } from '../../src/model/text.ts';

/** Words with which one kind of organisation speaks of itself; whoever is of another kind does not meet them. */
interface KindWords {
  readonly foreign: Readonly<Record<Lang, readonly string[]>>;
  /** Where such a word is in place after all: a name, or what another organisation has or does. */
  readonly allowed: readonly RegExp[];
}

const CARE = {
  nl: ['leefgroep(en)?', 'behandelgroep(en)?', 'jullie cliënten'],
  en: ['residential groups?', 'living groups?', 'your clients'],
} as const;
const TOWN = {
  nl: ['jullie gemeente', 'onze gemeente', 'gemeenteraad', 'raadsleden', 'raadslid', 'wethouders?', 'jullie inwoners'],
  en: ['your municipality', 'municipal council', 'council members?', 'alder(man|men|person|persons)', 'your residents'],
} as const;
/** Schools have a college too: theirs is another. */
const COLLEGE = { nl: ['het college', 'college en raad', 'griffie'], en: ['municipal executive'] } as const;
const SCHOOL = {
  nl: [
    'jullie opleiding',
    'jullie school',
    'jullie studenten',
    'opleidingsteams?',
    'opleidingsmanager',
    'college van bestuur',
    'curriculum',
    'curriculumcommissie',
  ],
  en: ['your programme', 'your school', 'your students', 'programme manager', 'curriculum', 'curriculum committee'],
} as const;
const POOL = { nl: ['jullie platform', 'jullie opdrachtgevers'], en: ['your platform'] } as const;
const BRANCH = { nl: ['jullie leden', 'jullie achterban', 'ledenvergadering'], en: ['your members', "members' meeting"] } as const;
/** Cliënten are people of a care organisation; a client council and having a say as a client are things of the field. */
const CLIENTS = { nl: ['(oud-)?cliënt(en)?'], en: ['(former )?clients?'] } as const;
const SUPERVISORS = { nl: ['raad van toezicht', 'toezichthouders?'], en: ['supervisory board'] } as const;
const EXECUTIVES = { nl: ['raad van bestuur'], en: ['executive board'] } as const;

const CLIENTS_OF_OTHERS = [
  /meepraten als cliënt|having a say as a client/i,
  /cliënten ?raad|cliëntperspectief|cliëntenorganisaties?|client (council|perspective|organisations?|participation)/i,
  /zorgorganisaties vragen vaak aan oud-cliënten|care organisations often ask former clients/i,
];

type WordSet = Readonly<Record<Lang, readonly string[]>>;
const all = (...sets: readonly WordSet[]): WordSet => ({ nl: sets.flatMap(({ nl }) => nl), en: sets.flatMap(({ en }) => en) });

export const WORDS_OF_KINDS: Readonly<Record<OrganisationKind, KindWords>> = {
  jeugdzorgorganisatie: { foreign: all(TOWN, COLLEGE, SCHOOL, POOL, BRANCH), allowed: [/het summa college/i] },
  gemeente: {
    foreign: all(CARE, CLIENTS, SCHOOL, POOL, BRANCH, SUPERVISORS, EXECUTIVES, { nl: ['jeugdzorginstelling van ons'], en: [] }),
    allowed: CLIENTS_OF_OTHERS,
  },
  // In English the client of a platform is who hires its people; a supervisory board is there for platforms that have one.
  platform: { foreign: all(CARE, { nl: CLIENTS.nl, en: [] }, TOWN, COLLEGE, SCHOOL, BRANCH, EXECUTIVES), allowed: CLIENTS_OF_OTHERS },
  onderwijs: {
    foreign: all(CARE, CLIENTS, TOWN, POOL, BRANCH),
    // What a school says where it has not come far yet.
    allowed: [...CLIENTS_OF_OTHERS, /'een cliënt die komt vertellen'|'a client who comes to tell'/i],
  },
  branchepartij: { foreign: all(CARE, TOWN, COLLEGE, SCHOOL, POOL, SUPERVISORS, EXECUTIVES), allowed: [] },
};

/** The foreign words in a text, each with what stands around it. */
export function foreignWords(kind: OrganisationKind, lang: Lang, text: string): string[] {
  const { foreign, allowed } = WORDS_OF_KINDS[kind];
  const plain = text.replaceAll(/\s+/g, ' ');
  const own = allowed.reduce((rest, pattern) => rest.replaceAll(new RegExp(pattern, 'gi'), (found) => '·'.repeat(found.length)), plain);
  const word = new RegExp(`(?<![\\p{L}\\p{N}])(?:${foreign[lang].join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return [...own.matchAll(word)].map(({ 0: found, index }) => `${found}: …${plain.slice(Math.max(0, index - 60), index + 60)}…`);
}
