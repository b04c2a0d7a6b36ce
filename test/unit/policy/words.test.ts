import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/policy/lexicon.ts';
import { splitSentences } from '../../../src/policy/sentences.ts';
import { verbForms } from '../../../src/policy/verb-forms.ts';
import { stem, tokenise } from '../../../src/policy/words.ts';

const words = (text: string): string[] => tokenise(text).map((token) => token.word);
const sentences = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it('fold case and accents, keep hyphens inside, numbers and money apart', () => {
    expect(words('De coördinator’s HR-adviseur krijgt € 25,50 (10%).')).toEqual([
      'de',
      'coordinator',
      'hr-adviseur',
      'krijgt',
      '€',
      '25,50',
      '10',
      '%',
    ]);
  });

  it('know no words in addresses', () => {
    expect(words('Zie https://voorbeeld.nl/themadag-ervaringsdeskundigheid voor meer')).toEqual(['zie', 'voor', 'meer']);
  });

  it('stand where they stood', () => {
    const text = 'Een team, één doel';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Een', 'team', 'één', 'doel']);
  });
});

describe('stems', () => {
  it.each([
    ['functies', 'functie'],
    ['rollen', 'rol'],
    ['vergoedingen', 'vergoeding'],
  ])('%s belongs to %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it('keep the expert apart from the expertise', () => {
    expect(stem('ervaringsdeskundige')).not.toBe(stem('ervaringsdeskundigheid'));
  });
});

describe('the lexicon', () => {
  const lexicon = new Lexicon();
  for (const [id, word] of ['vergoeding', 'rol', '*plan', '=team', 'meting', 'vaste'].entries())
    lexicon.addWord(word, { id, piece: false });
  const found = (word: string): readonly number[] => lexicon.lookUp(word).concepts;

  it('finds inflections and compounds of longer words', () => {
    expect([found('vergoedingen'), found('onkostenvergoeding'), found('vergoedingsregeling')]).toEqual([[0], [0], [0]]);
  });

  it('does not find short words inside others', () => {
    expect(found('controle')).toEqual([]);
    expect(found('rollen')).toEqual([1]);
  });

  it('obeys stars and the equals sign', () => {
    expect([found('jaarplan'), found('planning'), found('team'), found('teams')]).toEqual([[2], [], [3], []]);
  });

  it('does not take a word for a shorter one with the same stem', () => {
    expect([found('met'), found('vast')]).toEqual([[], []]);
  });

  it('is the same after being kept', () => {
    const kept = new Lexicon(lexicon.toData());
    for (const word of ['vergoedingen', 'jaarplan', 'team', 'teams', 'vast']) expect(kept.lookUp(word).concepts).toEqual(found(word));
  });
});

describe('forms of verbs', () => {
  const strong = new Map([
    ['spreken', ['spreken', 'spreekt', 'sprak', 'spraken', 'gesproken']],
    ['meten', ['meten', 'meet', 'mat', 'maten', 'gemeten']],
  ]);
  it.each([
    ['betalen', ['betaalt', 'betaald'], ['betaalden']],
    ['evalueren', ['evalueert', 'geevalueerd'], ['evalueerde']],
    ['leggen', ['legt', 'gelegd'], ['legde']],
    ['werven', ['werft'], []],
    ['bespreken', ['bespreekt', 'besproken'], ['besprak']],
    ['meten', ['meet', 'gemeten'], ['mat']],
  ])('%s', (verb, present, past) => {
    const forms = verbForms(verb, strong);
    expect(forms.present).toEqual(expect.arrayContaining(present));
    expect(forms.past).toEqual(expect.arrayContaining(past));
  });

  it('do not make mee of meten', () => {
    expect(verbForms('meten', strong).present).not.toContain('mee');
  });
});

describe('sentences', () => {
  it('end at a stop before a capital, not at abbreviations, initials and amounts', () => {
    expect(sentences('Zij krijgen o.a. € 2.500 per jaar, d.w.z. netto. Mevr. J. de Wit regelt dit. Klaar?')).toEqual([
      'Zij krijgen o.a. € 2.500 per jaar, d.w.z. netto.',
      'Mevr. J. de Wit regelt dit.',
      'Klaar?',
    ]);
  });

  it('end after etc. when a capital follows, and after a year', () => {
    expect(sentences('Koffie, thee etc. Daarna begint het in 2024. De teamleider belt.')).toHaveLength(3);
  });

  it('keep the number of an item', () => {
    expect(sentences('3. Werving en selectie')).toEqual(['3. Werving en selectie']);
  });
});
