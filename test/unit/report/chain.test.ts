import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadChain } from '../../../src/content/load-chain.ts';
import type { ChainLink } from '../../../src/model/generated/chain.ts';
import type { ReportCondition, ReportFile } from '../../../src/model/generated/report.ts';
import { type Chain, chainOf } from '../../../src/report/chain.ts';
import { renderChain } from '../../../src/report/render-chain.ts';
import { makeReport } from '../../../src/cli/make-report.ts';
import { answerSet } from '../../support/answer-set.ts';
import { realInstrument } from '../../support/real-instrument.ts';

const text = (nl: string): { nl: string; en: string } => ({ nl, en: `${nl} (en)` });
const link = (kind: ChainLink['kind'], id = 'K1'): ChainLink => ({
  id,
  kind,
  title: text('Een schakel'),
  a: { profile: 'jeugdzorgorganisatie', demands: ['DSP-C16'] },
  b: { profile: 'gemeente', demands: ['DSP-C17', 'VJ-5.3-e'] },
  why: text('Daarom.'),
  talk: text('Wat nu?'),
  source: 'DSP §3.4',
});

/** A report of an invented organisation of which only a few conditions matter. */
function report(
  name: string,
  profile: string,
  conditions: Readonly<Record<string, readonly [ReportCondition['status'], (number | undefined)?]>>,
  date = '2026-05-01',
): ReportFile {
  return {
    organisation: { name },
    date,
    instrument: { profile, version: '1.0.0', digest: 'sha256-0' },
    aspects: [
      {
        id: 'aanvullend',
        title: 'x',
        low: 0,
        high: 1,
        coverage: { answered: 0, of: 1 },
        items: [{ id: 'SUP-29', question: 'Welke plekken zijn er?', answer: 'deliberately-not', reason: 'wij wachten op de gemeente' }],
      },
    ],
    frameworks: [
      {
        id: 'DSP',
        groups: [
          {
            id: 'DSP-C',
            conditions: Object.entries(conditions).map(([id, [status, score]]) => ({
              id,
              title: `Titel van ${id}`,
              status,
              ...(score === undefined ? {} : { score }),
              strength: 'challenge',
              source: 'DSP §3.4',
              direct: ['SUP-29'],
            })),
          },
        ],
      },
    ],
  } as unknown as ReportFile;
}
const provider = (status: ReportCondition['status'], score?: number): ReportFile =>
  report('Jeugdhulp De Eg', 'jeugdzorgorganisatie', { 'DSP-C16': [status, score] });
const town = (status: ReportCondition['status'], score?: number): ReportFile =>
  report('Gemeente Wierden-Oost', 'gemeente', { 'DSP-C17': [status, score], 'VJ-5.3-e': ['met', 1] });
const verdicts = ({ waits }: Chain): string[] => waits.map(({ verdict }) => verdict);

describe('one waits for another', () => {
  it.each<[ReportCondition['status'], ReportCondition['status'], string[]]>([
    ['not-met', 'not-met', ['waiting']],
    ['partly-met', 'not-met', ['waiting']],
    ['met', 'not-met', []],
    ['not-met', 'met', []],
    ['unknown', 'not-met', ['open']],
    ['not-met', 'not-asked', ['open']],
    ['not-applicable', 'not-met', []],
    ['not-met', 'deliberately-not', []],
  ])('provider %s, municipality %s: %j', (a, b, expected) => {
    const level = (status: string): number | undefined => ({ 'not-met': 0.25, 'partly-met': 0.5, met: 1 })[status];
    // One demand: where the other side's second demand is met it must not speak for the first.
    const one: ChainLink = { ...link('waits'), b: { profile: 'gemeente', demands: ['DSP-C17'] } };
    expect(verdicts(chainOf([provider(a, level(a)), town(b, level(b))], [one]))).toEqual(expected);
  });
  it('the demand that stands lowest speaks for a side, with the answers behind it', () => {
    const [wait] = chainOf([provider('not-met', 0.25), town('not-met', 0)], [link('waits')]).waits;
    expect(wait?.b).toMatchObject({ organisation: 'Gemeente Wierden-Oost', id: 'DSP-C17', level: 0, standing: 'not-met' });
    expect(wait?.b.answers.map(({ id }) => id)).toEqual(['SUP-29']);
  });
});

describe('both have a part', () => {
  it.each<[number, number, string[]]>([
    [0.25, 0.25, ['both']],
    [1, 0.25, ['differs']],
    [0.25, 1, ['differs']],
    [1, 1, []],
  ])('levels %d and %d: %j', (a, b, expected) => {
    const status = (score: number): ReportCondition['status'] => (score === 1 ? 'met' : 'not-met');
    expect(verdicts(chainOf([provider(status(a), a), town(status(b), b)], [link('mutual')]))).toEqual(expected);
  });
});

describe('who is there', () => {
  it('says which kind of organisation is missing, and that nobody waits where both did their part', () => {
    expect(chainOf([provider('not-met', 0)], [link('waits')])).toMatchObject({ waits: [], well: [], absent: ['gemeente'] });
    expect(chainOf([provider('met', 1), town('met', 1)], [link('waits')]).well).toHaveLength(1);
  });
  it('looks at every pair, and of one organisation at its newest report', () => {
    const old = report('Gemeente Wierden-Oost', 'gemeente', { 'DSP-C17': ['not-met', 0] }, '2024-01-01');
    const other = report('Gemeente Achterveld', 'gemeente', { 'DSP-C17': ['not-met', 0] });
    const { waits } = chainOf([old, other, provider('not-met', 0), town('met', 1)], [link('waits')]);
    expect(waits.map(({ b }) => b.organisation)).toEqual(['Gemeente Achterveld']);
  });
  it('does not depend on the order of the reports', () => {
    const reports = [
      provider('not-met', 0),
      town('not-met', 0),
      report('Jeugdzorg Aa', 'jeugdzorgorganisatie', { 'DSP-C16': ['unknown'] }),
    ];
    const render = (given: readonly ReportFile[]): string =>
      renderChain(chainOf(given, [link('waits'), link('mutual', 'K2')]), given, 'nl', 80);
    const text = render(reports);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: 3 }), (given) => {
        expect(render(given)).toBe(text);
      }),
      { seed: 20260314, numRuns: 12 },
    );
  });
});

describe('what people read', () => {
  const reports = [provider('not-met', 0.25), town('not-met', 0)];
  it('names both sides with their question, answer, reason and source, and takes no side', () => {
    const shown = renderChain(chainOf(reports, [link('waits')]), reports, 'nl', 80).replace(/\s+/g, ' ');
    expect(shown).toContain('Wacht: **Jeugdhulp De Eg**: Titel van DSP-C16 (DSP-C16): niveau 1,0. Bron: DSP §3.4');
    expect(shown).toContain('Op: **Gemeente Wierden-Oost**: Titel van DSP-C17 (DSP-C17): niveau 0,0.');
    expect(shown).toContain('Welke plekken zijn er? (SUP-29) → bewust niet: “wij wachten op de gemeente”');
    expect(shown).toContain('**Om over te praten:** Wat nu?');
  });
  it('fits 80 columns, and a name cannot become markup or move the cursor', () => {
    const odd = [report('**Weg** [x](y)\u001b[2J', 'jeugdzorgorganisatie', { 'DSP-C16': ['not-met', 0] }), town('not-met', 0)];
    const shown = renderChain(chainOf(odd, [link('waits')]), odd, 'nl', 80);
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(shown).not.toContain('\u001b');
    expect(shown).toContain('\\*\\*Weg\\*\\* \\[x\\]');
  });
});

describe('the links that ship', () => {
  it('every kind of organisation stands in at least one, and every side asks what that kind can answer', async () => {
    const links = await loadChain();
    const kinds = new Set(links.flatMap(({ a, b }) => [a.profile, b.profile]));
    expect(kinds.size).toBe(5);
    for (const { a, b } of links) expect(a.profile).not.toBe(b.profile);
  });
  it('procurement demands of a municipality hold up a provider', async () => {
    const care = await realInstrument();
    const municipality = await realInstrument('gemeente');
    const reports = [
      makeReport(care, answerSet(care, { 'SUP-29': 1 }), 'nl'),
      { ...makeReport(municipality, answerSet(municipality, { 'SUP-G4': 0 }), 'nl'), organisation: { name: 'Gemeente Vlasmeer' } },
    ];
    const found = chainOf(reports, await loadChain()).waits.find((wait) => wait.link.id === 'K1');
    expect([found?.verdict, found?.a.id, found?.b.id]).toEqual(['waiting', 'DSP-C16', 'DSP-C17']);
  });
});
