import { inWords, levelOf, type Row, rangeOf } from '../../document/figures.ts';
import { safetyConditions } from '../../document/safety.ts';
import { LABELS } from '../../document/titles.ts';
import { PROFILE as WORDS } from '../../document/words/profile.ts';
import { barTable, legend } from '../bar-table.ts';
import { markup, type Part } from '../markup.ts';
import type { Page } from '../section.ts';
import { contradictions } from './perspectives.ts';
import { statusMark } from '../status.ts';
import { GROWTH } from '../../words.ts';

/** The aspects of the checklist as bars. */
export function profile({ report, lang }: Page): Part {
  const t = WORDS[lang];
  // A switch can take a whole aspect out: it has no range then, not the widest one.
  const shown = report.aspects.filter(({ coverage }) => coverage.of > 0);
  const silent = report.aspects.filter(({ coverage }) => coverage.of === 0);
  return markup`<p>${t.how}</p>
<ol class="ladder" start="0">${t.ladder.map((rung, level) => markup`<li><span class="rung">${level}</span> ${rung}</li>`)}</ol>
${legend(lang)}
<p class="in-words">${inWords(shown, lang)}</p>
${barTable(shown, { caption: t.aspects, what: t.aspect, lang, prefix: 'aspect-' })}
${silent.length > 0 && markup`<p class="faint">${t.silent} ${silent.map(({ title }) => title).join('; ')}.</p>`}`;
}

/** The same answers, looked at with both sets of conditions. */
export function frameworks({ report, lang }: Page): Part {
  const t = WORDS[lang];
  return markup`<p>${report.frameworks.length === 1 ? t.one : t.two}</p>
<div class="${report.frameworks.length === 1 ? 'alone' : 'side-by-side'}">${report.frameworks.map((framework) => {
    const shown = framework.groups.filter((group) => group.coverage.of > 0);
    const silent = framework.groups.filter((group) => group.coverage.of === 0);
    const total: Row = { id: 'total', title: LABELS[lang].total, ...framework.total };
    return markup`<div><h3>${framework.title}</h3>
<p class="in-words">${inWords(shown, lang)}</p>
${barTable(shown, { caption: `${t.groups} ${framework.title}`, what: t.group, lang, prefix: `group-${framework.id}-`, total, showId: true })}
${silent.length > 0 && markup`<p class="faint">${t.silent} ${silent.map((group) => `${group.title} (${group.id})`).join('; ')}.</p>`}</div>
`;
  })}</div>
${(report['silent-frameworks'] ?? []).map(
  ({ title, reason }) => markup`<p><b>${title}</b>: ${reason}</p>
`,
)}<p class="faint">${t.total}</p>`;
}

/** The conditions that decide whether starting or growing is advised, and those about the safety of experts. */
export function foundation({ report, lang, instrument }: Page): Part {
  const t = WORDS[lang];
  const labels = LABELS[lang];
  const line = instrument?.rules.scoring['gate-level'].value;
  const safety = safetyConditions(report, instrument);
  return markup`<p>${t.lowest}${line !== undefined && ` ${t.line(line, report['speaks-of']?.growth ?? GROWTH[lang])}`}</p>
<p class="in-words">${report.summary.gate.why}</p>
${barTable(report.foundation, { caption: t.foundation, what: t.part, lang, prefix: 'foundation-', showId: true, ...(line === undefined ? {} : { line }) })}
${
  safety.length > 0 &&
  markup`<h3>${t.safety}</h3><p>${t.safetyWhy}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${t.safety}"><table class="plain"><caption>${t.safety}</caption><thead><tr><th scope="col">${labels.condition}</th><th scope="col">${labels.status}</th><th scope="col" class="num">${labels.level}</th><th scope="col" class="num">${labels.range}</th></tr></thead><tbody>${safety.map(
    (
      condition,
    ) => markup`<tr><th scope="row"><span class="id">${condition.id}</span> ${condition.title}</th><td>${statusMark(condition, lang)}</td><td class="num">${levelOf(condition, lang)}</td><td class="num">${condition.low !== undefined && condition.high !== undefined && rangeOf({ low: condition.low, high: condition.high }, lang)}</td></tr>
`,
  )}</tbody></table></div>`
}${contradictions(report.contradictions ?? [], lang)}`;
}
