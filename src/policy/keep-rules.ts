import { Concepts, type ConceptsData } from './concepts.ts';
import type { CompiledRule, CompiledWay, RuleSet } from './rule-set.ts';

/** A rule set as plain data: reading it back takes a tenth of making it. */
export interface RuleSetData {
  readonly concepts: ConceptsData;
  readonly rules: readonly (Omit<CompiledRule, 'ways' | 'ignore' | 'people'> & {
    readonly ways: readonly (Omit<CompiledWay, 'close'> & { readonly close?: number | undefined })[];
    readonly ignore: readonly (keyof RuleSet['signs'])[];
    readonly people: readonly number[];
  })[];
  readonly subject: RuleSet['subject'];
  readonly hints: RuleSet['hints'];
  readonly signs: RuleSet['signs'];
  readonly notVisible: Readonly<Record<string, { readonly nl: string; readonly en: string }>>;
}

export function toData(rules: RuleSet): RuleSetData {
  return {
    concepts: rules.concepts.toData(),
    rules: rules.rules.map((rule) => ({ ...rule, ignore: [...rule.ignore], people: [...rule.people] })),
    subject: rules.subject,
    hints: rules.hints,
    signs: rules.signs,
    notVisible: Object.fromEntries(rules.notVisible),
  };
}

export function fromData(data: RuleSetData): RuleSet {
  return {
    concepts: Concepts.fromData(data.concepts),
    rules: data.rules.map((rule) => ({
      ...rule,
      ways: rule.ways.map((way) => ({ ...way, close: way.close })),
      ignore: new Set(rule.ignore),
      people: new Set(rule.people),
    })),
    subject: data.subject,
    hints: data.hints,
    signs: data.signs,
    notVisible: new Map(Object.entries(data.notVisible)),
  };
}
