/* Made by scripts/generate.ts from schemas/report.schema.json: change that file, not this one. */

export type Unit = number;

/**
 * The outcome of one set of answers. All scores and ranges are on the scale 0-1; a level is four times that. What has no score is not zero but not known.
 */
export interface ReportFile {
  peil: 'report/1';
  language: 'nl' | 'en';
  organisation: ReportOrganisation;
  date: string;
  instrument: ReportInstrument;
  basis: ReportBasis;
  summary: ReportSummary;
  foundation: ReportFoundationPart[];
  aspects: ReportAspect[];
  frameworks: ReportFramework[];
  tensions: ReportTension[];
  /**
   * In the order of the prioritisation rule.
   */
  advice: ReportAdvice[];
  /**
   * Advice that waits until the foundation is there.
   */
  'held-back': ReportAdvice[];
  /**
   * For each target that was asked for, the smallest set of advice that reaches it.
   */
  plans?: ReportPlan[];
  /**
   * What is not known, most telling first.
   */
  unknowns: ReportUnknown[];
  /**
   * @minItems 1
   */
  limits: string[];
}
export interface ReportOrganisation {
  name: string;
  employees?: number;
}
export interface ReportInstrument {
  profile: string;
  version: string;
  /**
   * Digest of the questions, conditions, advice and rules with which the report was made.
   */
  digest: string;
}
/**
 * Which answers, from whom, and how many.
 */
export interface ReportBasis {
  heading: string;
  role: string;
  situation: {
    [k: string]: 'yes' | 'no' | 'unknown';
  };
  questions: QuestionCounts;
}
export interface QuestionCounts {
  total: number;
  answered: number;
  /**
   * Level 3 or 4 without an example.
   */
  unsupported: number;
  unknown: number;
  unanswered: number;
  'not-applicable': number;
  'deliberately-not': number;
  'switched-off': number;
}
export interface ReportSummary {
  phase: ReportPhase;
  gate: ReportGate;
  /**
   * @minItems 3
   * @maxItems 3
   */
  lines: string[];
}
export interface ReportPhase {
  id?: string;
  title: string;
  /**
   * The phase that the organisation names itself.
   */
  own?: string;
  why: string;
}
export interface ReportGate {
  state: 'open' | 'closed' | 'unknown';
  uncertain: boolean;
  lowest?: string;
  level?: number;
  why: string;
}
export interface ReportFoundationPart {
  id: string;
  title: string;
  score?: Unit;
  low: Unit;
  high: Unit;
}
export interface ReportAspect {
  id: string;
  title: string;
  score?: Unit;
  low: Unit;
  high: Unit;
  coverage: ReportCoverage;
  items: ReportItem[];
}
export interface ReportCoverage {
  answered: number;
  of: number;
}
export interface ReportItem {
  id: string;
  question: string;
  answer: 'level' | 'unknown' | 'unanswered' | 'not-applicable' | 'deliberately-not' | 'switched-off';
  level?: number;
  /**
   * Whether an example or evidence was given; only at level 3 and 4.
   */
  supported?: boolean;
  reason?: string;
  choices?: string[];
  figures?: {
    [k: string]: number | string;
  };
}
export interface ReportFramework {
  id: 'VJ' | 'DSP';
  title: string;
  groups: ReportGroup[];
  total: ReportTotal;
}
export interface ReportGroup {
  id: string;
  title: string;
  score?: Unit;
  low: Unit;
  high: Unit;
  coverage: ReportCoverage;
  conditions: ReportCondition[];
}
export interface ReportCondition {
  id: string;
  title: string;
  status:
    'met' | 'partly-met' | 'not-met' | 'unknown' | 'not-asked' | 'not-applicable' | 'deliberately-not' | 'not-askable';
  uncertain?: true;
  /**
   * The score says only whether a choice was reasoned and looked at again; the choice itself is not judged.
   */
  'about-choice-only'?: true;
  score?: Unit;
  low?: Unit;
  high?: Unit;
  coverage?: ReportCoverage;
  /**
   * Questions that are evidence by themselves.
   */
  direct?: string[];
  /**
   * Questions that give a hint.
   */
  partial?: string[];
  reason?: string;
  strength: 'explicit' | 'challenge' | 'helpful' | 'practice' | 'context';
  source: string;
}
export interface ReportTotal {
  score?: Unit;
  low: Unit;
  high: Unit;
  coverage: ReportCoverage;
}
export interface ReportTension {
  id: string;
  title: string;
  a: ReportSide;
  b: ReportSide;
  question: string;
}
export interface ReportSide {
  text: string;
  source: string;
}
export interface ReportAdvice {
  id: string;
  kind: 'action' | 'quick-win' | 'find-out' | 'upkeep';
  step?: number;
  'step-title'?: string;
  title: string;
  reason: string;
  do?: string;
  'first-step'?: string;
  who?: string[];
  'done-when'?: string;
  practice?: string;
  warning?: string;
  factors?: ReportFactors;
  /**
   * Advice that comes first.
   */
  after?: string[];
  /**
   * The demands below their target that it serves, furthest first.
   */
  open?: string[];
  sources?: string[];
}
/**
 * priority = gap x weight x (1 + open-dependants) x corroboration
 */
export interface ReportFactors {
  demand: string;
  gap: number;
  weight: number;
  'open-dependants': number;
  corroboration: number;
  priority: number;
}
export interface ReportPlan {
  target: string;
  title: string;
  level: number;
  reached: boolean;
  why: string;
  actions: string[];
  'find-out': string[];
  /**
   * Whether it is proven that no smaller set reaches it.
   */
  smallest: boolean;
}
export interface ReportUnknown {
  item: string;
  question: string;
  state: 'unknown' | 'unanswered';
  /**
   * How many ranges an answer would narrow.
   */
  narrows: number;
  /**
   * Who can tell.
   */
  ask: string[];
}
