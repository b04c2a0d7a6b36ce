import { linkHorizontal } from 'd3-shape';
import type { Lang } from '../../model/text.ts';
import type { Chain } from '../document/advice-order.ts';
import { markup, type Markup } from './markup.ts';

const BOX = { width: 46, height: 24 };
const GAP = { x: 26, y: 8 };

interface Point {
  readonly x: number;
  readonly y: number;
}

// d3 hands over link and node; the link knows its two ends itself.
const curve = linkHorizontal<{ source: Point; target: Point }, Point>()
  .x((point) => point.x)
  .y((point) => point.y);

/** What comes before an advice and what waits for it, from left to right. The same stands in words beside it. */
export function chainGraph(id: string, { columns, links, before, next }: Chain, lang: Lang): Markup {
  const tallest = Math.max(...columns.map((column) => column.length));
  const height = tallest * (BOX.height + GAP.y) - GAP.y + 4;
  const width = columns.length * (BOX.width + GAP.x) - GAP.x + 4;
  const places = new Map<string, Point>();
  for (const [index, column] of columns.entries()) {
    const top = (height - (column.length * (BOX.height + GAP.y) - GAP.y)) / 2;
    for (const [row, node] of column.entries())
      places.set(node, { x: 2 + index * (BOX.width + GAP.x), y: top + row * (BOX.height + GAP.y) });
  }
  const arrows = links.map(({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined) return undefined;
    return markup`<path class="link" marker-end="url(#arrow)" d="${curve({ source: { x: a.x + BOX.width, y: a.y + BOX.height / 2 }, target: { x: b.x - 1, y: b.y + BOX.height / 2 } }) ?? ''}"/>`;
  });
  const boxes = [...places].map(
    ([node, { x, y }]) =>
      markup`<rect class="${node === id ? 'node self' : 'node'}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="4"/><text class="${node === id ? 'self' : ''}" x="${x + BOX.width / 2}" y="${y + 16}" text-anchor="middle">${node}</text>`,
  );
  return markup`<svg class="chain" role="img" aria-label="${label(id, before, next, lang)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${arrows}${boxes}</svg>`;
}

function label(id: string, before: readonly string[], next: readonly string[], lang: Lang): string {
  const words = { nl: { first: 'Eerst', then: 'dan', waits: 'daarna' }, en: { first: 'First', then: 'then', waits: 'after that' } }[lang];
  return [
    before.length > 0 ? `${words.first} ${before.join(', ')}, ${words.then} ${id}` : `${words.first} ${id}`,
    next.length > 0 ? `${words.waits} ${next.join(', ')}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}
