import type { Text } from '../model/text.ts';
import type { ExitStatus } from './exit-status.ts';
import type { Common, Io } from './io.ts';

/** One call of a command: what was typed, and the world. */
export interface Call {
  readonly args: readonly unknown[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly common: Common;
  readonly io: Io;
  /** Every command, for the one that is about them. */
  readonly commands: readonly CommandSpec[];
}

/** What a shell can fill in where there are no fixed choices. */
export type Completion = 'role' | 'file' | 'folder';

export interface Flag {
  readonly name: string;
  readonly about: Text;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** May be given more than once. */
  readonly many?: boolean;
  readonly complete?: Completion;
}

export interface Argument {
  readonly name: string;
  readonly about: Text;
  /** For completion and help; the command itself refuses another word and says what was meant. */
  readonly choices?: readonly string[];
  readonly complete?: Completion;
}

export interface CommandSpec {
  readonly usage: string;
  readonly summary: Text;
  readonly arguments?: readonly Argument[];
  readonly flags?: readonly Flag[];
  readonly examples: { readonly nl: readonly string[]; readonly en: readonly string[] };
  /** False where the command does not use the questionnaire. */
  readonly content?: boolean;
  readonly load: () => Promise<{ run: (call: Call) => Promise<ExitStatus> }>;
}
