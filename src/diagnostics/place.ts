/** A place for people: both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset; \n, \r\n and \r each end a line. Offsets past the end give the end. */
export function placeOf(text: string, offset: number): Place {
  let line = 1;
  let lineStart = 0;
  const end = Math.min(offset, text.length);
  for (let index = 0; index < end; index++) {
    const unit = text.charCodeAt(index);
    const endsLine = unit === 10 || (unit === 13 && text.charCodeAt(index + 1) !== 10);
    if (endsLine) {
      line++;
      lineStart = index + 1;
    }
  }
  return { line, column: end - lineStart + 1 };
}

/** The text of one line, counted from 1, without its line end. */
export function lineAt(text: string, line: number): string {
  return text.split(/\r\n|\r|\n/, line)[line - 1] ?? '';
}
