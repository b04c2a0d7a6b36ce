import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../src/policy/check-documents.ts';
import { explainCheck } from '../../../src/policy/explain-check.ts';
import type { State } from '../../../src/policy/judge.ts';
import { readMarkdown } from '../../../src/policy/readers/markdown.ts';
import { realRules } from '../../support/policy-rules.ts';

const rules = await realRules();
const state = (id: string, text: string): State =>
  checkDocuments([readMarkdown('beleid-de-waterlelie.md', text)], { ...rules, rules: rules.rules.filter((rule) => rule.id === id) })[0]
    ?.state ?? 'missing';

describe('the subject', () => {
  it('comes from the heading', () => {
    expect(state('VJ-4.5-a', '## Ervaringsdeskundigen\n\nPer dagdeel is de vergoeding € 30.')).toBe('arranged');
  });

  it('comes from the lead-in of a list', () => {
    expect(state('VJ-4.5-a', 'Voor ervaringsdeskundigen geldt:\n\n- de vergoeding is € 30 per dagdeel;\n- zij tekenen een contract.')).toBe(
      'arranged',
    );
  });

  it('comes from the sentence before, for who is pointed at', () => {
    expect(state('VJ-4.5-a', 'Bij ons werken zes ervaringsdeskundigen. Zij ontvangen een vergoeding van € 30.')).toBe('arranged');
  });

  it('does not pass to other people', () => {
    expect(state('VJ-4.5-a', 'Bij ons werken zes ervaringsdeskundigen. Vrijwilligers ontvangen een vergoeding van € 30.')).toBe('missing');
  });

  it('ends at a heading about something else', () => {
    expect(state('VJ-4.5-a', '# Ervaringsdeskundigheid\n\n## Cliëntenraad\n\nLeden ontvangen een vergoeding van € 30.')).toBe('missing');
  });

  it('is not there without a term of it', () => {
    expect(state('VJ-4.5-a', 'Medewerkers ontvangen een vergoeding van € 30 per dag.')).toBe('missing');
  });

  it('comes with the words of the organisation itself', () => {
    const own = { ...rules };
    own.concepts.add('subject/people', { words: ['wegbereider'] });
    expect(
      checkDocuments([readMarkdown('a.md', 'Wegbereiders ontvangen een vergoeding van € 30.')], own).find(({ id }) => id === 'VJ-4.5-a')
        ?.state,
    ).toBe('arranged');
  });
});

describe('arranged', () => {
  it.each([
    ['an amount', 'Ervaringsdeskundigen ontvangen een vergoeding van € 30 per dagdeel.'],
    ['a decision with a date', 'Op 3 maart 2025 is de beloning van ervaringsdeskundigen vastgesteld door de directie.'],
    ['a row of a table', '| Wie | Vergoeding | Vanaf |\n|---|---|---|\n| ervaringsdeskundigen | € 30 per dagdeel | 1 januari 2026 |'],
  ])('%s', (_what, text) => {
    expect(state('VJ-4.5-a', text)).toBe('arranged');
  });

  it.each([
    ['an intention', 'Wij willen ervaringsdeskundigen een vergoeding van € 30 geven.'],
    ['a study', 'De werkgroep onderzoekt of een vergoeding van € 30 voor ervaringsdeskundigen mogelijk is.'],
    ['a negation', 'Voor ervaringsdeskundigen is er nog geen vergoeding.'],
    ['a denial at the end', 'Een vergoeding voor ervaringsdeskundigen kennen wij niet.'],
    ['a proviso', 'Ervaringsdeskundigen krijgen een vergoeding van € 30, mits de subsidie doorgaat.'],
    ['words of others', 'Volgens het rapport krijgen ervaringsdeskundigen een vergoeding van € 30.'],
    ['a question', 'Krijgen ervaringsdeskundigen bij ons een vergoeding van € 30?'],
    ['a wish above a list', 'Onze ambities voor ervaringsdeskundigen:\n\n- een vergoeding van € 30 per dagdeel;'],
  ])('not: %s', (_what, text) => {
    expect(state('VJ-4.5-a', text)).toBe('named');
  });

  it('a column for intentions does not count', () => {
    const table = (now: string, later: string): string =>
      `| Onderwerp | Zo is het nu | Voornemen |\n|---|---|---|\n| Vergoeding ervaringsdeskundigen | ${now} | ${later} |`;
    expect(state('VJ-4.5-a', table('€ 30 per dagdeel', ''))).toBe('arranged');
    expect(state('VJ-4.5-a', table('', '€ 30 per dagdeel'))).toBe('named');
  });
});

describe('an explanation', () => {
  it('shows what counts, and what comes near with the reason', () => {
    const [rule] = rules.rules.filter(({ id }) => id === 'VJ-4.5-a');
    if (rule === undefined) throw new Error('The rule VJ-4.5-a is gone.');
    const text = 'Ervaringsdeskundigen ontvangen een vergoeding van € 30.\n\nDe gemeente betaalt een tarief per uur.';
    const considered = explainCheck([readMarkdown('a.md', text)], rule, rules);
    expect(considered.map(({ outcome, miss }) => [outcome, miss?.why])).toEqual([
      ['arranged', undefined],
      ['no', 'subject'],
    ]);
    expect(considered[0]?.heard[0]?.words).toContain('vergoeding');
  });
});

describe('passages that are not about us', () => {
  it.each([
    ['another organisation', 'Bij Jeugdhulp De Kreek krijgen ervaringsdeskundigen een vergoeding van € 30.'],
    ['organisations like us', 'Een collega-instelling betaalt ervaringsdeskundigen een vergoeding van € 30.'],
    ['a columnist', "'Geef ervaringsdeskundigen een vergoeding van € 30', schreef een columnist in een vakblad."],
    ['what was there once', 'Tot 2021 was er een vergoeding van € 30 voor ervaringsdeskundigen.'],
  ])('%s', (_what, text) => {
    expect(state('VJ-4.5-a', text)).toBe('missing');
  });

  it('name the condition when they add that we do not', () => {
    expect(state('VJ-4.5-a', 'Een vergoeding voor ervaringsdeskundigen hebben wij niet.')).toBe('named');
  });

  it('do not stop an organisation that names itself', () => {
    const text = 'Jeugdhulp De Kreek betaalt ervaringsdeskundigen een vergoeding van € 30.\n\nDe Kreek betaalt elke maand.';
    expect(state('VJ-4.5-a', text)).toBe('arranged');
  });
});

describe('a plan', () => {
  it('is no more than named, with a name beside it', () => {
    const text =
      '| Nr. | Voornemen | Trekker |\n|---|---|---|\n| 1 | Visie op de inzet van ervaringsdeskundigen schrijven | programmamanager |';
    expect(state('VJ-4.1-a', text)).toBe('named');
  });

  it('is not made arranged by the date of the meeting that leads in the list', () => {
    const text =
      'Het MT besloot op 20 januari 2026:\n\n- een vergoeding voor ervaringsdeskundigen heeft de warme belangstelling van het MT.';
    expect(state('VJ-4.5-a', text)).toBe('named');
  });
});
