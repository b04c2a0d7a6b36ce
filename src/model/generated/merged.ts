/* Made by scripts/generate.ts from schemas/merged.schema.json: change that file, not this one. */

export type Slug = string;
/**
 * Closer to side a, closer to side b, both at once (for example by role), or not chosen yet.
 */
export type PositionId = 'a' | 'b' | 'both' | 'not-yet';

/**
 * The answers of several respondents of one organisation, joined by perspective. It holds no answers of persons in protected groups, only figures of those groups.
 */
export interface MergedFile {
  peil: 'merged/1';
  /**
   * The profile with its version.
   */
  questionnaire: string;
  organisation: MergedOrganisation;
  /**
   * The last day of the answers.
   */
  date: string;
  /**
   * How many people answered, whether their answers count or not.
   */
  people: number;
  situation: {
    [k: string]: 'yes' | 'no' | 'unknown';
  };
  perspectives: MergedPerspective[];
  /**
   * Voices that answered but stand in no figure, because the group is too small.
   */
  missing: MissingVoice[];
  recorded: MergedRecords;
  tensions: MergedTensions;
}
export interface MergedOrganisation {
  name: string;
  employees?: number;
}
export interface MergedPerspective {
  id: Slug;
  people: number;
  roles: RoleCounts;
  /**
   * Figures of a group of people who answer unseen: nobody's own answer can be read from them.
   */
  protected: boolean;
  answers: MergedViews;
  notes?: MergedNotes;
}
/**
 * Per role how many people.
 */
export interface RoleCounts {
  [k: string]: number;
}
export interface MergedViews {
  [k: string]: MergedView;
}
/**
 * What one perspective says on one question: levels, not known, or a reason why there is no level.
 */
export interface MergedView {
  /**
   * How many gave a level.
   */
  people?: number;
  /**
   * Their levels added up. In a protected group at least 1 and at most one below the most that is possible.
   */
  total?: number;
  /**
   * The same, where a high level without an example counts as what it is at least; left out where that makes no difference.
   */
  least?: number;
  lowest?: number;
  highest?: number;
  /**
   * The levels within the perspective lie far apart.
   */
  wide?: true;
  /**
   * How many say that they do not know. In a protected group: how many answered, where too few gave a level.
   */
  unknown?: number;
  'not-applicable'?: number;
  'deliberately-not'?: number;
}
/**
 * Only with --notes, and only of people whose answers may be shown.
 */
export interface MergedNotes {
  [k: string]: string[];
}
export interface MissingVoice {
  people: number;
  /**
   * From how many people the group is shown.
   */
  needed: number;
  roles: RoleCounts;
}
/**
 * What people whose answers may be shown recorded beside a level.
 */
export interface MergedRecords {
  [k: string]: MergedRecord;
}
export interface MergedRecord {
  choices?: string[];
  figures?: {
    [k: string]: number | string;
  };
  reason?: string;
}
export interface MergedTensions {
  [k: string]: MergedPosition[];
}
export interface MergedPosition {
  position: PositionId;
  /**
   * @minItems 1
   */
  roles: Slug[];
  reason?: string;
}
