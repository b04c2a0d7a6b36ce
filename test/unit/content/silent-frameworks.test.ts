import { expect, it } from 'vitest';
import { buildInstrument } from '../../../src/content/build-instrument.ts';
import { checkContent } from '../../../src/content/check-content.ts';
import type { InstrumentData } from '../../../src/model/instrument.ts';
import { asContentFiles } from '../../support/content-files.ts';
import { smallData } from '../../support/small-instrument.ts';

/** An association of which only DSP speaks: the one condition of VJ is for municipalities. */
const { profile, ...rest } = smallData({
  items: [{ id: 'SUP-01', direct: ['DSP-B1'] }],
  conditions: [{ id: 'DSP-B1' }, { id: 'VJ-5.3-a', profiles: ['gemeente'] }],
  foundation: ['SUP-01'],
  safety: ['DSP-B1'],
  actions: [{ id: 'A-01', step: 2, serves: ['DSP-B1'] }],
});
const reason = { nl: 'Dit kader gaat over anderen.', en: 'This framework is about others.' };
const silent = (...ids: ('VJ' | 'DSP')[]): InstrumentData => ({
  ...rest,
  profile: {
    ...profile,
    phases: [{ id: 'een', title: reason, conditions: ['DSP-B1'] }],
    'silent-frameworks': ids.map((id) => ({ id, reason })),
  },
});

async function problems(data: InstrumentData): Promise<string[]> {
  const found = await checkContent(asContentFiles(data), buildInstrument(data));
  return found.map(({ code, message, hint }) => `${code}: ${message.en} ${hint?.en ?? ''}`);
}

it('a framework without a condition for the profile is not scored', () => {
  expect(buildInstrument(silent('VJ')).scored.map(({ id }) => id)).toEqual(['DSP']);
});

it('its silence needs a reason', async () => {
  expect(await problems(silent('VJ'))).toEqual([]);
  const [problem, ...others] = await problems(silent());
  expect(problem).toMatch(/^content-not-asked: VJ has no condition .* silent-frameworks/);
  expect(others).toEqual([]);
});

it('a framework that speaks cannot be called silent', async () => {
  const found = await problems(silent('VJ', 'DSP'));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^content-not-asked: DSP has conditions/);
});

it('phases may be left out, and what they name is checked where they are there', async () => {
  const { phases: _phases, ...without } = silent('VJ').profile;
  expect(await problems({ ...rest, profile: without })).toEqual([]);
  const wrong = { ...without, phases: [{ id: 'een', title: reason, conditions: ['DSP-Z9'] }] };
  expect((await problems({ ...rest, profile: wrong })).map((problem) => problem.split(':')[0])).toEqual(['content-id-unknown']);
});
