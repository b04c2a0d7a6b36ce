import path from 'node:path';
import { loadFromFolder } from '../../src/content/load-instrument.ts';
import type { Instrument } from '../../src/model/instrument.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');

let loaded: Promise<Instrument> | undefined;

/** The instrument that ships, read from its sources and never from the build. Once per test file. */
export function realInstrument(): Promise<Instrument> {
  return (loaded ??= loadFromFolder('jeugdzorgorganisatie', path.join(ROOT, 'questionnaires')));
}
