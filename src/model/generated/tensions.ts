/* Made by scripts/generate.ts from schemas/tensions.schema.json: change that file, not this one. */

/**
 * Id of a question or of a condition.
 */
export type AnyId = string;

/**
 * Two demands that pull apart. They are shown, never scored.
 */
export interface TensionsFile {
  peil: 'tensions/1';
  /**
   * @minItems 1
   */
  tensions: Tension[];
}
export interface Tension {
  id: string;
  title: Text;
  a: TensionSide;
  b: TensionSide;
  question: Text;
  show: Text;
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text {
  nl: string;
  en: string;
}
export interface TensionSide {
  text: Text;
  refs: AnyId[];
  source: string;
}
