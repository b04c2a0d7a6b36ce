import { inWords, levelOf, type Row, rangeOf } from '../../document/figures.ts';
import { safetyConditions } from '../../document/safety.ts';
import { LABELS } from '../../document/titles.ts';
import { barTable, legend } from '../bar-table.ts';
import { html, type Part } from '../markup.ts';
import type { Page } from '../section.ts';
import { statusMark } from '../status.ts';

/** The aspects of the checklist as bars. */
export function profile({ report, lang }: Page): Part {
  const t = WORDS[lang];
  return html`<p>${t.how}</p>
${legend(lang)}
<p class="in-words">${inWords(report.aspects, lang)}</p>
${barTable(report.aspects, { caption: t.aspects, what: t.aspect, lang, prefix: 'aspect-' })}`;
}

/** The same answers, looked at with both sets of conditions. */
export function frameworks({ report, lang }: Page): Part {
  const t = WORDS[lang];
  return html`<p>${t.two}</p>
<div class="side-by-side">${report.frameworks.map((framework) => {
    const shown = framework.groups.filter((group) => group.coverage.of > 0);
    const silent = framework.groups.filter((group) => group.coverage.of === 0);
    const total: Row = { id: 'total', title: LABELS[lang].total, ...framework.total };
    return html`<div><h3>${framework.title}</h3>
<p class="in-words">${inWords(shown, lang)}</p>
${barTable(shown, { caption: `${t.groups} ${framework.title}`, what: t.group, lang, prefix: `group-${framework.id}-`, total, showId: true })}
${silent.length > 0 && html`<p class="faint">${t.silent} ${silent.map((group) => `${group.title} (${group.id})`).join('; ')}.</p>`}</div>
`;
  })}</div>
<p class="faint">${t.total}</p>`;
}

/** The conditions that decide whether starting or growing is advised, and those about the safety of experts. */
export function foundation({ report, lang, instrument }: Page): Part {
  const t = WORDS[lang];
  const labels = LABELS[lang];
  const line = instrument?.rules.scoring['gate-level'].value;
  const safety = safetyConditions(report, instrument);
  return html`<p>${t.lowest}${line !== undefined && ` ${t.line(line)}`}</p>
<p class="in-words">${report.summary.gate.why}</p>
${barTable(report.foundation, { caption: t.foundation, what: t.part, lang, prefix: 'foundation-', showId: true, ...(line === undefined ? {} : { line }) })}
${safety.length > 0 && html`<h3>${t.safety}</h3><p>${t.safetyWhy}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${t.safety}"><table class="plain"><caption>${t.safety}</caption><thead><tr><th scope="col">${labels.condition}</th><th scope="col">${labels.status}</th><th scope="col" class="num">${labels.level}</th><th scope="col" class="num">${labels.range}</th></tr></thead><tbody>${safety.map(
    (condition) => html`<tr><th scope="row"><span class="id">${condition.id}</span> ${condition.title}</th><td>${statusMark(condition, lang)}</td><td class="num">${levelOf(condition, lang)}</td><td class="num">${condition.low !== undefined && condition.high !== undefined && rangeOf({ low: condition.low, high: condition.high }, lang)}</td></tr>
`,
  )}</tbody></table></div>`}`;
}

const WORDS = {
  nl: {
    how: 'Elk niveau loopt van 0 (er is nog niets) tot 4 (het is gewoon en het wordt steeds beter). De balk laat ook zien wat nog niet zeker is.', aspect: 'Aspect', aspects: 'Niveau per aspect, van 0 tot 4',
    two: 'Dit zijn dezelfde antwoorden, bekeken met twee sets voorwaarden. De twee tellen we niet bij elkaar op: ze zijn voor een ander doel geschreven.', group: 'Groep', groups: 'Niveau per groep, van 0 tot 4:',
    silent: 'Zonder balk, omdat er niets te vragen valt:', total: "'Alles samen' staat achteraan, omdat het het minst zegt.",
    lowest: 'Hier telt het laagste deel, niet het gemiddelde: een huis staat zo stevig als het zwakste deel van zijn fundament.', line: (level: number): string => `De streepjeslijn staat op niveau ${level}. Daaronder adviseert Peil nog geen start of groei.`,
    part: 'Deel', foundation: 'Niveau van elk deel van het fundament', safety: 'Veiligheid en steun voor ervaringsdeskundigen', safetyWhy: 'Deze voorwaarden gaan over mensen die er nu al werken. Wat hier laag staat, gaat voor op groei.',
  },
  en: {
    how: 'Each level runs from 0 (nothing is there yet) to 4 (it is usual and keeps getting better). The bar also shows what is not certain yet.', aspect: 'Aspect', aspects: 'Level per aspect, from 0 to 4',
    two: 'These are the same answers, looked at with two sets of conditions. The two are not added up: they were written for different aims.', group: 'Group', groups: 'Level per group, from 0 to 4:',
    silent: 'Without a bar, because there is nothing to ask:', total: "'All together' stands last because it says least.",
    lowest: 'Here the lowest part counts, not the mean: a house stands as firm as the weakest part of its foundation.', line: (level: number): string => `The dashed line is at level ${level}. Below it Peil does not advise to start or grow yet.`,
    part: 'Part', foundation: 'Level of each part of the foundation', safety: 'Safety and support for experts by experience', safetyWhy: 'These conditions are about people who work here already. What is low here comes before growth.',
  },
} as const;
