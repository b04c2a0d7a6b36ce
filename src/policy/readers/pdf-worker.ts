import { parentPort, workerData } from 'node:worker_threads';
import { readPdf } from './pdf.ts';

/** What a worker says: a page is done, the document is done, or why not. */
export type PdfMessage =
  { readonly page: number } | { readonly document: Awaited<ReturnType<typeof readPdf>> } | { readonly failed: string };

const { name, bytes } = workerData as { name: string; bytes: Uint8Array };
const say = (message: PdfMessage): void => parentPort?.postMessage(message);
try {
  say({ document: await readPdf(name, bytes, (page) => say({ page })) });
} catch (error) {
  say({ failed: error instanceof Error ? error.message : String(error) });
}
