import type { LeanInstrument } from '../../../model/instrument.ts';
import type { ReportFile, ReportItem } from '../../../model/generated/report.ts';
import type { Lang } from '../../../model/text.ts';
import { levelOf } from '../../document/figures.ts';
import { everyCondition } from '../../document/safety.ts';
import { LABELS } from '../../document/titles.ts';
import { OPEN_ENDS as WORDS } from '../../document/words/open-ends.ts';
import { anchor, markup, type Part } from '../markup.ts';
import type { Page } from '../section.ts';
import { statusMark } from '../status.ts';

/** Questions without an answer, those that would make most certain first, with who may know. */
export function unknowns({ report, lang }: Page): Part {
  const t = WORDS[lang];
  const labels = LABELS[lang];
  if (report.unknowns.length === 0) return markup`<p>${t.none}</p>`;
  return markup`<p>${t.unknowns}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${t.caption}"><table class="plain"><caption>${t.caption}</caption><thead><tr><th scope="col">${labels.question}</th><th scope="col">${labels.answer}</th><th scope="col">${labels.ask}</th><th scope="col" class="num">${labels.narrows}</th></tr></thead><tbody>${report.unknowns.map(
    (
      unknown,
    ) => markup`<tr><th scope="row"><span class="id">${unknown.item}</span> ${unknown.question}</th><td>${t.state[unknown.state]}</td><td>${unknown.ask.join(', ')}</td><td class="num">${labels.places(unknown.narrows)}</td></tr>
`,
  )}</tbody></table></div>`;
}

/** Where two good things pull apart, with what this organisation answered on either side. */
export function tensions({ report, lang, instrument }: Page): Part {
  if (report.tensions.length === 0) return undefined;
  const t = WORDS[lang];
  const own = ownChoices(report, instrument, lang);
  return markup`<p>${t.tensions}</p>${report.tensions.map((tension) => {
    const refs = instrument?.tensions.find((candidate) => candidate.id === tension.id);
    return markup`<article class="tension" aria-labelledby="${anchor(tension.id)}-t"><h3 id="${anchor(tension.id)}-t"><span class="id">${tension.id}</span> ${tension.title}</h3>
<div class="pair"><div>${side(tension.a, own(refs?.a.refs))}</div><div>${side(tension.b, own(refs?.b.refs))}</div></div>
<p class="question">${tension.question}</p>${(tension.choices ?? []).map(({ position, by, reason }) => markup`<p class="note"><b>${t.position[position]}</b>${by !== undefined && by.length > 0 && ` (${by.join(', ')})`}${reason !== undefined && `: ${reason}`}</p>`)}</article>
`;
  })}`;

  function side({ text, source }: { text: string; source: string }, choices: Part): Part {
    return markup`<p>${text} <span class="faint">(${source})</span></p>${choices}`;
  }
}

/** What the report holds about the ids at one side: the standing of a condition, the choice or reason at a question. */
function ownChoices(report: ReportFile, instrument: LeanInstrument | undefined, lang: Lang): (ids: readonly string[] | undefined) => Part {
  const conditions = new Map(everyCondition(report).map((condition) => [condition.id, condition]));
  const items = new Map(report.aspects.flatMap((aspect) => aspect.items.map((item) => [item.id, item] as const)));
  const choice = (item: ReportItem): string => {
    const titles = instrument?.items.get(item.id)?.choices ?? [];
    const chosen = (item.choices ?? []).map((id) => titles.find((candidate) => candidate.id === id)?.[lang] ?? id);
    return [...chosen, ...(item.reason === undefined ? [] : [item.reason])].join('; ');
  };
  return (ids = []) => {
    const lines = ids.map((id) => {
      const condition = conditions.get(id);
      const item = items.get(id);
      if (condition !== undefined)
        return markup`<li><a href="#${anchor(id)}">${id}</a> ${condition.title}: ${statusMark(condition, lang)}${condition.score !== undefined && ` (${levelOf(condition, lang)})`}</li>`;
      return item !== undefined && choice(item) !== '' && markup`<li><a href="#${anchor(id)}">${id}</a> ${choice(item)}</li>`;
    });
    return lines.some((line) => line !== false) && markup`<ul class="own" aria-label="${WORDS[lang].own}">${lines}</ul>`;
  };
}

/** What the outcome does not say. */
export function limits({ report }: Page): Part {
  return markup`<ul>${report.limits.map((limit) => markup`<li>${limit}</li>`)}</ul>`;
}
