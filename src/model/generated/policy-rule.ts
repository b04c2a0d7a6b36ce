/* Made by scripts/generate.ts from schemas/policy-rule.schema.json: change that file, not this one. */

/**
 * What a policy check looks for: a condition, or one of the five aspects of the LEJO checklist (LEJO-cultuur).
 */
export type CheckedId = string;
/**
 * The kinds of organisation that the sources speak to.
 */
export type OrganisationKind = 'jeugdzorgorganisatie' | 'gemeente' | 'platform' | 'onderwijs' | 'branchepartij';
export type SubjectKind = 'people' | 'knowledge' | 'own';
export type ConceptName = string;
/**
 * @minItems 1
 */
export type ConceptNames = ConceptName[];
/**
 * Concepts that must not stand in the sentence.
 *
 * @minItems 1
 */
export type ConceptNames1 = ConceptName[];
/**
 * Where the concepts must stand together; the first one always in the sentence itself. Without it: sentence.
 */
export type Within = 'sentence' | 'paragraph' | 'section';
/**
 * here: a term of the subject must stand in the sentence itself (or its lead-in). near: a heading, lead-in or sentence before may carry it. Without it: near.
 */
export type SubjectPlace = 'here' | 'near';
/**
 * Concepts that rule a sentence out, whatever way it fits.
 *
 * @minItems 1
 */
export type ConceptNames2 = ConceptName[];
/**
 * Concepts that say who, how, when or how much for this condition.
 *
 * @minItems 1
 */
export type ConceptNames3 = ConceptName[];
/**
 * Concepts or signs of which one must be there; without it the condition is only named.
 *
 * @minItems 1
 */
export type ConceptNames4 = ConceptName[];
export type Doubt = 'intention' | 'negation' | 'condition' | 'past' | 'quotation' | 'soft' | 'wish';

/**
 * How one condition is recognised in a policy paper.
 */
export interface PolicyRuleFile {
  peil: 'policy-rule/1';
  id: CheckedId;
  about?: AboutAspect;
  'not-visible'?: Text2;
  /**
   * Ideas of this rule, each as a list of ways to say it. Names from terms/ may be used too.
   */
  concepts?: {
    [k: string]: Concept;
  };
  /**
   * What the passage must be about: people (experts by experience), knowledge (lived-experience knowledge or expertise) or own (professionals' own experience). Without it: any of the three.
   *
   * @minItems 1
   */
  subject?: SubjectKind[];
  /**
   * Ways in which the condition can be addressed. One is enough.
   *
   * @minItems 1
   */
  find?: Way[];
  none?: ConceptNames2;
  arranged?: ArrangedBy;
  examples?: RuleExamples;
}
/**
 * Of what is no condition of a framework: an aspect of the LEJO checklist.
 */
export interface AboutAspect {
  title: Text;
  met: Text1;
  /**
   * @minItems 1
   */
  profiles: OrganisationKind[];
  source: string;
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text {
  nl: string;
  en: string;
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text1 {
  nl: string;
  en: string;
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text2 {
  nl: string;
  en: string;
}
/**
 * One idea as a list of ways to say it.
 */
export interface Concept {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
export interface Way {
  /**
   * All of these concepts; a list inside the list means: any of these.
   *
   * @minItems 1
   */
  all: (ConceptName | ConceptNames)[];
  none?: ConceptNames1;
  within?: Within;
  /**
   * Within a sentence: at most this many words from the first concept to the last.
   */
  close?: number;
  subject?: SubjectPlace;
}
/**
 * What this rule adds to the general signs of arranged.
 */
export interface ArrangedBy {
  signs?: ConceptNames3;
  needs?: ConceptNames4;
  /**
   * Signs against arranged that do not count here, because the condition itself speaks that way.
   *
   * @minItems 1
   */
  ignore?: Doubt[];
}
/**
 * Passages in Markdown that a test runs: each as it could stand in a policy paper.
 */
export interface RuleExamples {
  /**
   * @minItems 3
   */
  arranged: string[];
  /**
   * @minItems 2
   */
  named: string[];
  /**
   * @minItems 5
   */
  not: string[];
}
