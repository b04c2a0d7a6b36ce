import type { CommandSpec } from '../command-spec.ts';
import { OUTPUT } from './shared-flags.ts';

export const mergeSpec: CommandSpec = {
  usage: 'merge',
  summary: { nl: 'voeg de antwoorden van meer mensen samen tot één bestand', en: 'join the answers of several people into one file' },
  arguments: [
    {
      name: '<paden...>',
      complete: 'file',
      about: {
        nl: 'bestanden met antwoorden van één organisatie, of een map of patroon',
        en: 'answers files of one organisation, or a folder or pattern',
      },
    },
  ],
  flags: [
    OUTPUT,
    {
      name: '--notes',
      about: { nl: 'neem ook eigen woorden mee, van wie getoond mag worden', en: 'take own words along too, of those who may be shown' },
    },
  ],
  examples: {
    nl: ['peil merge antwoorden/ --output samen.yaml', 'peil score samen.yaml --output rapport.yaml'],
    en: ['peil merge answers/ --output merged.yaml', 'peil score merged.yaml --output report.yaml'],
  },
  load: () => import('../commands/merge.ts'),
};
