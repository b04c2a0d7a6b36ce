import { describe, expect, it } from 'vitest';
import { STYLE } from '../../../../src/report/html/style.ts';

/** Relative luminance after WCAG 2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const [light = '', dark = ''] = [
  ...STYLE.matchAll(/:root\{color-scheme:light dark;([^}]*)\}|\(prefers-color-scheme:dark\)\{:root\{([^}]*)\}/g),
].map((match) => match[1] ?? match[2] ?? '');
const colours = (block: string): Map<string, string> =>
  new Map([...block.matchAll(/--([a-z]+):(#[0-9a-f]{3,6})/g)].map((match) => [match[1] ?? '', match[2] ?? '']));

describe.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
] as const)('in %s', (_, palette) => {
  const of = (name: string): string => palette.get(name) ?? '';

  it.each(['ink', 'faint', 'accent', 'good', 'warm', 'stop'])('text in %s can be read on every ground', (name) => {
    for (const ground of ['paper', 'ground']) expect(contrast(of(name), of(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  it('lines that carry meaning stand out', () => {
    for (const name of ['accent', 'focus', 'ink', 'faint']) expect(contrast(of(name), of('paper')), name).toBeGreaterThanOrEqual(3);
  });
});
