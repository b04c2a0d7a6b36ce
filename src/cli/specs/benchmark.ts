import type { CommandSpec } from '../command-spec.ts';
import { OUTPUT } from './shared-flags.ts';

export const benchmarkSpec: CommandSpec = {
  usage: 'benchmark',
  summary: { nl: 'laat de spreiding over organisaties zien, om van te leren', en: 'show the spread over organisations, to learn from' },
  arguments: [
    {
      name: '<paden...>',
      complete: 'folder',
      about: { nl: 'mappen, patronen of bestanden met antwoorden', en: 'folders, patterns or files with answers' },
    },
  ],
  flags: [
    {
      name: '--organisation <naam>',
      about: { nl: 'laat ook zien waar deze organisatie staat', en: 'also show where this organisation stands' },
    },
    {
      name: '--format <vorm>',
      about: { nl: 'text is voor mensen, yaml en csv voor programma’s', en: 'text is for people, yaml and csv for programs' },
      choices: ['text', 'yaml', 'csv'],
      default: 'text',
    },
    OUTPUT,
  ],
  examples: {
    nl: [
      'peil benchmark antwoorden/',
      'peil benchmark antwoorden/ --organisation "Jeugdhulp Ottervoorde"',
      'peil benchmark antwoorden/ --format yaml --output spreiding.yaml',
    ],
    en: [
      'peil benchmark answers/',
      'peil benchmark answers/ --organisation "Jeugdhulp Ottervoorde"',
      'peil benchmark answers/ --format yaml --output spread.yaml',
    ],
  },
  load: () => import('../commands/benchmark.ts'),
};
