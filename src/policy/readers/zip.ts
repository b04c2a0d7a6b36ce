import { inflateRawSync } from 'node:zlib';
import { TooHard } from './too-hard.ts';

/** The most that one part of a file may unpack to. A book of 300 pages is some 5 MB. */
const MOST = 40_000_000;
/** Text packs to a tenth, at best a fiftieth; more is made to do harm. */
const RATIO = 200;
const SMALL = 1_000_000;
/** An ordinary document has some twenty parts. */
const MOST_PARTS = 20_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * Unpacks only the named parts of a file such as DOCX or ODT. What a part says of its size is held against what
 * comes out, and never trusted for memory.
 * @throws TooHard, or an error where the file is damaged
 */
export function unpack(bytes: Uint8Array, wanted: readonly string[]): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) throw new TooHard();
  let at = view.getUint32(end + 16, true);
  const parts = new Map<string, string>();
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('zip');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (wanted.includes(name)) {
      const packed = {
        method: view.getUint16(at + 10, true),
        size: view.getUint32(at + 20, true),
        whole: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      };
      parts.set(name, new TextDecoder().decode(unpackPart(bytes, view, packed)));
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function unpackPart(
  bytes: Uint8Array,
  view: DataView,
  { method, size, whole, offset }: { method: number; size: number; whole: number; offset: number },
): Uint8Array {
  if (whole > MOST || (whole > SMALL && whole > size * RATIO)) throw new TooHard();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + size);
  if (method === 0) return data;
  if (method !== 8) throw new Error('zip');
  try {
    const unpacked = inflateRawSync(data, { maxOutputLength: Math.max(whole, 1) });
    if (unpacked.length !== whole) throw new Error('zip');
    return unpacked;
  } catch (error) {
    throw error instanceof RangeError ? new TooHard() : error;
  }
}

/** The record at the end of the file that says where the list of parts is; a comment may follow it. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) if (view.getUint32(at, true) === END) return at;
  throw new Error('zip');
}
