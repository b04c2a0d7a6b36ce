import { scaleLinear } from 'd3-scale';
import type { Scored } from '../document/figures.ts';
import { markup, type Markup } from './markup.ts';
import { STATUS_SHAPES } from './status.ts';

/** The drawing is stretched to the width that there is, so lines keep their own thickness and there is no text in it. */
const WIDTH = 400;
const HEIGHT = 20;
const TOP = 4;
const THICK = HEIGHT - 2 * TOP;

const x = scaleLinear().domain([0, 4]).range([0, WIDTH]);

/** The levels that the axis names. */
export const TICKS: readonly number[] = x.ticks(4);

const grid = markup`<path class="grid" d="${TICKS.map((tick) => `M${x(tick)} 0V${HEIGHT}`).join('')}"/>`;

/**
 * A score with its range: full up to what is certain, hatched up to the score, open up to what it can still be, and an
 * upright stroke at the score. Without a score only the range, dashed. The figures stand in words beside it.
 * @param line a level 0–4 at which a dashed line stands, such as that of the gate
 */
export function bar({ score, low, high }: Scored, line?: number): Markup {
  const at = (value: number): number => Math.round(x(value * 4) * 10) / 10;
  const piece = (name: string, from: number, to: number): Markup | false =>
    to > from && markup`<rect class="${name}" x="${from}" y="${TOP}" width="${Math.round((to - from) * 10) / 10}" height="${THICK}"/>`;
  const parts =
    score === undefined
      ? [piece('span', at(low), at(high))]
      : [
          piece('could', at(score), at(high)),
          piece('sure', 0, at(Math.min(low, score))),
          piece('open', at(Math.min(low, score)), at(score)),
          markup`<path class="mark" d="M${at(score)} 0V${HEIGHT}"/>`,
        ];
  return markup`<svg class="bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${grid}${parts}${line !== undefined && markup`<path class="gate-line" d="M${x(line)} 0V${HEIGHT}"/>`}</svg>`;
}

/** A share of a whole as a thin line. */
export function share(part: number, whole: number): Markup {
  const width = whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;
  return markup`<svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="share-all" width="100" height="4"/><rect class="share-part" width="${width}" height="4"/></svg>`;
}

/** What drawings on the page refer to, once a page. */
export const DEFINITIONS = markup`<svg class="defs" width="0" height="0" aria-hidden="true"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="5" height="5"/><rect class="hatch-line" width="2.4" height="5"/></pattern><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="arrow" d="M0 0L8 4L0 8Z"/></marker>${STATUS_SHAPES}</defs></svg>`;
