import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../support/catalogue.ts';
import { realInstrument } from '../support/real-instrument.ts';
import { SMALL_RULES } from '../support/small-rules.ts';

const instrument = await realInstrument();
const items = [...instrument.items.values()];
const isLejo = (id: string): boolean => !id.startsWith('SUP-');
const sorted = (ids: Iterable<string>): string[] => [...ids].sort();

describe('the questions are those of the catalogue', () => {
  it('50 of the checklist, in its order', () => {
    expect(CATALOGUE.lejo).toHaveLength(50);
    expect(items.map((item) => item.id).filter(isLejo)).toEqual(CATALOGUE.lejo.map((item) => item.id));
  });
  it('under its 15 numbered questions and 5 aspects', () => {
    const aspects = instrument.blocks.filter((block) => block.id !== 'aanvullend');
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
    const questions = aspects.flatMap((block) => block.questions);
    expect(questions).toHaveLength(15);
    for (const question of questions) for (const item of question.items) expect(item.id.replace(/[a-z]$/, '')).toBe(question.id);
  });
  it('and then a block of 57 supplementary ones', () => {
    expect(instrument.blocks.at(-1)?.id).toBe('aanvullend');
    expect(sorted(items.map((item) => item.id).filter((id) => !isLejo(id)))).toEqual(
      sorted(CATALOGUE.supplementary.map((item) => item.id)),
    );
    expect(CATALOGUE.supplementary).toHaveLength(57);
  });
  it.each(CATALOGUE.lejo)('$id is of the kind $kind', ({ id, kind }) => {
    expect(instrument.items.get(id)?.kind).toBe(kind);
  });
});

describe('the evidence links are those of the catalogue', () => {
  it.each([...CATALOGUE.lejo, ...CATALOGUE.supplementary])('$id', ({ id, direct, partial }) => {
    const evidence = instrument.items.get(id)?.evidence;
    expect(sorted(evidence?.direct ?? [])).toEqual(sorted(direct));
    expect(sorted(evidence?.partial ?? [])).toEqual(sorted(partial));
  });
  it('every supplementary question is direct evidence for something, every question of the checklist at least a hint', () => {
    for (const item of items) {
      const linked = isLejo(item.id) ? [...item.evidence.direct, ...item.evidence.partial] : item.evidence.direct;
      expect(linked.length, item.id).toBeGreaterThan(0);
    }
  });
});

describe('the conditions are those of the catalogue', () => {
  it('220, and 29 points of LEJO outside the checklist; none missing, none invented', () => {
    expect([CATALOGUE.conditions.length, CATALOGUE.outside.length]).toEqual([220, 29]);
    expect(sorted(instrument.conditions.keys())).toEqual(
      sorted([...CATALOGUE.conditions.map((condition) => condition.id), ...CATALOGUE.outside]),
    );
  });
  it.each(CATALOGUE.conditions)('$id', ({ id, profiles, derived, strength }) => {
    const condition = instrument.conditions.get(id);
    expect(sorted(condition?.profiles ?? [])).toEqual(sorted(profiles));
    expect(sorted(condition?.derived ?? [])).toEqual(sorted(derived));
    expect(condition?.strength).toBe(strength);
  });
  it('each stands in its own framework, and in one group', () => {
    for (const framework of instrument.frameworks) {
      const ids = framework.groups.flatMap((group) => group.conditions.map((condition) => condition.id));
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id.split('-')[0], id).toBe(framework.id === 'LEJO' ? 'LX' : framework.id);
    }
  });
  it('those of a youth-care organisation are scored: 100 of VJ and 71 of DSP', () => {
    const scored = instrument.scored.map((framework) => [framework.id, framework.groups.flatMap((group) => group.conditions).length]);
    expect(scored).toEqual([
      ['VJ', 100],
      ['DSP', 71],
    ]);
    const applying = CATALOGUE.conditions
      .filter((condition) => condition.profiles.includes('jeugdzorgorganisatie'))
      .map((condition) => condition.id);
    expect(
      sorted(
        instrument.scored.flatMap((framework) => framework.groups.flatMap((group) => group.conditions.map((condition) => condition.id))),
      ),
    ).toEqual(sorted(applying));
  });
  it('every one of them has direct evidence, or cannot be asked and says why', () => {
    expect(sorted(instrument.notAskable.keys())).toEqual(sorted(CATALOGUE.notAskable));
    for (const framework of instrument.scored) {
      for (const { id } of framework.groups.flatMap((group) => group.conditions)) {
        const asked = (instrument.links.get(id) ?? []).some((link) => link.direct);
        expect(asked, id).toBe(!instrument.notAskable.has(id));
      }
    }
    for (const [id, reason] of instrument.notAskable) expect(reason.nl.length, id).toBeGreaterThan(20);
  });
});

it('the 80 prerequisites are those of the catalogue, with kind and profiles', () => {
  const write = (edge: { before: string; after: string; kind: string; profiles?: readonly string[] }): string =>
    `${edge.before} > ${edge.after} (${edge.kind}) ${sorted(edge.profiles ?? []).join(' ')}`;
  expect(CATALOGUE.prerequisites).toHaveLength(80);
  expect(sorted(instrument.prerequisites.map(write))).toEqual(sorted(CATALOGUE.prerequisites.map(write)));
});

it('the 22 tensions are T1 to T22', () => {
  expect(instrument.tensions.map((tension) => tension.id)).toEqual(Array.from({ length: 22 }, (_, index) => `T${String(index + 1)}`));
});

it('the numbers of the rules are those with which the worked examples were derived', () => {
  const values = (part: object): unknown =>
    Object.fromEntries(
      Object.entries(part).map(([name, entry]: [string, unknown]) => [
        name,
        typeof entry === 'object' && entry !== null && 'value' in entry ? entry.value : values(entry as object),
      ]),
    );
  expect(values(instrument.rules.scoring)).toEqual(values(SMALL_RULES.scoring));
  expect(values(instrument.rules.advice)).toEqual(values(SMALL_RULES.advice));
});
