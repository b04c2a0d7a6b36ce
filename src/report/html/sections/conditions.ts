import type { ReportCondition, ReportItem } from '../../../model/generated/report.ts';
import type { Lang } from '../../../model/text.ts';
import { answersOf, levelOf, rangeOf } from '../../document/figures.ts';
import { LABELS } from '../../document/titles.ts';
import { STATUS, STRENGTH } from '../../words.ts';
import { CONDITIONS as WORDS } from '../../document/words/conditions.ts';
import { anchor, markup, type Part } from '../markup.ts';
import type { Page } from '../section.ts';
import { statusMark } from '../status.ts';

/** Every condition in one table. The search above it stays hidden until the script shows it; without script all rows are there. */
export function conditions({ report, lang }: Page): Part {
  const t = WORDS[lang];
  const labels = LABELS[lang];
  const groups = report.frameworks.flatMap((framework) => framework.groups);
  const rows = groups.flatMap((group) => group.conditions);
  const statuses = [...new Set(rows.map((row) => row.status))];
  return markup`<p>${t.how(rows.length)}</p>
<form class="search" id="search" hidden><label>${t.search} <input type="search" id="search-text" autocomplete="off"></label> <label>${labels.status} <select id="search-status"><option value="">${t.every}</option>${statuses.map((status) => markup`<option value="${status}">${STATUS[status][lang]}</option>`)}</select></label> <output id="search-count" data-words="${t.found}" for="search-text search-status"></output></form>
<div class="scroll" tabindex="0" role="region" aria-label="${t.caption}"><table class="plain all" id="all-conditions"><caption>${t.caption}</caption><thead><tr><th scope="col">${labels.condition}</th><th scope="col">${labels.status}</th><th scope="col" class="num">${labels.level}</th><th scope="col" class="num">${labels.range}</th><th scope="col" class="num">${labels.answers}</th><th scope="col">${labels.questions}</th><th scope="col">${labels.source}</th></tr></thead>
${groups.map(
  (
    group,
  ) => markup`<tbody><tr class="group"><th colspan="7" scope="rowgroup"><span class="id">${group.id}</span> ${group.title}</th></tr>${group.conditions.map((condition) => row(condition, lang))}</tbody>
`,
)}</table></div>
<details class="questions"><summary>${t.questions}</summary><div class="scroll" tabindex="0" role="region" aria-label="${t.questions}"><table class="plain"><caption>${t.questions}</caption><thead><tr><th scope="col">${labels.question}</th><th scope="col">${labels.answer}</th></tr></thead>${report.aspects.map(
    (
      aspect,
    ) => markup`<tbody><tr class="group"><th colspan="2" scope="rowgroup">${aspect.title}</th></tr>${aspect.items.map((item) => question(item, lang))}</tbody>
`,
  )}</table></div></details>`;
}

function row(condition: ReportCondition, lang: Lang): Part {
  const { low, high } = condition;
  const direct = condition.direct ?? [];
  const partial = condition.partial ?? [];
  return markup`<tr id="${anchor(condition.id)}" data-status="${condition.status}"><th scope="row"><span class="id">${condition.id}</span> ${condition.title}${condition['about-choice-only'] === true && markup` <span class="faint">(${LABELS[lang].choiceOnly})</span>`}${condition.reason !== undefined && markup` <span class="faint">${condition.reason}</span>`}</th><td>${statusMark(condition, lang)}</td><td class="num">${levelOf(condition, lang)}</td><td class="num">${low !== undefined && high !== undefined && rangeOf({ low, high }, lang)}</td><td class="num">${answersOf(condition.coverage, lang)}</td><td class="ids">${codes(direct)}${partial.length > 0 && markup` <span class="faint">${WORDS[lang].hints} ${codes(partial)}</span>`}</td><td class="source">${condition.source} <span class="faint">${STRENGTH[condition.strength][lang]}</span></td></tr>
`;
}

/** Ids that are not broken over lines. */
function codes(ids: readonly string[]): Part {
  return ids.map((id, index) => markup`${index > 0 && ', '}<code>${id}</code>`);
}

function question(item: ReportItem, lang: Lang): Part {
  const t = WORDS[lang];
  const answer =
    item.answer === 'level'
      ? `${LABELS[lang].level} ${item.level ?? '–'}${item.supported === false ? `, ${t.unsupported}` : ''}`
      : t.answers[item.answer];
  return markup`<tr id="${anchor(item.id)}"><th scope="row"><span class="id">${item.id}</span> ${item.question}</th><td>${answer}${item.reason !== undefined && markup`<br><span class="faint">${item.reason}</span>`}</td></tr>
`;
}
