/* Made by scripts/generate.ts from schemas/advice.schema.json: change that file, not this one. */

/**
 * action: work. quick-win: small, can be done this month. upkeep: keeps what is there.
 */
export type ActionKind = 'action' | 'quick-win' | 'upkeep';
/**
 * Id of a question, such as ORG-1a or SUP-04.
 */
export type ItemId = string;
export type Slug = string;
/**
 * Id of a question or of a condition.
 */
export type AnyId = string;

/**
 * Actions that an organisation can take.
 */
export interface AdviceFile {
  peil: 'advice/1';
  /**
   * @minItems 1
   */
  actions: Action[];
}
export interface Action {
  id: string;
  kind: ActionKind;
  /**
   * The step of the prioritisation rule, 1 to 7.
   */
  step: number;
  /**
   * Starts or extends deployment, hires, sets target numbers or trains at scale: held back while the gate is not open.
   */
  growth?: true;
  'urgent-when'?: UrgentWhen;
  title: Text;
  do: Text;
  'first-step': Text;
  /**
   * Roles; the first one pulls.
   *
   * @minItems 1
   */
  who: Slug[];
  'done-when': Text;
  practice?: Text;
  warning?: Text;
  /**
   * The demands that the action serves: conditions, checklist questions, LEJO points.
   *
   * @minItems 1
   */
  serves: AnyId[];
  /**
   * Points of the BMC blog that say the same; they count for a quarter of a source.
   */
  bmc?: string[];
  /**
   * @minItems 1
   */
  source: string[];
}
/**
 * A figure above which the action moves to the first step, such as the number of posts that end within a year.
 */
export interface UrgentWhen {
  item: ItemId;
  figure: Slug;
  above: number;
}
/**
 * A text for people, in Dutch and in English.
 */
export interface Text {
  nl: string;
  en: string;
}
