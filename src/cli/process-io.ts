import type { Io } from './io.ts';
import { outputIsPlain, writePlain } from './plain-output.ts';

/** The real world. Each stream is opened when it is first used: opening one costs a tenth of the start-up time. */
export function processIo(): Io {
  const { env } = process;
  const colours = (terminal: () => boolean): boolean => {
    if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
    if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0';
    return env['TERM'] !== 'dumb' && terminal();
  };
  const out = once(() => guarded(process.stdout));
  const err = once(() => guarded(process.stderr));
  const plain = once(outputIsPlain);
  const outIsTerminal = (): boolean => !plain() && isTerminal(out());
  return {
    out: (text) => {
      const rest = plain() ? writePlain(text) : text;
      if (rest !== undefined) out().write(rest);
    },
    err: (text) => void err().write(text),
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return out();
    },
    env,
    get interactive() {
      return outIsTerminal() && isTerminal(process.stdin);
    },
    get stdoutIsTerminal() {
      return outIsTerminal();
    },
    get stderrIsTerminal() {
      return isTerminal(err());
    },
    colour: {
      get out() {
        return colours(outIsTerminal);
      },
      get err() {
        return colours(() => isTerminal(err()));
      },
    },
    get columns() {
      return plain() ? NO_WIDTH : widthOf(out());
    },
    today: () => new Date().toISOString().slice(0, 10),
  };
}

/** A reader that stops early (peil … | head) is no fault. */
function guarded(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

// The type declarations promise these two always; on a pipe or a file they are not there.
function isTerminal(stream: { isTTY?: boolean }): boolean {
  return stream.isTTY ?? false;
}

/** Columns to write for where there is no terminal, or it does not say. */
const NO_WIDTH = 80;

/** Columns to write for: those of the terminal up to a readable 100, and 80 where there is none or it does not say. */
function widthOf(stream: { columns?: number }): number {
  const columns = stream.columns ?? 0;
  return columns > 0 ? Math.min(columns, 100) : NO_WIDTH;
}
