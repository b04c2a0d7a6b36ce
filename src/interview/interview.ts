import type { YesNo } from '../model/answer.ts';
import type { InterviewState, TensionPositions } from '../model/generated/answers.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Given } from './given.ts';
import { REVIEW, type Walk } from './walk.ts';
import { shortFormOf } from './wording.ts';

export { REVIEW };

/** Which questions: those of the role, the short form, or all. */
export type Scope = InterviewState['scope'];

/** The name and the size of an organisation, as they stand in a file. */
export interface Organisation {
  readonly name: string;
  readonly employees?: number;
}

/** Who answers and when; what stands above the answers in the file. */
export interface Head {
  readonly organisation: Organisation;
  readonly date: string;
  readonly role: string;
  /** Whether the respondent agrees to be shown in a small group; only asked of who could be harmed by it. */
  readonly shown?: boolean;
  /** What the interview does not ask but a file may hold: kept as it was. */
  readonly code?: string;
  readonly tensions?: TensionPositions;
  readonly scope: Scope;
}

/** Where an interview stands. Plain data: every move makes a new one. */
export interface Interview extends Walk {
  readonly head: Head;
  /** Only what was asked: a switch that is not in here still has to be. */
  readonly situation: ReadonlyMap<string, YesNo>;
  readonly given: ReadonlyMap<string, Given>;
}

/** An interview without answers, at its first question. */
export function startInterview(instrument: Instrument, head: Head): Interview {
  const order = questionsOf(instrument, head.scope, head.role, new Map());
  return { head, situation: new Map(), order, given: new Map(), at: order[0] ?? REVIEW, skipped: new Set() };
}

/**
 * The questions to ask, in the order of the questionnaire; those of a role's own short form in their own order. A
 * question that the situation switches off is not asked; while the situation is not known, it is.
 */
export function questionsOf(instrument: Instrument, scope: Scope, role: string, situation: ReadonlyMap<string, YesNo>): string[] {
  const off = switchedOff(instrument, situation);
  const own = scope === 'core' ? shortFormOf(instrument, role)?.map(({ item }) => item) : undefined;
  const wanted = wantedIds(instrument, scope, role);
  return (own ?? [...instrument.items.keys()].filter((id) => wanted.has(id))).filter((id) => !off.has(id));
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

/** The questions that a situation switches off; while it is not known, none. */
export function switchedOff(instrument: Instrument, situation: ReadonlyMap<string, YesNo>): ReadonlySet<string> {
  return new Set(instrument.profile.switches.flatMap((entry) => (situation.get(entry.id) === 'no' ? (entry.off ?? []) : [])));
}
