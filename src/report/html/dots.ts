import { scaleLinear } from 'd3-scale';
import { symbol, symbolCircle, symbolDiamond, symbolPlus, symbolSquare, symbolStar, symbolTriangle, type SymbolType } from 'd3-shape';
import { markup, type Markup } from './markup.ts';

/** Shapes that can be told apart without colour; the ring is a circle that is not filled. */
export const SHAPES = ['disc', 'ring', 'square', 'diamond', 'triangle', 'star', 'plus'] as const;
export type Shape = (typeof SHAPES)[number];

const KIND: Record<Shape, SymbolType> = {
  disc: symbolCircle,
  ring: symbolCircle,
  square: symbolSquare,
  diamond: symbolDiamond,
  triangle: symbolTriangle,
  star: symbolStar,
  plus: symbolPlus,
};
const PATH = new Map(SHAPES.map((shape) => [shape, symbol(KIND[shape], shape === 'disc' || shape === 'ring' ? 64 : 56)() ?? '']));

export interface DotSeries {
  /** A level 0–4. */
  readonly value: number;
  readonly shape: Shape;
}

const HEIGHT = 24;
const MARGIN = 8;

/** Levels of one thing as shapes on one line from 0 to 4, with a stroke from the lowest to the highest. The figures stand in words beside it. */
export function dots(series: readonly DotSeries[], width: number): Markup {
  const x = scaleLinear()
    .domain([0, 4])
    .range([MARGIN, width - MARGIN]);
  const at = (value: number): number => Math.round(x(value) * 10) / 10;
  const values = series.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Shapes that would cover each other stand a little above and below each other.
  const shift = (index: number): number => {
    const near = series.filter((other) => Math.abs(x(other.value) - x(values[index] ?? 0)) < 9);
    const place = series.slice(0, index).filter((other) => near.includes(other)).length;
    return near.length === 1 ? 0 : place % 2 === 0 ? -5 : 5;
  };
  const wide = width > 3 * MARGIN * 2;
  return markup`<svg class="dots" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" aria-hidden="true">${wide && x.ticks(4).map((tick) => markup`<path class="grid" d="M${at(tick)} 2V22"/>`)}${most > least && markup`<path class="between" d="M${at(least)} 12H${at(most)}"/>`}${series.map(({ value, shape }, index) => markup`<path class="dot ${shape}" transform="translate(${at(value)} ${12 + shift(index)})" d="${PATH.get(shape)}"/>`)}</svg>`;
}
