import type { CommandSpec } from '../command-spec.ts';
import { FORMAT, PROFILE } from './shared-flags.ts';

export const assessSpec: CommandSpec = {
  usage: 'assess',
  summary: {
    nl: 'loop samen de vragen door, en krijg een rapport met adviezen',
    en: 'go through the questions together, and get a report with advice',
  },
  flags: [
    { name: '--organisation <naam>', about: { nl: 'naam van de organisatie', en: 'name of the organisation' } },
    { ...PROFILE, about: { nl: 'soort organisatie (anders vraagt Peil ernaar)', en: 'kind of organisation (else Peil asks for it)' } },
    {
      name: '--role <rol>',
      complete: 'role',
      about: { nl: "wie er antwoordt ('peil list roles' laat de rollen zien)", en: "who answers ('peil list roles' shows the roles)" },
    },
    {
      name: '--group',
      about: {
        nl: 'een gesprek met meer rollen aan tafel: typ per rol wat mensen noemen, en wat jullie afspreken',
        en: 'a conversation with several roles at the table: type what people call out per role, and what you agree on',
      },
    },
    { name: '--core', about: { nl: 'de korte vorm: hoogstens 25 vragen', en: 'the short form: at most 25 questions' } },
    { name: '--all', about: { nl: 'alle vragen, niet alleen die van jouw rol', en: 'all questions, not only those of your role' } },
    {
      name: '-o, --output <bestand>',
      complete: 'file',
      about: { nl: 'het bestand voor de antwoorden; het rapport komt ernaast', en: 'the file for the answers; the report comes beside it' },
    },
    { name: '--resume [bestand]', complete: 'file', about: { nl: 'ga verder waar je was', en: 'go on where you were' } },
    {
      name: '--date <jjjj-mm-dd>',
      about: { nl: 'de dag van de antwoorden (anders: vandaag)', en: 'the day of the answers (else: today)' },
    },
    {
      ...FORMAT,
      about: { nl: 'maak het rapport ook in deze vorm, naast de antwoorden', en: 'make the report in this form too, beside the answers' },
    },
    {
      name: '--plain',
      about: {
        nl: 'regel voor regel, zonder getekend scherm: fijn met een schermlezer',
        en: 'line by line, without a drawn screen: for a screen reader',
      },
    },
  ],
  examples: {
    nl: [
      'peil assess',
      'peil assess --core',
      'peil assess --role hr --output hr.yaml',
      'peil assess --group --core',
      'peil assess --resume hr.yaml',
    ],
    en: [
      'peil assess --lang en',
      'peil assess --core',
      'peil assess --role hr --output hr.yaml',
      'peil assess --group --core',
      'peil assess --resume hr.yaml',
    ],
  },
  load: () => import('../commands/assess.ts'),
};
