import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersText } from '../../../scripts/bench-files.ts';
import { reportOf } from '../../../src/cli/make-report.ts';
import { checkAnswersText, requireAnswers } from '../../../src/cli/read-answers.ts';
import { advise } from '../../../src/advice/advise.ts';
import { emitYaml } from '../../../src/report/emit-yaml.ts';
import { YamlBytes } from '../../../src/report/emit-bytes.ts';
import { Bounded, sharedParts } from '../../../src/report/shared-parts.ts';
import { yamlReport } from '../../../src/report/yaml.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { realInstrument } from '../../support/real-instrument.ts';

const instrument = await realInstrument();
const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

describe('reports written one after another, with parts that come back', () => {
  it.each(['nl', 'en'] as const)('are the same bytes as each by itself (%s)', async (lang) => {
    const parts = sharedParts();
    const bytes = new YamlBytes(parts.known, instrument);
    for (let number = 0; number < 60; number++) {
      const answers = await requireAnswers(await checkAnswersText('a.yaml', answersText(number, instrument)), instrument);
      const assessment = assess(instrument, answers);
      const advice = advise(instrument, assessment, answers);
      const alone = reportOf(instrument, answers, assessment, advice, lang);
      const shared = reportOf(instrument, answers, assessment, advice, lang, [], parts);
      expect(shared).toEqual(alone);
      expect(text(bytes.emit('', { ...shared }))).toBe(emitYaml({ ...alone }));
      expect(yamlReport(shared)).toBe(yamlReport(alone));
    }
  });

  it('any data: bytes and text agree, whatever was written before', () => {
    const leaf = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 140 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant('een lange tekst die vaker voorkomt en die over de rand van een regel van honderdtien tekens heen gaat, dus gevouwen'),
    );
    const { data } = fc.letrec((tie) => ({
      data: fc.dictionary(
        fc.string({ minLength: 1, maxLength: 12 }),
        fc.oneof({ maxDepth: 3 }, leaf, fc.array(fc.oneof(leaf, tie('data')), { maxLength: 4 }), tie('data')),
        { maxKeys: 5 },
      ),
    }));
    const known = new WeakSet();
    const bytes = new YamlBytes(known, [
      'een lange tekst die vaker voorkomt en die over de rand van een regel van honderdtien tekens heen gaat, dus gevouwen',
    ]);
    fc.assert(
      fc.property(data, (value) => {
        const whole = { list: [value, value], last: value } as Record<string, unknown>;
        for (const part of whole['list'] as object[]) known.add(part);
        expect(text(bytes.emit('# kop\n', whole))).toBe(`# kop\n${emitYaml(whole)}`);
      }),
      { seed: 20260314, numRuns: 300 },
    );
  });
});

describe('a store of parts', () => {
  it('makes a part once while it is in use, and forgets what is not', () => {
    const store = new Bounded<{ n: number }>();
    let made = 0;
    const get = (key: string): { n: number } => store.get(key, () => ({ n: made++ }));
    const first = get('vaak');
    for (let n = 0; n < 20_000; n++) {
      get(`zelden ${n}`);
      expect(get('vaak')).toBe(first);
    }
    expect(made).toBe(20_001);
    get('zelden 0');
    expect(made).toBe(20_002);
  });
});
