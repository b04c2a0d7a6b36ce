import { describe, expect, it } from 'vitest';
import { CATALOGUE, conditionsOf, OWN_LINKS, supplementaryOf } from '../support/catalogue.ts';
import { everyInstrument, realInstrument } from '../support/real-instrument.ts';
import { SMALL_RULES } from '../support/small-rules.ts';

const instruments = await everyInstrument();
const shared = await realInstrument();
const isLejo = (id: string): boolean => !id.startsWith('SUP-');
const sorted = (ids: Iterable<string>): string[] => [...ids].sort();
const kinds = new Map(CATALOGUE.lejo.map(({ id, kind }) => [id, kind]));
const mirroredLinks = new Map(CATALOGUE.lejo.map((item) => [item.id, item]));

/** Of VJ and DSP together, as the analysis counts them. */
const COUNTS = {
  jeugdzorgorganisatie: { VJ: 100, DSP: 71, supplementary: 57 },
  gemeente: { VJ: 88, DSP: 4, supplementary: 42 },
  platform: { VJ: 94, DSP: 1, supplementary: 42 },
  onderwijs: { VJ: 60, DSP: 49, supplementary: 44 },
  branchepartij: { VJ: 0, DSP: 13, supplementary: 7 },
} as const;

describe.each(instruments)('%s', (profile, instrument) => {
  const items = [...instrument.items.values()];
  const scored = instrument.scored.flatMap((framework) => framework.groups.flatMap((group) => group.conditions));

  it('mirrors the questions of the checklist that fit it, in their order', () => {
    expect(items.map((item) => item.id).filter(isLejo)).toEqual(CATALOGUE.mirrored[profile]);
  });
  it('asks them under their numbered questions, with the kind of the catalogue', () => {
    for (const block of instrument.blocks.filter(({ id }) => id !== 'aanvullend'))
      for (const question of block.questions)
        for (const item of question.items) {
          expect(item.id.replace(/[a-z]$/, '')).toBe(question.id);
          expect(item.kind, item.id).toBe(kinds.get(item.id));
        }
  });
  it('asks all supplementary questions that the catalogue has for it, last', () => {
    expect(instrument.blocks.at(-1)?.id).toBe('aanvullend');
    const wanted = supplementaryOf(profile).map((item) => item.id);
    expect(wanted).toHaveLength(COUNTS[profile].supplementary);
    expect(sorted(items.map((item) => item.id).filter((id) => !isLejo(id)))).toEqual(sorted(wanted));
  });
  it('has the evidence links of the catalogue to conditions that hold for it, and few of its own', () => {
    const own = new Set(conditionsOf(profile));
    for (const item of items) {
      const links = isLejo(item.id) ? mirroredLinks.get(item.id) : supplementaryOf(profile).find(({ id }) => id === item.id);
      const added = OWN_LINKS[profile]?.[item.id] ?? [];
      const direct = [...(links?.direct ?? []).filter((id) => own.has(id)), ...added];
      const holds = (ids: readonly string[]): string[] => sorted(ids.filter((id) => own.has(id)));
      expect(holds(item.evidence.direct), item.id).toEqual(sorted(direct));
      const partial = (links?.partial ?? []).filter((id) => own.has(id) && !added.includes(id));
      expect(holds(item.evidence.partial), item.id).toEqual(sorted(partial));
    }
  });
  it(`has ${String(COUNTS[profile].VJ)} conditions of VJ and ${String(COUNTS[profile].DSP)} of DSP, and scores all that are no switch`, () => {
    const count = (framework: string): number => conditionsOf(profile).filter((id) => id.startsWith(`${framework}-`)).length;
    expect({ VJ: count('VJ'), DSP: count('DSP') }).toEqual({ VJ: COUNTS[profile].VJ, DSP: COUNTS[profile].DSP });
    const switches = conditionsOf(profile).filter((id) => instrument.conditions.get(id)?.switch === true);
    expect(sorted([...scored.map(({ id }) => id), ...switches])).toEqual(sorted(conditionsOf(profile)));
  });
  it('asks every one of them directly, or says why it cannot be asked', () => {
    for (const { id } of scored) {
      const asked = (instrument.links.get(id) ?? []).some((link) => link.direct);
      expect(asked, id).toBe(!instrument.notAskable.has(id));
    }
    for (const [id, reason] of instrument.notAskable) {
      expect(conditionsOf(profile), id).toContain(id);
      expect(reason.nl.length, id).toBeGreaterThan(20);
    }
  });
});

describe('the checklist itself', () => {
  it('has 50 questions, under 15 numbered ones and 5 aspects', () => {
    expect(CATALOGUE.lejo).toHaveLength(50);
    const aspects = shared.blocks.filter((block) => block.id !== 'aanvullend');
    expect(
      aspects.map((block) => [
        block.id,
        [...new Set(block.questions.flatMap((question) => question.items.map((item) => item.id.slice(0, 3))))],
      ]),
    ).toEqual([
      ['organisatie', ['ORG']],
      ['cultuur', ['CUL']],
      ['ontwikkeling', ['ONT']],
      ['personeelsbeleid', ['PER']],
      ['opleidingsbeleid', ['OPL']],
    ]);
    expect(aspects.flatMap((block) => block.questions)).toHaveLength(15);
  });
  it('a youth-care organisation cannot be asked six conditions, those of the catalogue', () => {
    expect(sorted(shared.notAskable.keys())).toEqual(sorted(CATALOGUE.notAskable));
  });
  it('every supplementary question is direct evidence for something, every question of the checklist at least a hint', () => {
    for (const item of shared.items.values()) {
      const linked = isLejo(item.id) ? [...item.evidence.direct, ...item.evidence.partial] : item.evidence.direct;
      expect(linked.length, item.id).toBeGreaterThan(0);
    }
  });
});

describe('the conditions are those of the catalogue', () => {
  it('220, and 29 points of LEJO outside the checklist; none missing, none invented', () => {
    expect([CATALOGUE.conditions.length, CATALOGUE.outside.length]).toEqual([220, 29]);
    expect(sorted(shared.conditions.keys())).toEqual(
      sorted([...CATALOGUE.conditions.map((condition) => condition.id), ...CATALOGUE.outside]),
    );
  });
  it.each(CATALOGUE.conditions)('$id', ({ id, profiles, derived, strength }) => {
    const condition = shared.conditions.get(id);
    expect(sorted(condition?.profiles ?? [])).toEqual(sorted(profiles));
    expect(sorted(condition?.derived ?? [])).toEqual(sorted(derived));
    expect(condition?.strength).toBe(strength);
  });
  it('each applies to at least one kind of organisation that this version has questions for', () => {
    const asked = new Set(instruments.map(([profile]) => profile as string));
    expect(CATALOGUE.conditions.filter(({ profiles }) => !profiles.some((profile) => asked.has(profile))).map(({ id }) => id)).toEqual([]);
  });
  it('each stands in its own framework, and in one group', () => {
    for (const framework of shared.frameworks) {
      const ids = framework.groups.flatMap((group) => group.conditions.map((condition) => condition.id));
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id.split('-')[0], id).toBe(framework.id === 'LEJO' ? 'LX' : framework.id);
    }
  });
});

it('the 80 prerequisites are those of the catalogue, with kind and profiles', () => {
  const write = (edge: { before: string; after: string; kind: string; profiles?: readonly string[] }): string =>
    `${edge.before} > ${edge.after} (${edge.kind}) ${sorted(edge.profiles ?? []).join(' ')}`;
  expect(CATALOGUE.prerequisites).toHaveLength(80);
  expect(sorted(shared.prerequisites.map(write))).toEqual(sorted(CATALOGUE.prerequisites.map(write)));
});

it('the 22 tensions are T1 to T22', () => {
  expect(shared.tensions.map((tension) => tension.id)).toEqual(Array.from({ length: 22 }, (_, index) => `T${String(index + 1)}`));
});

it('the numbers of the rules are those with which the worked examples were derived', () => {
  const values = (part: object): unknown =>
    Object.fromEntries(
      Object.entries(part).map(([name, entry]: [string, unknown]) => [
        name,
        typeof entry === 'object' && entry !== null && 'value' in entry ? entry.value : values(entry as object),
      ]),
    );
  expect(values(shared.rules.scoring)).toEqual(values(SMALL_RULES.scoring));
  expect(values(shared.rules.advice)).toEqual(values(SMALL_RULES.advice));
});
