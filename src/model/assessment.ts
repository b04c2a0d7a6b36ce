import type { Answer } from './answer.ts';
import type { Perspective, View } from './voices.ts';

/** A range of values 0–1 that the outcome could still have, and the score where there is one. */
export interface Scored {
  /** Value 0–1, or undefined where there is too little to say. */
  readonly score: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly coverage: Coverage;
}

/** How much of the evidence that applies was answered with a level. */
export interface Coverage {
  readonly answered: number;
  readonly of: number;
}

export interface ItemOutcome {
  readonly id: string;
  readonly answer: Answer;
  /** Level / 4, or undefined where the answer is not a level. */
  readonly value: number | undefined;
  readonly low: number;
  readonly high: number;
  /** Whether the item counts in denominators: not for not-applicable, deliberately-not and switched-off. */
  readonly applies: boolean;
}

export type ConditionStatus =
  'met' | 'partly-met' | 'not-met' | 'unknown' | 'not-asked' | 'not-applicable' | 'deliberately-not' | 'not-askable';

export interface ConditionOutcome extends Scored {
  readonly id: string;
  readonly status: ConditionStatus;
  /** The range crosses a threshold: with what is still unknown the status could be another. */
  readonly uncertain: boolean;
  /** All direct evidence is about a choice without a right answer: the score says only whether it was reasoned and reviewed. */
  readonly descriptive: boolean;
}

export interface GroupOutcome extends Scored {
  readonly id: string;
  readonly conditions: readonly ConditionOutcome[];
}

export interface FrameworkOutcome extends Scored {
  readonly id: 'VJ' | 'DSP';
  readonly groups: readonly GroupOutcome[];
}

export interface BlockOutcome extends Scored {
  readonly id: string;
  readonly items: readonly ItemOutcome[];
}

export interface FoundationPart {
  readonly id: string;
  readonly score: number | undefined;
  readonly low: number;
  readonly high: number;
}

export interface Gate {
  /** open: every part known and at the gate level or above; closed: one part known and below it; unknown: else. */
  readonly state: 'open' | 'closed' | 'unknown';
  /** The lowest known part, or undefined where none is known. */
  readonly lowest: FoundationPart | undefined;
  /** With what is still unknown the gate could be otherwise. */
  readonly uncertain: boolean;
  readonly parts: readonly FoundationPart[];
}

export interface PhaseOutcome {
  /** The phase in which the work now lies, or undefined where the evidence does not reach. */
  readonly phase: string | undefined;
  readonly parts: readonly (Scored & { readonly id: string })[];
}

/** What one perspective says, over the questions in which it takes part. */
export interface PerspectiveOutcome {
  readonly perspective: Perspective;
  /** Questions in which it takes part, and of those the ones with a level. */
  readonly questions: Coverage;
  readonly blocks: readonly (Scored & { readonly id: string })[];
  readonly groups: readonly (Scored & { readonly id: string })[];
  /** Questions on which the people within it stand far apart. */
  readonly wide: readonly string[];
}

/** One of two perspectives that see a question differently. */
export interface Opinion {
  readonly perspective: Perspective;
  readonly view: View;
  /** Level 0–4. */
  readonly level: number;
}

export interface Disagreement {
  readonly item: string;
  /** experts-lower: people who work with own experience see it lower than those who lead. */
  readonly kind: 'experts-lower' | 'between';
  /** Levels between the two. */
  readonly gap: number;
  readonly lower: Opinion;
  readonly higher: Opinion;
}

/** Two demands whose scores do not fit together; levels 0–4. */
export interface Contradiction {
  readonly kind: 'later-done' | 'numbers-ahead';
  readonly earlier: { readonly id: string; readonly level: number };
  readonly later: { readonly id: string; readonly level: number };
}

/** Everything that follows from one set of answers; advice and reports are made from it. */
export interface Assessment {
  readonly items: ReadonlyMap<string, ItemOutcome>;
  readonly blocks: readonly BlockOutcome[];
  readonly conditions: ReadonlyMap<string, ConditionOutcome>;
  readonly frameworks: readonly FrameworkOutcome[];
  readonly gate: Gate;
  readonly phase: PhaseOutcome;
  /** Ids of the tensions that the answers touch. */
  readonly tensions: readonly string[];
  /** Widest first. */
  readonly contradictions: readonly Contradiction[];
  /** Only where several people answered. */
  readonly perspectives?: readonly PerspectiveOutcome[];
  readonly disagreements?: readonly Disagreement[];
}
