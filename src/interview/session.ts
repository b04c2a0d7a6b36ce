import type { Instrument } from '../model/instrument.ts';
import type { Lang } from '../model/text.ts';
import { plainText } from '../diagnostics/plain-text.ts';
import type { Interview } from './interview.ts';
import type { Prompts } from './prompts.ts';

/** What every part of the conversation needs. */
export interface Session {
  readonly instrument: Instrument;
  readonly lang: Lang;
  readonly prompts: Prompts;
  /**
   * Puts an interview on disk; comes back when it is there.
   * @throws PeilError where that does not work
   */
  readonly save: (interview: Interview, finished: boolean) => Promise<void>;
}

/** The most that an answers file takes, in characters. */
export const MOST = { name: 200, reason: 4000, note: 4000, evidence: 2000, choice: 200, figure: 200 } as const;

/** A typed or pasted text on one line, without signs that a terminal would obey. */
export function tidy(text: string): string {
  return plainText(text).replaceAll('\uFFFD', ' ').replace(/\s+/g, ' ').trim();
}

/** A text with semicolons as a list without doubles. */
export function listOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(';')
        .map(tidy)
        .filter((part) => part !== ''),
    ),
  ];
}
