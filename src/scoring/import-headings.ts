import type { ImportMap } from '../model/generated/import-map.ts';
import type { Lang } from '../model/text.ts';

/** What a heading says about a column that holds no answers; undefined where it may hold them. */
export type HeadingKind = 'personal' | 'name' | 'day' | 'moment';

const KINDS: readonly (readonly [HeadingKind, RegExp])[] = [
  // May also be the name of the organisation.
  ['name', /^(naam|name)$/],
  [
    'personal',
    /^((jouw|je|uw|your|wat is (jouw|je|uw)|what is your) )?(e-?mail ?(adres|address)?|mailadres|(voor|achter|gebruikers)?naam|((first|last|full|user) ?)?name|telefoon(nummer)?|mobiel(e nummer)?|phone( number)?|woonadres|home address|ip-?adres|ip address|geboortedatum|date of birth)$/,
  ],
  ['day', /^(datum|date|(wat is )?de datum( van vandaag)?|datum van (vandaag|invullen)|invuldatum|(what is )?(the|today['’]s) date)$/],
  // What form tools call the moment at which somebody sent the form.
  [
    'moment',
    /^(tijdstempel|timestamp|begintijd|tijd van voltooien|voltooiingstijd|ingediend op|ingevuld op|start time|completion time|submitted (at|on))$/,
  ],
];

/** @param plain the heading in small letters, without the sign at its end */
export function headingKind(plain: string): HeadingKind | undefined {
  return KINDS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** Why a column is left out, for whoever reads the map. */
export function whyIgnored(kind: HeadingKind | undefined, lang: Lang): string | undefined {
  if (kind === 'personal') return { nl: 'Peil bewaart geen gegevens van personen', en: 'Peil keeps no data of persons' }[lang];
  if (kind === 'name')
    return {
      nl: 'Peil bewaart geen namen van mensen; is dit de organisatie, schrijf dan organisation',
      en: 'Peil keeps no names of people; if this is the organisation, write organisation',
    }[lang];
  return kind === 'moment' || kind === 'day'
    ? { nl: 'de dag staat al in een andere kolom', en: 'another column holds the day already' }[lang]
    : undefined;
}

/** In which order days are written, where at least one of them can only be read one way and none the other way. */
export function orderOfDays(texts: readonly string[]): ImportMap['dates'] {
  const parts = texts.flatMap((text) => {
    const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(text) ?? [];
    return first === undefined || second === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  const dayFirst = parts.some(([first]) => first > 12);
  const monthFirst = parts.some(([, second]) => second > 12);
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'd-m-yyyy' : 'm-d-yyyy';
}
