import { parentPort, workerData } from 'node:worker_threads';
import { type Diagnostic, isPeilError } from '../../diagnostics/diagnostic.ts';
import { type BatchSetup, type Chunk, type ChunkResult, chunkScorer } from './score-chunk.ts';

/** What a thread begins with. */
export interface WorkerStart {
  readonly setup: BatchSetup;
  readonly label: string;
}

/** What it sends back for a piece of the work: the result, or why the batch cannot go on. */
export type WorkerMessage = { readonly result: ChunkResult } | { readonly result?: undefined; readonly diagnostics: readonly Diagnostic[] };

/** Another thread of a batch. It takes pieces one after another; a fault of ours ends it, and this ends the batch. */
if (parentPort !== null) {
  const port = parentPort;
  // threads.ts gives exactly this.
  const { setup, label } = workerData as WorkerStart;
  const scorer = chunkScorer(setup, label);
  let queue: Promise<void> = Promise.resolve();
  port.on('message', (chunk: Chunk) => {
    queue = queue.then(async () => port.postMessage(await answer(chunk)));
  });

  const answer = async (chunk: Chunk): Promise<WorkerMessage> => {
    try {
      return { result: await (await scorer)(chunk) };
    } catch (error) {
      if (!isPeilError(error)) throw error;
      return { diagnostics: error.diagnostics };
    }
  };
}
