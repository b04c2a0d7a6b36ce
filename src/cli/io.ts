import type { Lang } from '../model/text.ts';

/** The world as a command sees it; tests give another one. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
  /** Whether someone sits at a terminal who can answer. */
  readonly interactive: boolean;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  readonly colour: { readonly out: boolean; readonly err: boolean };
  readonly columns: number;
  readonly today: () => string;
}

/** Options that every command has. */
export interface Common {
  readonly lang: Lang;
  readonly content?: string | undefined;
}
