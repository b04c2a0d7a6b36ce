/* Made by scripts/generate.ts from schemas/check.schema.json: change that file, not this one. */

/**
 * The kinds of organisation that the sources speak to.
 */
export type OrganisationKind = 'jeugdzorgorganisatie' | 'gemeente' | 'platform' | 'onderwijs' | 'branchepartij';
/**
 * What a policy check looks for: a condition, or one of the five aspects of the LEJO checklist (LEJO-cultuur).
 */
export type CheckedId = string;
export type PaperState = 'arranged' | 'named' | 'missing';
/**
 * required: asked for in the settings; step-back: the baseline had more; exception-over: its date has passed.
 */
export type UnmetWhy = 'required' | 'step-back' | 'exception-over';

/**
 * What peil check found in policy papers.
 */
export interface CheckFile {
  peil: 'check/1';
  lang: 'nl' | 'en';
  profile: OrganisationKind;
  date: string;
  documents: CheckedDocument[];
  summary: CheckSummary;
  gate?: CheckGate;
  /**
   * Papers that should have been looked at again by now.
   */
  overdue?: Overdue[];
  conditions: CheckedCondition[];
  /**
   * Conditions that no document can show, with the reason.
   */
  'not-visible'?: NotVisible[];
}
export interface CheckedDocument {
  file: string;
  words: number;
}
export interface CheckSummary {
  arranged: number;
  named: number;
  missing: number;
  /**
   * Conditions that no document can show.
   */
  'not-visible': number;
}
/**
 * Whether the papers say what was asked for; only where something was asked for.
 */
export interface CheckGate {
  passed: boolean;
  unmet: Unmet[];
  excepted?: Excepted[];
}
export interface Unmet {
  id: CheckedId;
  state: PaperState;
  needed: PaperState;
  why: UnmetWhy;
}
export interface Excepted {
  id: CheckedId;
  reason: string;
  until: string;
}
export interface Overdue {
  file: string;
  line?: number;
  page?: number;
  paragraph?: number;
  date: string;
  quote: string;
}
export interface CheckedCondition {
  id: CheckedId;
  title?: string;
  state: PaperState;
  /**
   * How many passages speak about it, also those not listed.
   */
  found?: number;
  findings?: CheckFinding[];
  /**
   * What would make it arranged.
   */
  'to-arrange'?: string;
}
export interface CheckFinding {
  file: string;
  line?: number;
  page?: number;
  paragraph?: number;
  heading?: string;
  state: 'arranged' | 'named';
  quote: string;
  /**
   * What this passage lacks.
   */
  'to-arrange'?: string;
}
export interface NotVisible {
  id: CheckedId;
  title?: string;
  reason: string;
}
