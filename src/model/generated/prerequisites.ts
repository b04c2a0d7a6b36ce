/* Made by scripts/generate.ts from schemas/prerequisites.schema.json: change that file, not this one. */

export type Node = AnyId | ('START' | 'LASTING' | 'EFFECT');
/**
 * Id of a question or of a condition.
 */
export type AnyId = string;
/**
 * The kinds of organisation that the sources speak to.
 */
export type OrganisationKind = 'jeugdzorgorganisatie' | 'gemeente' | 'platform' | 'onderwijs' | 'branchepartij';

/**
 * What comes before what. START is the moment that deployment begins or grows, LASTING a lasting position, EFFECT the effect of training professionals.
 */
export interface PrerequisitesFile {
  peil: 'prerequisites/1';
  /**
   * @minItems 1
   */
  prerequisites: Prerequisite[];
}
export interface Prerequisite {
  before: Node;
  after: Node;
  /**
   * stated by the source, inferred by us, or a switch that only decides whether a list applies.
   */
  kind: 'stated' | 'inferred' | 'switch';
  why: Text;
  source: string;
  /**
   * Without this the order holds for every profile.
   *
   * @minItems 1
   */
  profiles?: OrganisationKind[];
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text {
  nl: string;
  en: string;
}
