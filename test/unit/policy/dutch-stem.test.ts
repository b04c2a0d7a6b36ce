import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import snowball from 'snowball-stemmers';
import { describe, expect, it } from 'vitest';
import { dutchStem } from '../../../src/policy/dutch-stem.ts';
import { tokenise } from '../../../src/policy/words.ts';
import { ROOT } from '../../support/real-instrument.ts';

const theirs = snowball.newStemmer('dutch');

describe('the stemmer', () => {
  it('stems every word of the rules and the labelled papers as the package does', () => {
    const words = new Set<string>();
    for (const folder of ['questionnaires/policy-rules', 'questionnaires/policy-rules/terms', 'evaluation/practice', 'evaluation/practice-2'])
      for (const name of readdirSync(path.join(ROOT, folder)).filter((file) => /\.(?:yaml|md|txt|html)$/.test(file)))
        for (const { word } of tokenise(readFileSync(path.join(ROOT, folder, name), 'utf8'))) words.add(word);
    expect(words.size).toBeGreaterThan(5000);
    expect([...words].filter((word) => dutchStem(word) !== theirs.stem(word))).toEqual([]);
  });

  it('does so for words that nobody wrote', () => {
    const stem = fc.array(
      fc.constantFrom(...'a e i o u y b d g j k m n p r s t v z'.split(' '), 'aa', 'ee', 'oo', 'tt', 'dd', 'kk', 'gem', 'c'),
      { maxLength: 7 },
    );
    const endings = [
      '',
      'heden',
      'en',
      'ene',
      's',
      'se',
      'e',
      'heid',
      'end',
      'ing',
      'ig',
      'lijk',
      'lijke',
      'baar',
      'bar',
      'bare',
      'igend',
      'enheid',
    ];
    fc.assert(
      fc.property(stem, fc.constantFrom(...endings), fc.constantFrom(...endings), (parts, one, two) => {
        const word = parts.join('') + one + two;
        expect(dutchStem(word)).toBe(theirs.stem(word));
      }),
      { numRuns: 5000 },
    );
  });
});
