import type { Action } from './generated/advice.ts';
import type { Condition } from './generated/conditions.ts';
import type { Term } from './generated/glossary.ts';
import type { Phase, ProfileFile, Switch } from './generated/profile.ts';
import type { Prerequisite } from './generated/prerequisites.ts';
import type { Item } from './generated/questionnaire.ts';
import type { Role } from './generated/roles.ts';
import type { RulesFile } from './generated/rules.ts';
import type { Tension } from './generated/tensions.ts';
import type { Text } from './text.ts';

export type { Action, Condition, Item, Phase, Prerequisite, Role, Switch, Tension, Term };

/** A numbered question of the checklist, or a theme of the supplementary block. */
export interface Question {
  readonly id: string;
  readonly title: Text;
  readonly items: readonly Item[];
}

/** One of the five aspects, or the supplementary block. */
export interface Block {
  readonly id: string;
  readonly title: Text;
  readonly questions: readonly Question[];
}

export interface Group {
  readonly id: string;
  readonly title: Text;
  readonly conditions: readonly Condition[];
}

export interface Framework {
  readonly id: 'VJ' | 'DSP' | 'LEJO';
  readonly title: Text;
  readonly groups: readonly Group[];
}

/** Everything that one profile needs, as plain data: what the content files say, put together and nothing more. */
export interface InstrumentData {
  readonly profile: ProfileFile;
  /** Digest of the content; two reports with the same digest were made by the same questions and rules. */
  readonly digest: string;
  readonly blocks: readonly Block[];
  readonly frameworks: readonly Framework[];
  readonly prerequisites: readonly Prerequisite[];
  readonly actions: readonly Action[];
  readonly roles: readonly Role[];
  readonly tensions: readonly Tension[];
  readonly terms: readonly Term[];
  readonly rules: RulesFile;
}

/** One evidence link seen from the condition. */
export interface Link {
  readonly item: string;
  readonly direct: boolean;
}

/** The instrument with what is looked up often. */
export interface Instrument extends InstrumentData {
  /** In the order of the questionnaire. */
  readonly items: ReadonlyMap<string, Item>;
  readonly blockOf: ReadonlyMap<string, Block>;
  readonly questionOf: ReadonlyMap<string, Question>;
  /** All conditions of all frameworks, LEJO points included. */
  readonly conditions: ReadonlyMap<string, Condition>;
  /** The scored frameworks (VJ, DSP) with only the groups and conditions that apply to the profile. */
  readonly scored: readonly Framework[];
  /** Per condition its evidence, in the order of the questionnaire. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
  readonly notAskable: ReadonlyMap<string, Text>;
}
