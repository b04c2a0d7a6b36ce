/* Made by scripts/generate.ts from schemas/rules.schema.json: change that file, not this one. */

/**
 * The numbers behind the score and the order of advice, each with its reason.
 */
export interface RulesFile {
  peil: 'rules/1';
  scoring: ScoringRules;
  advice: AdviceRules;
  voices: VoiceRules;
  /**
   * @minItems 7
   * @maxItems 7
   */
  steps: Step[];
  'says-and-does': SaysAndDoesAdvice;
  /**
   * What an outcome does not say; stands in every report.
   *
   * @minItems 1
   */
  limits: Limit[];
}
export interface ScoringRules {
  'direct-weight': Constant;
  'partial-weight': Constant;
  'met-from': Constant;
  'partly-from': Constant;
  'met-needs-direct-level': Constant;
  'coverage-needed': Constant;
  'gate-level': Constant;
  'phase-level': Constant;
  'unsupported-from': Constant;
  'unsupported-low': Constant;
}
export interface Constant {
  value: number;
  why: Text;
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text {
  nl: string;
  en: string;
}
export interface AdviceRules {
  target: Constant;
  'descriptive-target': Constant;
  weights: {
    explicit: Constant;
    challenge: Constant;
    helpful: Constant;
    practice: Constant;
    context: Constant;
  };
  'lejo-weight': Constant;
  'dependants-cap': Constant;
  'second-source': Constant;
  'bmc-share': Constant;
  'safety-step': Constant;
  'safety-step-without-experts': Constant;
  'find-out-shown': Constant;
  'per-step-shown': Constant;
}
/**
 * How several respondents become perspectives.
 */
export interface VoiceRules {
  'shown-from': ShownFrom;
  'anonymous-from': AnonymousFrom;
  gap: Constant;
  'wide-from': WideFrom;
}
export interface ShownFrom {
  /**
   * Lower would show what one person answered.
   */
  value: number;
  why: Text;
}
export interface AnonymousFrom {
  /**
   * Lower would show what one person answered.
   */
  value: number;
  why: Text;
}
export interface WideFrom {
  /**
   * Lower would show what one person answered.
   */
  value: number;
  why: Text;
}
export interface Step {
  step: number;
  title: Text;
  why: Text;
}
/**
 * Advice where papers and practice differ.
 */
export interface SaysAndDoesAdvice {
  'paper-only': DifferenceAdvice;
  'not-written': DifferenceAdvice;
}
export interface DifferenceAdvice {
  id: string;
  kind: 'action' | 'quick-win';
  title: Text;
  reason: Text;
  do: Text;
  'first-step': Text;
  'done-when': Text;
  warning: Text;
}
export interface Limit {
  nl: string;
  en: string;
  /**
   * Only where this set of conditions says something about the organisation.
   */
  framework?: 'VJ' | 'DSP';
}
