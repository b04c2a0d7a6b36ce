/* Made by scripts/generate.ts from schemas/conditions.schema.json: change that file, not this one. */

/**
 * Id of a condition (VJ-4.1-b, DSP-W1-b) or of a LEJO point outside the checklist (LX-7).
 */
export type ConditionId = string;
/**
 * The kinds of organisation that the sources speak to.
 */
export type OrganisationKind = 'jeugdzorgorganisatie' | 'gemeente' | 'platform' | 'onderwijs' | 'branchepartij';
/**
 * How the source puts it: as an explicit condition or recommendation, as a challenge or risk, as helpful, as a practice, or as context.
 */
export type Strength = 'explicit' | 'challenge' | 'helpful' | 'practice' | 'context';
/**
 * Id of a question, such as ORG-1a or SUP-04.
 */
export type ItemId = string;

/**
 * Conditions of one framework, by group.
 */
export interface ConditionsFile {
  peil: 'conditions/1';
  framework: 'VJ' | 'DSP' | 'LEJO';
  title: Text;
  /**
   * @minItems 1
   */
  groups: ConditionGroup[];
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text {
  nl: string;
  en: string;
}
export interface ConditionGroup {
  id: string;
  title: Text;
  /**
   * @minItems 1
   */
  conditions: Condition[];
}
export interface Condition {
  id: ConditionId;
  title: Text;
  met: Text1;
  pitfall?: Pitfall;
  practice?: Text2;
  /**
   * For which kinds of organisation the condition holds.
   */
  profiles: OrganisationKind[];
  /**
   * The kinds among profiles to which we, not the source, apply the condition.
   *
   * @minItems 1
   */
  derived?: OrganisationKind[];
  strength: Strength;
  /**
   * Decides whether a list applies; is never scored.
   */
  switch?: true;
  /**
   * Questions that touch a LEJO point without being evidence for it.
   */
  related?: ItemId[];
  source: string;
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text1 {
  nl: string;
  en: string;
}
/**
 * What goes wrong when the condition is forgotten; named tells whether the source says so or we read it so.
 */
export interface Pitfall {
  nl: string;
  en: string;
  named: boolean;
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text2 {
  nl: string;
  en: string;
}
