import { writeFile } from '../../files/write-file.ts';
import { toAnswersFile } from '../../interview/answers-file.ts';
import type { Interview } from '../../interview/interview.ts';
import { Interrupted } from '../../interview/prompts.ts';
import { runInterview } from '../../interview/run-interview.ts';
import type { Session } from '../../interview/session.ts';
import { wordsOf } from '../../interview/texts.ts';
import type { Instrument } from '../../model/instrument.ts';
import { checkAnswers } from '../../scoring/check-answers.ts';
import { FORMAT_FILES, type FormatName } from '../../report/formats.ts';
import { loadInstrument } from '../../content/load-instrument.ts';
import type { Call } from '../commands.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { makeReport, renderReport, showReport } from '../make-report.ts';
import { isOfKind, reportName, typed, unfinishedIn } from './assess/file-names.ts';
import { findKind } from './assess/find-kind.ts';
import { openInterview } from './assess/open-interview.ts';
import { noTerminal, readOptions } from './assess/options.ts';
import { promptsFor } from './assess/prompts-for.ts';
import { saverOf } from './assess/save-answers.ts';

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
  const leave = new AbortController();
  const onSignal = (): void => leave.abort();
  // Ctrl-C between two prompts, or while lines are read, reaches us as a signal.
  process.on('SIGINT', onSignal);
  const { prompts } = await promptsFor(call, plain, leave.signal);
  let file: string | undefined;
  try {
    const found = await findKind(call, prompts, 'answers');
    const instrument = await loadInstrument(found.kind, common.content);
    const options = readOptions(found.given, instrument);
    const room = { instrument, lang, prompts };
    const opened = await openInterview(room, options, io.today());
    const session: Session = { ...room, save: saverOf(room, opened) };
    if (opened.before === undefined) await session.save(opened.interview, false);
    file = opened.file;
    const t = wordsOf(lang);
    const ending = await runInterview(session, opened.interview, opened.before === undefined ? t.savedIn(file) : t.goingOn(file));
    if (ending.kind === 'finished') await session.save(ending.interview, true);
    prompts.close();
    if (ending.kind === 'finished') await finish(call, instrument, ending.interview, file);
    else io.err(stopped(call, file));
    return EXIT.done;
  } catch (error) {
    prompts.close();
    if (!(error instanceof Interrupted)) throw error;
    io.err(stopped(call, file));
    return EXIT.interrupted;
  } finally {
    process.off('SIGINT', onSignal);
  }
}

/** The file says itself that it is a group session; without a name it is the only kind here that is not finished. */
function resumesGroup(resume: unknown): boolean {
  if (typeof resume === 'string') return isOfKind(resume, 'group');
  return resume === true && unfinishedIn('.').length === 0 && unfinishedIn('.', 'group').length > 0;
}

/** The report beside the answers, its summary on the screen, and where both are. */
async function finish({ common: { lang }, options, io }: Call, instrument: Instrument, interview: Interview, file: string): Promise<void> {
  const { answers } = checkAnswers(toAnswersFile(interview, instrument, lang, true), instrument);
  const report = makeReport(instrument, answers, lang);
  const place = reportName(file);
  await writeFile(place, await renderReport(report, 'yaml', instrument, lang, io, false));
  const format = options['format'] as FormatName | undefined;
  const also =
    format === undefined || format === 'yaml' || format === 'text' ? undefined : place.replace(/\.yaml$/, FORMAT_FILES[format].extension);
  if (format !== undefined && also !== undefined)
    await writeFile(also, await showReport(report, format, { instrument, io, toScreen: false }));
  io.out(await renderReport(report, 'text', instrument, lang, io, true));
  io.err(
    {
      nl: `\nDe antwoorden staan in ${file}\nHet hele rapport staat in ${place}\n${also === undefined ? '' : `En als ${format} in ${also}\n`}Iets veranderen? peil assess --resume ${typed(file)}\nDe samenvatting teruglezen? Scrol omhoog, of typ: peil score ${typed(file)} --format text | more\n`,
      en: `\nThe answers are in ${file}\nThe whole report is in ${place}\n${also === undefined ? '' : `And as ${format} in ${also}\n`}To change something: peil assess --resume ${typed(file)} --lang en\nTo read the summary again: scroll up, or type: peil score ${typed(file)} --format text --lang en | more\n`,
    }[lang],
  );
}

function stopped({ common: { lang } }: Call, file: string | undefined): string {
  if (file === undefined)
    return { nl: 'Gestopt. Er was nog niets om te bewaren.\n', en: 'Stopped. There was nothing to save yet.\n' }[lang];
  return {
    nl: `Gestopt. Alles wat je hebt ingevuld, is bewaard in ${file}\nVerder gaan: peil assess --resume ${typed(file)}\n`,
    en: `Stopped. Everything that you filled in is saved in ${file}\nTo go on: peil assess --resume ${typed(file)} --lang en\n`,
  }[lang];
}
