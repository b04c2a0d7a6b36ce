import { unzipSync } from 'fflate';

/** The most that one part of a file may unpack to. A book of 300 pages is some 5 MB. */
const MOST = 40_000_000;
/** Text packs to a tenth, at best a fiftieth; more is made to do harm. */
const RATIO = 200;

/** Thrown where a packed file would grow beyond all measure. */
export class ZipBomb extends Error {}

/**
 * Unpacks only the named parts of a file such as DOCX or ODT.
 * @throws ZipBomb, or an error of the unpacker where the file is damaged
 */
export function unpack(bytes: Uint8Array, wanted: readonly string[]): Map<string, string> {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize, size }) => {
      if (!wanted.includes(name)) return false;
      if (originalSize > MOST || (originalSize > 1_000_000 && originalSize > size * RATIO)) throw new ZipBomb(name);
      return true;
    },
  });
  const decoder = new TextDecoder('utf-8');
  return new Map(Object.entries(files).map(([name, data]) => [name, decoder.decode(data)]));
}
