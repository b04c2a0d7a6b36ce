import { describe, expect, it } from 'vitest';
import { readabilityOf, sentencesOf, wordsOf } from '../support/readability.ts';
import { everyInstrument } from '../support/real-instrument.ts';

/** Longest sentence in words: in one breath, at reading level B1. */
const LONGEST = 25;

describe.each(await everyInstrument())('%s', (_kind, instrument) => {
  const items = [...instrument.items.values()];
  const questions = items.map((item) => item.question.nl);

  describe('the Dutch question texts are at reading level B1', () => {
    const { wordsPerSentence, flesch } = readabilityOf(questions);
    it('a sentence has at most 15 words on average', () => {
      expect(wordsPerSentence).toBeLessThanOrEqual(15);
    });
    it('Flesch-Douma is at least 50', () => {
      expect(flesch).toBeGreaterThanOrEqual(50);
    });
  });

  describe(`no sentence has more than ${String(LONGEST)} words`, () => {
    it.each([
      ['questions', items.map((item) => [item.id, [item.question.nl]] as const)],
      ['anchors', items.map((item) => [item.id, item.anchors.map((anchor) => anchor.nl)] as const)],
    ])('in the %s', (_name, texts) => {
      const long = texts.flatMap(([id, list]) =>
        list
          .flatMap(sentencesOf)
          .filter((sentence) => wordsOf(sentence).length > LONGEST)
          .map((sentence) => `${id} (${String(wordsOf(sentence).length)}): ${sentence}`),
      );
      expect(long).toEqual([]);
    });
  });

  it('the actions read as easily as the questions', () => {
    const { wordsPerSentence, flesch } = readabilityOf(
      instrument.actions.flatMap((action) => [action.title.nl, action.do.nl, action['first-step'].nl]),
    );
    expect(wordsPerSentence).toBeLessThanOrEqual(15);
    expect(flesch).toBeGreaterThanOrEqual(50);
  });
});
