import type { CommandSpec } from '../command-spec.ts';
import { OUTPUT } from './shared-flags.ts';

export const compareSpec: CommandSpec = {
  usage: 'compare',
  summary: { nl: 'laat zien wat er veranderde tussen twee of meer momenten', en: 'show what changed between two or more moments' },
  arguments: [
    {
      name: '<eerst>',
      complete: 'file',
      about: { nl: 'het oudste rapport of bestand met antwoorden', en: 'the oldest report or answers file' },
    },
    { name: '<later...>', complete: 'file', about: { nl: 'een of meer latere', en: 'one or more later ones' } },
  ],
  flags: [
    OUTPUT,
    {
      name: '--format <vorm>',
      about: {
        nl: 'text en markdown zijn voor mensen, yaml en csv voor programma’s',
        en: 'text and markdown are for people, yaml and csv for programs',
      },
      choices: ['text', 'yaml', 'markdown', 'csv'],
      default: 'text',
    },
    {
      name: '--fail-on-regression',
      about: { nl: 'eindig met status 1 als iets duidelijk omlaag ging', en: 'end with status 1 if something clearly went down' },
    },
  ],
  examples: {
    nl: [
      'peil compare rapport-2025.yaml rapport-2026.yaml',
      'peil compare 2024.yaml 2025.yaml 2026.yaml --format markdown --output verandering.md',
    ],
    en: [
      'peil compare report-2025.yaml report-2026.yaml',
      'peil compare 2024.yaml 2025.yaml 2026.yaml --format markdown --output change.md',
    ],
  },
  load: () => import('../commands/compare.ts'),
};
