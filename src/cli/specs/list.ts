import type { CommandSpec } from '../command-spec.ts';
import { OUTPUT, PROFILE } from './shared-flags.ts';

export const listSpec: CommandSpec = {
  usage: 'list',
  summary: {
    nl: 'toon vragen, voorwaarden, adviezen, profielen, rollen, spanningen of woorden',
    en: 'show questions, conditions, advice, profiles, roles, tensions or words',
  },
  arguments: [
    {
      name: '<wat>',
      choices: ['items', 'conditions', 'advice', 'profiles', 'roles', 'tensions', 'terms'],
      about: {
        nl: 'items, conditions, advice, profiles, roles, tensions of terms',
        en: 'items, conditions, advice, profiles, roles, tensions or terms',
      },
    },
  ],
  flags: [
    {
      name: '--format <vorm>',
      about: { nl: 'table is voor mensen, yaml en csv voor programma’s', en: 'table is for people, yaml and csv for programs' },
      choices: ['table', 'yaml', 'csv'],
      default: 'table',
    },
    PROFILE,
    OUTPUT,
  ],
  examples: {
    nl: ['peil list items', 'peil list conditions --format csv --output voorwaarden.csv', 'peil list roles'],
    en: ['peil list items', 'peil list conditions --format csv --output conditions.csv', 'peil list roles'],
  },
  load: () => import('../commands/list.ts'),
};
