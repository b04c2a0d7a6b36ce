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
export interface Question<I = Item> {
  readonly id: string;
  readonly title: Text;
  readonly items: readonly I[];
}

/** One of the five aspects, or the supplementary block. */
export interface Block<I = Item> {
  readonly id: string;
  readonly title: Text;
  readonly questions: readonly Question<I>[];
}

export interface Group<C = Condition> {
  readonly id: string;
  readonly title: Text;
  readonly conditions: readonly C[];
}

export interface Framework<C = Condition> {
  readonly id: 'VJ' | 'DSP' | 'LEJO';
  readonly title: Text;
  readonly groups: readonly Group<C>[];
}

/** Everything that one profile needs, as plain data: what the content files say, put together and nothing more. */
export interface InstrumentData<I = Item, C = Condition, P = Prerequisite> {
  readonly profile: ProfileFile;
  /** Digest of the content; two reports with the same digest were made by the same questions and rules. */
  readonly digest: string;
  /** Whose content it is, where that differs from what ships. */
  readonly changed?: Text;
  readonly blocks: readonly Block<I>[];
  readonly frameworks: readonly Framework<C>[];
  readonly prerequisites: readonly P[];
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
export interface Instrument<I = Item, C = Condition, P = Prerequisite> extends InstrumentData<I, C, P> {
  /** In the order of the questionnaire. */
  readonly items: ReadonlyMap<string, I>;
  readonly blockOf: ReadonlyMap<string, Block<I>>;
  readonly questionOf: ReadonlyMap<string, Question<I>>;
  /** All conditions of all frameworks, LEJO points included. */
  readonly conditions: ReadonlyMap<string, C>;
  /** The scored frameworks (VJ, DSP) with only the groups and conditions that apply to the profile. */
  readonly scored: readonly Framework<C>[];
  /** Per condition its evidence, in the order of the questionnaire. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
  readonly notAskable: ReadonlyMap<string, Text>;
}

/** What scoring and reports need of a question: everything but the long texts. */
export interface LeanItem extends Omit<Item, 'why' | 'anchors' | 'examples' | 'hint' | 'choices' | 'figures'> {
  /** Without words, but for a question of which the report names the choice. */
  readonly choices?: readonly { readonly id: string; readonly nl?: string; readonly en?: string }[];
  readonly figures?: readonly { readonly id: string }[];
}
export type LeanCondition = Omit<Condition, 'met' | 'pitfall' | 'practice'>;
export type LeanPrerequisite = Omit<Prerequisite, 'why' | 'source'>;
export type LeanData = InstrumentData<LeanItem, LeanCondition, LeanPrerequisite>;

/**
 * An instrument without the texts that only the interview and the explanations show: two thirds of the content,
 * and a quarter of the time of `peil score`. Every whole instrument is one of these too.
 */
export type LeanInstrument = Instrument<LeanItem, LeanCondition, LeanPrerequisite>;
