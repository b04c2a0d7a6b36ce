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
