import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answersText } from '../../scripts/bench-files.ts';
import type { LeanInstrument } from '../../src/model/instrument.ts';

/** A file that is wrong in a way of its own, and what must be said of it. */
export interface Broken {
  readonly code: string;
  readonly spoil: (text: string) => string | Uint8Array;
  /** line:column, both from 1; '' where the file has no place. */
  readonly place: (text: string) => string;
}

const at = (place: string) => () => place;
const line = (start: string, replacement: string) => (text: string) => text.replace(new RegExp(`^${start}: .*$`, 'm'), replacement);

/** Ten ways in which answers files of a national scan go wrong. */
export const BROKEN: readonly Broken[] = [
  { code: 'yaml-tab', place: at('5:1'), spoil: line('respondent', '\trespondent: { role: hr }') },
  { code: 'yaml-duplicate-key', place: at('5:1'), spoil: line('respondent', 'date: 2026-03-14') },
  { code: 'schema-missing-key', place: at('1:1'), spoil: (text) => text.replace(/^date: .*\n/m, '') },
  { code: 'answers-item-unknown', place: (text) => `${text.split('\n').length}:3`, spoil: (text) => `${text}  ORG-99z: 3\n` },
  { code: 'schema-wrong-value', place: at('4:7'), spoil: line('date', 'date: gisteren') },
  { code: 'answers-role-unknown', place: at('5:21'), spoil: line('respondent', 'respondent: { role: baas }') },
  { code: 'file-not-utf8', place: at('3:26'), spoil: (text) => Buffer.from(text.replace('name: Jeugdhulp', 'name: Caf\u00e9'), 'latin1') },
  { code: 'file-empty', place: at(''), spoil: () => '' },
  { code: 'yaml-alias', place: at('4:12'), spoil: line('date', 'date: &dag 2026-03-14') },
  { code: 'kind-unknown', place: at('1:1'), spoil: (text) => text.replace(/^peil: .*\n/m, '') },
];

/**
 * Answers files in folders of a hundred, of which one in a hundred is broken, each time in the next of ten ways.
 * Gives for each broken file `name:line:column` and the code that must be told.
 */
export function writeAnswers(folder: string, count: number, instrument: LeanInstrument): Map<string, string> {
  const broken = new Map<string, string>();
  for (let number = 0; number < count; number++) {
    const name = `regio-${String(Math.floor(number / 100)).padStart(3, '0')}/organisatie-${String(number).padStart(5, '0')}.yaml`;
    if (number % 100 === 0) mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    const text = answersText(number, instrument);
    const way = number % 100 === 42 ? BROKEN[Math.floor(number / 100) % BROKEN.length] : undefined;
    if (way !== undefined) broken.set(way.place(text) === '' ? name : `${name}:${way.place(text)}`, way.code);
    writeFileSync(path.join(folder, name), way === undefined ? text : way.spoil(text));
  }
  return broken;
}
