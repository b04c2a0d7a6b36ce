import { Worker } from 'node:worker_threads';
import type { PolicyDocument } from '../document.ts';
import { TooHard } from './too-hard.ts';
import type { PdfMessage } from './pdf-worker.ts';

/** A page that takes longer than this will not come, in milliseconds. */
const PAGE = 5_000;
/** After this a document must have given so many pages a second to be let on. */
const WHOLE = 8_000;
const PAGES_A_SECOND = 3;
const MEMORY_MB = 256;
/** What the whole process may hold: what a stream unpacks to is not in the memory that a thread can be limited in. */
const WHOLE_MEMORY = 350_000_000;

/**
 * Reads a PDF in a thread of its own and stops it where it makes no headway or takes too much memory.
 * @param script the built worker
 */
export function watchPdf(script: string, name: string, bytes: Uint8Array): Promise<PolicyDocument> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: { name, bytes },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      stdout: true,
      stderr: true,
    });
    const start = Date.now();
    let pages = 0;
    let last = start;
    const end = (finish: () => void): void => {
      clearInterval(watch);
      void worker.terminate();
      finish();
    };
    const stop = (): void => end(() => reject(new TooHard()));
    const watch = setInterval(() => {
      const now = Date.now();
      const slow = now - start > WHOLE && pages / ((now - start) / 1000) < PAGES_A_SECOND;
      if (now - last > PAGE || slow || process.memoryUsage.rss() > WHOLE_MEMORY) stop();
    }, 20);
    worker.on('message', (message: PdfMessage) => {
      last = Date.now();
      if ('page' in message) pages = message.page;
      else if ('document' in message) end(() => resolve(message.document));
      else end(() => reject(new Error(message.failed)));
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TooHard() : error)),
    );
  });
}
