import type {
  Block,
  Framework,
  Instrument,
  InstrumentData,
  LeanCondition,
  LeanItem,
  LeanPrerequisite,
  Link,
  Question,
} from '../model/instrument.ts';

/** Adds the look-ups to the data of an instrument. */
export function buildInstrument<I extends LeanItem, C extends LeanCondition, P extends LeanPrerequisite>(
  data: InstrumentData<I, C, P>,
): Instrument<I, C, P> {
  const items = new Map<string, I>();
  const blockOf = new Map<string, Block<I>>();
  const questionOf = new Map<string, Question<I>>();
  const links = new Map<string, Link[]>();
  const link = (condition: string, entry: Link): void => {
    const list = links.get(condition);
    if (list === undefined) links.set(condition, [entry]);
    else list.push(entry);
  };
  for (const block of data.blocks) {
    for (const question of block.questions) {
      for (const item of question.items) {
        items.set(item.id, item);
        blockOf.set(item.id, block);
        questionOf.set(item.id, question);
        for (const condition of item.evidence.direct) link(condition, { item: item.id, direct: true });
        for (const condition of item.evidence.partial) link(condition, { item: item.id, direct: false });
      }
    }
  }
  const conditions = new Map<string, C>();
  for (const framework of data.frameworks) {
    for (const group of framework.groups) for (const condition of group.conditions) conditions.set(condition.id, condition);
  }
  const notAskable = new Map(data.profile['not-askable'].map((entry) => [entry.id, entry.reason] as const));
  return { ...data, items, blockOf, questionOf, conditions, links, notAskable, scored: scoredFrameworks(data) };
}

/**
 * LEJO points outside the checklist have no evidence of their own and are never scored. A framework without a
 * condition for this profile is not there: it has no figures, only a reason ("silent-frameworks").
 */
function scoredFrameworks<I, C extends LeanCondition, P>(data: InstrumentData<I, C, P>): Framework<C>[] {
  const applies = (condition: C): boolean => condition.profiles.includes(data.profile.profile) && condition.switch !== true;
  return data.frameworks
    .filter((framework) => framework.id !== 'LEJO')
    .map((framework) => ({
      ...framework,
      groups: framework.groups
        .map((group) => ({ ...group, conditions: group.conditions.filter(applies) }))
        .filter((group) => group.conditions.length > 0),
    }))
    .filter((framework) => framework.groups.length > 0);
}
