import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText } from '../../../src/diagnostics/plain-text.ts';

it('a note cannot clear the screen, move the cursor or set a title', () => {
  expect(plainText('klaar\u001b[2J\u001b[H')).toBe('klaar\uFFFD[2J\uFFFD[H');
  expect(plainText('\u001b]0;titel\u0007')).toBe('\uFFFD]0;titel\uFFFD');
  expect(plainText('\u009b31mrood')).toBe('\uFFFD31mrood');
});
it('nor overwrite a line or turn the reading direction', () => {
  expect(plainText('niveau 0\rniveau 4')).toBe('niveau 0\uFFFDniveau 4');
  expect(plainText('a\u202eb\u2066c')).toBe('a\uFFFDb\uFFFDc');
});
it('ordinary text stays as it is, with accents, emoji, tabs and line ends', () => {
  const text = 'Geïnteresseerd? Coördinatie… € 5 – 👩‍👧\n\tja';
  expect(plainText(text)).toBe(text);
});
it('no control character comes through, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainText(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    }),
    { seed: 20260314 },
  );
});
