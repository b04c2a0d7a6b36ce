import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answersText, seeded } from '../../scripts/bench-files.ts';
import type { LeanInstrument } from '../../src/model/instrument.ts';

/** A file that is wrong in a way of its own, and what must be said of it. */
export interface Broken {
  readonly code: string;
  /** line:column, or undefined where the file has no place. */
  readonly place: string | undefined;
  readonly spoil: (text: string) => string | Uint8Array;
}

/** Ten ways in which answers files of a national scan go wrong; places counted from 1. */
export const BROKEN: readonly Broken[] = [
  { code: 'yaml-tab', place: '5:1', spoil: (text) => text.replace(/^respondent: .*$/m, '\trespondent: { role: hr }') },
  { code: 'yaml-duplicate-key', place: '5:1', spoil: (text) => text.replace(/^respondent: .*$/m, 'date: 2026-03-14') },
  { code: 'schema-missing-key', place: '1:1', spoil: (text) => text.replace(/^date: .*\n/m, '') },
  { code: 'answers-item-unknown', place: lastLine, spoil: (text) => `${text}  ORG-99z: 3\n` },
  { code: 'schema-wrong-value', place: '4:7', spoil: (text) => text.replace(/^date: .*$/m, 'date: gisteren') },
  { code: 'answers-role-unknown', place: '5:21', spoil: (text) => text.replace(/^respondent: .*$/m, 'respondent: { role: baas }') },
  { code: 'file-not-utf8', place: '3:24', spoil: (text) => Buffer.from(text.replace(/name: Jeugdhulp/, 'name: Caf\u00e9'), 'latin1') },
  { code: 'file-empty', place: undefined, spoil: () => '' },
  { code: 'yaml-alias', place: '4:7', spoil: (text) => text.replace(/^date: .*$/m, 'date: &dag 2026-03-14') },
  { code: 'kind-unknown', place: '1:1', spoil: (text) => text.replace(/^peil: .*\n/m, '') },
].map((entry) => ({ ...entry, place: typeof entry.place === 'function' ? undefined : entry.place }));

function lastLine(): void {
  // The place of this one depends on the length of the file; its code is enough.
}

/**
 * Answers files in folders of a hundred, of which one in a hundred is broken, each time in the next of ten ways.
 * Gives for each broken file what must be said of it.
 */
export function writeAnswers(folder: string, count: number, instrument: LeanInstrument): Map<string, Broken> {
  const broken = new Map<string, Broken>();
  for (let number = 0; number < count; number++) {
    const name = path.join(`regio-${String(Math.floor(number / 100)).padStart(3, '0')}`, `organisatie-${String(number).padStart(5, '0')}.yaml`);
    if (number % 100 === 0) mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    const text = answersText(number, instrument);
    const way = number % 100 === 42 ? BROKEN[Math.floor(number / 100) % BROKEN.length] : undefined;
    if (way !== undefined) broken.set(name, way);
    writeFileSync(path.join(folder, name), way === undefined ? text : way.spoil(text));
  }
  return broken;
}

export { seeded };
