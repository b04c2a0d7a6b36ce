/* Made by scripts/generate.ts from schemas/roles.schema.json: change that file, not this one. */

export type Slug = string;
/**
 * Id of a question, such as ORG-1a or SUP-04.
 */
export type ItemId = string;
/**
 * The short form of this role: its questions in plain words, in the order in which they are asked.
 *
 * @minItems 1
 */
export type ShortForm = PlainQuestion[];

/**
 * Who answers: the roles of a profile, and the questions that each role leads or checks.
 */
export interface RolesFile {
  peil: 'roles/1';
  /**
   * @minItems 1
   */
  roles: Role[];
}
export interface Role {
  id: Slug;
  title: Text;
  remark: Text;
  /**
   * People in a vulnerable position: fewer than three of them are never shown apart.
   */
  vulnerable?: true;
  /**
   * Answers of this role are never shown per person.
   */
  anonymous?: true;
  short?: ShortForm;
  /**
   * Questions to which this role gives the first answer.
   */
  lead: ItemId[];
  /**
   * Questions to which this role gives the second view.
   */
  check: ItemId[];
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text {
  nl: string;
  en: string;
}
export interface PlainQuestion {
  item: ItemId;
  question: Text;
}
