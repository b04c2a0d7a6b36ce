import type { Lang } from '../../model/text.ts';
import { answersOf, levelOf, rangeOf, type Row } from '../document/figures.ts';
import { LABELS } from '../document/titles.ts';
import { bar, share, TICKS } from './bar.ts';
import { anchor, markup, type Markup, type Part } from './markup.ts';

interface Options {
  readonly caption: string;
  /** What stands in the first column. */
  readonly what: string;
  readonly lang: Lang;
  readonly line?: number;
  /** Shown last and smallest. */
  readonly total?: Row;
  /** Before the ids of the rows, so that they are unique on the page. */
  readonly prefix: string;
  readonly showId?: boolean;
}

/** Rows with a bar, the level, what it can be, and the answers behind it: chart and table in one, read aloud as a table. */
export function barTable(rows: readonly Row[], options: Options): Markup {
  const t = LABELS[options.lang];
  const answers = rows.some((row) => row.coverage !== undefined);
  const axis = markup`<span class="axis" aria-hidden="true">${TICKS.map((tick) => markup`<span>${tick}</span>`)}</span>`;
  // Roles are named because the narrow layout takes the table apart.
  return markup`<div class="fit"><table class="bars" role="table"><caption>${options.caption}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${options.what}</th><td role="cell" class="c-bar">${axis}</td><th role="columnheader" scope="col" class="num">${t.level}</th><th role="columnheader" scope="col" class="num">${t.range}</th>${answers && markup`<th role="columnheader" scope="col" class="num">${t.answers}</th>`}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => line(row, options))}</tbody>
${options.total !== undefined && markup`<tfoot role="rowgroup">${line(options.total, { ...options, showId: false })}</tfoot>`}</table></div>`;
}

function line(row: Row, { lang, line: at, prefix, showId }: Options): Part {
  const t = LABELS[lang];
  return markup`<tr role="row" id="${prefix}${anchor(row.id)}"><th role="rowheader" scope="row">${showId === true && markup`<span class="id">${row.id}</span> `}${row.title}</th><td role="cell" class="c-bar">${bar(row, at)}</td><td role="cell" class="num c-level"><span class="unit">${t.level} </span>${levelOf(row, lang)}</td><td role="cell" class="num c-range"><span class="unit">${t.range} </span>${rangeOf(row, lang)}</td>${row.coverage !== undefined && markup`<td role="cell" class="num c-answers"><span class="unit">${t.answers} </span>${answersOf(row.coverage, lang)} ${share(row.coverage.answered, row.coverage.of)}</td>`}</tr>
`;
}

/** What the bars mean, once a page. */
export function legend(lang: Lang): Markup {
  const words = LEGEND[lang];
  return markup`<p class="legend">${words.map(([name, text]) => markup`<span><svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">${name === 'mark' ? markup`<path class="mark" d="M13 0V14"/>` : markup`<rect class="${name}" x="1" y="2" width="24" height="10"/>`}</svg> ${text}</span> `)}</p>`;
}

const LEGEND = {
  nl: [
    ['sure', 'zeker'],
    ['open', 'zonder voorbeeld, of met open vragen'],
    ['could', 'kan nog'],
    ['mark', 'het niveau'],
    ['span', 'te weinig antwoorden voor een niveau: alleen wat het kan zijn'],
  ],
  en: [
    ['sure', 'certain'],
    ['open', 'without an example, or with open questions'],
    ['could', 'still possible'],
    ['mark', 'the level'],
    ['span', 'too few answers for a level: only what it can be'],
  ],
} as const;
