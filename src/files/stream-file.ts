import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { notWritten } from './write-file.ts';

/** A file that is written piece by piece and appears whole, or not at all. */
export interface StreamedFile {
  readonly write: (piece: string | Uint8Array) => void;
  /** Puts the file in its place. */
  readonly commit: () => void;
  /** Leaves what was there as it was. */
  readonly abandon: () => void;
  /** Reads back what was written so far, in pieces. */
  readonly pieces: () => Iterable<Uint8Array>;
}

const PIECE = 1 << 16;

/**
 * Opens a file for writing in pieces. They go into a file beside it, with a fixed name: what a killed run left is
 * replaced by the next.
 * @throws PeilError file-not-written, here and in each function
 */
export function streamFile(file: string): StreamedFile {
  const aside = path.join(path.dirname(file), `.${path.basename(file)}.peil-tmp`);
  const guard = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw notWritten(file, error);
    }
  };
  const handle = guard(() => {
    rmSync(aside, { force: true });
    return openSync(aside, 'wx+');
  });
  let pending: string[] = [];
  let size = 0;
  const flush = (): void => {
    if (pending.length > 0) writeAll(handle, Buffer.from(pending.join('')));
    pending = [];
    size = 0;
  };
  return {
    write: (piece) =>
      guard(() => {
        if (typeof piece === 'string') {
          pending.push(piece);
          size += piece.length;
          if (size >= PIECE) flush();
        } else {
          flush();
          writeAll(handle, piece);
        }
      }),
    commit: () =>
      guard(() => {
        flush();
        fsyncSync(handle);
        closeSync(handle);
        renameSync(aside, file);
      }),
    abandon: () =>
      guard(() => {
        closeSync(handle);
        rmSync(aside, { force: true });
      }),
    pieces: function* () {
      flush();
      const buffer = Buffer.allocUnsafe(PIECE);
      for (let at = 0; ;) {
        const read = readSync(handle, buffer, 0, PIECE, at);
        if (read === 0) return;
        yield buffer.subarray(0, read);
        at += read;
      }
    },
  };
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
}
