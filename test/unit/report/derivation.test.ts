import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/advice/advise.ts';
import type { Answer } from '../../../src/model/answer.ts';
import type { ReportFile } from '../../../src/model/generated/report.ts';
import type { Lang } from '../../../src/model/text.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { derivationOf, meanInWords } from '../../../src/report/derivation.ts';
import { deriveSubject } from '../../../src/report/derive-subject.ts';
import { renderExplanation, type Section } from '../../../src/report/explanation.ts';
import { findSubjects } from '../../../src/report/find-subject.ts';
import { PLAIN_STYLES } from '../../../src/report/styles.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { answerSet, bare, deliberatelyNot, level, type Level, notApplicable, unanswered, unknown } from '../../support/answer-set.ts';
import { realInstrument } from '../../support/real-instrument.ts';

const instrument = await realInstrument();

function reportOf(given: Readonly<Record<string, Level | Answer>>, situation: Record<string, 'yes' | 'no'> = {}): ReportFile {
  const answers = answerSet(instrument, given, situation);
  const assessment = assess(instrument, answers);
  return buildReport({ instrument, answers, assessment, advice: advise(instrument, assessment, answers), lang: 'nl' });
}
function derive(report: ReportFile, id: string, lang: Lang = 'nl'): Section[] {
  const [subject] = findSubjects(instrument, id);
  if (subject === undefined) throw new Error(`${id} is not there.`);
  return deriveSubject(derivationOf(instrument, report, lang), subject);
}
/** The derivation as people see it, spaces made one. */
function shown(report: ReportFile, id: string, lang: Lang = 'nl'): string {
  return renderExplanation({ id: '', what: '', title: '', sections: derive(report, id, lang) }, PLAIN_STYLES, 200).replaceAll(
    /[ \n]+/g,
    ' ',
  );
}

const SCORED = [
  ...instrument.items.keys(),
  ...instrument.scored.flatMap((framework) => [
    framework.id,
    ...framework.groups.flatMap((group) => [group.id, ...group.conditions.map((condition) => condition.id)]),
  ]),
  ...instrument.blocks.map((block) => block.id),
  ...(instrument.profile.phases ?? []).map((phase) => phase.id),
  'poort',
];

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom<Level>(0, 1, 2, 3, 4).map(level),
  fc.constantFrom<Level>(3, 4).map(bare),
  fc.constantFrom(unknown, unanswered, notApplicable, deliberatelyNot),
);
const anyAnswers = fc.record(Object.fromEntries([...instrument.items.keys()].map((id) => [id, anyAnswer])));

describe('the sums come to the figures of the report', () => {
  it('for every question, condition, group, aspect, framework and phase, whatever the answers', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const report = reportOf(given);
        for (const id of SCORED) expect(JSON.stringify(derive(report, id)), id).not.toContain('Let op: in het rapport staat');
      }),
      { numRuns: 12 },
    );
  });
  it('for every advice: the factors multiply to its priority, and what waits is named', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const report = reportOf(given);
        for (const advice of [...report.advice, ...report['held-back']].filter((entry) => entry.factors !== undefined)) {
          const text = JSON.stringify(derive(report, advice.id));
          expect(text, advice.id).not.toContain('Let op:');
          if ((advice.factors?.['open-dependants'] ?? 0) > 0) expect(text, advice.id).toContain('Wat hierop wacht');
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('a condition, by hand', () => {
  // VJ-4.1-b: SUP-43 is direct (weight 4), ORG-1e, ORG-1f, ORG-2a and CUL-1a are hints (weight 1).
  const report = reportOf({ 'SUP-43': 2, 'ORG-1e': bare(3) });

  it('shows the sum: (4 × 2/4 + 1 × 3/4) / (4 + 1) = 2,75 / 5 = 0,55', () => {
    expect(shown(report, 'VJ-4.1-b')).toContain('(4 × 0,5 + 1 × 0,75) / (4 + 1) = 2,75 / 5 = 0,55.');
    expect(shown(report, 'VJ-4.1-b')).toContain('Score: 0,55, dus niveau 2,2 van 4.');
    expect(shown(report, 'VJ-4.1-b', 'en')).toContain('(4 × 0.5 + 1 × 0.75) / (4 + 1) = 2.75 / 5 = 0.55.');
  });
  it('shows the range: three hints open (0 to 1), and level 3 without an example may be 2', () => {
    // Lowest (4 × 0.5 + 0.5 + 0 + 0 + 0) / 8 = 0.3125; highest (4 × 0.5 + 0.75 + 3) / 8 = 0.71875.
    expect(shown(report, 'VJ-4.1-b')).toContain('= 2,5 / 8 = 0,313.');
    expect(shown(report, 'VJ-4.1-b')).toContain('= 5,75 / 8 = 0,719.');
    expect(shown(report, 'VJ-4.1-b')).toContain('2 van de 5 vragen die meetellen, zijn beantwoord met een niveau.');
  });
  it('says why: between the thresholds, and not certain', () => {
    expect(shown(report, 'VJ-4.1-b')).toContain(
      'Vanaf 0,625 (niveau 2,5) is een voorwaarde op orde, vanaf 0,375 (niveau 1,5) deels. De score ligt tussen de twee grenzen.',
    );
    expect(shown(report, 'VJ-4.1-b')).toContain('Status: deels op orde (nog niet zeker).');
  });
  it('says that a direct question which is too low holds it back', () => {
    // DSP-D1-like mix: one direct at 4 is not enough where another direct is at 1.
    const condition = instrument.scored
      .flatMap((framework) => framework.groups.flatMap((group) => group.conditions))
      .find(({ id }) => (instrument.links.get(id) ?? []).filter((link) => link.direct).length > 2);
    const [low, ...high] = (instrument.links.get(condition?.id ?? '') ?? []).filter((link) => link.direct).map((link) => link.item);
    const held = reportOf(Object.fromEntries([[low ?? '', 1], ...high.map((id): [string, Level] => [id, 4])]));
    expect(shown(held, condition?.id ?? '')).toContain(`De score is hoog genoeg, maar ${low ?? ''} staat onder niveau 2.`);
  });
  it('says that hints alone make no score', () => {
    expect(shown(reportOf({ 'ORG-1e': 4 }), 'VJ-4.1-b')).toContain(
      'Geen enkele rechtstreekse vraag is ingevuld. Alleen aanwijzingen maken geen score.',
    );
  });
});

describe('a group, the gate and an advice, by hand', () => {
  it('has no score below 70 per cent of the answers, and says how much there is', () => {
    const text = shown(reportOf({ 'SUP-43': 2 }), 'VJ-4.1');
    expect(text).toContain('Voor een score is 70 % nodig.');
    expect(text).toContain('Geen score: er zijn te weinig antwoorden.');
  });
  it('shows the lowest part of the foundation, however high the others are', () => {
    const all = Object.fromEntries([...instrument.items.keys()].map((id): [string, Level] => [id, 4]));
    expect(shown(reportOf({ ...all, 'ORG-1g': 1 }), 'poort')).toContain(
      'Het laagste deel is ORG-1g, op niveau 1,0. Dat is onder niveau 2, dus de poort is dicht, hoe hoog de andere delen ook staan.',
    );
  });
  it('shows gap × weight × (1 + waiting) × sources', () => {
    const report = reportOf({ 'SUP-43': 2, 'ORG-1e': 2 });
    const advice = report.advice.find((entry) => (entry.factors?.['open-dependants'] ?? 0) > 1);
    const { gap = 0, weight = 0, corroboration = 0, priority = 0, 'open-dependants': waiting = 0 } = advice?.factors ?? {};
    expect(gap * weight * (1 + waiting) * corroboration).toBeCloseTo(priority, 2);
    const nl = (value: number): string => String(value).replace('.', ',');
    expect(shown(report, advice?.id ?? '')).toContain(
      `= ${nl(gap)} × ${nl(weight)} × (1 + ${waiting}) × ${nl(Math.round(corroboration * 1000) / 1000)} = ${nl(priority)}.`,
    );
  });
  it('says why an advice is not in the report', () => {
    const all = Object.fromEntries([...instrument.items.keys()].map((id): [string, Level] => [id, 4]));
    expect(shown(reportOf(all), 'A-12')).toContain('Dit advies staat niet in het rapport. Niets van wat het dient, staat onder zijn doel.');
  });
});

describe('a report that was changed by hand', () => {
  it('is not believed: the sum is shown and the difference named', () => {
    const report = reportOf({ 'SUP-43': 2 });
    const condition = report.frameworks
      .flatMap((framework) => framework.groups.flatMap((group) => group.conditions))
      .find(({ id }) => id === 'VJ-4.1-b');
    if (condition === undefined) throw new Error('VJ-4.1-b is not in the report.');
    condition.score = 1;
    expect(shown(report, 'VJ-4.1-b')).toContain('Let op: in het rapport staat 1. Dat is anders.');
  });
  it('with terminal escapes in a reason shows them harmless', () => {
    const report = reportOf({ 'PER-2c': { kind: 'deliberately-not', reason: '\u001b[2Jweg' } });
    expect(shown(report, 'PER-2c')).toContain('bewust niet: \uFFFD[2Jweg.');
  });
});

describe('a mean in words', () => {
  it('is written out while it can be read, and as total over number where it cannot', () => {
    expect(
      meanInWords(
        [
          { weight: 1, value: 0.25 },
          { weight: 1, value: 0.5 },
        ],
        'nl',
      ).sum.replaceAll('\u00a0', ' '),
    ).toBe('(0,25 + 0,5) / 2 = 0,75 / 2 = 0,375');
    expect(
      meanInWords(
        Array.from({ length: 40 }, () => ({ weight: 1, value: 0.5 })),
        'en',
      ).sum.replaceAll('\u00a0', ' '),
    ).toBe('20 / 40 = 0.5');
    expect(meanInWords([], 'nl').value).toBe(0);
  });
});
