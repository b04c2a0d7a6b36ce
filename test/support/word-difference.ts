/** How many words must be taken out or put in to make one row of words the other (Myers); stops at `most`. */
export function wordDifference(expected: readonly string[], found: readonly string[], most: number): number {
  const reached = new Map<number, number>([[1, 0]]);
  const at = (diagonal: number): number => reached.get(diagonal) ?? -1;
  for (let steps = 0; steps < most; steps++) {
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const down = diagonal === -steps || (diagonal !== steps && at(diagonal - 1) < at(diagonal + 1));
      let x = down ? at(diagonal + 1) : at(diagonal - 1) + 1;
      while (x < expected.length && x - diagonal < found.length && expected[x] === found[x - diagonal]) x++;
      reached.set(diagonal, x);
      if (x >= expected.length && x - diagonal >= found.length) return steps;
    }
  }
  return most;
}
