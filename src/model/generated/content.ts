/* Made by scripts/generate.ts from schemas/content.schema.json: change that file, not this one. */

export type Slug = string;
/**
 * Id of a question, such as ORG-1a or SUP-04.
 */
export type ItemId = string;

/**
 * Says of a content folder that it builds on the content that ships: it holds only what differs.
 */
export interface ContentFile {
  peil: 'content/1';
  name: Text;
  'based-on': 'ervaringspeil';
  /**
   * What is added to a kind of organisation, without a whole profile.yaml of one's own.
   */
  profiles?: {
    [k: string]: ContentAddition;
  };
}
/**
 * Whose content this is; stands in every report.
 */
export interface Text {
  nl: string;
  en: string;
}
export interface ContentAddition {
  /**
   * Blocks of questions that come after the others.
   */
  blocks?: Slug[];
  /**
   * Per role the questions that it answers first.
   */
  lead?: {
    [k: string]: ItemId[];
  };
}
