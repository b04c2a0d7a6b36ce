import type { ReportAdvice, ReportPlan } from '../../../model/generated/report.ts';
import type { Lang } from '../../../model/text.ts';
import { adviceOf, adviceSteps, chainOf, everyAction } from '../../document/advice-order.ts';
import { LABELS } from '../../document/titles.ts';
import { figure } from '../../figure.ts';
import { levelText } from '../../words.ts';
import { ADVICE as WORDS } from '../../document/words/advice.ts';
import { chainGraph } from '../chain-graph.ts';
import { anchor, markup, type Part } from '../markup.ts';
import type { Page } from '../section.ts';

export interface Cards {
  readonly lang: Lang;
  readonly all: ReadonlyMap<string, ReportAdvice>;
}

/** Everything there is to do, as cards by step, in the order of the report. */
export function advice({ report, lang, instrument, perStep }: Page): Part {
  const t = WORDS[lang];
  const labels = LABELS[lang];
  const cards: Cards = { lang, all: new Map(everyAction(report).map((entry) => [entry.id, entry])) };
  const steps = adviceSteps(report);
  const held = report['held-back'];
  const findOut = adviceOf(report, 'find-out');
  const upkeep = adviceOf(report, 'upkeep');
  return markup`<p>${steps.length > 0 ? t.how : t.nothing}</p>
${(report.plans ?? []).map((plan) => planOf(plan, cards, new Map(report.unknowns.map((unknown) => [unknown.item, unknown.question]))))}
${steps.map(({ step, title, entries }) => {
  const why = instrument?.rules.steps.find((candidate) => candidate.step === step)?.why[lang];
  return markup`<h3 id="step-${step}">${labels.step} ${step}. ${title} <span class="count">${t.count(entries.length)}</span></h3>
${why !== undefined && markup`<p class="faint">${why}</p>`}
<ol class="cards">${entries.slice(0, perStep).map((entry) => markup`<li>${card(entry, cards)}</li>`)}</ol>
${entries.length > perStep && markup`<details class="rest"><summary>${t.rest(entries.length - perStep, step)}</summary><ol class="cards" start="${perStep + 1}">${entries.slice(perStep).map((entry) => markup`<li>${card(entry, cards)}</li>`)}</ol></details>`}
`;
})}
${held.length > 0 && markup`<h3 id="held-back">${labels.held} <span class="count">${t.count(held.length)}</span></h3><p class="faint">${t.heldWhy}</p><details class="rest"><summary>${t.show(held.length)}</summary><ul class="cards">${held.map((entry) => markup`<li>${card(entry, cards)}</li>`)}</ul></details>`}
${findOut.length > 0 && markup`<h3>${labels.findOut} <span class="count">${t.questions(findOut.length)}</span></h3><p>${t.findOut} <a href="#unknowns">${t.below}</a></p>`}
${upkeep.length > 0 && markup`<h3>${labels.upkeep} <span class="count">${upkeep.length}</span></h3><ul class="upkeep">${upkeep.map((entry) => markup`<li id="${anchor(entry.id)}"><span class="id">${entry.id}</span> ${entry.title}${entry['done-when'] !== undefined && markup` <span class="faint">${entry['done-when']}</span>`}</li>`)}</ul>`}`;
}

/** One advice: what and why, first step, who, how you see it, source; the rest folded. */
export function card(entry: ReportAdvice, { lang, all }: Cards): Part {
  const t = WORDS[lang];
  const labels = LABELS[lang];
  const chain = chainOf(entry.id, all);
  const named = (ids: readonly string[]): Part =>
    ids.map((id, index) => markup`${index > 0 && '; '}<a href="#${anchor(id)}">${id} ${all.get(id)?.title}</a>`);
  const direct = (entry.after ?? []).filter((id) => all.has(id));
  const factors = entry.factors;
  return markup`<article class="card" id="${anchor(entry.id)}" aria-labelledby="${anchor(entry.id)}-t"><h4 id="${anchor(entry.id)}-t"><span class="id">${entry.id}</span> ${entry.title}${entry.kind === 'quick-win' && markup` <span class="tag">${labels.quick}</span>`}</h4>
<div class="card-body"><div>${entry.do !== undefined && markup`<p>${entry.do}</p>`}<p class="why"><b>${labels.reason}</b> ${entry.reason}</p>${entry.warning !== undefined && markup`<p class="why"><b>${labels.warning}</b> ${entry.warning}</p>`}</div>
<dl>${item(labels.first, entry['first-step'])}${item(labels.who, entry.who?.join(', '))}${item(labels.done, entry['done-when'])}${item(labels.source, entry.sources?.join('; '))}</dl></div>
${chain !== undefined && markup`<div class="chain-box">${chainGraph(entry.id, chain, lang)}<p>${direct.length > 0 && markup`<b>${labels.after}</b> ${named(direct)}. `}${chain.next.length > 0 && markup`<b>${labels.before}</b> ${named(chain.next)}.`}</p></div>`}
${(entry.practice !== undefined || factors !== undefined) && markup`<details class="factors"><summary>${t.more} <span class="unseen">${entry.id}</span></summary>${entry.practice !== undefined && markup`<p><b>${labels.practice}</b> ${entry.practice}</p>`}${factors !== undefined && markup`<p>${t.factors} ${figure(factors.gap, lang)} × ${figure(factors.weight, lang)} × (1 + ${factors['open-dependants']}) × ${figure(factors.corroboration, lang)} = <b>${figure(factors.priority, lang)}</b> ${t.factorNames} ${factors.demand}.</p>`}${(entry.open?.length ?? 0) > 0 && markup`<p>${t.open} ${entry.open?.join(', ')}.</p>`}</details>`}</article>
`;
}

function item(name: string, text: string | undefined): Part {
  return text !== undefined && text !== '' && markup`<div><dt>${name}</dt><dd>${text}</dd></div>`;
}

function planOf(plan: ReportPlan, { lang, all }: Cards, questions: ReadonlyMap<string, string>): Part {
  const labels = LABELS[lang];
  return markup`<div class="panel"><h3>${labels.plan} ${plan.title} ${labels.at} ${levelText(plan.level, lang)}</h3><p>${plan.why}</p>
<ul>${plan.actions.map((id) => markup`<li><a href="#${anchor(id)}">${id} ${all.get(id)?.title}</a></li>`)}${plan['find-out'].map((id) => markup`<li><span class="id">${id}</span> ${questions.get(id)}</li>`)}</ul></div>
`;
}
