import { getDocumentProxy } from 'unpdf';
import type { PolicyDocument } from '../document.ts';
import { dropFurniture } from './furniture.ts';
import { NoTextLayer } from './too-hard.ts';
import { checkStreams } from './pdf-streams.ts';
import { blocksOfLines, type Line } from './lines.ts';
import { type PdfLine, linesOfPage } from './pdf-lines.ts';

/** Letters on a page below which it holds no text that a person could read. */
const FEWEST_LETTERS = 20;

/**
 * Reads the text of a PDF. Running heads, footers and page numbers are left out; places are pages.
 * @param onPage called after every page, so that a watcher can tell work from a loop
 * @throws NoTextLayer, TooHard, or an error of the library where the file is damaged or locked
 */
export async function readPdf(name: string, bytes: Uint8Array, onPage: (page: number) => void = () => undefined): Promise<PolicyDocument> {
  checkStreams(bytes);
  const pdf = await getDocumentProxy(bytes, {
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    maxImageSize: 1,
  });
  const pages: PdfLine[][] = [];
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const lines = linesOfPage(items, number);
    for (const line of lines) letters += line.text.length;
    pages.push(lines);
    page.cleanup();
    onPage(number);
  }
  await pdf.destroy();
  if (letters < FEWEST_LETTERS * Math.min(pages.length, 10)) throw new NoTextLayer();
  const sizes = headingSizes(pages.flat());
  const titled = pages.map((page) => page.map((line): Line => withHeading(line, sizes)));
  const lines = dropFurniture(titled)
    .map(trimmed)
    .flatMap((page, index): Line[] => (index === 0 ? page : [...gapBetween(page), ...page]));
  return { name, unit: 'page', blocks: blocksOfLines(lines) };
}

/** A page without the empty lines that stood between its text and what was dropped. */
function trimmed(page: readonly Line[]): Line[] {
  const isFull = (line: Line): boolean => line.text.trim() !== '';
  const first = page.findIndex(isFull);
  return first === -1 ? [] : page.slice(first, page.findLastIndex(isFull) + 1);
}

/** A sentence may run on over the page; a page that begins with a heading begins something new. */
function gapBetween(page: readonly Line[]): Line[] {
  const [first] = page;
  return first !== undefined && first.heading !== undefined ? [{ text: '', place: first.place }] : [];
}

/** The sizes of letters above that of the body, the largest first: each is a level of heading. */
function headingSizes(lines: readonly PdfLine[]): { body: number; levels: readonly number[] } {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(line.size, (letters.get(line.size) ?? 0) + line.text.length);
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  return { body, levels: [...letters.keys()].filter((size) => size > body * 1.12).sort((a, b) => b - a) };
}

function withHeading(line: PdfLine, { body, levels }: { body: number; levels: readonly number[] }): Line {
  const plain = { text: line.text, place: line.place };
  const text = line.text.trim();
  const large = line.size > body * 1.12 && text.length < 150 && /\p{L}{2}/u.test(text);
  return large ? { ...plain, heading: Math.min(levels.indexOf(line.size) + 1, 5) } : plain;
}
