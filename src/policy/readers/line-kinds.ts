const NUMBERED = /^(?:hoofdstuk\s+|paragraaf\s+|artikel\s+)?(\d{1,2}(?:\.\d{1,2})*)\.?\s+(?=\p{Lu})/iu;
const BULLET = /^(?:[•●▪■◦○➢➤✓✔\uf0b7\uf0a7–—*·-]|o(?=\s)|\d{1,2}[.)](?=\s)|[a-z][.)](?=\s)|[ivx]{1,4}[.)](?=\s))\s+(?=\S)/u;
/** A number without a stop, as in the lists of some PDFs; only where a sentence has just ended. */
const BARE_NUMBER = /^\d{1,2}\s+(?=\p{Lu}\p{Ll}+\s)/u;
/** Deeper than any numbered heading, so that it stands under it. */
const LOOSE_LEVEL = 6;
const LONGEST = 100;

/** The text of an item of a list without its bullet, or undefined where the line begins no item. */
export function itemText(line: string, previous = ''): string | undefined {
  const bullet = BULLET.exec(line) ?? (/(^|[.;:!?])\s*$/.test(previous) ? BARE_NUMBER.exec(line) : null);
  return bullet === null ? undefined : line.slice(bullet[0].length);
}

/** How deep a heading stands: by its number (2.1 is the third level), else loose. */
export function headingLevel(line: string): number {
  const number = NUMBERED.exec(line)?.[1];
  if (number !== undefined) return Math.min(number.split('.').length + 1, LOOSE_LEVEL - 1);
  return isCapitals(line) ? 2 : LOOSE_LEVEL;
}

/**
 * Whether a line of plain text is a heading: short, alone after an empty line, without the end of a sentence, and
 * numbered, in capitals, before an empty line, or clearly shorter than the lines of a paragraph.
 */
export function looksLikeHeading(line: string, previous: string | undefined, next: string | undefined, width: number): boolean {
  if (line.length > LONGEST || /[.;,:?!…-]$/.test(line) || !/\p{L}{3}/u.test(line)) return false;
  const first = NUMBERED.test(line) ? line.replace(NUMBERED, '') : line;
  if (!/^[\p{Lu}‘'"“]/u.test(first) || (itemText(line) !== undefined && !NUMBERED.test(line))) return false;
  const alone = previous === undefined || previous.trim() === '';
  const after = next === undefined || next.trim() === '';
  const words = first.split(/\s+/).length;
  if (words > 14 || /\.{3,}|\t\d+$|\s{3,}\d+$/.test(line)) return false;
  if (isCapitals(first) && words > 1 && !/^\p{Ll}/u.test(next?.trim() ?? '')) return true;
  if (NUMBERED.test(line)) return (alone || after) && words <= 12 && !/^\p{Ll}/u.test(next?.trim() ?? '');
  if (!alone) return false;
  if (after) return true;
  return line.length < width * 0.7 && /^\p{Lu}/u.test(next.trim());
}

function isCapitals(line: string): boolean {
  return /\p{Lu}{4}/u.test(line) && !/\p{Ll}/u.test(line);
}
