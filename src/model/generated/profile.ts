/* Made by scripts/generate.ts from schemas/profile.schema.json: change that file, not this one. */

/**
 * The kinds of organisation that the sources speak to.
 */
export type OrganisationKind = 'jeugdzorgorganisatie' | 'gemeente' | 'platform' | 'onderwijs' | 'branchepartij';
export type Slug = string;
/**
 * Id of a question or of a condition.
 */
export type AnyId = string;
/**
 * The switch that says whether people work with own experience now. With no, the step that protects them belongs to the preparation. Left out where there are always people to protect.
 */
export type Slug1 = string;
/**
 * Id of a condition (VJ-4.1-b, DSP-W1-b) or of a LEJO point outside the checklist (LX-7).
 */
export type ConditionId = string;
/**
 * The question in which the organisation names its own phase; its choices have the ids of the phases.
 */
export type ItemId = string;
/**
 * Id of a question, such as ORG-1a or SUP-04.
 */
export type ItemId1 = string;

/**
 * A kind of organisation: which questions, conditions and switches hold for it.
 */
export interface ProfileFile {
  peil: 'profile/1';
  profile: OrganisationKind;
  version: string;
  title: Text;
  /**
   * The blocks of questions, in the order in which they are asked.
   *
   * @minItems 1
   */
  blocks: Slug[];
  switches: Switch[];
  'workers-switch'?: Slug1;
  /**
   * Conditions and questions whose lowest score decides whether starting or growing is advised.
   *
   * @minItems 1
   */
  foundation: AnyId[];
  /**
   * Conditions that protect people who already work.
   *
   * @minItems 1
   */
  safety: AnyId[];
  /**
   * Left out where the sources name no phases for this kind of organisation.
   *
   * @minItems 2
   */
  phases?: Phase[];
  'phase-item'?: ItemId;
  /**
   * The questions of the short form.
   *
   * @minItems 1
   * @maxItems 25
   */
  core: ItemId1[];
  voices?: ProfileVoices;
  /**
   * Sets of conditions that say nothing about this kind of organisation, with the reason. The report gives the reason instead of empty figures.
   */
  'silent-frameworks'?: SilentFramework[];
  'speaks-of'?: SpeaksOf;
  /**
   * Conditions that apply but cannot be asked of this kind of organisation, with the reason.
   */
  'not-askable': NotAskable[];
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text {
  nl: string;
  en: string;
}
/**
 * A yes-no question about the situation that decides what applies. Not known means: it applies.
 */
export interface Switch {
  id: Slug;
  question: Text;
  /**
   * Questions and conditions that do not apply when the answer is no.
   */
  off?: AnyId[];
  'off-reason'?: Text1;
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text1 {
  nl: string;
  en: string;
}
export interface Phase {
  id: Slug;
  title: Text;
  /**
   * @minItems 1
   */
  conditions: ConditionId[];
}
/**
 * What is special about certain roles when several people answer.
 */
export interface ProfileVoices {
  /**
   * Roles that lead: where experts see it lower than they do, that comes first.
   */
  management: Slug[];
  'own-view': OwnView;
  /**
   * Questions about more people or higher numbers: these should not run ahead of support.
   */
  numbers: ItemId1[];
  /**
   * Who must at least have answered before an outcome is that of the organisation.
   */
  minimum: MinimumVoice[];
}
/**
 * Questions about the safety and support of people who work with own experience: their own perspective is the score.
 */
export interface OwnView {
  /**
   * @minItems 1
   */
  roles: Slug[];
  /**
   * @minItems 1
   */
  items: ItemId1[];
}
export interface MinimumVoice {
  /**
   * @minItems 1
   */
  roles: Slug[];
  people: number;
}
export interface SilentFramework {
  id: 'VJ' | 'DSP';
  reason: Text;
}
/**
 * What the report speaks of, where that is not how far the organisation is with its own work.
 */
export interface SpeaksOf {
  question: Text2;
  about: Text3;
  foundation: Text4;
  growth: Text5;
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text2 {
  nl: string;
  en: string;
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text3 {
  nl: string;
  en: string;
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text4 {
  nl: string;
  en: string;
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text5 {
  nl: string;
  en: string;
}
export interface NotAskable {
  id: ConditionId;
  reason: Text;
}
