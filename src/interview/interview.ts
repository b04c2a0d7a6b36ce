import type { YesNo } from '../model/answer.ts';
import type { InterviewState, TensionPositions } from '../model/generated/answers.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Given } from './given.ts';

/** Which questions: those of the role, the short form, or all. */
export type Scope = InterviewState['scope'];

/** Who answers and when; what stands above the answers in the file. */
export interface Head {
  readonly organisation: { readonly name: string; readonly employees?: number };
  readonly date: string;
  readonly role: string;
  /** Agreement of the respondent to be shown in a small group; kept as it was in the file. */
  readonly shown?: boolean;
  /** What the interview does not ask but a file may hold: kept as it was. */
  readonly code?: string;
  readonly tensions?: TensionPositions;
  readonly scope: Scope;
}

/** Where an interview stands. Plain data: every move makes a new one. */
export interface Interview {
  readonly head: Head;
  /** Only what was asked: a switch that is not in here still has to be. */
  readonly situation: ReadonlyMap<string, YesNo>;
  /** Ids of the questions, in the order of the questionnaire, without those that the situation switches off. */
  readonly order: readonly string[];
  readonly given: ReadonlyMap<string, Given>;
  readonly at: string;
  readonly skipped: ReadonlySet<string>;
}

/** The place after the last question. */
export const REVIEW = 'review';

/** An interview without answers, at its first question. */
export function startInterview(instrument: Instrument, head: Head): Interview {
  const order = questionsOf(instrument, head.scope, head.role, new Map());
  return { head, situation: new Map(), order, given: new Map(), at: order[0] ?? REVIEW, skipped: new Set() };
}

/**
 * The questions to ask, in the order of the questionnaire. A question that the situation switches off is not asked;
 * while the situation is not known, it is.
 */
export function questionsOf(instrument: Instrument, scope: Scope, role: string, situation: ReadonlyMap<string, YesNo>): string[] {
  const off = new Set(instrument.profile.switches.flatMap((entry) => (situation.get(entry.id) === 'no' ? (entry.off ?? []) : [])));
  const wanted = wantedIds(instrument, scope, role);
  return [...instrument.items.keys()].filter((id) => wanted.has(id) && !off.has(id));
}

function wantedIds(instrument: Instrument, scope: Scope, role: string): Set<string> {
  switch (scope) {
    case 'all':
      return new Set(instrument.items.keys());
    case 'core':
      return new Set(instrument.profile.core);
    case 'role': {
      const found = instrument.roles.find((candidate) => candidate.id === role);
      return new Set([...(found?.lead ?? []), ...(found?.check ?? [])]);
    }
    default:
      return scope satisfies never;
  }
}
