import type { SaysAndDoesCondition } from '../../../model/generated/report.ts';
import { LABELS } from '../../document/titles.ts';
import { SAYS_AND_DOES as WORDS } from '../../document/words/says-and-does.ts';
import { VERDICTS } from '../../says-and-does.ts';
import { anchor, markup, type Part } from '../markup.ts';
import type { Page } from '../section.ts';
import { statusMark } from '../status.ts';
import { card } from './advice.ts';

/** Paper beside practice: four squares with their numbers, what to do about the difference, and every condition by itself. */
export function policy({ report, lang }: Page): Part {
  const { policy: outcome } = report;
  if (outcome === undefined) return undefined;
  const t = WORDS[lang];
  const labels = LABELS[lang];
  const by = (verdict: SaysAndDoesCondition['verdict']): readonly SaysAndDoesCondition[] =>
    outcome.conditions.filter((one) => one.verdict === verdict);
  const square = (verdict: SaysAndDoesCondition['verdict']): Part =>
    markup`<td><a class="square" href="#says-${verdict}"><b>${outcome.counts[verdict]}</b> ${t.verdicts[verdict]}</a></td>`;
  return markup`<p>${t.how(outcome.date)}</p>
<p class="faint">${t.documents}: ${outcome.documents.join(', ')}.</p>
<div class="scroll" tabindex="0" role="region" aria-label="${t.caption}"><table class="plain squares"><caption>${t.caption}</caption><thead><tr><td></td><th scope="col">${t.practice}: ${t.met}</th><th scope="col">${t.practice}: ${t.notMet}</th></tr></thead><tbody>
<tr><th scope="row">${t.arranged}</th>${square('written-and-done')}${square('paper-only')}</tr>
<tr><th scope="row">${t.notArranged}</th>${square('not-written')}${square('neither')}</tr></tbody></table></div>
<ul class="cards">${outcome.advice.map((entry) => markup`<li>${card(entry, { lang, all: new Map() })}</li>`)}</ul>
${VERDICTS.map((verdict) => {
  const rows = by(verdict);
  return markup`<h3 id="says-${verdict}">${t.verdicts[verdict]} <span class="count">${rows.length}</span></h3><p class="faint">${t.explained[verdict]}</p>
${
  rows.length > 0 &&
  markup`<details class="rest"><summary>${t.show(rows.length)}<span class="unseen"> ${t.verdicts[verdict]}</span></summary><div class="scroll" tabindex="0" role="region" aria-label="${t.verdicts[verdict]}"><table class="plain"><caption>${t.verdicts[verdict]}</caption><thead><tr><th scope="col">${labels.condition}</th><th scope="col">${t.paper}</th><th scope="col">${t.place}</th><th scope="col">${t.practice}</th></tr></thead><tbody>${rows.map(
    (
      one,
    ) => markup`<tr><th scope="row"><a class="id" href="#${anchor(one.id)}">${one.id}</a> ${one.title}${one['to-arrange'] !== undefined && markup`<br><span class="faint">${t.couldSay}: ${one['to-arrange']}</span>`}</th><td>${t.states[one.paper]}</td><td>${one.place}</td><td>${statusMark({ status: one.practice, ...(one.uncertain === true ? { uncertain: true } : {}) }, lang)}</td></tr>
`,
  )}</tbody></table></div></details>`
}`;
})}
${outcome['paper-cannot-show'].length > 0 && markup`<p class="faint">${t.cannotShow(outcome['paper-cannot-show'].length)}</p>`}`;
}
