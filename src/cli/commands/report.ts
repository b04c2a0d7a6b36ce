import { PeilError } from '../../diagnostics/diagnostic.ts';
import { loadLeanInstrument, PROFILES } from '../../content/load-instrument.ts';
import { type CheckedFile, readFile } from '../../files/read-file.ts';
import type { ReportFile } from '../../model/generated/report.ts';
import { FORMAT_ENDINGS, type FormatName, formatOfFile } from '../../report/formats.ts';
import type { Call } from '../command-spec.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { formatByEnding } from '../format-by-ending.ts';
import type { Common, Io } from '../io.ts';
import { showReport } from '../make-report.ts';
import { checkPlace, writeRendered } from '../write-rendered.ts';

/** peil report: a report that was made before, as a page, a document, a plan or a summary; earlier ones beside it. */
export async function run({ args, options, common, io }: Call): Promise<ExitStatus> {
  const output = options['output'] as string | undefined;
  if (options['format'] === 'chain') return showChain(args[0] as string[], output, common, io);
  const format =
    (options['format'] as FormatName | undefined) ??
    (output === undefined ? 'text' : (formatByEnding(output, { formatOf: formatOfFile, known: FORMAT_ENDINGS }) ?? 'html'));
  checkPlace(format, output, io);
  const { newest, earlier } = inTime(await readReports(args[0] as string[]));
  const profile = PROFILES.find((candidate) => candidate === newest.instrument.profile) ?? 'jeugdzorgorganisatie';
  const instrument = await loadLeanInstrument(profile, common.content);
  const rendered = await showReport(newest, format, {
    instrument,
    io,
    toScreen: output === undefined,
    earlier,
    minutes: options['minutes'] === '90' ? 90 : 60,
  });
  await writeRendered(rendered, output, { io, lang: common.lang });
  if (newest.language !== common.lang) io.err(OTHER_LANGUAGE[newest.language]);
  return EXIT.done;
}

/** Reports of different organisations of one region, at one table. */
async function showChain(names: readonly string[], output: string | undefined, { lang, content }: Common, io: Io): Promise<ExitStatus> {
  const { chainOf } = await import('../../report/chain.ts');
  const { renderChain } = await import('../../report/render-chain.ts');
  const { loadChain } = await import('../../content/load-chain.ts');
  const reports: ReportFile[] = [];
  for (const name of names) reports.push((await readFile(name, 'report')).data);
  const chain = chainOf(reports, await loadChain(content));
  await writeRendered(renderChain(chain, reports, lang, output === undefined ? io.columns : 100), output, { io, lang });
  return EXIT.done;
}

async function readReports(names: readonly string[]): Promise<CheckedFile<ReportFile>[]> {
  const all: CheckedFile<ReportFile>[] = [];
  for (const name of names) all.push(await readFile(name, 'report'));
  const other = all.find((one) => one.data.organisation.name !== all[0]?.data.organisation.name);
  // Peil compares an organisation only with itself.
  if (other !== undefined) throw await otherOrganisation(other, all[0]?.data.organisation.name ?? '');
  return all;
}

/** The newest is the report; of the same day the last that was named. */
function inTime(all: readonly CheckedFile<ReportFile>[]): { newest: ReportFile; earlier: ReportFile[] } {
  const reports = all.map((one) => one.data).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const newest = reports.pop();
  if (newest === undefined) throw new Error('a report was asked for without a file');
  return { newest, earlier: reports };
}

async function otherOrganisation({ file, text, data, locate }: CheckedFile<ReportFile>, expected: string): Promise<PeilError> {
  return new PeilError(
    [
      {
        code: 'usage-wrong',
        severity: 'error',
        message: {
          nl: `Dit rapport gaat over '${data.organisation.name}', het eerste over '${expected}'. Peil zet organisaties niet naast elkaar.`,
          en: `This report is about '${data.organisation.name}', the first about '${expected}'. Peil does not put organisations side by side.`,
        },
        file,
        range: await locate(['organisation', 'name'], false),
        hint: {
          nl: 'Noem alleen rapporten van dezelfde organisatie. Is de naam veranderd? Maak hem dan in alle rapporten gelijk. Waar organisaties op elkaar wachten: --format chain.',
          en: 'Name only reports of the same organisation. Did its name change? Then make it the same in all reports. Where organisations wait for each other: --format chain.',
        },
      },
    ],
    new Map([[file, text]]),
  );
}

const OTHER_LANGUAGE = {
  nl: 'The report is in Dutch, and so is what was made of it. For English: peil score … --lang en\n',
  en: 'Het rapport is in het Engels, en wat ervan is gemaakt ook. Voor Nederlands: peil score … --lang nl\n',
} as const;
