import type { CommandSpec } from '../command-spec.ts';
import { OUTPUT, PROFILE } from './shared-flags.ts';

export const importSpec: CommandSpec = {
  usage: 'import',
  summary: { nl: 'maak bestanden met antwoorden van een tabel (.csv of .xlsx)', en: 'make answers files from a table (.csv or .xlsx)' },
  arguments: [
    {
      name: '<tabel>',
      complete: 'file',
      about: { nl: 'een rij per persoon, zoals een formulier die exporteert', en: 'one row per person, as a form exports it' },
    },
  ],
  flags: [
    { name: '--init', about: { nl: 'maak eerst de indeling: wat is elke kolom?', en: 'first make the map: what is each column?' } },
    PROFILE,
    {
      name: '--map <bestand>',
      complete: 'file',
      about: { nl: 'de indeling, die zegt wat elke kolom is', en: 'the map that says what each column is' },
    },
    { name: '--sheet <naam>', about: { nl: 'het werkblad, als er meer dan een is', en: 'the sheet, where there is more than one' } },
    {
      ...OUTPUT,
      about: {
        nl: 'de map voor de antwoorden; met --init het bestand voor de indeling',
        en: 'the folder for the answers; with --init the file for the map',
      },
    },
  ],
  examples: {
    nl: ['peil import formulier.xlsx --init --output indeling.yaml', 'peil import formulier.xlsx --map indeling.yaml --output antwoorden'],
    en: ['peil import form.xlsx --init --output map.yaml', 'peil import form.xlsx --map map.yaml --output answers'],
  },
  load: () => import('../commands/import.ts'),
};
