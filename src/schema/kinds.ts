import type { AdviceFile } from '../model/generated/advice.ts';
import type { AnswersFile } from '../model/generated/answers.ts';
import type { ChainFile } from '../model/generated/chain.ts';
import type { CheckFile } from '../model/generated/check.ts';
import type { ConditionsFile } from '../model/generated/conditions.ts';
import type { ContentFile } from '../model/generated/content.ts';
import type { ConfigFile } from '../model/generated/config.ts';
import type { GlossaryFile } from '../model/generated/glossary.ts';
import type { GroupFile } from '../model/generated/group.ts';
import type { ImportMap } from '../model/generated/import-map.ts';
import type { MergedFile } from '../model/generated/merged.ts';
import type { PolicyRuleFile } from '../model/generated/policy-rule.ts';
import type { PolicyTermsFile } from '../model/generated/policy-terms.ts';
import type { PrerequisitesFile } from '../model/generated/prerequisites.ts';
import type { ProfileFile } from '../model/generated/profile.ts';
import type { QuestionnaireBlock } from '../model/generated/questionnaire.ts';
import type { ReportFile } from '../model/generated/report.ts';
import type { RolesFile } from '../model/generated/roles.ts';
import type { RulesFile } from '../model/generated/rules.ts';
import type { TensionsFile } from '../model/generated/tensions.ts';
import type { Validator } from './validator.ts';

/** What each kind of file holds once it has passed its schema. The kind is the part of `peil:` before the slash. */
export interface FileKinds {
  advice: AdviceFile;
  answers: AnswersFile;
  chain: ChainFile;
  check: CheckFile;
  conditions: ConditionsFile;
  config: ConfigFile;
  content: ContentFile;
  glossary: GlossaryFile;
  group: GroupFile;
  'import-map': ImportMap;
  merged: MergedFile;
  'policy-rule': PolicyRuleFile;
  'policy-terms': PolicyTermsFile;
  prerequisites: PrerequisitesFile;
  profile: ProfileFile;
  questionnaire: QuestionnaireBlock;
  report: ReportFile;
  roles: RolesFile;
  rules: RulesFile;
  tensions: TensionsFile;
}

export type FileKind = keyof FileKinds;

// One import a kind: a command loads only the validators that it needs (start-up time).
const VALIDATORS: Record<FileKind, () => Promise<{ validate: Validator }>> = {
  advice: () => import('./generated/advice.js'),
  answers: () => import('./generated/answers.js'),
  chain: () => import('./generated/chain.js'),
  check: () => import('./generated/check.js'),
  conditions: () => import('./generated/conditions.js'),
  config: () => import('./generated/config.js'),
  content: () => import('./generated/content.js'),
  glossary: () => import('./generated/glossary.js'),
  group: () => import('./generated/group.js'),
  'import-map': () => import('./generated/import-map.js'),
  merged: () => import('./generated/merged.js'),
  'policy-rule': () => import('./generated/policy-rule.js'),
  'policy-terms': () => import('./generated/policy-terms.js'),
  prerequisites: () => import('./generated/prerequisites.js'),
  profile: () => import('./generated/profile.js'),
  questionnaire: () => import('./generated/questionnaire.js'),
  report: () => import('./generated/report.js'),
  roles: () => import('./generated/roles.js'),
  rules: () => import('./generated/rules.js'),
  tensions: () => import('./generated/tensions.js'),
};

export const FILE_KINDS = Object.keys(VALIDATORS) as FileKind[];

/** The version of each kind that this program reads and writes. */
export const KIND_VERSION = 1;

/**
 * Whether data fits its kind, where that can be told quickly; false means: ask the thorough validator, which says
 * what is wrong. Answers come by the thousand, so for them this is three times faster.
 */
export async function fitsQuickly(kind: FileKind, data: unknown): Promise<boolean> {
  if (kind !== 'answers') return false;
  // Asking for a module again costs as much as checking a file.
  quick ??= (await import('./generated/answers-quick.js')).validate;
  return quick(data);
}

let quick: Validator | undefined;

export async function loadValidator(kind: FileKind): Promise<Validator> {
  return (await VALIDATORS[kind]()).validate;
}

/** The kind that a file says it is, or undefined where it says nothing that we know. */
export function kindOf(data: unknown): FileKind | undefined {
  if (typeof data !== 'object' || data === null || !('peil' in data) || typeof data.peil !== 'string') return undefined;
  const name = data.peil.split('/')[0];
  return FILE_KINDS.find((kind) => kind === name);
}
