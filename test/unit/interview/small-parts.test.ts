import { describe, expect, it } from 'vitest';
import { explainItem } from '../../../src/interview/explain-item.ts';
import { findTerms } from '../../../src/interview/find-terms.ts';
import { readFigure } from '../../../src/interview/follow-ups.ts';
import { listOf, tidy } from '../../../src/interview/session.ts';
import { readCount } from '../../../src/interview/ask-organisation.ts';
import type { Term } from '../../../src/model/instrument.ts';
import { realInstrument } from '../../support/real-instrument.ts';

describe('words that are explained', () => {
  const terms: Term[] = [
    { id: 'ervaring', nl: { term: 'ervaring', meaning: '…' }, en: { term: 'lived experience', meaning: '…' }, also: ['ervaringen'] },
    { id: 'mandaat', nl: { term: 'mandaat', meaning: '…' }, en: { term: 'mandate', meaning: '…' } },
    { id: 'fte', nl: { term: 'fte (volle baan)', meaning: '…' }, en: { term: 'FTE', meaning: '…' } },
  ];
  const found = (text: string, lang: 'nl' | 'en' = 'nl'): string[] => findTerms(terms, text, lang).map((term) => term.id);

  it('are whole words, in any case, with their other forms', () => {
    expect(found('Is er een Mandaat?')).toEqual(['mandaat']);
    expect(found('Welke ervaringen?')).toEqual(['ervaring']);
    expect(found('ervaringskennis en mandaatbesluit')).toEqual([]);
    expect(found('één fte (volle baan)')).toEqual(['fte']);
    expect(found('geëvalueerd mandaté')).toEqual([]);
  });

  it('are in the language of the reader', () => {
    expect(found('Is there a mandate?', 'en')).toEqual(['mandaat']);
    expect(found('Is there a mandate?', 'nl')).toEqual([]);
  });

  it('stand with why, examples and source behind the key for info', async () => {
    const instrument = await realInstrument();
    for (const item of instrument.items.values()) {
      const text = explainItem(instrument, item, 'nl').join('\n');
      expect(text).toContain(item.why.nl);
      expect(text).toContain(item.source);
      for (const example of item.examples.nl) expect(text).toContain(`- ${example}`);
    }
    const mandate = explainItem(instrument, instrument.items.get('ORG-1g')!, 'nl').join('\n');
    expect(mandate).toContain(instrument.terms.find((term) => term.id === 'mandaat')!.nl.meaning);
  });
});

describe('what is typed', () => {
  it.each([
    ['12', 12],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['0', 0],
    ['1.500', '1.500'],
    ['ongeveer 10', 'ongeveer 10'],
    ['0x10', '0x10'],
    ['1e3', '1e3'],
    ['-4', '-4'],
    ['  ', undefined],
  ] as const)('the figure %j is %j', (text, value) => {
    expect(readFigure(text)).toBe(value);
  });

  it.each([
    ['420', 420],
    ['1.200', 1200],
    ['12 000', 12000],
    ['0', 0],
    ['1.2', undefined],
    ['veel', undefined],
    ['1000001', undefined],
    ['', undefined],
  ] as const)('the number of people %j is %j', (text, value) => {
    expect(readCount(text)).toBe(value);
  });

  it('loses line ends and signs that a terminal would obey', () => {
    expect(tidy('eerste\r\ntweede\u001b[2Jderde\u202e')).toBe('eerste tweede [2Jderde');
  });

  it('is a list at semicolons, without doubles and empty parts', () => {
    expect(listOf('besluit; ;notulen;besluit;')).toEqual(['besluit', 'notulen']);
  });
});
