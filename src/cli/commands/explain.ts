import { PeilError } from '../../diagnostics/diagnostic.ts';
import { plainText } from '../../diagnostics/plain-text.ts';
import { loadInstrument, PROFILES } from '../../content/load-instrument.ts';
import { readFile } from '../../files/read-file.ts';
import type { ReportFile } from '../../model/generated/report.ts';
import type { Instrument } from '../../model/instrument.ts';
import { derivationOf } from '../../report/derivation.ts';
import { deriveSubject } from '../../report/derive-subject.ts';
import { explainSubject } from '../../report/explain-subject.ts';
import { renderExplanation, withDerivation } from '../../report/explanation.ts';
import { findSubjects, nearestSubject, type Subject } from '../../report/find-subject.ts';
import { profileOption } from '../profile-option.ts';
import { PLAIN_STYLES } from '../../report/styles.ts';
import type { Call } from '../command-spec.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';

/** peil explain: anything with an id or a name, in words; with a report, how its figure was made. */
export async function run({ args, options, common, io }: Call): Promise<ExitStatus> {
  const { lang, content } = common;
  const word = String(args[0]);
  const file = typeof args[1] === 'string' ? args[1] : undefined;
  const phrase = `${word} ${file ?? ''}`;

  // Two words without quotes, such as 'vrije ruimte', are one name and not a name and a report.
  const plain = await loadInstrument(profileOption(options), content);
  const isPhrase = file !== undefined && findSubjects(plain, phrase).length > 0;
  const report = file === undefined || isPhrase ? undefined : (await readFile(file, 'report')).data;
  const instrument = report === undefined ? plain : await instrumentOf(report, plain, content);
  const subjects = findSubjects(instrument, isPhrase ? phrase : word);
  if (subjects.length === 0) throw unknown(instrument, word);

  const styles = io.colour.out ? (await import('../paint.ts')).paint(true) : PLAIN_STYLES;
  const explain = (subject: Subject): string => {
    const explanation = explainSubject(instrument, subject, lang);
    const derived = report === undefined ? [] : deriveSubject(derivationOf(instrument, report, lang), subject);
    return renderExplanation(withDerivation(explanation, derived), styles, io.columns);
  };
  io.out(subjects.map(explain).join('\n'));
  if (report !== undefined) warnAboutOtherRules(report, instrument, io.err, lang);
  return EXIT.done;
}

async function instrumentOf(report: ReportFile, plain: Instrument, content: string | undefined): Promise<Instrument> {
  const profile = PROFILES.find((candidate) => candidate === report.instrument.profile);
  return profile === undefined || profile === plain.profile.profile ? plain : loadInstrument(profile, content);
}

function warnAboutOtherRules(report: ReportFile, instrument: Instrument, err: (text: string) => void, lang: 'nl' | 'en'): void {
  if (report.instrument.digest === instrument.digest) return;
  err(
    {
      nl: 'Let op: dit rapport is gemaakt met andere vragen of regels. De uitleg kan daardoor afwijken.\n',
      en: 'Mind: this report was made with other questions or rules. The explanation may differ.\n',
    }[lang],
  );
}

function unknown(instrument: Instrument, word: string): PeilError {
  const guess = nearestSubject(instrument, word);
  const shown = plainText(word.length > 60 ? `${word.slice(0, 60)}…` : word);
  return new PeilError([
    {
      code: 'id-unknown',
      severity: 'error',
      message: { nl: `'${shown}' is hier niet bekend.`, en: `'${shown}' is not known here.` },
      hint: {
        nl: `${guess === undefined ? '' : `Bedoel je '${guess}'? `}'peil list items', 'peil list conditions' en 'peil list terms' laten zien wat er is.`,
        en: `${guess === undefined ? '' : `Do you mean '${guess}'? `}'peil list items', 'peil list conditions' and 'peil list terms' show what there is.`,
      },
    },
  ]);
}
