import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { loadLeanInstrument, PROFILES } from '../../content/load-instrument.ts';
import { sweep } from '../../files/replace-file.ts';
import { type StreamedFile, streamFile } from '../../files/stream-file.ts';
import { notWritten } from '../../files/write-file.ts';
import type { LeanInstrument } from '../../model/instrument.ts';
import { FORMAT_FILES, type FormatName } from '../../report/formats.ts';
import { PLAIN_STYLES } from '../../report/styles.ts';
import { layoutOf, type SummaryRecord } from '../../report/summary-record.ts';
import { SHOWN, summaryScreen } from '../../report/summary-screen.ts';
import type { Call } from '../command-spec.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { readGoals } from '../read-goals.ts';
import { version } from '../version.ts';
import { type Counts, endWords } from './end-words.ts';
import { readDemands } from './demands.ts';
import { indexHead, IndexReader } from './index-file.ts';
import { listFiles } from './list-files.ts';
import { progress } from './progress.ts';
import { type BatchSetup, OWN_FOLDER } from './score-chunk.ts';
import { inShard, readShard, type Shard } from './shard.ts';
import { openSummary, summaryForm } from './summary-file.ts';
import { scoreAll } from './threads.ts';

/**
 * peil score for many files: a report for each under --output, one summary, and the rest goes on where one is wrong.
 * Nothing here grows with the number of files but the list of their names.
 */
export async function runBatch(paths: readonly string[], { options, common: { lang, content }, io }: Call): Promise<ExitStatus> {
  keepMemoryFlat();
  const instruments: LeanInstrument[] = [];
  for (const profile of PROFILES) instruments.push(await loadLeanInstrument(profile, content));
  const layouts = instruments.map(layoutOf);
  const demands = readDemands(options, layouts);
  const targets = (options['target'] as string[] | undefined) ?? [];
  for (const instrument of instruments) readGoals(targets, instrument);
  const shard = readShard(options['shard'] as string | undefined);
  const output = options['output'] as string | undefined;
  const summaryName = options['summary'] as string | undefined;
  const format = (options['format'] as FormatName | undefined) ?? 'yaml';
  const extension = format === 'yaml' ? undefined : FORMAT_FILES[format].extension;
  const setup: BatchSetup = {
    lang,
    content,
    format,
    targets,
    output,
    extension,
    demands,
    colour: io.colour.err,
    summary: summaryName === undefined ? undefined : summaryForm(summaryName),
  };
  const files = listFiles(paths, output).files.filter((file) => inShard(file.name, shard));

  const head = indexHead({ version: version(), digests: instruments.map((instrument) => instrument.digest), lang, format, targets });
  const index = output === undefined ? undefined : openIndex(output, shard, head);
  const summary = summaryName === undefined || setup.summary === undefined ? undefined : openSummary(summaryName, setup.summary, layouts);
  const bar = progress(files.length, io.stderrIsTerminal, io, lang);
  const counts: Counts = { scored: 0, unchanged: 0, skipped: 0, wrong: 0, written: 0, below: 0 };
  const records: SummaryRecord[] = [];
  try {
    let done = 0;
    for await (const result of scoreAll(files, setup, index?.reader, SHOWN)) {
      for (const text of [...result.wrong, ...result.below]) bar.say(text);
      for (const key of ['scored', 'unchanged', 'skipped', 'written'] as const) counts[key] += result[key];
      counts.wrong += result.wrong.length;
      counts.below += result.below.length;
      for (const record of result.records) if (records.length < SHOWN) records.push(record);
      summary?.add(result.rows);
      index?.file.write(result.index);
      done += result.scored + result.skipped + result.wrong.length;
      bar.at(done);
    }
    bar.end();
    const summaries = summary?.commit() ?? [];
    index?.file.commit();
    const styles = io.colour.out ? (await import('../paint.ts')).paint(true) : PLAIN_STYLES;
    io.out(summaryScreen(records, counts.scored, layouts, lang, io.columns, styles.strong));
    io.err(endWords(counts, output, summaries, lang));
  } catch (error) {
    bar.end();
    summary?.abandon();
    index?.file.abandon();
    throw error;
  }
  return counts.wrong > 0 ? EXIT.wrong : counts.below > 0 ? EXIT.below : EXIT.done;
}

/**
 * Keeps the room for young objects at 4 MB: what belongs to a file is gone after that file. Without it this room grows
 * for minutes, and ten times as many files took half as much memory again; with it a fifth, in the same time.
 */
function keepMemoryFlat(): void {
  setFlagsFromString('--max-semi-space-size=4');
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** The index of an earlier run to read from, and that of this one to write. Each shard has its own. */
function openIndex(output: string, { index, of }: Shard, head: string): { reader: IndexReader; file: StreamedFile } {
  const folder = path.join(output, OWN_FOLDER);
  try {
    mkdirSync(folder, { recursive: true });
    sweep(folder);
  } catch (error) {
    throw notWritten(output, error);
  }
  const name = path.join(folder, of === 1 ? 'index.tsv' : `index-${index}-${of}.tsv`);
  const reader = new IndexReader(name, head);
  const file = streamFile(name);
  file.write(head);
  return { reader, file };
}
