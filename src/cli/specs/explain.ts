import type { CommandSpec } from '../command-spec.ts';
import { PROFILE } from './shared-flags.ts';

export const explainSpec: CommandSpec = {
  usage: 'explain',
  summary: {
    nl: 'leg een vraag, voorwaarde, groep, advies, stap, rol of woord uit',
    en: 'explain a question, condition, group, advice, step, role or word',
  },
  arguments: [
    {
      name: '<id>',
      about: {
        nl: 'een id zoals ORG-1a, VJ-4.1-b, DSP-W of A-12, of een woord',
        en: 'an id such as ORG-1a, VJ-4.1-b, DSP-W or A-12, or a word',
      },
    },
    {
      name: '[rapport]',
      complete: 'file',
      about: { nl: 'een rapport: dan zie je hoe het cijfer is ontstaan', en: 'a report: then you see how the figure was made' },
    },
  ],
  flags: [PROFILE],
  examples: {
    nl: [
      'peil explain VJ-4.1-b',
      'peil explain VJ-4.1-b rapport.yaml',
      'peil explain poort rapport.yaml',
      'peil explain intervisie',
      'peil explain "raad van toezicht"',
    ],
    en: ['peil explain VJ-4.1-b', 'peil explain VJ-4.1-b report.yaml', 'peil explain gate report.yaml', 'peil explain mandate'],
  },
  load: () => import('../commands/explain.ts'),
};
