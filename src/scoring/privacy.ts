import type { LeanInstrument, Role } from '../model/instrument.ts';

/** One person who answered: only what decides whether the answers may be shown. */
export interface Person {
  readonly role: string;
  /** Agrees to be shown although the group is small. */
  readonly shown: boolean;
}

/** People whose answers are joined into one perspective. */
export interface Group<P extends Person> {
  readonly id: string;
  readonly members: readonly P[];
  /** Per role how many people, in the order of the roles. */
  readonly roles: ReadonlyMap<string, number>;
  /**
   * From how many people a figure of this group may be shown; 1 where every member may be shown alone. A figure of a
   * group with more is made so that nobody's own answer can be read from it.
   */
  readonly needed: number;
}

export interface Grouped<P extends Person> {
  readonly groups: readonly Group<P>[];
  /** Groups that are too small, of people who did not all agree: nothing of what they said goes any further. */
  readonly hidden: readonly Group<P>[];
}

type Kind = 'open' | 'anonymous' | 'vulnerable';

/** Ids of the pools; roles never have these ids. */
export const POOLS = { vulnerable: 'samen-kwetsbaar', anonymous: 'samen-professionals' } as const;

/**
 * Puts people in perspectives. A role of its own where it is large enough, or not protected. What is too small is
 * pooled with the other small ones of its kind; a pool that is too small counts only if all in it agreed.
 * Which group somebody is in depends on roles, numbers and agreement, never on an answer. (design 3, "Several respondents")
 */
export function groupPeople<P extends Person>(people: readonly P[], instrument: LeanInstrument): Grouped<P> {
  const rules = instrument.rules.voices;
  const groups: Group<P>[] = [];
  const hidden: Group<P>[] = [];
  const small: Record<'anonymous' | 'vulnerable', P[]> = { anonymous: [], vulnerable: [] };
  const order = instrument.roles.map((role) => role.id);
  const from: Record<Kind, number> = { open: 1, anonymous: rules['anonymous-from'].value, vulnerable: rules['shown-from'].value };

  for (const role of instrument.roles) {
    const members = people.filter((person) => person.role === role.id);
    if (members.length === 0) continue;
    const kind = kindOf(role);
    if (kind === 'open' || members.length >= from[kind]) groups.push(groupOf(role.id, members, from[kind], order));
    else small[kind].push(...members);
  }
  for (const kind of ['anonymous', 'vulnerable'] as const) {
    const members = small[kind];
    const [first] = members;
    if (first === undefined) continue;
    const alone = members.every((member) => member.role === first.role);
    const group = groupOf(alone ? first.role : POOLS[kind], members, from[kind], order);
    if (members.length >= from[kind] || group.needed === 1) groups.push(group);
    else hidden.push(group);
  }
  return { groups, hidden };
}

function kindOf(role: Role): Kind {
  return role.vulnerable === true ? 'vulnerable' : role.anonymous === true ? 'anonymous' : 'open';
}

/** Where all agreed to be shown, a figure may rest on one of them. */
function groupOf<P extends Person>(id: string, members: readonly P[], needed: number, order: readonly string[]): Group<P> {
  const roles = new Map<string, number>();
  for (const role of order) {
    const count = members.filter((member) => member.role === role).length;
    if (count > 0) roles.set(role, count);
  }
  return { id, members, roles, needed: members.every((member) => member.shown) ? 1 : needed };
}
