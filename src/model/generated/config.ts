/* Made by scripts/generate.ts from schemas/config.schema.json: change that file, not this one. */

/**
 * The kinds of organisation that the sources speak to.
 */
export type OrganisationKind = 'jeugdzorgorganisatie' | 'gemeente' | 'platform' | 'onderwijs' | 'branchepartij';
export type ConditionOrGroup = string;
export type NeededState = 'named' | 'arranged';

/**
 * peil.config.yaml: which policy papers are checked, and what they must say.
 */
export interface ConfigFile {
  peil: 'config/1';
  /**
   * Files, folders and patterns such as beleid/** /*.docx, seen from this file.
   *
   * @minItems 1
   */
  documents?: string[];
  profile?: OrganisationKind;
  /**
   * Words of your own for experts by experience, such as the name of a role or a team.
   */
  terms?: string[];
  /**
   * Conditions or groups that your papers must name or arrange.
   */
  required?: Requirement[];
  /**
   * What may be missing for now.
   */
  exceptions?: Exception[];
  /**
   * An earlier result, seen from this file: only a step back fails.
   */
  baseline?: string;
  /**
   * A content folder of your own, seen from this file.
   */
  content?: string;
}
export interface Requirement {
  id: ConditionOrGroup;
  state: NeededState;
}
export interface Exception {
  id: ConditionOrGroup;
  reason: string;
  /**
   * The last day on which the exception holds.
   */
  until: string;
}
