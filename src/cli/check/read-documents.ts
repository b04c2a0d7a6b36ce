import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../content/package-root.ts';
import { type Diagnostic, isPeilError, PeilError } from '../../diagnostics/diagnostic.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import { MOST_BYTES, readDocument } from '../../policy/readers/read-document.ts';
import { watchPdf } from '../../policy/readers/watch-pdf.ts';

/** Reads all documents; one that cannot be read does not keep the others from being read. */
export async function readDocuments(
  files: readonly string[],
  folder: string,
): Promise<{ documents: PolicyDocument[]; problems: Diagnostic[] }> {
  const documents: PolicyDocument[] = [];
  const problems: Diagnostic[] = [];
  for (const file of files) {
    try {
      documents.push(await readDocument(file, readBytes(path.resolve(folder, file), file), readPdfSafely));
    } catch (error) {
      if (!isPeilError(error)) throw error;
      problems.push(...error.diagnostics);
    }
  }
  return { documents, problems };
}

function readBytes(whole: string, file: string): Uint8Array {
  try {
    const { size } = statSync(whole);
    if (size > MOST_BYTES) {
      throw new PeilError([
        {
          code: 'file-too-large',
          severity: 'error',
          file,
          message: {
            nl: `Dit bestand is te groot (${Math.round(size / 1e6)} MB).`,
            en: `This file is too large (${Math.round(size / 1e6)} MB).`,
          },
          hint: {
            nl: `Peil leest documenten tot ${MOST_BYTES / 1e6} MB. Bewaar alleen de tekst, zonder plaatjes.`,
            en: `Peil reads documents up to ${MOST_BYTES / 1e6} MB. Save only the text, without pictures.`,
          },
        },
      ]);
    }
    return readFileSync(whole);
  } catch (error) {
    if (isPeilError(error)) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new PeilError([
      {
        code: 'file-not-readable',
        severity: 'error',
        file,
        message: { nl: `Dit bestand kan niet gelezen worden (${code}).`, en: `This file cannot be read (${code}).` },
        hint: {
          nl: 'Kijk of je het zelf kunt openen, en of je er rechten voor hebt.',
          en: 'Check that you can open it yourself and have the rights to it.',
        },
      },
    ]);
  }
}

/** In the program that ships a PDF is read in a thread that can be stopped; from the sources, in this one. */
async function readPdfSafely(name: string, bytes: Uint8Array): Promise<PolicyDocument> {
  const script = path.join(packageRoot(), 'dist', 'pdf-worker.mjs');
  if (existsSync(script)) return watchPdf(script, name, bytes);
  return (await import('../../policy/readers/pdf.ts')).readPdf(name, new Uint8Array(bytes));
}
