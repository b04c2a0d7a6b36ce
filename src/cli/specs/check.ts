import { CHECK_FORMAT_NAMES } from '../../policy/formats/format-names.ts';
import type { CommandSpec } from '../command-spec.ts';
import { OUTPUT } from './shared-flags.ts';

export const checkSpec: CommandSpec = {
  usage: 'check',
  summary: { nl: 'kijk wat jullie beleidsstukken regelen, noemen of missen', en: 'see what your policy papers arrange, name or miss' },
  arguments: [
    {
      name: '[documenten...]',
      about: { nl: 'bestanden of mappen (anders: die in peil.config.yaml)', en: 'files or folders (else: those in peil.config.yaml)' },
      complete: 'file',
    },
  ],
  flags: [
    { name: '--format <vorm>', about: { nl: 'hoe de uitkomst eruitziet', en: 'how the outcome looks' }, choices: CHECK_FORMAT_NAMES },
    {
      name: '--explain <id>',
      about: {
        nl: 'laat zien waarom passages voor deze voorwaarde tellen of niet',
        en: 'show why passages count for this condition or not',
      },
    },
    {
      name: '--profile <soort>',
      about: { nl: 'soort organisatie', en: 'kind of organisation' },
      choices: ['jeugdzorgorganisatie', 'gemeente', 'platform', 'onderwijs', 'branchepartij'],
    },
    {
      name: '--config <bestand>',
      about: {
        nl: 'de instellingen (anders: peil.config.yaml in deze map of erboven)',
        en: 'the settings (else: peil.config.yaml in this folder or above)',
      },
      complete: 'file',
    },
    {
      name: '--fail-on <staat>',
      about: {
        nl: 'status 1 als iets ontbreekt (missing) of alleen genoemd is (named)',
        en: 'status 1 where something is missing, or only named',
      },
      choices: ['named', 'missing'],
    },
    {
      name: '--baseline <bestand>',
      about: { nl: 'alleen een stap terug geeft status 1', en: 'only a step back gives status 1' },
      complete: 'file',
    },
    {
      name: '--update-baseline',
      about: { nl: 'bewaar deze uitkomst als nieuw uitgangspunt', en: 'keep this outcome as the new baseline' },
    },
    { name: '--date <jjjj-mm-dd>', about: { nl: 'de dag waarop gekeken wordt (anders: vandaag)', en: 'the day of looking (else: today)' } },
    OUTPUT,
  ],
  examples: {
    nl: ['peil check beleid/', 'peil check visie.docx --explain VJ-4.5-a', 'peil check --format sarif --output peil.sarif'],
    en: ['peil check policy/', 'peil check vision.docx --explain VJ-4.5-a', 'peil check --format sarif --output peil.sarif'],
  },
  load: () => import('../commands/check.ts'),
};
