import { type Diagnostic, PeilError } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { Scope } from '../../../interview/interview.ts';
import { MOST, tidy } from '../../../interview/session.ts';
import type { Instrument } from '../../../model/instrument.ts';
import type { Text } from '../../../model/text.ts';
import { isDay } from '../../../scoring/check-answers.ts';
import { profileFlag } from '../../profile-option.ts';

/** The flags of peil assess, checked. */
export interface AssessOptions {
  readonly organisation: string | undefined;
  readonly role: string | undefined;
  readonly scope: Scope | undefined;
  readonly output: string | undefined;
  /** A file to go on with, or true where it still has to be found. */
  readonly resume: string | true | undefined;
  readonly date: string | undefined;
  readonly plain: boolean;
}

/**
 * @param instrument undefined where the kind of organisation still has to be asked: then the role is not looked at
 * @throws PeilError with everything that is wrong with the flags
 */
export function readOptions(given: Readonly<Record<string, unknown>>, instrument: Instrument | undefined): AssessOptions {
  const problems: Diagnostic[] = [];
  const wrong = (code: Diagnostic['code'], message: Text, hint: Text): void =>
    void problems.push({ code, severity: 'error', message, hint });
  const text = (name: string): string | undefined => (typeof given[name] === 'string' ? given[name] : undefined);

  const role = text('role');
  if (role !== undefined && instrument?.roles.every((known) => known.id !== role) === true) {
    const list = `peil list roles${profileFlag(instrument.profile.profile)}`;
    const guess = nearest(
      role,
      instrument.roles.map((known) => known.id),
    );
    wrong(
      'id-unknown',
      { nl: `De rol '${role}' is niet bekend.`, en: `The role '${role}' is not known.` },
      guess === undefined
        ? { nl: `'${list}' laat de rollen zien.`, en: `'${list}' shows the roles.` }
        : {
            nl: `Bedoel je '${guess}'? '${list}' laat alle rollen zien.`,
            en: `Do you mean '${guess}'? '${list}' shows all roles.`,
          },
    );
  }
  const organisation = text('organisation') === undefined ? undefined : tidy(text('organisation') ?? '');
  if (organisation !== undefined && (organisation === '' || organisation.length > MOST.name)) {
    wrong(
      'usage-wrong',
      { nl: `Dit is geen naam van 1 tot ${MOST.name} tekens.`, en: `This is not a name of 1 to ${MOST.name} characters.` },
      { nl: 'Laat --organisation weg: dan vraagt Peil ernaar.', en: 'Leave out --organisation: Peil then asks for it.' },
    );
  }
  if (given['group'] === true && role !== undefined) {
    wrong(
      'usage-wrong',
      { nl: '--group en --role gaan niet samen.', en: '--group and --role do not go together.' },
      {
        nl: 'Laat --role weg: bij een groepsgesprek vraagt Peil wie er aan tafel zit.',
        en: 'Leave out --role: in a group session Peil asks who is at the table.',
      },
    );
  }
  const date = text('date');
  if (date !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(date) && isDay(date))) {
    wrong(
      'answers-date-wrong',
      { nl: `De dag ${date} bestaat niet.`, en: `The day ${date} does not exist.` },
      { nl: 'Schrijf de dag als jjjj-mm-dd, zoals 2026-03-14.', en: 'Write the day as yyyy-mm-dd, such as 2026-03-14.' },
    );
  }
  const core = given['core'] === true;
  const all = given['all'] === true;
  if (core && all)
    wrong(
      'usage-wrong',
      { nl: '--core en --all gaan niet samen.', en: '--core and --all do not go together.' },
      { nl: 'Kies de korte vorm of alle vragen.', en: 'Choose the short form or all questions.' },
    );
  const resume = given['resume'] === true ? true : text('resume');
  const output = text('output');
  if (resume !== undefined && output !== undefined) {
    wrong(
      'usage-wrong',
      { nl: '--resume en --output gaan niet samen.', en: '--resume and --output do not go together.' },
      {
        nl: 'Peil bewaart de antwoorden in het bestand waarmee je verdergaat: laat --output weg.',
        en: 'Peil keeps the answers in the file that you go on with: leave out --output.',
      },
    );
  }
  if (problems.length > 0) throw new PeilError(problems);
  return { organisation, role, scope: core ? 'core' : all ? 'all' : undefined, output, resume, date, plain: given['plain'] === true };
}

/** What to do instead where nobody can answer. */
export function noTerminal(given: Readonly<Record<string, unknown>>): PeilError {
  const role = typeof given['role'] === 'string' ? ` --role ${given['role']}` : '';
  const core = given['core'] === true ? ' --core' : '';
  const profile = typeof given['profile'] === 'string' ? ` --profile ${given['profile']}` : '';
  const template = (file: string): string => `peil template${profile}${role}${core} --output ${file}`;
  return new PeilError([
    {
      code: 'no-terminal',
      severity: 'error',
      message: {
        nl: "'peil assess' stelt vragen, en hier is geen terminal waarin iemand kan antwoorden.",
        en: "'peil assess' asks questions, and here is no terminal in which someone can answer.",
      },
      hint: {
        nl: `Maak een bestand met '${template('antwoorden.yaml')}', vul het in, en maak het rapport met 'peil score antwoorden.yaml'. Of start 'peil assess' in een gewone terminal; --profile, --organisation, --role, --core, --all, --date en --output slaan vragen vooraf over.`,
        en: `Make a file with '${template('answers.yaml')}', fill it in, and make the report with 'peil score answers.yaml'. Or start 'peil assess' in an ordinary terminal; --profile, --organisation, --role, --core, --all, --date and --output skip questions beforehand.`,
      },
    },
  ]);
}
