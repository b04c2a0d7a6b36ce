/* Made by scripts/generate.ts from schemas/group.schema.json: change that file, not this one. */

/**
 * Id of a question, such as ORG-1a or SUP-04.
 */
export type ItemId = string;
/**
 * Which questions the session goes through: the short form, all, or those of these aspects.
 */
export type GroupScope = ('core' | 'all') | Slug[];
export type Slug = string;
export type GroupCall = 0 | 1 | 2 | 3 | 4 | 'weet niet' | 'unknown';
/**
 * What the room agreed on, as an answer; or that it did not agree, which is an outcome too.
 */
export type GroupAgreed = ('niet eens' | 'not agreed') | Answer;
export type Answer = LongAnswer | Level | ('weet niet' | 'weet-niet' | 'unknown' | "don't know") | null;
export type Level = 0 | 1 | 2 | 3 | 4;
export type Reason = string;

/**
 * A group session: what people in one room called out per role, what they agreed on, and what they want to talk about later. Roles and numbers, never names.
 */
export interface GroupFile {
  peil: 'group/1';
  /**
   * The profile, optionally with a version: jeugdzorgorganisatie@1.0.0
   */
  questionnaire: string;
  organisation: GroupOrganisation;
  /**
   * Day of the session, yyyy-mm-dd.
   */
  date: string;
  room: GroupRoom;
  situation?: GroupSituation;
  session?: GroupState;
  scope?: GroupScope;
  items: GroupItems;
}
export interface GroupOrganisation {
  name: string;
  employees?: number;
}
/**
 * Who is in the room: per role how many people.
 */
export interface GroupRoom {
  [k: string]: GroupSeat;
}
export interface GroupSeat {
  people: number;
  /**
   * Whether each of them agrees that the report shows what their small group said.
   */
  shown?: boolean;
}
/**
 * The switches of the profile: yes, no or unknown.
 */
export interface GroupSituation {
  [k: string]: true | false | 'ja' | 'nee' | 'yes' | 'no' | 'weet niet' | 'unknown' | null;
}
/**
 * Where a session that is not finished stands; peil assess writes and removes it.
 */
export interface GroupState {
  at: ItemId | 'review';
  skipped?: ItemId[];
}
export interface GroupItems {
  [k: string]: GroupItem;
}
export interface GroupItem {
  levels?: GroupLevels;
  agreed?: GroupAgreed;
  /**
   * What is seen differently, in a few words; never who said it.
   */
  dissent?: string;
  /**
   * What to talk about later.
   */
  parked?: string;
}
/**
 * Per role the levels that people called out, lowest first: the order says nothing about who said what.
 */
export interface GroupLevels {
  /**
   * @minItems 1
   */
  [k: string]: GroupCall[];
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
