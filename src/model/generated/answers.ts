/* Made by scripts/generate.ts from schemas/answers.schema.json: change that file, not this one. */

export type Slug = string;
/**
 * A code that tells two respondents of one role apart when files are merged, such as r07. Never a name; it is in no merged file and no report.
 */
export type RespondentCode = string;
export type Answer = LongAnswer | Level | ('weet niet' | 'weet-niet' | 'unknown' | "don't know") | null;
export type Level = 0 | 1 | 2 | 3 | 4;
export type Reason = string;
/**
 * Closer to side a, closer to side b, both at once (for example by role), or not chosen yet.
 */
export type PositionId = 'a' | 'b' | 'both' | 'not-yet';
/**
 * Id of a question, such as ORG-1a or SUP-04.
 */
export type ItemId = string;

/**
 * The answers of one respondent, or of a group around one screen.
 */
export interface AnswersFile {
  peil: 'answers/1';
  /**
   * The profile, optionally with a version: jeugdzorgorganisatie@1.0.0
   */
  questionnaire: string;
  organisation: Organisation;
  /**
   * Day of the answers, yyyy-mm-dd.
   */
  date: string;
  respondent: Respondent;
  situation?: Situation;
  answers: Answers;
  tensions?: TensionPositions;
  interview?: InterviewState;
}
export interface Organisation {
  name: string;
  employees?: number;
}
/**
 * A role, never the name of a person.
 */
export interface Respondent {
  role: Slug;
  id?: RespondentCode;
  /**
   * Whether this respondent agrees that their answers may be shown although the group is smaller than three.
   */
  shown?: boolean;
}
/**
 * The switches of the profile: yes, no or unknown.
 */
export interface Situation {
  [k: string]: true | false | 'ja' | 'nee' | 'yes' | 'no' | 'weet niet' | 'unknown' | null;
}
/**
 * Per question id a level 0-4, 'weet niet', or the long form.
 */
export interface Answers {
  [k: string]: Answer;
}
export interface LongAnswer {
  level?: Level;
  unknown?: true;
  'weet-niet'?: true;
  'not-applicable'?: Reason;
  'niet-van-toepassing'?: Reason;
  'deliberately-not'?: Reason;
  'bewust-niet'?: Reason;
  note?: string;
  evidence?: string | string[];
  choices?: string[];
  figures?: {
    [k: string]: number | string;
  };
}
/**
 * Per tension (T1, T2 …) where you stand and why. The report shows it and scores nothing.
 */
export interface TensionPositions {
  [k: string]: TensionPosition;
}
export interface TensionPosition {
  position: PositionId;
  reason: Reason;
}
/**
 * Where an interview that is not finished stands; peil assess writes and removes it.
 */
export interface InterviewState {
  scope: 'role' | 'core' | 'all';
  at: ItemId | 'review';
  skipped?: ItemId[];
}
