import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { notWritten } from './write-file.ts';

/** What tells, without reading it, that a file is still the one that was written. */
export interface Stamp {
  readonly size: number;
  readonly changed: number;
}

export function stampOf(file: string): Stamp | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? undefined : { size: stat.size, changed: stat.mtimeMs };
}

/** Writes files by the thousand into one folder and those below it, each whole or not at all. */
export interface Replacer {
  /** Gives whether anything was written: a file that holds these bytes already is left alone. @throws PeilError file-not-written */
  readonly replace: (file: string, bytes: Uint8Array) => { written: boolean; stamp: Stamp };
}

/**
 * Not flushed to disk one by one, which would take longer than all else: after a power cut a report may be
 * missing or empty, and the next run sees that and writes it again.
 * @param aside folder for files that are being written, on the same disk
 */
export function replacer(aside: string, label: string): Replacer {
  const temporary = path.join(aside, `writing-${process.pid}-${label}.tmp`);
  const made = new Set<string>();
  const ensure = (folder: string): void => {
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
  return {
    replace: (file, bytes) => {
      try {
        const before = stampOf(file);
        if (before?.size === bytes.length && readFileSync(file).equals(bytes)) return { written: false, stamp: before };
        ensure(aside);
        ensure(path.dirname(file));
        const handle = openSync(temporary, 'w');
        try {
          for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
          const stat = fstatSync(handle);
          renameSync(temporary, file);
          return { written: true, stamp: { size: stat.size, changed: stat.mtimeMs } };
        } finally {
          closeSync(handle);
        }
      } catch (error) {
        throw notWritten(file, error);
      }
    },
  };
}

/** Removes what runs that are no longer there were writing. */
export function sweep(aside: string): void {
  if (!existsSync(aside)) return;
  for (const name of readdirSync(aside)) {
    const pid = /^writing-(\d+)-.*\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && !runs(Number(pid))) rmSync(path.join(aside, name), { force: true });
  }
}

function runs(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
