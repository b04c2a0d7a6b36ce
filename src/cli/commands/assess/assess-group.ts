import { loadInstrument } from '../../../content/load-instrument.ts';
import { plainText } from '../../../diagnostics/plain-text.ts';
import { type Group, type GroupHead, startGroup, stateAt, talkAt } from '../../../interview/group/group.ts';
import { fromGroupFile, groupText, toGroupFile } from '../../../interview/group/group-file.ts';
import { askGroupHead } from '../../../interview/group/group-set-up.ts';
import { groupWordsOf } from '../../../interview/group/group-texts.ts';
import type { GroupSession } from '../../../interview/group/room-prompt.ts';
import { runGroup } from '../../../interview/group/run-group.ts';
import type { Asking } from '../../../interview/ask-situation.ts';
import type { Instrument } from '../../../model/instrument.ts';
import { indent } from '../../../report/wrap.ts';
import { readGroup } from '../../../scoring/read-group.ts';
import type { Call } from '../../command-spec.ts';
import type { ExitStatus } from '../../exit-status.ts';
import { converse } from './converse.ts';
import { answersName, typed } from './file-names.ts';
import { findKind } from './find-kind.ts';
import { openFile, readToResume } from './open-file.ts';
import { type AssessOptions, readOptions } from './options.ts';
import { textKeeper } from './save-answers.ts';
import { writeReports } from './write-reports.ts';

const KEPT = { nl: 'Alles wat er gezegd is, is bewaard in', en: 'Everything that was said is saved in' };

/** peil assess --group: several roles at one table. Every row is in the file before the next; report and agenda come beside it. */
export async function assessGroup(call: Call): Promise<ExitStatus> {
  const { common, io } = call;
  const { lang } = common;
  const { plain } = readOptions(call.options, undefined);
  return converse(call, plain, KEPT, async ({ prompts, room }, keptIn) => {
    const found = await findKind(call, prompts, 'group');
    const instrument = await loadInstrument(found.kind, common.content);
    const options = readOptions(found.given, instrument);
    const asking = { instrument, lang, prompts };
    const { file, group, before } = await open(asking, options, io.today());
    const keep = textKeeper(asking, file, before);
    const session: GroupSession = {
      ...asking,
      room: await room(),
      save: (now, finished) => keep(groupText(toGroupFile(now, instrument, lang, finished))),
    };
    if (before === undefined) await session.save(group, false);
    keptIn(file);
    const g = groupWordsOf(lang);
    const ending = await runGroup(session, group, before === undefined ? g.savedIn(file) : g.goingOn(file));
    await session.save(ending.group, ending.kind === 'finished');
    return ending.kind === 'finished' ? () => finish(call, instrument, ending.group, file) : undefined;
  });
}

interface OpenedGroup {
  readonly file: string;
  readonly group: Group;
  /** What the file said before; undefined where it is new. */
  readonly before: string | undefined;
}

/** A session to go on with, or a new one in a file that is not there yet. */
function open(asking: Asking, options: AssessOptions, today: string): Promise<OpenedGroup> {
  const { instrument } = asking;
  const scope = options.scope === 'role' ? undefined : options.scope;
  return openFile<GroupHead, OpenedGroup>(asking, options, 'group', {
    resume: async (file) => {
      const { data, text } = await readToResume(file, 'group', options, instrument);
      return { file, group: fromGroupFile(data, instrument), before: text };
    },
    ask: () => askGroupHead(asking, { date: options.date ?? today, organisation: options.organisation, scope }),
    nameOf: ({ organisation }) => answersName(organisation.name, 'groep'),
    start: (head, file) => ({ file, group: startGroup(instrument, head), before: undefined }),
  });
}

/** The report and the agenda beside the session; on the screen the summary, what was parked, and where all of it is. */
async function finish(call: Call, instrument: Instrument, group: Group, file: string): Promise<void> {
  const {
    common: { lang },
    options,
    io,
  } = call;
  const { answers } = readGroup(toGroupFile(group, instrument, lang, true), instrument);
  const { report, agenda, also, summary } = await writeReports(call, instrument, answers, file, true);
  const format = String(options['format']);
  io.out(summary);
  const parked = group.order.filter((id) => stateAt(group, id) === 'parked');
  const lines = parked.map((id) => indent(`${id}  ${plainText(talkAt(group, id).parked ?? '')}`, io.columns, '  - '));
  if (parked.length > 0) io.out(`\n${groupWordsOf(lang).parkedList(parked.length)}\n${lines.join('\n')}\n`);
  io.err(
    {
      nl: `\nHet gesprek staat in ${file}\nHet hele rapport staat in ${report}\n${also === undefined ? '' : `En als ${format} in ${also}\n`}De gespreksagenda staat in ${agenda ?? ''}\nVerder praten of iets veranderen? peil assess --resume ${typed(file)}\n`,
      en: `\nThe session is in ${file}\nThe whole report is in ${report}\n${also === undefined ? '' : `And as ${format} in ${also}\n`}The agenda is in ${agenda ?? ''}\nTo talk on or change something: peil assess --resume ${typed(file)} --lang en\n`,
    }[lang],
  );
}
