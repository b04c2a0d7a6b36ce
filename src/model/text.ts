/** The languages of everything that people read; Dutch is the first. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** A text for people, in both languages. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}
