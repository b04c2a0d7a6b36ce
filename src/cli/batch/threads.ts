import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../content/package-root.ts';
import { PeilError } from '../../diagnostics/diagnostic.ts';
import type { BatchFile } from './list-files.ts';
import type { IndexReader } from './index-file.ts';
import { type BatchSetup, type Chunk, type ChunkResult, chunkScorer } from './score-chunk.ts';
import type { WorkerMessage, WorkerStart } from './worker.ts';

/** Files in one piece of the work: enough to make handing over cheap, few enough to keep memory and the bar steady. */
const PIECE = 16;
/** Pieces that lie ready for a worker, so that it never waits for this thread. */
const AHEAD = 3;
/** Below this many files starting another thread takes longer than it saves (see docs/batch.md). */
export const FILES_PER_THREAD = 150;
/** This thread works too, and hands out the work; more than this many others would wait for it. */
const MOST_WORKERS = 3;

/**
 * Room for young objects, in MB. With all that Node allows, memory keeps growing for minutes before it levels off; the
 * results of one piece live no longer than the piece.
 */
const LIMITS = { maxYoungGenerationSizeMb: 12 };

/**
 * Scores all files on the cores that there are, and gives the results in the order of the files. What is in
 * flight at any moment is bounded, so memory does not grow with the number of files.
 */
export async function* scoreAll(
  files: readonly BatchFile[],
  setup: BatchSetup,
  index: IndexReader | undefined,
  shown: number,
): AsyncGenerator<ChunkResult> {
  const score = await chunkScorer(setup, '0');
  const workers = startWorkers(files.length, setup);
  const pieces = Math.ceil(files.length / PIECE);
  const done = new Map<number, ChunkResult>();
  let taken = 0;
  let given = 0;
  const take = async (): Promise<Chunk> => {
    const number = taken++;
    const own = files.slice(number * PIECE, (number + 1) * PIECE);
    const known = [];
    for (const file of own) known.push(await index?.find(file.name));
    return { number, files: own, known, shown: number * PIECE < shown };
  };
  const keep = (result: ChunkResult): void => {
    done.set(result.number, result);
  };
  // Whoever is slowest decides how far the others may run ahead of what has been given.
  const window = 4 * AHEAD * (workers.length + 1);
  try {
    while (given < pieces) {
      for (const worker of workers)
        while (worker.waiting < AHEAD && taken < pieces && taken - given < window) worker.give(await take(), keep);
      if (taken < pieces && taken - given < window) keep(await score(await take()));
      else if (!done.has(given)) await Promise.race(workers.map((worker) => worker.next()));
      await breathe();
      for (const worker of workers) worker.check();
      for (let result = done.get(given); result !== undefined; result = done.get(given)) {
        done.delete(given++);
        yield result;
      }
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

/** Lets messages of the workers come in. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function startWorkers(files: number, setup: BatchSetup): Helper[] {
  const script = path.join(packageRoot(), 'dist', 'batch-worker.mjs');
  const wanted = Math.min(MOST_WORKERS, availableParallelism() - 1, Math.floor(files / FILES_PER_THREAD));
  // Run from its sources there is no built worker; one thread then does all.
  if (wanted < 1 || !existsSync(script)) return [];
  return Array.from({ length: wanted }, (_, number) => new Helper(script, setup, String(number + 1)));
}

/** Another thread, with the pieces that it has been given. */
class Helper {
  readonly #worker: Worker;
  #keep: ((result: ChunkResult) => void) | undefined;
  #failed: unknown;
  #wake: (() => void) | undefined;
  waiting = 0;

  constructor(script: string, setup: BatchSetup, label: string) {
    const start: WorkerStart = { setup, label };
    this.#worker = new Worker(script, { workerData: start, resourceLimits: LIMITS });
    this.#worker.on('message', (message: WorkerMessage) => {
      this.waiting--;
      if (message.result === undefined) this.#failed = new PeilError(message.diagnostics);
      else this.#keep?.(message.result);
      this.#wake?.();
    });
    this.#worker.on('error', (error) => {
      this.#failed = error;
      this.#wake?.();
    });
  }

  give(chunk: Chunk, keep: (result: ChunkResult) => void): void {
    this.waiting++;
    this.#keep = keep;
    this.#worker.postMessage(chunk);
  }

  /** Ends when the next result, or a failure, has come in. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#failed !== undefined) resolve();
      this.#wake = resolve;
    });
  }

  /** @throws what made the thread stop */
  check(): void {
    if (this.#failed !== undefined) throw this.#failed as Error;
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
