import type { CommandSpec } from '../command-spec.ts';
import { OUTPUT, PROFILE } from './shared-flags.ts';

export const templateSpec: CommandSpec = {
  usage: 'template',
  summary: { nl: 'maak een bestand met de vragen, om in te vullen', en: 'make a file with the questions, to fill in' },
  flags: [
    PROFILE,
    { name: '--role <rol>', complete: 'role', about: { nl: 'alleen de vragen van deze rol', en: 'only the questions of this role' } },
    { name: '--core', about: { nl: 'de korte vorm: hoogstens 25 vragen', en: 'the short form: at most 25 questions' } },
    {
      name: '--format <vorm>',
      about: {
        nl: 'yaml om op het scherm in te vullen; markdown en html om te printen',
        en: 'yaml to fill in on a screen; markdown and html to print',
      },
      choices: ['yaml', 'markdown', 'html'],
      default: 'yaml',
    },
    OUTPUT,
  ],
  examples: {
    nl: [
      'peil template > antwoorden.yaml',
      'peil template --role ervaringsdeskundige --output ed.yaml',
      'peil template --role jongere --format html --output jongere.html',
      'peil template --core',
    ],
    en: [
      'peil template > answers.yaml',
      'peil template --role ervaringsdeskundige --output ed.yaml',
      'peil template --role jongere --format html --output jongere.html',
      'peil template --core',
    ],
  },
  load: () => import('../commands/template.ts'),
};
