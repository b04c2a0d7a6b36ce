import type { Text } from '../model/text.ts';
import type { ComparedAdvice, Comparison, Verdict } from './compare.ts';

/** Words of a comparison. */
export const VERDICT: Record<Verdict, Text> = {
  higher: { nl: 'hoger', en: 'higher' },
  lower: { nl: 'lager', en: 'lower' },
  same: { nl: 'gelijk', en: 'the same' },
  'not-clear': { nl: 'geen duidelijke verandering', en: 'no clear change' },
  'now-known': { nl: 'nu bekend', en: 'now known' },
  'no-longer-known': { nl: 'niet meer bekend', en: 'no longer known' },
  'not-known': { nl: 'niet bekend', en: 'not known' },
  'not-comparable': { nl: 'niet te vergelijken', en: 'not comparable' },
};

export const ADVICE_CHANGE: Record<ComparedAdvice['change'], Text> = {
  gone: { nl: 'niet meer nodig', en: 'no longer needed' },
  new: { nl: 'nieuw', en: 'new' },
  free: { nl: 'kan nu beginnen', en: 'can begin now' },
  held: { nl: 'wacht nu op het fundament', en: 'waits for the foundation now' },
  stays: { nl: 'blijft', en: 'stays' },
};

/** What the reader must know before believing a difference. */
export function remarksOn({ moments, notComparable }: Comparison): Text[] {
  const differ = (key: 'organisation' | 'role' | 'version' | 'digest'): string[] => [
    ...new Set(moments.map((moment) => moment[key] ?? '–')),
  ];
  const remarks: Text[] = [];
  const names = differ('organisation');
  if (names.length > 1)
    remarks.push({
      nl: `Dit zijn verschillende namen: ${names.join(', ')}. Peil vergelijkt één organisatie met zichzelf, en rangschikt niet.`,
      en: `These are different names: ${names.join(', ')}. Peil compares one organisation with itself, and does not rank.`,
    });
  const roles = differ('role');
  if (roles.length > 1)
    remarks.push({
      nl: 'Niet elke keer antwoordden dezelfde rollen. Een verschil kan ook een andere blik zijn.',
      en: 'Not every time the same roles answered. A difference may also be another view.',
    });
  if (moments.some((moment, index) => moment.date < (moments[index - 1]?.date ?? '')))
    remarks.push({
      nl: 'De datums lopen niet op. Noem het oudste bestand als eerste.',
      en: 'The dates do not rise. Name the oldest file first.',
    });
  const versions = differ('version');
  if (versions.length > 1)
    remarks.push({
      nl: `De vragenlijst had verschillende versies: ${versions.join(', ')}. Wat in alle versies staat, is vergeleken.`,
      en: `The questionnaire had different versions: ${versions.join(', ')}. What is in all of them is compared.`,
    });
  else if (differ('digest').length > 1)
    remarks.push({
      nl: 'De rapporten zijn met andere regels of teksten gemaakt. Vergelijk liever de antwoorden zelf.',
      en: 'The reports were made with other rules or texts. Better compare the answers themselves.',
    });
  if (notComparable.length > 0)
    remarks.push({
      nl: `Niet te vergelijken, want niet elke keer gevraagd: ${notComparable.join(', ')}.`,
      en: `Not comparable, because not asked every time: ${notComparable.join(', ')}.`,
    });
  return remarks;
}

/** What a change means, in one sentence; stands in every comparison. */
export const RULE: Text = {
  nl: 'Een verschil kleiner dan één niveau op één vraag, of binnen beide bandbreedtes, is geen duidelijke verandering.',
  en: 'A difference smaller than one level on one question, or inside both ranges, is no clear change.',
};
