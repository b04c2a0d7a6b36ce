import { loadInstrument } from '../../content/load-instrument.ts';
import { toAnswersFile } from '../../interview/answers-file.ts';
import type { Interview } from '../../interview/interview.ts';
import { runInterview } from '../../interview/run-interview.ts';
import type { Session } from '../../interview/session.ts';
import { wordsOf } from '../../interview/texts.ts';
import type { Instrument } from '../../model/instrument.ts';
import { checkAnswers } from '../../scoring/check-answers.ts';
import type { Call } from '../command-spec.ts';
import type { ExitStatus } from '../exit-status.ts';
import { converse } from './assess/converse.ts';
import { isOfKind, typed, unfinishedIn } from './assess/file-names.ts';
import { findKind } from './assess/find-kind.ts';
import { openInterview } from './assess/open-interview.ts';
import { noTerminal, readOptions } from './assess/options.ts';
import { saverOf } from './assess/save-answers.ts';
import { writeReports } from './assess/write-reports.ts';

const KEPT = { nl: 'Alles wat je hebt ingevuld, is bewaard in', en: 'Everything that you filled in is saved in' };

/** peil assess: the interview. Answers are in their file before the next question appears; the report comes beside it. */
export async function run(call: Call): Promise<ExitStatus> {
  const { options: given, common, io } = call;
  const { lang } = common;
  if (!io.interactive) throw noTerminal(given);
  if (given['group'] === true || resumesGroup(given['resume'])) {
    return (await import('./assess/assess-group.ts')).assessGroup(call);
  }
  // What is wrong whatever the kind of organisation is told before anything is asked.
  const { plain } = readOptions(given, undefined);
  return converse(call, plain, KEPT, async ({ prompts }, keptIn) => {
    const found = await findKind(call, prompts, 'answers');
    const instrument = await loadInstrument(found.kind, common.content);
    const options = readOptions(found.given, instrument);
    const room = { instrument, lang, prompts };
    const opened = await openInterview(room, options, io.today());
    const { file, before } = opened;
    const session: Session = { ...room, save: saverOf(room, opened) };
    if (before === undefined) await session.save(opened.interview, false);
    keptIn(file);
    const t = wordsOf(lang);
    const ending = await runInterview(session, opened.interview, before === undefined ? t.savedIn(file) : t.goingOn(file));
    if (ending.kind === 'stopped') return undefined;
    await session.save(ending.interview, true);
    return () => finish(call, instrument, ending.interview, file);
  });
}

/** The file says itself that it is a group session; without a name it is the only kind here that is not finished. */
function resumesGroup(resume: unknown): boolean {
  if (typeof resume === 'string') return isOfKind(resume, 'group');
  return resume === true && unfinishedIn('.').length === 0 && unfinishedIn('.', 'group').length > 0;
}

/** The report beside the answers, its summary on the screen, and where both are. */
async function finish(call: Call, instrument: Instrument, interview: Interview, file: string): Promise<void> {
  const {
    common: { lang },
    options,
    io,
  } = call;
  const { answers } = checkAnswers(toAnswersFile(interview, instrument, lang, true), instrument);
  const { report, also, summary } = await writeReports(call, instrument, answers, file, false);
  const format = String(options['format']);
  io.out(summary);
  io.err(
    {
      nl: `\nDe antwoorden staan in ${file}\nHet hele rapport staat in ${report}\n${also === undefined ? '' : `En als ${format} in ${also}\n`}Iets veranderen? peil assess --resume ${typed(file)}\nDe samenvatting teruglezen? Scrol omhoog, of typ: peil score ${typed(file)} --format text | more\n`,
      en: `\nThe answers are in ${file}\nThe whole report is in ${report}\n${also === undefined ? '' : `And as ${format} in ${also}\n`}To change something: peil assess --resume ${typed(file)} --lang en\nTo read the summary again: scroll up, or type: peil score ${typed(file)} --format text --lang en | more\n`,
    }[lang],
  );
}
