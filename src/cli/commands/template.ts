import { existsSync } from 'node:fs';
import { PeilError } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { loadInstrument } from '../../content/load-instrument.ts';
import { questionsOf } from '../../interview/interview.ts';
import type { Instrument } from '../../model/instrument.ts';
import { template, type TemplateOptions } from '../../report/template.ts';
import type { Call } from '../command-spec.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { profileFlag, profileOption } from '../profile-option.ts';
import { writeResult } from '../write-result.ts';

/** Who usually starts. */
const USUAL_ROLE = 'kwartiermaker';

/** peil template: an answers file to fill in. A file that is there already may hold answers, so it is never written over. */
export async function run({ options, common, io }: Call): Promise<ExitStatus> {
  const output = options['output'] as string | undefined;
  const instrument = await loadInstrument(profileOption(options), common.content);
  const role = roleOf(instrument, options['role'] as string | undefined);
  const scope = options['core'] === true ? 'core' : options['role'] === undefined ? 'all' : 'role';
  if (output !== undefined && existsSync(output)) throw alreadyThere(output);
  const questions = questionsOf(instrument, scope, role, new Map());
  const text = await textOf(options['format'] as string | undefined, instrument, { lang: common.lang, date: io.today(), role, questions });
  await writeResult(text, output, { io, lang: common.lang });
  return EXIT.done;
}

/** As a file to fill in on a screen, or as sheets to print and fill in by hand. */
async function textOf(format: string | undefined, instrument: Instrument, options: TemplateOptions): Promise<string> {
  const role = instrument.roles.find((candidate) => candidate.id === options.role);
  if (format === undefined || format === 'yaml' || role === undefined) return template(instrument, options);
  const { markdownSheet, roleSheet } = await import('../../report/role-sheet.ts');
  const sheet = roleSheet(instrument, role, options.questions, options.lang);
  return format === 'markdown' ? markdownSheet(sheet) : (await import('../../report/role-sheet-html.ts')).htmlSheet(sheet);
}

function roleOf(instrument: Instrument, given: string | undefined): string {
  const known = instrument.roles.map((role) => role.id);
  if (given === undefined) return known.find((id) => id === USUAL_ROLE) ?? known[0] ?? USUAL_ROLE;
  const found = known.find((id) => id === given.toLowerCase());
  if (found !== undefined) return found;
  const guess = nearest(given, known);
  const list = `peil list roles${profileFlag(instrument.profile.profile)}`;
  throw new PeilError([
    {
      code: 'answers-role-unknown',
      severity: 'error',
      message: { nl: `De rol '${given.slice(0, 60)}' is niet bekend.`, en: `The role '${given.slice(0, 60)}' is not known.` },
      hint: {
        nl: `${guess === undefined ? '' : `Bedoel je '${guess}'? `}'${list}' laat alle rollen zien.`,
        en: `${guess === undefined ? '' : `Do you mean '${guess}'? `}'${list}' shows all roles.`,
      },
    },
  ]);
}

function alreadyThere(file: string): PeilError {
  return new PeilError([
    {
      code: 'file-not-written',
      severity: 'error',
      message: { nl: 'Dit bestand is er al. Misschien staan er antwoorden in.', en: 'This file is there already. It may hold answers.' },
      file,
      hint: { nl: 'Kies een andere naam, of haal het oude bestand eerst weg.', en: 'Choose another name, or remove the old file first.' },
    },
  ]);
}
