import { inflateSync } from 'node:zlib';
import { TooHard } from './too-hard.ts';

/** The most that the text of a page, or a font, may unpack to: a full page is some 0.1 MB. */
const MOST = 20_000_000;
/** Pictures are larger, and are not unpacked for their text. */
const MOST_IMAGE = 100_000_000;
/** What is packed smaller than this cannot grow beyond measure: the method packs to a thousandth at best. */
const SMALL = 15_000;
/** How far before its bytes the description of a stream is looked for. */
const DESCRIPTION = 2_000;

/**
 * Unpacks the larger streams of a PDF with a limit, before the library does so without one. What is damaged is left
 * to the library.
 * @throws TooHard
 */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at)) {
    const start = at + (file[at + 6] === 13 ? 8 : 7);
    const end = file.indexOf('endstream', start);
    if (end === -1) return;
    const before = file.toString('latin1', Math.max(0, at - DESCRIPTION), at);
    const description = before.slice(before.lastIndexOf(' obj') + 1);
    const times = description.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (times > 2) throw new TooHard();
    // A stream packed twice can be small and still grow.
    if (times > 0 && (times === 2 || end - start > SMALL))
      unpack(file.subarray(start, end), times, /\/Image\b/.test(description) ? MOST_IMAGE : MOST);
    at = end + 9;
  }
}

function unpack(packed: Uint8Array, times: number, most: number): void {
  let data = packed;
  try {
    for (let time = 0; time < times; time++) data = inflateSync(data, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof RangeError) throw new TooHard();
  }
}
