import type { CommandSpec } from '../command-spec.ts';
import { FORMAT, OUTPUT } from './shared-flags.ts';

export const scoreSpec: CommandSpec = {
  usage: 'score',
  summary: {
    nl: 'maak een rapport van antwoorden: van een bestand, of van hele mappen',
    en: 'make a report from answers: of one file, or of whole folders',
  },
  arguments: [
    {
      name: '<paden...>',
      complete: 'file',
      about: {
        nl: 'een of meer bestanden, mappen of patronen (- is standaardinvoer)',
        en: 'one or more files, folders or patterns (- is standard input)',
      },
    },
  ],
  flags: [
    {
      ...OUTPUT,
      about: {
        nl: 'schrijf naar dit bestand in plaats van het scherm; bij meer bestanden: naar deze map',
        en: 'write to this file instead of the screen; with several files: to this folder',
      },
    },
    {
      name: '--summary <bestand>',
      complete: 'file',
      about: {
        nl: 'een tabel met een rij per organisatie, en een per voorwaarde: .csv, .xlsx, .ndjson of .yaml',
        en: 'a table with a row per organisation, and one per condition: .csv, .xlsx, .ndjson or .yaml',
      },
    },
    FORMAT,
    {
      name: '--target <doel>',
      about: {
        nl: "de kleinste weg naar een doel: 'gate', of een voorwaarde, groep of aspect, zoals VJ-4.4=3",
        en: "the smallest way to a target: 'gate', or a condition, group or aspect, such as VJ-4.4=3",
      },
      many: true,
    },
    {
      name: '--fail-under <grens>',
      about: {
        nl: 'eindig met status 1 onder dit niveau, zoals cultuur=2.5',
        en: 'end with status 1 below this level, such as cultuur=2.5',
      },
      many: true,
    },
    {
      name: '--require <voorwaarde>',
      about: { nl: 'eindig met status 1 als deze voorwaarde niet op orde is', en: 'end with status 1 if this condition is not met' },
      many: true,
    },
    {
      name: '--gate-open',
      about: { nl: 'eindig met status 1 als de poort niet open is', en: 'end with status 1 if the gate is not open' },
    },
    {
      name: '--policy <bestand>',
      complete: 'file',
      about: {
        nl: 'zet een YAML-uitkomst van peil check naast de antwoorden: wat jullie zeggen en wat jullie doen',
        en: 'put a YAML outcome of peil check beside the answers: what you say and what you do',
      },
    },
    {
      name: '--shard <i/n>',
      about: {
        nl: 'doe alleen deel i van n, om het werk over machines te verdelen',
        en: 'do only part i of n, to split the work over machines',
      },
    },
  ],
  examples: {
    nl: [
      'peil score antwoorden.yaml',
      'peil score antwoorden.yaml --output rapport.yaml',
      'peil score antwoorden.yaml --format text --target gate',
      'peil score antwoorden.yaml --policy beleid.yaml',
      'peil score antwoorden/ --output rapporten --summary overzicht.xlsx',
      'peil score "2026/**/*.yaml" --gate-open --fail-under cultuur=2.5',
    ],
    en: [
      'peil score answers.yaml',
      'peil score answers.yaml --output report.yaml',
      'peil score answers.yaml --format text --target gate',
      'peil score answers.yaml --policy policy.yaml',
      'peil score answers/ --output reports --summary overview.xlsx',
      'peil score "2026/**/*.yaml" --gate-open --fail-under cultuur=2.5',
    ],
  },
  load: () => import('../commands/score.ts'),
};
