import { fstatSync, statSync, writeSync } from 'node:fs';
import { PeilError } from '../diagnostics/diagnostic.ts';

const STDOUT = 1;

/**
 * Whether standard output is a file, a pipe or nothing at all, and so no terminal. Asking the stream would open it,
 * and that, like the module that tells terminals, takes a tenth of the time of a whole call.
 */
export function outputIsPlain(): boolean {
  try {
    const stat = fstatSync(STDOUT);
    if (stat.isFile() || stat.isFIFO()) return true;
    return stat.isCharacterDevice() && (stat.rdev === statSync('/dev/null').rdev || !process.getBuiltinModule('node:tty').isatty(STDOUT));
  } catch {
    return false;
  }
}

/**
 * Writes to plain output, whole, before it returns.
 * @returns what could not be written yet because the reader is slow and does not want to be waited for
 * @throws PeilError file-not-written, such as for a full disk
 */
export function writePlain(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(STDOUT, bytes, written);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EAGAIN') return bytes.subarray(written);
      // A reader that stops early (peil … | head) is no fault.
      if (code === 'EPIPE') return undefined;
      throw new PeilError([
        {
          code: 'file-not-written',
          severity: 'error',
          message: { nl: `De uitvoer kan niet geschreven worden (${code ?? ''}).`, en: `The output cannot be written (${code ?? ''}).` },
          hint: { nl: 'Is de schijf vol?', en: 'Is the disk full?' },
        },
      ]);
    }
  }
  return undefined;
}
