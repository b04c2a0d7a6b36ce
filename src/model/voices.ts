import type { Answer } from './answer.ts';
import type { PositionId } from './generated/answers.ts';

/** What one perspective says on one question. All of it is safe to show: merging has applied the rules of privacy. */
export interface View {
  /** How many gave a level; 0 where nobody did. */
  readonly people: number;
  /** Their levels added up. */
  readonly total: number;
  /** The same, where a high level without an example counts as what it is at least. */
  readonly least: number;
  /** How many could not tell. */
  readonly unknown: number;
  /** Levels of the lowest and the highest answer, where these may be shown. */
  readonly lowest: number | undefined;
  readonly highest: number | undefined;
  /** The levels within the perspective lie far apart. */
  readonly wide: boolean;
  /** Why there is neither a level nor an unknown. */
  readonly away: 'not-applicable' | 'deliberately-not' | undefined;
}

/** Several respondents of one role, or of several roles that are too small to be shown apart. */
export interface Perspective {
  readonly id: string;
  readonly people: number;
  /** Per role how many people, in the order of the roles. */
  readonly roles: ReadonlyMap<string, number>;
  /** Only figures of the group are known. */
  readonly protected: boolean;
  /** Only the questions in which it takes part. */
  readonly views: ReadonlyMap<string, View>;
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

/** People who answered but stand in no figure. */
export interface Missing {
  readonly people: number;
  readonly needed: number;
  readonly roles: ReadonlyMap<string, number>;
}

export interface Voices {
  /** How many people answered, whether their answers count or not. */
  readonly people: number;
  readonly perspectives: readonly Perspective[];
  readonly missing: readonly Missing[];
  /** Only where all sat in one room: what came out of the conversation, by question. */
  readonly talks?: ReadonlyMap<string, Talk>;
}

/** What people in one room made of a question together. */
export interface Talk {
  /** What they agreed on; 'none' where they did not agree, undefined where they did not come to it. */
  readonly agreed: Answer | 'none' | undefined;
  /** Whether what they agreed on is the score: not where a perspective leads. */
  readonly scores: boolean;
  /** In words that tell what was seen differently, not by whom. */
  readonly dissent: string | undefined;
  readonly parked: string | undefined;
}

/** Where the organisation stands in a tension. */
export interface Position {
  readonly position: PositionId;
  /** Undefined where free text was not asked for. */
  readonly reason: string | undefined;
  readonly roles: readonly string[];
}
