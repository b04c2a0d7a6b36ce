import { Concepts, type ConceptsData } from './concepts.ts';
import { Likeness, type LikenessData } from './likeness.ts';
import type { CompiledRule, CompiledWay, RuleSet } from './rule-set.ts';

/** A rule set as plain data: reading it back takes a tenth of making it. */
export interface RuleSetData {
  readonly concepts: ConceptsData;
  readonly rules: readonly (Omit<CompiledRule, 'ways' | 'ignore' | 'people' | 'number'> & {
    readonly ways: readonly (Omit<CompiledWay, 'close'> & { readonly close?: number | undefined })[];
    readonly ignore: readonly (keyof RuleSet['signs'])[];
    readonly people: readonly number[];
    readonly number?: number | undefined;
  })[];
  readonly subject: RuleSet['subject'];
  readonly hints: RuleSet['hints'];
  readonly signs: RuleSet['signs'];
  readonly likeness: LikenessData;
  readonly notVisible: Readonly<Record<string, { readonly nl: string; readonly en: string }>>;
}

export function toData(rules: RuleSet): RuleSetData {
  return {
    concepts: rules.concepts.toData(),
    rules: rules.rules.map((rule) => ({ ...rule, ignore: [...rule.ignore], people: [...rule.people] })),
    subject: rules.subject,
    hints: rules.hints,
    signs: rules.signs,
    likeness: rules.likeness.data,
    notVisible: Object.fromEntries(rules.notVisible),
  };
}

export function fromData(data: RuleSetData): RuleSet {
  return {
    concepts: Concepts.fromData(data.concepts),
    rules: data.rules.map((rule) => ({
      ...rule,
      number: rule.number,
      ways: rule.ways.map((way) => ({ ...way, close: way.close })),
      ignore: new Set(rule.ignore),
      people: new Set(rule.people),
    })),
    subject: data.subject,
    hints: data.hints,
    signs: data.signs,
    likeness: new Likeness(data.likeness),
    notVisible: new Map(Object.entries(data.notVisible)),
  };
}
