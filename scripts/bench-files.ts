/** Answers files as a national scan would give them: some 4 KB each, with notes, all different, the same in every run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LeanInstrument } from '../src/model/instrument.ts';

const PLACES = ['Ottervoorde', 'Kwartelbeek', 'Meerkoetsluis', 'Lepelaarsdijk', 'Grutterswaard', 'Zwaluwhoek', 'Bevergat', 'Wulpenveen'];
const NOTES = [
  'Het staat in het jaarplan, maar niemand heeft er uren voor.',
  'De directeur vraagt ernaar; in de teams leeft het nog niet.',
  'Vorig jaar geprobeerd: twee keer overlegd, daarna stil.',
  "Afgesproken in maart, zie 'plan van aanpak', bladzijde 3.",
  'Wij weten het van drie locaties: de andere twee zijn niet gevraagd.',
];
const EVIDENCE = ['besluit van het bestuur, november 2025', 'rooster van het team, week 12', 'functieomschrijving, versie 2'];

/** Random numbers 0–1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The text of one answers file. */
export function answersText(number: number, instrument: LeanInstrument): string {
  const random = seeded(number + 1);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const roles = instrument.roles.map((role) => role.id);
  const lines = [
    'peil: answers/1',
    `questionnaire: ${instrument.profile.profile}`,
    `organisation: { name: Jeugdhulp ${pick(PLACES)} ${number}, employees: ${20 + Math.floor(random() * 2000)} }`,
    `date: 2026-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`,
    `respondent: { role: ${pick(roles)} }`,
    'situation:',
    ...instrument.profile.switches.map((entry) => `  ${entry.id}: ${pick(['ja', 'nee', 'weet niet'])}`),
    'answers:',
  ];
  const leaning = random() * 3;
  for (const item of instrument.items.values()) {
    const kind = random();
    const level = Math.max(0, Math.min(4, Math.round(leaning + random() * 2.4 - 0.7)));
    if (kind < 0.08) continue;
    if (kind < 0.16) lines.push(`  ${item.id}: weet niet`);
    else if (kind < 0.6) lines.push(`  ${item.id}: ${level}`);
    else if (kind < 0.78) lines.push(`  ${item.id}: { level: ${level}, note: "${pick(NOTES)}" }`);
    else if (kind < 0.97) lines.push(`  ${item.id}:`, `    level: ${level}`, `    evidence: ["${pick(EVIDENCE)}"]`);
    else lines.push(`  ${item.id}: { bewust-niet: "${pick(NOTES)}" }`);
  }
  return `${lines.join('\n')}\n`;
}

/** Writes so many files into subfolders of a hundred. */
export function writeFolder(folder: string, count: number, instrument: LeanInstrument): void {
  for (let number = 0; number < count; number++) {
    const own = path.join(folder, `regio-${String(Math.floor(number / 100)).padStart(3, '0')}`);
    if (number % 100 === 0) mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, `organisatie-${String(number).padStart(5, '0')}.yaml`), answersText(number, instrument));
  }
}
