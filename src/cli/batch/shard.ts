import { PeilError } from '../../diagnostics/diagnostic.ts';

/** One of several machines that share the work. */
export interface Shard {
  /** Counted from 1. */
  readonly index: number;
  readonly of: number;
}

/** A shard from `2/5`. @throws PeilError usage-wrong */
export function readShard(text: string | undefined): Shard {
  if (text === undefined) return { index: 1, of: 1 };
  const [, index, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index === undefined || of === undefined || index < 1 || index > of) {
    throw new PeilError([
      {
        code: 'usage-wrong',
        severity: 'error',
        message: { nl: `'${text.slice(0, 40)}' is geen deel.`, en: `'${text.slice(0, 40)}' is not a shard.` },
        hint: { nl: 'Schrijf het nummer en het aantal, zoals --shard 1/3.', en: 'Write the number and the total, such as --shard 1/3.' },
      },
    ]);
  }
  return { index, of };
}

/**
 * Whether a file falls in this shard. Only its own name decides (FNV-1a, 32 bits), so that a file which one machine
 * sees and another does not changes nothing for the rest.
 */
export function inShard(name: string, { index, of }: Shard): boolean {
  if (of === 1) return true;
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  // FNV-1a mixes its lowest bits least; fold the high half in.
  return ((hash ^ (hash >>> 16)) >>> 0) % of === index - 1;
}
