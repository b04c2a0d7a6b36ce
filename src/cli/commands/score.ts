import { statSync } from 'node:fs';
import { PeilError } from '../../diagnostics/diagnostic.ts';
import { FORMAT_ENDINGS, type FormatName, formatOfFile } from '../../report/formats.ts';
import type { Call } from '../command-spec.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { formatByEnding } from '../format-by-ending.ts';
import { guardInput } from '../guard-input.ts';
import { makeReport, showReport } from '../make-report.ts';
import { readGoals } from '../read-goals.ts';
import { loadAnswers } from '../read-answers.ts';
import { checkPlace, writeRendered } from '../write-rendered.ts';

/** peil score: one answers file in, one report out, and nothing written where anything is wrong. Or many at once. */
export async function run(call: Call): Promise<ExitStatus> {
  const { args, options, common, io } = call;
  const paths = args[0] as readonly string[];
  if (isBatch(paths, options)) {
    if (options['policy'] !== undefined) throw oneAtATime();
    return (await import('../batch/run-batch.ts')).runBatch(paths, call);
  }
  const output = options['output'] as string | undefined;
  guardInput(paths[0], output);
  // The screen gets the summary, a pipe the whole record, a file what its ending says; --format decides otherwise.
  const format =
    (options['format'] as FormatName | undefined) ??
    (output === undefined
      ? io.stdoutIsTerminal
        ? 'text'
        : 'yaml'
      : (formatByEnding(output, { formatOf: formatOfFile, known: FORMAT_ENDINGS }) ?? 'yaml'));
  const { answers, instrument } = await loadAnswers(paths[0] ?? '-', io, common.content);
  const goals = readGoals((options['target'] as string[] | undefined) ?? [], instrument);
  const scored = makeReport(instrument, answers, common.lang, goals);
  const policy = options['policy'] as string | undefined;
  const report = policy === undefined ? scored : await (await import('../besides-policy.ts')).besidesPolicy(scored, policy, instrument);
  checkPlace(format, output, io);
  const rendered = await showReport(report, format, { instrument, io, toScreen: output === undefined });
  await writeRendered(rendered, output, { io, lang: common.lang });
  const asked = options['failUnder'] !== undefined || options['require'] !== undefined || options['gateOpen'] === true;
  return asked ? (await import('../batch/hold-to-demands.ts')).holdToDemands(answers, instrument, call) : EXIT.done;
}

function oneAtATime(): PeilError {
  return new PeilError([
    {
      code: 'usage-wrong',
      severity: 'error',
      message: { nl: '--policy hoort bij de antwoorden van één organisatie.', en: '--policy belongs to the answers of one organisation.' },
      hint: { nl: 'Geef één antwoordenbestand, zonder --summary of --shard.', en: 'Give one answers file, without --summary or --shard.' },
    },
  ]);
}

/** Folders, patterns and more than one file are a batch; so is one file with options that only a batch has. */
function isBatch(paths: readonly string[], options: Call['options']): boolean {
  const [only, ...more] = paths;
  if (more.length > 0 || options['summary'] !== undefined || options['shard'] !== undefined) return true;
  if (only === undefined || only === '-') return false;
  const stat = statSync(only, { throwIfNoEntry: false });
  return stat === undefined ? /[*?[\]{}]/.test(only) : stat.isDirectory();
}
