import { describe, expect, it } from 'vitest';
import { findCycle } from '../../src/content/find-cycle.ts';
import type { OrganisationKind } from '../../src/model/generated/profile.ts';
import type { Action } from '../../src/model/instrument.ts';
import { CATALOGUE, conditionsOf } from '../support/catalogue.ts';
import { everyText } from '../support/every-text.ts';
import { everyInstrument } from '../support/real-instrument.ts';

const instruments = await everyInstrument();

/** How many actions that work on something are enough without being one for each condition. */
const ACTIONS: Readonly<Record<OrganisationKind, readonly [number, number]>> = {
  jeugdzorgorganisatie: [60, 95],
  gemeente: [50, 95],
  platform: [50, 95],
  onderwijs: [50, 95],
  branchepartij: [10, 30],
};

describe.each(instruments)('%s', (kind, instrument) => {
  const items = [...instrument.items.values()];
  const { profile } = instrument;
  const texts = [
    instrument.profile,
    instrument.blocks,
    instrument.frameworks,
    instrument.prerequisites,
    instrument.actions,
    instrument.roles,
    instrument.tensions,
    instrument.terms,
    instrument.rules,
  ]
    .flatMap((part) => everyText(part))
    .map((text) => ({ ...text, at: text.at.slice(1) }));

  describe('every text is there in Dutch and in English', () => {
    it('and there are many of them', () => {
      // A question alone has at least seven texts; a walk that misses the content would make the tests below empty.
      expect(texts.length).toBeGreaterThan(items.length * 7);
    });
    it('neither is empty', () => {
      expect(texts.filter(({ nl, en }) => nl.trim() === '' || en.trim() === '').map(({ at }) => at)).toEqual([]);
    });
    it('and they are not the same, but for words that both languages share', () => {
      const shared = new Set(['HR', 'ZonMw', 'YouTube', 'intranet', 'team', 'expert', 'intervisie', 'stigma', 'empowerment']);
      const same = texts.filter(
        ({ nl, en }) => nl.toLowerCase() === en.toLowerCase() && !shared.has(nl) && !/^[\p{Lu}\d]/u.test(nl) && wordCount(nl) > 2,
      );
      expect(same.map(({ at, nl }) => `${at}: ${nl}`)).toEqual([]);
      const short = texts.filter(({ nl, en }) => nl.toLowerCase() === en.toLowerCase());
      expect(short.length, short.map(({ at, nl }) => `${at}: ${nl}`).join('\n')).toBeLessThanOrEqual(40);
    });
    it('a list has as many parts in both', () => {
      for (const item of items) expect(item.examples.nl.length, item.id).toBe(item.examples.en.length);
    });
  });

  describe('every question can be answered', () => {
    it.each(items.map((item) => [item.id, item] as const))('%s has five anchors of its own, in both languages', (_id, item) => {
      for (const lang of ['nl', 'en'] as const) expect(new Set(item.anchors.map((anchor) => anchor[lang].toLowerCase())).size).toBe(5);
    });
    it('no anchor stands with two questions: each has its own', () => {
      const seen = new Map<string, string>();
      const twice = items.flatMap((item) =>
        item.anchors.flatMap((anchor) => {
          const before = seen.get(anchor.nl);
          seen.set(anchor.nl, item.id);
          return before === undefined ? [] : [`${before} and ${item.id}: ${anchor.nl}`];
        }),
      );
      expect(twice).toEqual([]);
    });
    it('what has choices or figures has them once each', () => {
      for (const item of items) {
        for (const options of [item.choices ?? [], item.figures ?? []])
          expect(new Set(options.map((option) => option.id)).size, item.id).toBe(options.length);
        if (item.kind === 'maturity+choice') expect((item.choices ?? item.figures ?? []).length, item.id).toBeGreaterThan(0);
      }
    });
  });

  describe('roles', () => {
    const sizes = instrument.roles.map((role) => [role.id, new Set([...role.lead, ...role.check]).size] as const);
    it.each(sizes)('%s gets at most 35 questions', (_id, size) => {
      expect(size).toBeGreaterThan(0);
      expect(size).toBeLessThanOrEqual(35);
    });
    it('nobody leads and checks the same question', () => {
      for (const role of instrument.roles)
        expect(
          role.lead.filter((id) => role.check.includes(id)),
          role.id,
        ).toEqual([]);
    });
    it('every question has somebody who answers it first', () => {
      const led = new Set(instrument.roles.flatMap((role) => role.lead));
      expect(items.map((item) => item.id).filter((id) => !led.has(id))).toEqual([]);
    });
    it('people in a vulnerable position are marked as such', () => {
      const vulnerable = instrument.roles.filter((role) => role.vulnerable === true).map((role) => role.id);
      const there = ['jongere', 'ouder', 'pleegouder', 'ervaringsdeskundige', 'vrijwilliger', 'student'].filter((id) =>
        instrument.roles.some((role) => role.id === id),
      );
      expect(there.length).toBeGreaterThan(0);
      for (const id of there) expect(vulnerable).toContain(id);
    });
  });

  describe('the short form', () => {
    it('has at most 25 questions, each once', () => {
      expect(profile.core.length).toBeLessThanOrEqual(25);
      expect(new Set(profile.core).size).toBe(profile.core.length);
    });
    it.each(profile.foundation)('asks directly about %s of the foundation', (id) => {
      const direct = instrument.items.has(id)
        ? [id]
        : (instrument.links.get(id) ?? []).filter((link) => link.direct).map((link) => link.item);
      expect(profile.core.filter((item) => direct.includes(item))).not.toEqual([]);
    });
    it('asks about the safety of those who work', () => {
      const about = profile.safety.filter((id) =>
        (instrument.links.get(id) ?? []).some((link) => link.direct && profile.core.includes(link.item)),
      );
      expect(about.length).toBeGreaterThan(profile.safety.length / 2);
    });
    it.each(
      instrument.blocks
        .filter((block) => block.id !== 'aanvullend')
        .flatMap((block) => block.questions.map((question) => [question.id, question] as const)),
    )('has a question of %s', (_id, question) => {
      expect(question.items.some((item) => profile.core.includes(item.id))).toBe(true);
    });
  });

  describe('advice', () => {
    const work = instrument.actions.filter((action) => action.kind !== 'upkeep');
    const served = new Set(work.flatMap((action) => action.serves));

    const [fewest, most] = ACTIONS[kind];
    it(`is some ${String(fewest)} to ${String(most)} actions, not one for each condition`, () => {
      expect(work.length).toBeGreaterThanOrEqual(fewest);
      expect(work.length).toBeLessThanOrEqual(most);
    });
    it('serves every condition that applies, every question of the checklist and every LEJO point', () => {
      const outside = CATALOGUE.outside.filter((id) => instrument.conditions.get(id)?.profiles.includes(kind) === true);
      const wanted = [...conditionsOf(kind), ...CATALOGUE.mirrored[kind], ...outside];
      expect(wanted.filter((id) => !served.has(id))).toEqual([]);
    });
    it('serves nothing twice in one action, and nothing of other profiles only', () => {
      for (const action of instrument.actions) expect(new Set(action.serves).size, action.id).toBe(action.serves.length);
    });
    it('can come up: LEJO points outside the checklist have no score, so an action needs something beside them', () => {
      const scored = new Set([
        ...instrument.scored
          .flatMap((framework) => framework.groups.flatMap((group) => group.conditions.map((condition) => condition.id)))
          .filter((id) => !instrument.notAskable.has(id)),
        ...CATALOGUE.mirrored[kind],
      ]);
      for (const action of instrument.actions)
        expect(
          action.serves.some((id) => scored.has(id)),
          action.id,
        ).toBe(true);
    });
    it('asks only people who exist', () => {
      const roles = new Set(instrument.roles.map((role) => role.id));
      for (const action of instrument.actions)
        expect(
          action.who.filter((id) => !roles.has(id)),
          action.id,
        ).toEqual([]);
    });
    it('names a source for everything', () => {
      for (const action of instrument.actions)
        for (const source of action.source) expect(source, action.id).toMatch(/VJ|DSP|LEJO|BMC|ExpEx|Peil/);
    });

    it.each([
      ['hiring one expert without support', /[eé]én ervaringsdeskundige aannemen/i],
      ['training before the workplace welcomes it', /(koop|kopen|scholing|training).*(werkplek|kader|team)/i],
      ['a recruitment campaign', /wervingscampagne/i],
      ['a target without an aim', /streefcijfer zonder doel/i],
      ['registering everyone', /iedereen (inschrijven|registreren)|inschrijven/i],
      ['disclosure as a standard question', /standaardvraag/i],
    ])('warns of the false quick win: %s', (_name, pattern) => {
      expect(work.filter((action) => pattern.test(action.warning?.nl ?? '')).map((action) => action.id)).not.toEqual([]);
    });
    it('no false quick win is a quick win', () => {
      for (const action of work) if (action.kind === 'quick-win') expect(action.growth, action.id).toBeUndefined();
    });

    it('hiring, target numbers and training at scale wait for the gate', () => {
      // Hiring and extending deployment, target figures, targeted recruitment, training of professionals for deployment.
      const demands = ['DSP-S4', 'PER-2c', 'VJ-5.2-g'].filter((id) => instrument.items.has(id) || conditionsOf(kind).includes(id));
      for (const id of demands) {
        const serving = work.filter((action) => action.serves.includes(id));
        expect(
          serving.some((action) => action.growth === true),
          id,
        ).toBe(true);
      }
    });
    it('no growing is needed before safety or the foundation', () => {
      const next = new Map<string, Set<string>>();
      for (const edge of instrument.prerequisites) {
        if (edge.kind === 'switch') continue;
        for (const earlier of serving(edge.before))
          for (const later of serving(edge.after))
            if (earlier !== later) next.set(earlier.id, (next.get(earlier.id) ?? new Set()).add(later.id));
      }
      const first = new Set(work.filter((action) => action.step <= 2).map((action) => action.id));
      const reached = new Set<string>();
      const walk = (id: string): void => {
        for (const to of next.get(id) ?? []) {
          if (reached.has(to)) continue;
          reached.add(to);
          walk(to);
        }
      };
      for (const action of work) if (action.growth === true) walk(action.id);
      expect([...reached].filter((id) => first.has(id))).toEqual([]);
    });
    it('safety and foundation stand in step 1 and 2, and do not grow', () => {
      for (const id of profile.safety)
        expect(
          serving(id).some((action) => action.step === 1 && action.growth === undefined),
          id,
        ).toBe(true);
      for (const id of profile.foundation)
        expect(
          serving(id).some((action) => action.step <= 2 && action.growth === undefined),
          id,
        ).toBe(true);
    });

    function serving(id: string): Action[] {
      return work.filter((action) => action.serves.includes(id));
    }
  });

  it('nothing waits for itself, in no profile', () => {
    expect(
      findCycle(instrument.prerequisites.filter((edge) => edge.kind !== 'switch').map((edge) => [edge.before, edge.after])),
    ).toBeUndefined();
  });

  describe('words', () => {
    const withWord = (pattern: RegExp): string[] => texts.filter(({ nl }) => pattern.test(nl)).map(({ at, nl }) => `${at}: ${nl}`);

    it('no abbreviation stands without its meaning', () => {
      // The glossary is where they are explained; Team ED is the name of a project.
      expect(
        texts
          .filter(
            ({ nl }) => /\b(RvT|JZME|ZME|ED|EDs)\b/.test(nl.replaceAll('Team ED', '')) && !/\([^)]*\b(RvT|JZME|ZME|ED)\b[^)]*\)/.test(nl),
          )
          .filter(({ at }) => !isTerm(at))
          .map(({ at, nl }) => `${at}: ${nl}`),
      ).toEqual([]);
    });
    it('nothing is certified, validated or proven', () => {
      expect(withWord(/gecertificeerd|gevalideerd/i).filter((found) => !/niet gevalideerd|niet gecertificeerd/i.test(found))).toEqual([]);
      expect(withWord(/bewezen effect/i)).toEqual([]);
    });
    it('the reader is a colleague: jullie or je, never u', () => {
      expect(withWord(/(^|[\s("'‘])(u|uw|uzelf)(?=[\s.,?!:;)"'’]|$)/i)).toEqual([]);
    });
    it('nobody is asked to disclose, and recruitment is no answer to shortages', () => {
      expect(
        withWord(/verplicht.{0,20}(open|delen|vertellen)|oplossing voor (het )?personeelstekort/i).filter(
          (found) => !/niet|nooit|geen|niemand/i.test(found),
        ),
      ).toEqual([]);
    });
    it('advice promises no effects', () => {
      expect(
        texts
          .filter(({ at, nl }) => isAction(at) && /\b(leidt tot|zorgt ervoor dat|garandeert|gegarandeerd|bewezen)\b/i.test(nl))
          .map(({ at, nl }) => `${at}: ${nl}`),
      ).toEqual([]);
    });

    function isTerm(at: string): boolean {
      return instrument.terms.some((term) => at.startsWith(`${term.id}/`) || at === term.id);
    }
    function isAction(at: string): boolean {
      return /^A-\d+\/(do|first-step|done-when|title)/.test(at);
    }
  });
});

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
