import type { Line } from './lines.ts';

/** Lines this near the top or bottom of a page can be running heads. */
const EDGE = 3;
/** On so many pages the same line is no text any more. */
const PAGES = 3;

/** Takes running heads, footers and page numbers off the pages. */
export function dropFurniture(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgeOf(page).map((line) => shape(line.text)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const needed = Math.max(PAGES, Math.min(6, Math.ceil(pages.length / 4)));
  const numbered = pageNumbering(pages);
  return pages.map((page, index) => {
    const edge = new Set(edgeOf(page));
    const isFurniture = (text: string): boolean =>
      BARE.test(text) ? isPageNumber(text, index, numbered) : (counts.get(shape(text)) ?? 0) >= needed || SAYS_PAGE.test(text);
    return page.filter((line) => !edge.has(line) || !isFurniture(line.text));
  });
}

/** The same for a text without pages: lines that come back with a number that rises, also when glued to the next line. */
export function dropNumberedLines(lines: readonly Line[]): Line[] {
  const numbers = new Map<string, number[]>();
  for (const { text } of lines) {
    const found = headOf(text);
    if (found === undefined) continue;
    const list = numbers.get(found.key);
    if (list === undefined) numbers.set(found.key, [found.number]);
    else list.push(found.number);
  }
  const rising = new Set(
    [...numbers]
      .filter(([, list]) => list.length >= PAGES && list.every((number, index) => index === 0 || number > (list[index - 1] ?? 0)))
      .map(([key]) => key),
  );
  if (rising.size === 0) return [...lines];
  return lines.flatMap((line) => {
    const found = headOf(line.text);
    if (found === undefined || !rising.has(found.key)) return [line];
    return found.rest === '' ? [] : [{ ...line, text: found.rest }];
  });
}

/** A line such as 'Jaarverslag 2024   21', or 'PROGRAMMA 2021 21Nieuwe kop' where the text went on without a break. */
function headOf(text: string): { key: string; number: number; rest: string } | undefined {
  const match = /^\s*(\p{L}.{3,60}?)\s+(\d{1,4})(?:$|(?=\p{Lu}))/u.exec(text.trimEnd());
  if (match === null) return undefined;
  const rest = text.slice(match[0].length).trim();
  return { key: `${shape(match[1] ?? '')}${rest === '' ? '' : '+'}`, number: Number(match[2]), rest };
}

function edgeOf(page: readonly Line[]): Line[] {
  const full = page.filter((line) => line.text.trim() !== '');
  return full.length <= 2 * EDGE ? full : [...full.slice(0, EDGE), ...full.slice(-EDGE)];
}

function shape(text: string): string {
  return text.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
}

const SAYS_PAGE =
  /^\s*(?:[-–|]\s*)?(?:(?:pagina|page|blz\.?|p\.)\s*\d{1,4}(?:\s*(?:van|\/|of)\s*\d{1,4})?|\d{1,4}\s*(?:van|\/|of)\s*\d{1,4})(?:\s*[-–|])?\s*$/i;
const BARE = /^\s*(?:[-–|]\s*)?(\d{1,4})(?:\s*[-–|])?\s*$/;

/** How far the number at the edge of a page is from its place, for the pages that have one: most often that is the numbering. */
function pageNumbering(pages: readonly (readonly Line[])[]): (offset: number) => boolean {
  const offsets = new Map<number, number>();
  for (const [index, page] of pages.entries()) {
    for (const line of edgeOf(page)) {
      const number = BARE.exec(line.text)?.[1];
      if (number !== undefined) offsets.set(Number(number) - index, (offsets.get(Number(number) - index) ?? 0) + 1);
    }
  }
  // In a short paper there is little to count: a number that could be that of a page is one.
  return (offset) => (offsets.get(offset) ?? 0) >= PAGES || (offset >= 0 && offset <= 2);
}

/** A number alone that counts with the pages: a year that a line ended with does not. */
function isPageNumber(text: string, index: number, numbered: (offset: number) => boolean): boolean {
  const number = BARE.exec(text)?.[1];
  return number !== undefined && numbered(Number(number) - index);
}
