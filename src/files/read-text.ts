import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { type Code, type Diagnostic, PeilError } from '../diagnostics/diagnostic.ts';
import type { Text } from '../model/text.ts';
import { MAX_BYTES } from './limits.ts';

/**
 * Reads a UTF-8 text file. A byte order mark is dropped; line ends stay as they are.
 * Reading synchronously is six times faster here than many files at a time.
 * @throws PeilError with code file-* where the file cannot be used
 */
export function readText(file: string): string {
  return decode(file, readBytes(file));
}

/** The bytes of a file that is not too large. @param most in bytes @throws PeilError as readText */
export function readBytes(file: string, most = MAX_BYTES): Uint8Array {
  const stat = wrap(file, () => statSync(file));
  if (stat.isDirectory()) {
    throw problem(
      file,
      'file-is-directory',
      { nl: 'Dit is een map, geen bestand.', en: 'This is a folder, not a file.' },
      { nl: 'Noem het bestand zelf.', en: 'Name the file itself.' },
    );
  }
  if (stat.size > most) {
    const size = `${Math.round(stat.size / 1e6)} MB`;
    throw problem(
      file,
      'file-too-large',
      { nl: `Dit bestand is te groot (${size}).`, en: `This file is too large (${size}).` },
      {
        nl: `Peil leest bestanden tot ${most / 1e6} MB. Is dit wel het goede bestand?`,
        en: `Peil reads files up to ${most / 1e6} MB. Is this the right file?`,
      },
    );
  }
  return wrap(file, () => (stat.isFile() ? readFileSync(file) : readStart(file)));
}

/** The first bytes of something without a size, such as a pipe or a device: one more than may be read, so that too much is seen. */
function readStart(file: string): Uint8Array {
  const buffer = Buffer.alloc(MAX_BYTES + 1);
  const handle = openSync(file, 'r');
  try {
    let length = 0;
    for (let read = 1; read > 0 && length < buffer.length; length += read)
      read = readSync(handle, buffer, length, buffer.length - length, null);
    return buffer.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}

/** Text of bytes that must be UTF-8. @param most in bytes */
export function decode(file: string, bytes: Uint8Array, most = MAX_BYTES): string {
  if (bytes.length > most) {
    throw problem(
      file,
      'file-too-large',
      { nl: 'De invoer is te groot.', en: 'The input is too large.' },
      { nl: `Peil leest tot ${MAX_BYTES / 1e6} MB.`, en: `Peil reads up to ${MAX_BYTES / 1e6} MB.` },
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notUtf8(file, bytes);
  }
  // Valid as UTF-8, but text has none: UTF-16 without its mark, or no text at all.
  if (text.includes('\0')) throw notUtf8(file, bytes);
  if (text.trim() === '') {
    throw problem(
      file,
      'file-empty',
      { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
      { nl: "'peil template' maakt een bestand om in te vullen.", en: "'peil template' makes a file to fill in." },
    );
  }
  return text;
}

/** Points to the first character that is wrong, where the file looks like text in another encoding. */
function notUtf8(file: string, bytes: Uint8Array): PeilError {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const at = loose.indexOf('\uFFFD');
  const found = problem(
    file,
    'file-not-utf8',
    { nl: 'Dit bestand is geen UTF-8-tekst.', en: 'This file is not UTF-8 text.' },
    { nl: "Bewaar het opnieuw als gewone tekst, met als codering 'UTF-8'.", en: "Save it again as plain text, with the encoding 'UTF-8'." },
  );
  if (at === -1 || bytes.includes(0)) return found;
  return new PeilError(
    found.diagnostics.map((diagnostic) => ({ ...diagnostic, range: { start: at, end: at + 1 } })),
    new Map([[file, loose]]),
  );
}

function wrap<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw problem(
        file,
        'file-not-found',
        { nl: 'Dit bestand is er niet.', en: 'There is no such file.' },
        { nl: 'Kijk of de naam en de map kloppen.', en: 'Check the name and the folder.' },
      );
    }
    throw problem(
      file,
      'file-not-readable',
      { nl: `Dit bestand kan niet gelezen worden (${code ?? 'onbekend'}).`, en: `This file cannot be read (${code ?? 'unknown'}).` },
      {
        nl: 'Kijk of je het zelf kunt openen, en of je er rechten voor hebt.',
        en: 'Check that you can open it yourself and have the rights to it.',
      },
    );
  }
}

function problem(file: string, code: Code, message: Text, hint: Text): PeilError {
  const diagnostic: Diagnostic = { code, severity: 'error', message, file, hint };
  return new PeilError([diagnostic]);
}
