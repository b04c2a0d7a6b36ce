import { loadInstrument } from '../../../content/load-instrument.ts';
import { writeFile } from '../../../files/write-file.ts';
import { type Group, startGroup, stateAt, talkAt } from '../../../interview/group/group.ts';
import { fromGroupFile, groupText, toGroupFile } from '../../../interview/group/group-file.ts';
import { askGroupHead } from '../../../interview/group/group-set-up.ts';
import { groupWordsOf } from '../../../interview/group/group-texts.ts';
import type { GroupSession } from '../../../interview/group/room-prompt.ts';
import { runGroup } from '../../../interview/group/run-group.ts';
import { Interrupted } from '../../../interview/prompts.ts';
import { PeilError } from '../../../diagnostics/diagnostic.ts';
import { plainText } from '../../../diagnostics/plain-text.ts';
import { readFile } from '../../../files/read-file.ts';
import type { Instrument } from '../../../model/instrument.ts';
import { FORMAT_FILES, type FormatName } from '../../../report/formats.ts';
import { indent } from '../../../report/wrap.ts';
import { readGroup } from '../../../scoring/read-group.ts';
import type { Call } from '../../commands.ts';
import { EXIT, type ExitStatus } from '../../exit-status.ts';
import { makeReport, showReport } from '../../make-report.ts';
import { answerProblems } from '../../read-answers.ts';
import { agendaName, answersName, checkPlace, reportName, typed } from './file-names.ts';
import { findKind } from './find-kind.ts';
import { findUnfinished, whereInstead } from './open-interview.ts';
import { type AssessOptions, readOptions } from './options.ts';
import { promptsFor } from './prompts-for.ts';
import { textKeeper } from './save-answers.ts';

/** peil assess --group: several roles at one table. Every row is in the file before the next; report and agenda come beside it. */
export async function assessGroup(call: Call): Promise<ExitStatus> {
  const { common, io } = call;
  const { lang } = common;
  const { plain } = readOptions(call.options, undefined);
  const leave = new AbortController();
  const onSignal = (): void => leave.abort();
  process.on('SIGINT', onSignal);
  const { prompts, room } = await promptsFor(call, plain, leave.signal);
  let file: string | undefined;
  try {
    const found = await findKind(call, prompts, 'group');
    const instrument = await loadInstrument(found.kind, common.content);
    const options = readOptions(found.given, instrument);
    const asking = { instrument, lang, prompts };
    const opened = await open(asking, options, io.today());
    const keep = textKeeper(asking, opened.file, opened.before);
    const session: GroupSession = { ...asking, room: await room(), save: (group, finished) => keep(groupText(toGroupFile(group, instrument, lang, finished))) };
    if (opened.before === undefined) await session.save(opened.group, false);
    file = opened.file;
    const g = groupWordsOf(lang);
    const ending = await runGroup(session, opened.group, opened.before === undefined ? g.savedIn(file) : g.goingOn(file));
    await session.save(ending.group, ending.kind === 'finished');
    prompts.close();
    if (ending.kind === 'finished') await finish(call, instrument, ending.group, file);
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

type Asking = Pick<GroupSession, 'instrument' | 'lang' | 'prompts'>;

interface OpenedGroup {
  readonly file: string;
  readonly group: Group;
  readonly before: string | undefined;
}

/** A session to go on with, or a new one in a file that is not there yet. */
async function open(asking: Asking, options: AssessOptions, today: string): Promise<OpenedGroup> {
  if (options.resume !== undefined) return resume(asking, options.resume === true ? await findUnfinished(asking, 'group') : options.resume, options);
  let file = options.output;
  if (file !== undefined) {
    checkPlace(file);
    const other = await whereInstead(asking, file, 'group');
    if (other.kind === 'resume') return resume(asking, file, options);
    file = other.file;
  }
  const scope = options.scope === 'role' ? undefined : options.scope;
  const head = await askGroupHead(asking, { date: options.date ?? today, organisation: options.organisation, scope });
  if (file === undefined) {
    const name = answersName(head.organisation.name, 'groep');
    const other = await whereInstead(asking, name, 'group');
    if (other.kind === 'resume') return resume(asking, name, options);
    file = other.file;
  }
  return { file, group: startGroup(asking.instrument, head), before: undefined };
}

async function resume({ instrument }: Asking, file: string, { date }: AssessOptions): Promise<OpenedGroup> {
  const checked = await readFile(file, 'group');
  const { diagnostics } = await answerProblems(checked, instrument);
  if (diagnostics.length > 0) throw new PeilError(diagnostics, new Map([[file, checked.text]]));
  return { file, group: fromGroupFile(date === undefined ? checked.data : { ...checked.data, date }, instrument), before: checked.text };
}

/** The report and the agenda beside the session; on the screen the summary, what was parked, and where all of it is. */
async function finish({ common: { lang }, options, io }: Call, instrument: Instrument, group: Group, file: string): Promise<void> {
  const { answers } = readGroup(toGroupFile(group, instrument, lang, true), instrument);
  const report = makeReport(instrument, answers, lang);
  const showing = { instrument, io, toScreen: false };
  const places = { report: reportName(file), agenda: agendaName(file) };
  await writeFile(places.report, await showReport(report, 'yaml', showing));
  await writeFile(places.agenda, await showReport(report, 'agenda', showing));
  const format = options['format'] as FormatName | undefined;
  const also = format === undefined || ['yaml', 'text', 'agenda'].includes(format) ? undefined : places.report.replace(/\.yaml$/, FORMAT_FILES[format].extension);
  if (format !== undefined && also !== undefined) await writeFile(also, await showReport(report, format, showing));
  io.out(String(await showReport(report, 'text', { ...showing, toScreen: true })));
  const parked = group.order.filter((id) => stateAt(group, id) === 'parked');
  const lines = parked.map((id) => indent(`${id}  ${plainText(talkAt(group, id).parked ?? '')}`, io.columns, '  - '));
  if (parked.length > 0) io.out(`\n${groupWordsOf(lang).parkedList(parked.length)}\n${lines.join('\n')}\n`);
  io.err(
    {
      nl: `\nHet gesprek staat in ${file}\nHet hele rapport staat in ${places.report}\n${also === undefined ? '' : `En als ${format} in ${also}\n`}De gespreksagenda staat in ${places.agenda}\nVerder praten of iets veranderen? peil assess --resume ${typed(file)}\n`,
      en: `\nThe session is in ${file}\nThe whole report is in ${places.report}\n${also === undefined ? '' : `And as ${format} in ${also}\n`}The agenda is in ${places.agenda}\nTo talk on or change something: peil assess --resume ${typed(file)} --lang en\n`,
    }[lang],
  );
}

function stopped({ common: { lang } }: Call, file: string | undefined): string {
  if (file === undefined) return { nl: 'Gestopt. Er was nog niets om te bewaren.\n', en: 'Stopped. There was nothing to save yet.\n' }[lang];
  return {
    nl: `Gestopt. Alles wat er gezegd is, is bewaard in ${file}\nVerder gaan: peil assess --resume ${typed(file)}\n`,
    en: `Stopped. Everything that was said is saved in ${file}\nTo go on: peil assess --resume ${typed(file)} --lang en\n`,
  }[lang];
}
