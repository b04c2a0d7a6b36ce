import { expect, it } from 'vitest';
import { syllablesOf } from './dutch-syllables.ts';
import { readabilityOf, sentencesOf, wordsOf } from './readability.ts';

// Counted by hand, with the seams written out.
it.each([
  ['zorg', 1], // zorg
  ['jeugd', 1], // jeugd
  ['steun', 1], // steun
  ['nieuw', 1], // nieuw
  ['vrij', 1], // vrij
  ['team', 1], // team, from English
  ['nieuwe', 2], // nieu-we
  ['ouders', 2], // ou-ders
  ['bestuur', 2], // be-stuur
  ['moeilijk', 2], // moei-lijk
  ['groeien', 2], // groei-en
  ['niveau', 2], // ni-veau
  ['geuit', 2], // ge-uit
  ['cliënt', 2], // cli-ent
  ['ervaring', 3], // er-va-ring
  ['draagvlak', 2], // draag-vlak
  ['ideeën', 3], // i-dee-en
  ['bijeenkomst', 3], // bij-een-komst
  ['beantwoorden', 4], // be-ant-woor-den
  ['pleegouders', 3], // pleeg-ou-ders
  ['vrijwilliger', 4], // vrij-wil-li-ger
  ['kwartiermaker', 4], // kwar-tier-ma-ker
  ['situatie', 4], // si-tu-a-tie
  ['beëindigen', 4], // be-ein-di-gen
  ['coördinator', 5], // co-or-di-na-tor
  ['organisatie', 5], // or-ga-ni-sa-tie
  ['evaluatie', 5], // e-va-lu-a-tie
  ['geïnteresseerd', 5], // ge-in-te-res-seerd
  ['ervaringskennis', 5], // er-va-rings-ken-nis
  ['ervaringsdeskundige', 7], // er-va-rings-des-kun-di-ge
  ['gelijkwaardigheid', 5], // ge-lijk-waar-dig-heid
  ['royaal', 2], // ro-yaal
  ['zorg-ervaring', 4], // zorg-er-va-ring
])('%s has %i syllables', (word, syllables) => {
  expect(syllablesOf(word)).toBe(syllables);
});

it('sentences end at a point, a question mark or an exclamation mark', () => {
  expect(sentencesOf("Is er een plan? Dat kan: een jaarplan, of 'iets anders'. Prima!")).toHaveLength(3);
  expect(wordsOf("Dat is foto's maken, 24/7 en 2,5 uur")).toEqual(['Dat', 'is', "foto's", 'maken', '24/7', 'en', '2', '5', 'uur']);
});

it('Flesch-Douma of two short sentences, by hand', () => {
  // "Wie helpt jou? De kwartiermaker." Words 3 + 2 = 5, sentences 2: 2.5. Syllables 1 + 1 + 1 + 1 + 4 = 8: 1.6 a word.
  // 206.84 − 77 × 1.6 − 0.93 × 2.5 = 206.84 − 123.2 − 2.325 = 81.315.
  const { wordsPerSentence, syllablesPerWord, flesch } = readabilityOf(['Wie helpt jou?', 'De kwartiermaker.']);
  expect(wordsPerSentence).toBe(2.5);
  expect(syllablesPerWord).toBe(1.6);
  expect(flesch).toBeCloseTo(81.315, 9);
});
