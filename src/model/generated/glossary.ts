/* Made by scripts/generate.ts from schemas/glossary.schema.json: change that file, not this one. */

export type Slug = string;

/**
 * Words that need an explanation.
 */
export interface GlossaryFile {
  peil: 'glossary/1';
  /**
   * @minItems 1
   */
  terms: Term[];
}
export interface Term {
  id: Slug;
  nl: TermEntry;
  en: TermEntry;
  /**
   * Other spellings, inflected forms and abbreviations.
   */
  also?: string[];
  source?: string;
}
export interface TermEntry {
  term: string;
  meaning: string;
}
