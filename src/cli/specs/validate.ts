import type { CommandSpec } from '../command-spec.ts';

export const validateSpec: CommandSpec = {
  usage: 'validate',
  summary: {
    nl: 'kijk na of bestanden kloppen: antwoorden, rapporten en eigen inhoud',
    en: 'check files: answers, reports and content of your own',
  },
  arguments: [
    {
      name: '<bestanden...>',
      complete: 'file',
      about: { nl: 'een of meer bestanden, of een map met inhoud', en: 'one or more files, or a content folder' },
    },
  ],
  examples: {
    nl: ['peil validate antwoorden.yaml', 'peil validate *.yaml', 'peil validate questionnaires'],
    en: ['peil validate answers.yaml', 'peil validate *.yaml', 'peil validate questionnaires'],
  },
  load: () => import('../commands/validate.ts'),
};
