import { PROFILES } from '../../model/profiles.ts';
import { FORMAT_NAMES } from '../../report/formats.ts';
import type { Flag } from '../command-spec.ts';

export const OUTPUT: Flag = {
  name: '-o, --output <bestand>',
  complete: 'file',
  about: { nl: 'schrijf naar dit bestand in plaats van het scherm', en: 'write to this file instead of the screen' },
};

export const FORMAT: Flag = {
  name: '--format <vorm>',
  about: {
    nl: 'yaml is het hele rapport, text een samenvatting, html een pagina, docx voor Word, agenda een gespreksagenda, plan-csv en plan-xlsx een actieplan om in te vullen',
    en: 'yaml is the whole report, text a summary, html a page, docx for Word, agenda an agenda for a meeting, plan-csv and plan-xlsx an action plan to fill in',
  },
  choices: FORMAT_NAMES,
};

export const PROFILE: Flag = {
  name: '--profile <soort>',
  about: { nl: 'soort organisatie', en: 'kind of organisation' },
  choices: PROFILES,
};
