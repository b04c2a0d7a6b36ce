import { describe, expect, it } from 'vitest';
import { lineAt, placeOf } from '../../../src/diagnostics/place.ts';

describe('line and column count from 1, whatever ends a line', () => {
  it.each([
    ['\n', 'peil: answers/1\ndate: 2026', 16],
    ['\r\n', 'peil: answers/1\r\ndate: 2026', 17],
    ['\r', 'peil: answers/1\rdate: 2026', 16],
  ])('with %j', (_end, text, offset) => {
    expect(placeOf(text, 0)).toEqual({ line: 1, column: 1 });
    expect(placeOf(text, offset)).toEqual({ line: 2, column: 1 });
    expect(placeOf(text, offset + 6)).toEqual({ line: 2, column: 7 });
    expect(lineAt(text, 1)).toBe('peil: answers/1');
    expect(lineAt(text, 2)).toBe('date: 2026');
  });
  it('the line end itself still belongs to its line', () => {
    expect(placeOf('ab\ncd', 2)).toEqual({ line: 1, column: 3 });
  });
  it('an offset past the end gives the end, and a line that is not there is empty', () => {
    expect(placeOf('ab\ncd', 99)).toEqual({ line: 2, column: 3 });
    expect(lineAt('ab', 7)).toBe('');
  });
});
