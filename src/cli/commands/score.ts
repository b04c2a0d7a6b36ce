import type { FormatName } from '../../report/formats.ts';
import type { Call } from '../commands.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { makeReport, renderReport } from '../make-report.ts';
import { readGoals } from '../read-goals.ts';
import { loadAnswers } from '../read-answers.ts';

/** peil score: one answers file in, one report out. Nothing is written where anything is wrong. */
export async function run({ args, options, common, io }: Call): Promise<ExitStatus> {
  const { answers, instrument } = await loadAnswers(String(args[0]), io, common.content);
  const goals = readGoals((options['target'] as string[] | undefined) ?? [], instrument);
  const report = makeReport(instrument, answers, common.lang, goals);
  const output = options['output'] as string | undefined;
  // The screen gets the summary, a file or a pipe the whole record; --format decides otherwise.
  const format = (options['format'] as FormatName | undefined) ?? (output === undefined && io.stdoutIsTerminal ? 'text' : 'yaml');
  const text = await renderReport(report, format, instrument, common.lang, io, output === undefined);
  if (output === undefined) io.out(text);
  else {
    const { writeFile } = await import('../../files/write-file.ts');
    await writeFile(output, text);
    io.err({ nl: `Rapport geschreven: ${output}\n`, en: `Report written: ${output}\n` }[common.lang]);
  }
  return EXIT.done;
}
