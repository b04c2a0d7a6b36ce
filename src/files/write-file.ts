import writeFileAtomic from 'write-file-atomic';
import { PeilError } from '../diagnostics/diagnostic.ts';

/**
 * Writes a file whole or not at all: aside first, flushed to disk, then renamed. An interrupted or failed write
 * leaves the old file as it was.
 * @throws PeilError file-not-written
 */
export async function writeFile(file: string, content: string | Uint8Array): Promise<void> {
  try {
    // The library takes bytes only as a Buffer; anything else it would write as text.
    await writeFileAtomic(file, typeof content === 'string' ? content : Buffer.from(content), { encoding: 'utf8', fsync: true });
  } catch (error) {
    throw notWritten(file, error);
  }
}

/** What to tell about a file that cannot be written. */
export function notWritten(file: string, error: unknown): PeilError {
  const code = (error as NodeJS.ErrnoException).code ?? 'onbekend';
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new PeilError([
    {
      code: 'file-not-written',
      severity: 'error',
      message: { nl: `Dit bestand kan niet geschreven worden (${code}).`, en: `This file cannot be written (${code}).` },
      file,
      hint: full
        ? {
            nl: 'De schijf is vol. Maak ruimte en probeer het opnieuw; wat er stond, staat er nog.',
            en: 'The disk is full. Make room and try again; what was there is still there.',
          }
        : { nl: 'Bestaat de map, en mag je er schrijven?', en: 'Does the folder exist, and may you write there?' },
    },
  ]);
}
