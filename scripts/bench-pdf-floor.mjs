// The floor of reading a PDF: the text of all pages and nothing else, by the same library, in a thread of its own as Peil does.
import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), { workerData: readFileSync(process.argv[2]) });
  worker.on('message', (letters) => process.stdout.write(`${letters}\n`));
} else {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(workerData)), { mergePages: true });
  parentPort.postMessage(text.length);
}
