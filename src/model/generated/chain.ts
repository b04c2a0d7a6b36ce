/* Made by scripts/generate.ts from schemas/chain.schema.json: change that file, not this one. */

/**
 * The kinds of organisation that the sources speak to.
 */
export type OrganisationKind = 'jeugdzorgorganisatie' | 'gemeente' | 'platform' | 'onderwijs' | 'branchepartij';
/**
 * Id of a condition (VJ-4.1-b, DSP-W1-b) or of a LEJO point outside the checklist (LX-7).
 */
export type ConditionId = string;

/**
 * Where organisations of one region wait for each other.
 */
export interface ChainFile {
  peil: 'chain/1';
  /**
   * @minItems 1
   */
  links: ChainLink[];
}
export interface ChainLink {
  id: string;
  /**
   * waits: a cannot get further while b has not arranged its part. mutual: both sides have a part, and each may think that the other does it.
   */
  kind: 'waits' | 'mutual';
  title: Text;
  a: ChainSide;
  b: ChainSide;
  why: Text;
  talk: Text1;
  source: string;
  /**
   * The source names both parts; that one waits for the other is our own reading.
   */
  derived?: true;
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text {
  nl: string;
  en: string;
}
export interface ChainSide {
  profile: OrganisationKind;
  /**
   * Conditions; the one that stands lowest counts.
   *
   * @minItems 1
   */
  demands: ConditionId[];
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text1 {
  nl: string;
  en: string;
}
