import type { Instrument, Item } from '../model/instrument.ts';

/** A question as somebody gets to see it. */
export interface Worded {
  readonly item: Item;
  /** The same question in its own words, where plainer ones are shown. */
  readonly whole?: Item;
}

/**
 * A question for a role: in plain words where its short form has them. Id, levels and meaning are the same.
 */
export function wordingOf(instrument: Instrument, role: string, item: Item): Worded {
  const plain = shortFormOf(instrument, role)?.find((entry) => entry.item === item.id);
  return plain === undefined ? { item } : { item: { ...item, question: plain.question }, whole: item };
}

/** The short form that a role has of its own: plainer questions, in an order of their own. */
export function shortFormOf({ roles }: Instrument, role: string): Instrument['roles'][number]['short'] {
  return roles.find((candidate) => candidate.id === role)?.short;
}
