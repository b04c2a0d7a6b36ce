import { PeilError } from '../../diagnostics/diagnostic.ts';
import { readAnyFile } from '../../files/read-file.ts';
import type { ReportFile } from '../../model/generated/report.ts';
import { compareReports } from '../../report/compare.ts';
import { PLAIN_STYLES } from '../../report/styles.ts';
import { type ComparisonFormat, renderComparison } from '../../report/render-comparison.ts';
import type { Call } from '../command-spec.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { makeReport } from '../make-report.ts';
import { instrumentFor, requireAnswers } from '../read-answers.ts';
import { writeResult } from '../write-result.ts';

/** peil compare: what changed between two or more moments, from reports or answers. */
export async function run({ args, options, common, io }: Call): Promise<ExitStatus> {
  const names = [String(args[0]), ...(args[1] as readonly string[])];
  const reports: ReportFile[] = [];
  for (const name of names) reports.push(await reportFrom(name, common));
  const [first] = reports;
  const other = reports.find((report) => report.instrument.profile !== first?.instrument.profile);
  if (first !== undefined && other !== undefined) throw differentProfiles(first, other);
  const comparison = compareReports(reports);
  const output = options['output'] as string | undefined;
  const toScreen = output === undefined;
  const styles = toScreen && io.colour.out ? (await import('../paint.ts')).paint(true) : PLAIN_STYLES;
  const text = renderComparison(comparison, options['format'] as ComparisonFormat, {
    lang: common.lang,
    columns: toScreen ? io.columns : 80,
    strong: styles.strong,
  });
  await writeResult(text, output, { io, lang: common.lang });
  if (options['failOnRegression'] !== true || comparison.regressions.length === 0) return EXIT.done;
  io.err(
    { nl: `Duidelijk omlaag: ${comparison.regressions.join(', ')}\n`, en: `Clearly down: ${comparison.regressions.join(', ')}\n` }[
      common.lang
    ],
  );
  return EXIT.below;
}

/** A report as it is, or the report of answers as this version of Peil makes it. */
async function reportFrom(name: string, { lang, content }: Call['common']): Promise<ReportFile> {
  const any = await readAnyFile(name);
  if (any.kind === 'report') return any.checked.data;
  if (any.kind === 'answers' || any.kind === 'merged' || any.kind === 'group') {
    const instrument = await instrumentFor(any.checked.data, content);
    return makeReport(instrument, await requireAnswers(any.checked, instrument), lang);
  }
  throw new PeilError(
    [
      {
        code: 'kind-unknown',
        severity: 'error',
        message: { nl: 'Dit is geen rapport, en geen bestand met antwoorden.', en: 'This is not a report and not an answers file.' },
        file: name,
        range: await any.checked.locate(['peil'], false),
        hint: {
          nl: "Noem bestanden die beginnen met 'peil: report/1', 'peil: answers/1', 'peil: merged/1' of 'peil: group/1'.",
          en: "Name files that begin with 'peil: report/1', 'peil: answers/1', 'peil: merged/1' or 'peil: group/1'.",
        },
      },
    ],
    new Map([[name, any.checked.text]]),
  );
}

function differentProfiles(first: ReportFile, other: ReportFile): PeilError {
  const [a, b] = [first.instrument.profile, other.instrument.profile];
  return new PeilError([
    {
      code: 'usage-wrong',
      severity: 'error',
      message: {
        nl: `Deze bestanden horen bij verschillende vragenlijsten: ${a} en ${b}.`,
        en: `These files belong to different questionnaires: ${a} and ${b}.`,
      },
      hint: { nl: 'Vergelijk bestanden van dezelfde soort organisatie.', en: 'Compare files of the same kind of organisation.' },
    },
  ]);
}
