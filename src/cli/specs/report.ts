import { FORMAT_NAMES } from '../../report/formats.ts';
import type { CommandSpec } from '../command-spec.ts';
import { FORMAT, OUTPUT } from './shared-flags.ts';

export const reportSpec: CommandSpec = {
  usage: 'report',
  summary: {
    nl: 'maak van een rapport een pagina, een Word-document of een actieplan',
    en: 'make a page, a Word document or an action plan of a report',
  },
  arguments: [
    {
      name: '<rapporten...>',
      complete: 'file',
      about: {
        nl: 'een rapport; noem ook eerdere om te zien wat er veranderde, of met --format chain die van andere organisaties in de regio',
        en: 'a report; name earlier ones too to see what changed, or with --format chain those of other organisations in the region',
      },
    },
  ],
  flags: [
    OUTPUT,
    { ...FORMAT, choices: [...FORMAT_NAMES, 'chain'] },
    {
      name: '--minutes <minuten>',
      about: { nl: 'hoe lang het gesprek van de agenda duurt', en: 'how long the meeting of the agenda takes' },
      choices: ['60', '90'],
      default: '60',
    },
  ],
  examples: {
    nl: [
      'peil report rapport.yaml --output rapport.html',
      'peil report rapport.yaml --format docx --output rapport.docx',
      'peil report rapport.yaml --output actieplan.xlsx',
      'peil report rapport.yaml --format agenda --minutes 90',
      'peil report 2025.yaml 2026.yaml --output verandering.html',
      'peil report gemeente.yaml aanbieder.yaml platform.yaml --format chain',
    ],
    en: [
      'peil report report.yaml --output report.html',
      'peil report report.yaml --format docx --output report.docx',
      'peil report report.yaml --output plan.xlsx',
      'peil report report.yaml --format agenda --minutes 90',
      'peil report 2025.yaml 2026.yaml --output change.html',
      'peil report municipality.yaml provider.yaml platform.yaml --format chain',
    ],
  },
  load: () => import('../commands/report.ts'),
};
