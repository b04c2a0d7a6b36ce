import type { Io } from './io.ts';

/** The real world. */
export function processIo(): Io {
  const colour = (stream: NodeJS.WriteStream): boolean => {
    if (process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '') return false;
    if (process.env['FORCE_COLOR'] !== undefined) return process.env['FORCE_COLOR'] !== '0';
    return stream.isTTY === true && process.env['TERM'] !== 'dumb';
  };
  // A reader that stops early (peil … | head) is no fault.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: process.stdin,
    stdout: process.stdout,
    env: process.env,
    interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
    colour: { out: colour(process.stdout), err: colour(process.stderr) },
    columns: Math.min(process.stdout.columns ?? 80, 100) || 80,
    today: () => new Date().toISOString().slice(0, 10),
  };
}
