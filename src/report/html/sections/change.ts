import { type ChangeRow, changeInWords, changeRows, changeWarnings, statusChanges } from '../../document/change.ts';
import { levelOf, levelWithRange } from '../../document/figures.ts';
import { methodLines } from '../../document/method.ts';
import { STATUS } from '../../words.ts';
import { CHANGE as WORDS } from '../../document/words/change.ts';
import { dots, type DotSeries } from '../dots.ts';
import { markup, type Part } from '../markup.ts';
import type { Page } from '../section.ts';

/** How the outcome was made. */
export function method({ report, lang, instrument }: Page): Part {
  return methodLines(report, instrument, lang).map((line) => markup`<p>${line}</p>`);
}

/** The newest report beside earlier ones: where it stood, where it stands, and whether the difference is certain. */
export function change({ report, lang, earlier }: Page): Part | undefined {
  const before = earlier[earlier.length - 1];
  if (before === undefined) return undefined;
  const t = WORDS[lang];
  const rows = changeRows(report, earlier);
  const dates = [...earlier, report].map((one) => one.date);
  const statuses = statusChanges(report, before);
  return markup`${changeWarnings(report, earlier, lang).map((line) => markup`<p class="note">${line}</p>`)}
<p>${t.how}</p>
<p class="legend">${[t.earlier, t.now].map((name, index) => markup`<span>${dots([{ value: 2, shape: index === 0 ? 'ring' : 'disc' }], 26)} ${name}</span> `)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${t.caption}"><table class="plain change-table"><caption>${t.caption}</caption><thead><tr><th scope="col">${t.what}</th><td></td>${dates.map((date) => markup`<th scope="col" class="num">${date}</th>`)}<th scope="col">${t.difference} ${before.date}</th></tr></thead><tbody>${rows.map((row) => line(row, lang))}</tbody></table></div>
<h3>${t.statuses}</h3>
${statuses.length === 0 ? markup`<p>${t.none}</p>` : markup`<ul>${statuses.map(({ now, before: then }) => markup`<li><span class="id">${now.id}</span> ${now.title}: ${STATUS[then.status][lang]} → <b>${STATUS[now.status][lang]}</b></li>`)}</ul>`}`;

  function line(row: ChangeRow, language: Page['lang']): Part {
    const last = row.moments.length - 1;
    const series = row.moments.flatMap((moment, index): DotSeries[] =>
      moment?.score === undefined ? [] : [{ value: moment.score * 4, shape: index === last ? 'disc' : 'ring' }],
    );
    return markup`<tr><th scope="row">${row.title}</th><td class="c-bar">${dots(series, 160)}</td>${row.moments.map((moment) => markup`<td class="num">${moment === undefined ? '–' : markup`${levelOf(moment, language)}<span class="faint">${levelWithRange(moment, language).range}</span>`}</td>`)}<td>${changeInWords(row.moments[last - 1], row.moments[last], language)}</td></tr>
`;
  }
}
