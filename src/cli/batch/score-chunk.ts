import { createHash } from 'node:crypto';
import path from 'node:path';
import { advise } from '../../advice/advise.ts';
import { PROFILES, loadLeanInstrument } from '../../content/load-instrument.ts';
import { isPeilError } from '../../diagnostics/diagnostic.ts';
import { decode, readBytes } from '../../files/read-text.ts';
import { type Replacer, replacer, type Stamp, stampOf } from '../../files/replace-file.ts';
import type { Advice } from '../../model/advice.ts';
import type { AnswerSet } from '../../model/answer.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { LeanInstrument } from '../../model/instrument.ts';
import type { Lang } from '../../model/text.ts';
import { YamlBytes } from '../../report/emit-bytes.ts';
import type { FormatName } from '../../report/formats.ts';
import { type SharedParts, sharedParts } from '../../report/shared-parts.ts';
import { type Layout, layoutOf, recordOf, type SummaryRecord } from '../../report/summary-record.ts';
import { schemaLine } from '../../report/yaml.ts';
import { assess } from '../../scoring/assess.ts';
import { reportOf, showReport } from '../make-report.ts';
import { processIo } from '../process-io.ts';
import { checkAnswersText, profileOf, requireAnswers } from '../read-answers.ts';
import { readGoals } from '../read-goals.ts';
import { showError } from '../show-problems.ts';
import { type Demand, unmetDemands } from './demands.ts';
import { indexLine, type Kept, type Known, unpack } from './index-file.ts';
import type { BatchFile } from './list-files.ts';
import { isOtherKind } from './other-kind.ts';
import { rowTexts, type RowTexts, type SummaryForm } from './summary-rows.ts';

/** Everything that a thread needs to know, as plain data. */
export interface BatchSetup {
  readonly lang: Lang;
  readonly content: string | undefined;
  readonly format: FormatName;
  readonly targets: readonly string[];
  /** Folder for the reports. */
  readonly output: string | undefined;
  /** How the name of a report ends, where that is not as the name of the answers. */
  readonly extension: string | undefined;
  readonly summary: SummaryForm | undefined;
  readonly demands: readonly Demand[];
  readonly colour: boolean;
}

/** A piece of the work. */
export interface Chunk {
  readonly number: number;
  readonly files: readonly BatchFile[];
  /** What the index knows of each file. */
  readonly known: readonly (Kept | undefined)[];
  /** Whether the records are wanted too, for the screen. */
  readonly shown: boolean;
}

export interface ChunkResult {
  readonly number: number;
  readonly scored: number;
  /** Of those, as they were in the run before. */
  readonly unchanged: number;
  readonly skipped: number;
  /** Reports that were new or different. */
  readonly written: number;
  /** Texts for the error stream, one for each wrong file. */
  readonly wrong: readonly string[];
  /** A line for each file that is below what was asked for. */
  readonly below: readonly string[];
  readonly rows: RowTexts;
  readonly index: string;
  readonly records: readonly SummaryRecord[];
}

export type ChunkScorer = (chunk: Chunk) => Promise<ChunkResult>;

/** Where a batch keeps its index and what it is writing, inside the folder for the reports. */
export const OWN_FOLDER = '.peil';

/** Prepares a thread for scoring pieces of a batch. */
export async function chunkScorer(setup: BatchSetup, label: string): Promise<ChunkScorer> {
  const instruments = new Map<string, LeanInstrument>();
  for (const profile of PROFILES) instruments.set(profile, await loadLeanInstrument(profile, setup.content));
  const layouts = new Map([...instruments].map(([profile, instrument]) => [profile, layoutOf(instrument)]));
  const write = setup.output === undefined ? undefined : replacer(path.join(setup.output, OWN_FOLDER), label);
  const thread: Thread = { setup, instruments, layouts, write, writer: new Writer(setup) };
  const rowsOf = rowTexts(setup.summary, [...layouts.values()]);

  return async ({ number, files, known, shown }) => {
    const counts = { scored: 0, unchanged: 0, skipped: 0, written: 0 };
    const wrong: string[] = [];
    const below: string[] = [];
    const records: SummaryRecord[] = [];
    let index = '';
    rowsOf.begin();
    for (const [place, file] of files.entries()) {
      try {
        const outcome = await scoreFile(file, known[place], thread);
        if (outcome === 'skipped') {
          counts.skipped++;
          continue;
        }
        const { record } = outcome.known;
        counts.scored++;
        if (outcome.unchanged) counts.unchanged++;
        if (outcome.written) counts.written++;
        const layout = layouts.get(record.profile);
        const unmet = layout === undefined ? [] : unmetDemands(record, layout, setup.demands, setup.lang);
        if (unmet.length > 0) below.push(`${file.path}: ${unmet.join('; ')}\n`);
        rowsOf.add(file.name, record);
        if (shown) records.push(record);
        if (write !== undefined) index += indexLine(file.name, outcome.known);
      } catch (error) {
        if (isFatal(error)) throw error;
        wrong.push(await said(error, setup));
      }
    }
    return { number, ...counts, wrong, below, rows: rowsOf.end(), index, records };
  };
}

interface Thread {
  readonly setup: BatchSetup;
  readonly instruments: ReadonlyMap<string, LeanInstrument>;
  readonly layouts: ReadonlyMap<string, Layout>;
  readonly write: Replacer | undefined;
  readonly writer: Writer;
}

interface Scored {
  readonly known: Known;
  readonly unchanged: boolean;
  readonly written: boolean;
}

async function scoreFile(
  file: BatchFile,
  kept: Kept | undefined,
  { setup, instruments, write, writer }: Thread,
): Promise<Scored | 'skipped'> {
  const bytes = readBytes(file.path);
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  const report = setup.output === undefined ? undefined : path.join(setup.output, reportName(file.name, setup.extension));
  const known = kept?.digest === digest ? unpack(kept) : undefined;
  if (known !== undefined && isThere(report, known.report)) return { known, unchanged: true, written: false };

  const text = decode(file.path, bytes);
  if (!file.named && isOtherKind(text)) return 'skipped';
  const checked = await checkAnswersText(file.path, text);
  const instrument = instruments.get(profileOf(checked.data));
  if (instrument === undefined) throw new Error(`No questionnaire for ${file.path}.`);
  const answers = await requireAnswers(checked, instrument);
  const assessment = assess(instrument, answers);
  const advice = advise(instrument, assessment, answers);
  const record = recordOf(instrument, answers, assessment, advice);
  if (report === undefined || write === undefined) return { known: { digest, report: null, record }, unchanged: false, written: false };

  const { written, stamp } = write.replace(report, await writer.render(instrument, answers, assessment, advice));
  return { known: { digest, report: stamp, record }, unchanged: false, written };
}

/** Turns outcomes into reports as bytes. The usual form goes by way of parts that come back; the others one by one. */
class Writer {
  readonly #setup: BatchSetup;
  readonly #parts = new Map<LeanInstrument, { parts: SharedParts; bytes: YamlBytes }>();

  constructor(setup: BatchSetup) {
    this.#setup = setup;
  }

  /** The bytes hold until the next call. */
  async render(instrument: LeanInstrument, answers: AnswerSet, assessment: Assessment, advice: Advice): Promise<Uint8Array> {
    const { lang, targets, format } = this.#setup;
    const goals = targets.length === 0 ? [] : readGoals(targets, instrument);
    if (format === 'yaml') {
      const { parts, bytes } = this.#partsFor(instrument);
      return bytes.emit(schemaLine('report'), { ...reportOf(instrument, answers, assessment, advice, lang, goals, parts) });
    }
    const rendered = await showReport(reportOf(instrument, answers, assessment, advice, lang, goals), format, {
      instrument,
      io: processIo(),
      toScreen: false,
    });
    return typeof rendered === 'string' ? Buffer.from(rendered) : rendered;
  }

  #partsFor(instrument: LeanInstrument): { parts: SharedParts; bytes: YamlBytes } {
    let found = this.#parts.get(instrument);
    if (found === undefined) {
      const parts = sharedParts();
      found = { parts, bytes: new YamlBytes(parts.known, instrument) };
      this.#parts.set(instrument, found);
    }
    return found;
  }
}

function isThere(report: string | undefined, written: Stamp | null): boolean {
  if (report === undefined) return true;
  const now = stampOf(report);
  return written !== null && now?.size === written.size && now.changed === written.changed;
}

/** The name of the report: the same as that of the answers, so that no two can meet. */
function reportName(name: string, extension: string | undefined): string {
  if (extension !== undefined) return `${name.replace(/\.ya?ml$/i, '')}${extension}`;
  return /\.ya?ml$/i.test(name) ? name : `${name}.yaml`;
}

/** A folder that cannot be written to is not the fault of one file: going on would say the same ten thousand times. */
function isFatal(error: unknown): boolean {
  return (
    isPeilError(error) &&
    error.diagnostics.some(({ code }) => code === 'file-not-written' || code === 'usage-wrong' || code === 'id-unknown')
  );
}

async function said(error: unknown, { lang, colour }: BatchSetup): Promise<string> {
  let text = '';
  await showError({ err: (part) => (text += part), colour: { out: false, err: colour }, env: process.env }, lang, error);
  return text;
}
