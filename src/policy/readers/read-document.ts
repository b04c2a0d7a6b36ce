import { type Code, isPeilError, PeilError } from '../../diagnostics/diagnostic.ts';
import type { Text } from '../../model/text.ts';
import type { PolicyDocument } from '../document.ts';
import { type DocumentKind, EXTENSIONS, kindByName, magicOf } from './document-kind.ts';

/** The largest file that is opened: a paper with many pictures is some 30 MB. */
export const MOST_BYTES = 50_000_000;
/** The largest text: 700,000 words. */
const MOST_TEXT = 5_000_000;

/** Reads a PDF away from this thread, so that one that never ends can be stopped. */
export type PdfReader = (name: string, bytes: Uint8Array) => Promise<PolicyDocument>;

/**
 * Bytes of a file to text with places. The name must fit what is in it.
 * @throws PeilError with code document-* or file-*, naming the file and the remedy
 */
export async function readDocument(name: string, bytes: Uint8Array, readPdf: PdfReader): Promise<PolicyDocument> {
  const kind = kindByName(name);
  if (kind === undefined)
    throw problem(
      name,
      'document-kind-unknown',
      { nl: 'Dit soort bestand kan Peil niet lezen.', en: 'Peil cannot read this kind of file.' },
      { nl: `Bewaar het als een van deze: ${EXTENSIONS.join(', ')}.`, en: `Save it as one of these: ${EXTENSIONS.join(', ')}.` },
    );
  if (bytes.length === 0)
    throw problem(
      name,
      'file-empty',
      { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
      { nl: 'Kijk of het goed is opgeslagen.', en: 'Check that it was saved properly.' },
    );
  checkMagic(name, kind, bytes);
  const document = await attempt(name, () => readKind(name, kind, bytes, readPdf));
  const length = document.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (length > MOST_TEXT) throw tooHard(name);
  if (length === 0)
    throw problem(
      name,
      'document-no-text',
      { nl: 'In dit bestand staat geen tekst.', en: 'There is no text in this file.' },
      { nl: 'Kijk of het de goede versie is.', en: 'Check that it is the right version.' },
    );
  return document;
}

async function readKind(name: string, kind: DocumentKind, bytes: Uint8Array, readPdf: PdfReader): Promise<PolicyDocument> {
  switch (kind) {
    case 'markdown':
      return (await import('./markdown.ts')).readMarkdown(name, decodeText(name, bytes));
    case 'text':
      return (await import('./text.ts')).readPlainText(name, decodeText(name, bytes));
    case 'html':
      return (await import('./html.ts')).readHtml(name, decodeText(name, bytes));
    case 'docx':
      return (await import('./docx.ts')).readDocx(name, bytes);
    case 'odt':
      return (await import('./odt.ts')).readOdt(name, bytes);
    case 'pdf':
      return readPdf(name, bytes);
  }
}

/** UTF-8, UTF-16 with its mark, or else the code page of older Windows programs. */
function decodeText(name: string, bytes: Uint8Array): string {
  if (bytes.length > 2 * MOST_TEXT) throw tooHard(name);
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function checkMagic(name: string, kind: DocumentKind, bytes: Uint8Array): void {
  const magic = magicOf(bytes);
  const packed = kind === 'docx' || kind === 'odt';
  if ((kind === 'pdf' && magic === 'pdf') || (packed && magic === 'zip') || (!packed && kind !== 'pdf' && magic === 'text')) return;
  const truth: Record<typeof magic, Text> = {
    pdf: { nl: 'een PDF', en: 'a PDF' },
    zip: { nl: 'een ingepakt bestand (zoals docx of odt)', en: 'a packed file (such as docx or odt)' },
    'old-office': {
      nl: 'een bestand van een oude Word-versie (doc), of met een wachtwoord',
      en: 'a file of an old version of Word (doc), or one with a password',
    },
    rtf: { nl: 'een RTF-bestand', en: 'an RTF file' },
    binary: { nl: 'geen tekst', en: 'not text' },
    text: { nl: 'gewone tekst', en: 'plain text' },
  };
  throw problem(
    name,
    'document-kind-differs',
    {
      nl: `De naam van dit bestand klopt niet met wat erin zit: het is ${truth[magic].nl}.`,
      en: `The name of this file does not fit what is in it: it is ${truth[magic].en}.`,
    },
    {
      nl: 'Geef het bestand de goede naam, of bewaar het opnieuw als docx of pdf.',
      en: 'Give the file the right name, or save it again as docx or pdf.',
    },
  );
}

async function attempt(name: string, read: () => Promise<PolicyDocument>): Promise<PolicyDocument> {
  try {
    return await read();
  } catch (error) {
    if (isPeilError(error)) throw error;
    // By their words: what a thread of its own throws arrives as a message.
    const said = error instanceof Error ? error.message : String(error);
    if (said === 'no-text-layer') {
      throw problem(
        name,
        'document-no-text',
        { nl: 'Geen tekst gevonden: deze PDF bestaat uit plaatjes.', en: 'No text found: this PDF consists of pictures.' },
        {
          nl: 'Laat er tekstherkenning (OCR) op los, of neem het bestand waaruit de PDF is gemaakt.',
          en: 'Run text recognition (OCR) on it, or take the file that the PDF was made from.',
        },
      );
    }
    if (said === 'too-hard') throw tooHard(name);
    const detail = said.split('\n')[0] ?? '';
    throw problem(
      name,
      'document-not-readable',
      { nl: `Dit bestand is beschadigd of op slot (${detail}).`, en: `This file is damaged or locked (${detail}).` },
      { nl: 'Open het zelf en bewaar het opnieuw, zonder wachtwoord.', en: 'Open it yourself and save it again, without a password.' },
    );
  }
}

function tooHard(name: string): PeilError {
  return problem(
    name,
    'document-too-hard',
    { nl: 'Dit bestand is te groot of te ingewikkeld om te lezen.', en: 'This file is too large or too complex to read.' },
    {
      nl: 'Bewaar alleen de tekst in een nieuw bestand, of knip het in delen.',
      en: 'Save only the text in a new file, or cut it in parts.',
    },
  );
}

function problem(file: string, code: Code, message: Text, hint: Text): PeilError {
  return new PeilError([{ code, severity: 'error', message, file, hint }]);
}
