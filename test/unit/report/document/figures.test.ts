import { expect, it } from 'vitest';
import { changeInWords } from '../../../../src/report/document/change.ts';
import { inWords, levelOf, rangeOf } from '../../../../src/report/document/figures.ts';

const row = (title: string, score: number | undefined, low: number, high: number) => ({
  id: title,
  title,
  low,
  high,
  ...(score === undefined ? {} : { score }),
});

it('writes a level and what it can be, and one figure where both are the same', () => {
  expect([
    levelOf({ score: 0.55 }, 'nl'),
    levelOf({}, 'nl'),
    rangeOf({ low: 0.5, high: 0.591 }, 'nl'),
    rangeOf({ low: 0.5, high: 0.5 }, 'en'),
  ]).toEqual(['2,2', '–', '2,0–2,4', '2.0']);
});

it('names all that stand highest and lowest, as the figures show them', () => {
  const words = inWords([row('Organisatie', 0.55, 0.5, 0.59), row('Cultuur', 0.542, 0.54, 0.545), row('Opleiding', 0.2, 0.2, 0.6)], 'nl');
  expect(words).toBe(
    'Het hoogst op niveau 2,2 van 4: Organisatie en Cultuur. Het laagst op niveau 0,8: Opleiding. Het minst zeker is Opleiding: dat kan van 0,8 tot 2,4 lopen.',
  );
});

it('says so where there is no level anywhere', () => {
  expect(inWords([row('Cultuur', undefined, 0, 1)], 'en')).toBe('There are too few answers yet to name a level anywhere.');
});

it('calls a change certain only where the ranges do not overlap', () => {
  const before = { score: 0.5, low: 0.4, high: 0.6 };
  expect(changeInWords(before, { score: 0.75, low: 0.7, high: 0.8 }, 'nl')).toBe('hoger: 1,0');
  expect(changeInWords(before, { score: 0.75, low: 0.5, high: 0.8 }, 'nl')).toBe('hoger: 1,0, nog niet zeker');
  expect(changeInWords(before, { score: 0.25, low: 0.2, high: 0.3 }, 'nl')).toBe('lager: 1,0');
  expect([
    changeInWords(before, before, 'nl'),
    changeInWords(undefined, before, 'nl'),
    changeInWords(before, { low: 0, high: 1 }, 'nl'),
  ]).toEqual(['gelijk', 'niet in beide', 'niet te zeggen']);
});
