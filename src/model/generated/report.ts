/* Made by scripts/generate.ts from schemas/report.schema.json: change that file, not this one. */

export type Unit = number;
/**
 * Written means that a paper arranges it; done means that the answers show it as met.
 */
export type SaysAndDoesVerdict = 'paper-only' | 'not-written' | 'neither' | 'written-and-done' | 'practice-unknown';
/**
 * Closer to side a, closer to side b, both at once (for example by role), or not chosen yet.
 */
export type PositionId = 'a' | 'b' | 'both' | 'not-yet';

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
  'speaks-of'?: ReportSpeaksOf;
  foundation: ReportFoundationPart[];
  aspects: ReportAspect[];
  /**
   * Sets of conditions that say nothing about this kind of organisation.
   */
  'silent-frameworks'?: ReportSilentFramework[];
  frameworks: ReportFramework[];
  /**
   * What each group of respondents says, side by side. A perspective counts once, however many people it holds.
   */
  perspectives?: ReportPerspective[];
  /**
   * Questions on which perspectives lie a level or more apart; where experts by experience see it lower than those who lead, first.
   */
  disagreements?: ReportDisagreement[];
  /**
   * Answers that do not fit together: something later is there while something that comes first is not, or numbers rise while support stays behind.
   */
  contradictions?: ReportContradiction[];
  policy?: SaysAndDoes;
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
  /**
   * Whose questions or rules they were, where they differ from those that ship.
   */
  changed?: string;
}
/**
 * Which answers, from whom, and how many.
 */
export interface ReportBasis {
  heading: string;
  /**
   * The role of the one respondent; not there where several people answered.
   */
  role?: string;
  voices?: ReportVoices;
  situation: {
    [k: string]: 'yes' | 'no' | 'unknown';
  };
  questions: QuestionCounts;
}
/**
 * Who answered, where several people did.
 */
export interface ReportVoices {
  /**
   * How many people answered.
   */
  people: number;
  /**
   * How many of them stand in the figures.
   */
  counted: number;
  perspectives: number;
  /**
   * Whether the least that is needed to speak for the organisation is there.
   */
  representative: boolean;
  why: string;
  'own-view': ReportCoverage;
  minimum: ReportMinimum[];
  /**
   * People who answered but stand in no figure, and what would let them count.
   */
  missing: ReportMissing[];
}
/**
 * Questions about safety and support, and of those the ones on which people who work with own experience speak for themselves.
 */
export interface ReportCoverage {
  answered: number;
  of: number;
}
export interface ReportMinimum {
  who: string;
  needed: number;
  counted: number;
}
export interface ReportMissing {
  who: string;
  people: number;
  needed: number;
  how: string;
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
  phase?: ReportPhase;
  gate: ReportGate;
  /**
   * @minItems 3
   * @maxItems 4
   */
  lines: string[];
}
/**
 * Not there where the sources name no phases for this kind of organisation.
 */
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
/**
 * What the report speaks of, where that is not how far the organisation is with its own work.
 */
export interface ReportSpeaksOf {
  about: string;
  /**
   * What waits while the gate is closed.
   */
  growth: string;
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
  coverage: ReportCoverage1;
  items: ReportItem[];
}
export interface ReportCoverage1 {
  answered: number;
  of: number;
}
export interface ReportItem {
  id: string;
  question: string;
  answer: 'level' | 'unknown' | 'unanswered' | 'not-applicable' | 'deliberately-not' | 'switched-off';
  /**
   * A whole number where one person answered; else the mean of the perspectives.
   */
  level?: number;
  /**
   * Only where several people answered and it does not follow from the level.
   */
  low?: number;
  high?: Unit;
  /**
   * Whether an example or evidence was given; only at level 3 and 4.
   */
  supported?: boolean;
  reason?: string;
  /**
   * What each perspective says, where several people answered.
   */
  views?: ReportView[];
  together?: ReportTogether;
  choices?: string[];
  figures?: {
    [k: string]: number | string;
  };
}
export interface ReportView {
  perspective: string;
  level?: number;
  /**
   * How many gave a level.
   */
  people?: number;
  lowest?: number;
  highest?: number;
  wide?: true;
  /**
   * Where there is no level.
   */
  answer?: 'unknown' | 'not-applicable' | 'deliberately-not';
  /**
   * The score of this question is that of the perspectives that lead.
   */
  leads?: true;
}
/**
 * Only of a group session: what the room agreed on, where it was seen differently, and what to talk about later.
 */
export interface ReportTogether {
  /**
   * It is the level too, but where experts by experience lead; 'none' where the room did not agree, and then the mean of the perspectives is the level.
   */
  agreed?: number | ('unknown' | 'not-applicable' | 'deliberately-not' | 'none');
  dissent?: string;
  parked?: string;
}
export interface ReportSilentFramework {
  id: 'VJ' | 'DSP';
  title: string;
  reason: string;
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
  coverage: ReportCoverage1;
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
  coverage?: ReportCoverage1;
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
  coverage: ReportCoverage1;
}
export interface ReportPerspective {
  id: string;
  title: string;
  people: number;
  /**
   * Per role how many people.
   */
  roles: {
    [k: string]: number;
  };
  /**
   * Shown only as a group; nobody's own answer can be read from the figures.
   */
  protected?: true;
  questions: ReportCoverage2;
  /**
   * Questions on which people within this perspective stand far apart.
   */
  'wide-apart'?: string[];
  aspects: ReportPartial[];
  groups: ReportPartial[];
  notes?: ReportNotes[];
}
/**
 * Questions in which it takes part, and of those the ones with a level.
 */
export interface ReportCoverage2 {
  answered: number;
  of: number;
}
export interface ReportPartial {
  id: string;
  score?: Unit;
  low: Unit;
  high: Unit;
  coverage: ReportCoverage1;
}
export interface ReportNotes {
  item: string;
  notes: string[];
}
export interface ReportDisagreement {
  item: string;
  question: string;
  kind: 'experts-lower' | 'between';
  /**
   * Levels between the two.
   */
  gap: number;
  lower: ReportOpinion;
  higher: ReportOpinion;
}
export interface ReportOpinion {
  perspective: string;
  title: string;
  level: number;
  people: number;
  lowest?: number;
  highest?: number;
  wide?: true;
}
export interface ReportContradiction {
  kind: 'later-done' | 'numbers-ahead';
  earlier: ReportWeighed;
  later: ReportWeighed;
}
export interface ReportWeighed {
  id: string;
  title: string;
  level: number;
  source: string;
}
/**
 * What the policy papers say beside what the answers show, where a policy check was given.
 */
export interface SaysAndDoes {
  /**
   * Day of the policy check.
   */
  date: string;
  documents: string[];
  counts: SaysAndDoesCounts;
  /**
   * Conditions that a paper can arrange and that apply, those to talk about first.
   */
  conditions: SaysAndDoesCondition[];
  /**
   * Conditions that no document can show, or that were not looked for.
   */
  'paper-cannot-show': string[];
  /**
   * What to do about the difference. It stands beside the ordered advice: it has no priority to recompute.
   */
  advice: ReportAdvice[];
}
export interface SaysAndDoesCounts {
  'paper-only': number;
  'not-written': number;
  neither: number;
  'written-and-done': number;
  'practice-unknown': number;
}
export interface SaysAndDoesCondition {
  id: string;
  title: string;
  verdict: SaysAndDoesVerdict;
  paper: 'arranged' | 'named' | 'missing';
  /**
   * The status of the condition by the answers.
   */
  practice: 'met' | 'partly-met' | 'not-met' | 'unknown' | 'not-asked' | 'not-askable';
  /**
   * The status of the practice is not certain yet.
   */
  uncertain?: true;
  /**
   * Where the papers say most about it.
   */
  place?: string;
  /**
   * What a paper would say; only where it is done and not written.
   */
  'to-arrange'?: string;
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
export interface ReportTension {
  id: string;
  title: string;
  a: ReportSide;
  b: ReportSide;
  question: string;
  /**
   * Where the organisation stands, in its own words. Never scored.
   */
  choices?: ReportPosition[];
}
export interface ReportSide {
  text: string;
  source: string;
}
export interface ReportPosition {
  position: PositionId;
  by?: string[];
  reason?: string;
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
