import type { ReportFile, ReportVoices } from '../../../model/generated/report.ts';
import type { Lang } from '../../../model/text.ts';
import { LABELS } from '../../document/titles.ts';
import { GATE } from '../../words.ts';
import { OPENING as WORDS } from '../../document/words/opening.ts';
import { markup, type Markup, type Part } from '../markup.ts';
import type { Page } from '../section.ts';

/** What the reader holds, and what it is not; before any figure. */
export function intro({ report, lang }: Page): Part {
  const t = WORDS[lang];
  return markup`<p class="lead">${report.basis.heading}</p>
<p>${report['speaks-of']?.about ?? t.is}</p>
${voices(report.basis.voices, t)}
<p>${t.not} <a href="#limits">${t.limits}</a></p>`;
}

function voices(all: ReportVoices | undefined, t: { missing: string }): Part {
  if (all === undefined) return undefined;
  return markup`<p>${all.why}</p>${all.missing.length > 0 && markup`<p>${t.missing}</p><ul>${all.missing.map(({ who, how }) => markup`<li><b>${who}</b>: ${how}</li>`)}</ul>`}`;
}

/** Phase, gate and three sentences, and how much of it rests on answers. */
export function look(page: Page): Part {
  const { report, lang } = page;
  const { phase, gate, lines } = report.summary;
  const t = WORDS[lang];
  const labels = LABELS[lang];
  const state = GATE[gate.state][lang] + (gate.uncertain && gate.state !== 'unknown' ? ` (${labels.uncertain})` : '');
  return markup`<ul class="lines">${lines.map((line) => markup`<li>${line}</li>`)}</ul>
<div class="${phase === undefined ? 'alone' : 'pair'}">
${
  phase !== undefined &&
  markup`<div class="panel"><h3>${labels.phase}</h3><p class="big">${capital(phase.title)}</p>${strip(page)}<p>${phase.why}</p>${phase.own !== undefined && markup`<p class="faint">${t.own} ${phase.own}.</p>`}</div>
`
}<div class="panel gate-${gate.state}"><h3>${labels.gate}</h3><p class="big">${GATE_SIGN[gate.state]} ${capital(state)}</p><p>${gate.why}</p></div>
</div>
${basis(report, lang)}
${page.earlier.length > 0 && markup`<p><a href="#change">${t.change}</a></p>`}`;
}

/** A gate drawn in a few strokes: open, closed, or with a question mark. */
const GATE_SIGN: Record<ReportFile['summary']['gate']['state'], Markup> = {
  open: sign('M3 3V21M21 3V21M3 6L9 9V18L3 21M21 6L15 9V18L21 21'),
  closed: sign('M3 3V21M21 3V21M3 7H21M3 17H21M8 7V17M12 7V17M16 7V17'),
  unknown: sign('M3 3V21M21 3V21M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v.5'),
};

function sign(path: string): Markup {
  return markup`<svg class="sign" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;
}

/** The phases in their order, with the one that the report names; only where the questionnaire is at hand. */
function strip({ report, lang, instrument }: Page): Part {
  const phases = instrument?.profile.phases ?? [];
  if (report.summary.phase?.id === undefined || phases.length === 0) return undefined;
  return markup`<ol class="strip">${phases.map((phase) => (phase.id === report.summary.phase?.id ? markup`<li aria-current="step">${phase.title[lang]}</li>` : markup`<li>${phase.title[lang]}</li>`))}</ol>`;
}

function basis({ basis: { questions } }: ReportFile, lang: Lang): Part {
  const t = WORDS[lang];
  const counts = t.counts.map(([key, words]) => [questions[key], words] as const).filter(([count]) => count > 0);
  return markup`<p class="faint">${t.asked(questions.total)} ${counts.map(([count, words]) => `${count} ${words}`).join(', ')}.${questions.unsupported > 0 && ` ${t.unsupported(questions.unsupported)}`}</p>`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
