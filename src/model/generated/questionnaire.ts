/* Made by scripts/generate.ts from schemas/questionnaire.schema.json: change that file, not this one. */

export type Slug = string;
/**
 * Id of a question, such as ORG-1a or SUP-04.
 */
export type ItemId = string;
/**
 * maturity: a level. maturity+choice: a level, and what was chosen beside it. descriptive: no right answer; the level only says whether the choice was reasoned and looked at again.
 */
export type ItemKind = 'maturity' | 'maturity+choice' | 'descriptive';
/**
 * Id of a condition (VJ-4.1-b, DSP-W1-b) or of a LEJO point outside the checklist (LX-7).
 */
export type ConditionId = string;

/**
 * One block of questions: an aspect of the LEJO checklist, or the supplementary block.
 */
export interface QuestionnaireBlock {
  peil: 'questionnaire/1';
  block: Slug;
  title: Text;
  /**
   * @minItems 1
   */
  questions: Question[];
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text {
  nl: string;
  en: string;
}
/**
 * A numbered question of the checklist, or a theme of the supplementary block.
 */
export interface Question {
  id: string;
  title: Text;
  /**
   * @minItems 1
   */
  items: Item[];
}
/**
 * One atomic question with its five anchors.
 */
export interface Item {
  id: ItemId;
  question: Text;
  why: Text;
  kind: ItemKind;
  /**
   * What level 0, 1, 2, 3 and 4 look like for this question.
   *
   * @minItems 5
   * @maxItems 5
   */
  anchors: Text[];
  /**
   * @minItems 1
   */
  choices?: Option[];
  /**
   * Whether only one choice may be given.
   */
  'single-choice'?: boolean;
  /**
   * Whether a choice that is not in the list may be given.
   */
  'open-choices'?: boolean;
  /**
   * @minItems 1
   */
  figures?: Option[];
  examples: Texts;
  hint?: Text;
  'not-applicable'?: Text1;
  source: string;
  evidence: Evidence;
}
export interface Option {
  id: Slug;
  nl: string;
  en: string;
}
/**
 * A list of short texts, as many in Dutch as in English.
 */
export interface Texts {
  /**
   * @minItems 1
   */
  nl: string[];
  /**
   * @minItems 1
   */
  en: string[];
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text1 {
  nl: string;
  en: string;
}
/**
 * The conditions for which the answer is evidence. A direct answer is evidence by itself, a partial one only a hint.
 */
export interface Evidence {
  direct: ConditionId[];
  partial: ConditionId[];
}
