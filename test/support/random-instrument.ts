import fc from 'fast-check';
import { findCycle } from '../../src/content/find-cycle.ts';
import type { Answer, YesNo } from '../../src/model/answer.ts';
import type { Instrument } from '../../src/model/instrument.ts';
import { answerSet, type Level } from './answer-set.ts';
import {
  smallInstrument,
  type SmallAction,
  type SmallCondition,
  type SmallEdge,
  type SmallItem,
  WORKERS_SWITCH,
} from './small-instrument.ts';

/** The same runs every time; a failure prints the instrument and the answers that broke it. */
export const RUNS = { seed: 20260314, numRuns: 1000 } as const;

const ITEM_IDS = ['ORG-1a', 'ORG-1b', 'ORG-2a', 'CUL-1a', 'CUL-2a', 'PER-2b', 'SUP-01', 'SUP-02', 'SUP-03'] as const;
const CONDITION_IDS = ['VJ-4.1-a', 'VJ-4.1-b', 'VJ-4.1-c', 'VJ-4.4-a', 'VJ-5.2-a', 'DSP-W1-a', 'DSP-W1-b', 'DSP-S4'] as const;

export interface Case {
  readonly instrument: Instrument;
  readonly given: Readonly<Record<string, Answer>>;
  readonly situation: Readonly<Record<string, YesNo>>;
}

const LINK = fc.constantFrom('none', 'none', 'direct', 'partial');
const YES_NO = fc.constantFrom<YesNo>('yes', 'no', 'unknown');

const ANY_LEVEL = fc.record({ kind: fc.constant('level' as const), level: fc.constantFrom<Level>(0, 1, 2, 3, 4), supported: fc.boolean() });
const AWAY: fc.Arbitrary<Answer> = fc.constantFrom<Answer>(
  { kind: 'not-applicable', reason: 'dat is er niet' },
  { kind: 'deliberately-not', reason: 'wij kiezen anders' },
);

/** What somebody can say: a level, or a reason why there is none. */
export const SAID: fc.Arbitrary<Answer> = fc.oneof({ weight: 4, arbitrary: ANY_LEVEL }, { weight: 1, arbitrary: AWAY });
export const ANSWER: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 4, arbitrary: SAID },
  { weight: 2, arbitrary: fc.constantFrom<Answer>({ kind: 'unknown' }, { kind: 'unanswered' }) },
);

const items = fc.uniqueArray(fc.constantFrom(...ITEM_IDS), { minLength: 1, maxLength: ITEM_IDS.length }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          links: fc.array(LINK, { minLength: CONDITION_IDS.length, maxLength: CONDITION_IDS.length }),
          kind: fc.constantFrom<NonNullable<SmallItem['kind']>>('maturity', 'maturity', 'maturity+choice', 'descriptive'),
        })
        .map(({ links, kind }): SmallItem => ({
          id,
          kind,
          direct: CONDITION_IDS.filter((_, index) => links[index] === 'direct'),
          partial: CONDITION_IDS.filter((_, index) => links[index] === 'partial'),
        })),
    ),
  ),
);

const conditions = fc.tuple(
  ...CONDITION_IDS.map((id) =>
    fc.record({
      id: fc.constant(id),
      strength: fc.constantFrom<NonNullable<SmallCondition['strength']>>('explicit', 'challenge', 'helpful', 'practice', 'context'),
      profiles: fc.constantFrom<NonNullable<SmallCondition['profiles']>>(
        ['jeugdzorgorganisatie'],
        ['jeugdzorgorganisatie', 'platform'],
        ['jeugdzorgorganisatie'],
        ['gemeente'],
      ),
    }),
  ),
);

const NODES = [...CONDITION_IDS, 'ORG-1a', 'CUL-1a'] as const;
// An edge goes from an earlier node to a later one, or to a moment: so there is no circle among demands.
const edges = fc
  .uniqueArray(fc.tuple(fc.nat(NODES.length - 1), fc.nat(NODES.length + 1)), {
    maxLength: 8,
    selector: ([from, to]) => `${String(from)} ${String(to)}`,
  })
  .map((pairs): SmallEdge[] =>
    pairs
      .filter(([from, to]) => from < to)
      .map(([from, to]) => ({ before: NODES[from] ?? 'ORG-1a', after: NODES[to] ?? (to === NODES.length ? 'START' : 'LASTING') })),
  );

const actions = fc
  .array(
    fc.record({
      step: fc.integer({ min: 1, max: 7 }),
      serves: fc.uniqueArray(fc.constantFrom(...NODES), { minLength: 1, maxLength: 3 }),
      growth: fc.boolean(),
      kind: fc.constantFrom<NonNullable<SmallAction['kind']>>('action', 'action', 'quick-win', 'upkeep'),
      bmc: fc.constantFrom<readonly string[]>([], ['BMC-1']),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map(({ growth, ...action }, index): SmallAction => ({
      id: `A-${String(index + 10)}`,
      ...action,
      ...(growth && action.kind !== 'upkeep' ? { growth: true as const } : {}),
    })),
  );

const ids = (known: readonly string[], maxLength: number): fc.Arbitrary<string[]> => fc.subarray([...known], { maxLength });

/** A random instrument with random answers to it. As in real content, actions never wait for each other in a circle. */
export const CASE: fc.Arbitrary<Case> = fc
  .record({
    items,
    conditions,
    notAskable: ids(CONDITION_IDS, 1),
    foundation: ids([...CONDITION_IDS, ...ITEM_IDS], 4),
    safety: ids(CONDITION_IDS, 2),
    phases: fc.tuple(ids(CONDITION_IDS, 3), ids(CONDITION_IDS, 3), ids(CONDITION_IDS, 3)),
    switchOff: ids([...CONDITION_IDS, ...ITEM_IDS], 2),
    edges,
    actions,
    situation: fc.record({ [WORKERS_SWITCH]: YES_NO, uitlenen: YES_NO }),
    answers: fc.array(ANSWER, { minLength: ITEM_IDS.length, maxLength: ITEM_IDS.length }),
  })
  .map(({ phases: [first, second, third], switchOff, answers, situation, ...content }): Case => {
    const asked = new Set(content.items.map((item) => item.id));
    const exists = (id: string): boolean => asked.has(id) || CONDITION_IDS.some((condition) => condition === id);
    const instrument = smallInstrument({
      ...content,
      foundation: content.foundation.filter(exists),
      phases: { verkenning: first, veranderklimaat: second, borgen: third },
      switches: { [WORKERS_SWITCH]: [], uitlenen: switchOff.filter(exists) },
      edges: withoutCircles(content.edges, content.actions),
      tensions: [{ id: 'T1', a: ['VJ-4.1-a', 'ORG-1a'], b: ['DSP-W1-a'] }],
    });
    const off = new Set(situation['uitlenen'] === 'no' ? switchOff : []);
    const given = Object.fromEntries(
      content.items.map((item, index): [string, Answer] => [
        item.id,
        off.has(item.id) ? { kind: 'switched-off', by: 'uitlenen' } : (answers[index] ?? { kind: 'unanswered' }),
      ]),
    );
    return { instrument, given, situation };
  });

export const answersOf = ({ instrument, given, situation }: Case): ReturnType<typeof answerSet> => answerSet(instrument, given, situation);

function withoutCircles(all: readonly SmallEdge[], served: readonly SmallAction[]): SmallEdge[] {
  const kept: SmallEdge[] = [];
  const between: [string, string][] = [];
  const serving = (id: string): string[] =>
    served.filter((action) => action.kind !== 'upkeep' && action.serves.includes(id)).map((action) => action.id);
  for (const edge of all) {
    const more = serving(edge.before).flatMap((before) =>
      serving(edge.after)
        .filter((after) => after !== before)
        .map((after): [string, string] => [before, after]),
    );
    if (findCycle([...between, ...more]) !== undefined) continue;
    kept.push(edge);
    between.push(...more);
  }
  return kept;
}
