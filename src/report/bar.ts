/**
 * A score with its range on a line of characters: █ up to the score, ░ where the range goes on, ▒ the part of the
 * bar that is not certain. Without a score only the range shows. It can be read without colour.
 * @param score 0–1, or undefined
 * @param low 0–1
 * @param high 0–1
 */
export function bar(score: number | undefined, low: number, high: number, width: number): string {
  const at = (value: number): number => Math.round(value * width);
  let line = '';
  for (let index = 0; index < width; index++) {
    const certain = index < at(low);
    const possible = index < at(high);
    const scored = score !== undefined && index < at(score);
    if (score === undefined) line += possible && !certain ? '░' : certain ? '▒' : '·';
    else line += scored ? (certain ? '█' : '▓') : possible ? '░' : '·';
  }
  return line;
}
