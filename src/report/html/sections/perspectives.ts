import type { ReportDisagreement, ReportFile, ReportOpinion, ReportPerspective } from '../../../model/generated/report.ts';
import type { Lang } from '../../../model/text.ts';
import { atTheTable, type AtTheTable, type TableTalk } from '../../document/at-the-table.ts';
import { levelWithRange, type Scored } from '../../document/figures.ts';
import { levelText } from '../../words.ts';
import { PERSPECTIVES as WORDS } from '../../document/words/perspectives.ts';
import { TICKS } from '../bar.ts';
import { dots, type Shape, SHAPES } from '../dots.ts';
import { anchor, markup, type Part } from '../markup.ts';
import type { Page } from '../section.ts';

/** What each perspective says side by side, and where they differ. */
export function perspectives({ report, lang }: Page): Part | undefined {
  const all = report.perspectives ?? [];
  const table = atTheTable(report, lang);
  if (all.length === 0) return table === undefined ? undefined : tableTalks(table, lang);
  const shapes = new Map(all.map((perspective, index) => [perspective.id, SHAPES[index % SHAPES.length] ?? 'disc']));
  return [
    plot(report, all, shapes, lang),
    disagreements(report.disagreements ?? [], shapes, table, lang),
    table === undefined ? undefined : tableTalks(table, lang),
  ];
}

/** How many differences are seen at once; the others are folded. */
const SHOWN = 10;

function plot(report: ReportFile, all: readonly ReportPerspective[], shapes: ReadonlyMap<string, Shape>, lang: Lang): Part {
  const t = WORDS[lang];
  const shape = (id: string): Shape => shapes.get(id) ?? 'disc';
  return markup`<p>${t.how}</p>
<ul class="key">${all.map((one) => markup`<li>${dots([{ value: 2, shape: shape(one.id) }], 26)} <span><b>${one.title}</b> <span class="faint">${t.people(one.people)}${one.protected === true && `; ${t.together}`}</span></span></li>`)}</ul>
<div class="scroll" tabindex="0" role="region" aria-label="${t.caption}"><table class="plain dot-table"><caption>${t.caption}</caption><thead><tr><th scope="col">${t.aspect}</th><td class="c-bar"><span class="axis dot-axis" aria-hidden="true">${TICKS.map((tick) => markup`<span>${tick}</span>`)}</span></td>${all.map((one) => markup`<th scope="col" class="num">${one.title}</th>`)}</tr></thead><tbody>${report.aspects.map(
    (aspect) => {
      const parts = all.map((one) => ({ shape: shape(one.id), part: one.aspects.find((part) => part.id === aspect.id) }));
      const series = parts.flatMap(({ shape: of, part }) => (part?.score === undefined ? [] : [{ value: part.score * 4, shape: of }]));
      return markup`<tr><th scope="row">${aspect.title}</th><td class="c-bar">${dots(series, 200)}</td>${parts.map(({ part }) => markup`<td class="num">${part === undefined ? '–' : figures(part, lang)}</td>`)}</tr>
`;
    },
  )}</tbody></table></div>`;
}

function figures(part: Scored, lang: Lang): Part {
  const { level, range } = levelWithRange(part, lang);
  return markup`${level}<span class="faint">${range}</span>`;
}

function disagreements(
  all: readonly ReportDisagreement[],
  shapes: ReadonlyMap<string, Shape>,
  table: AtTheTable | undefined,
  lang: Lang,
): Part {
  const t = WORDS[lang];
  if (all.length === 0) return markup`<p>${t.agree}</p>`;
  const side = ({ title, level, people, lowest, highest, wide }: ReportOpinion): Part =>
    markup`<b>${title}</b> ${levelText(level, lang)} <span class="faint">${t.people(people)}${lowest !== undefined && highest !== undefined && lowest !== highest && `; ${t.between(lowest, highest)}`}${wide === true && `; ${t.wide}`}</span>`;
  return markup`<h3>${t.gaps}</h3><p>${t.gapsHow}</p>
<ul class="gaps">${all.slice(0, SHOWN).map(line)}</ul>
${all.length > SHOWN && markup`<details class="rest"><summary>${t.more(all.length - SHOWN)}</summary><ul class="gaps">${all.slice(SHOWN).map(line)}</ul></details>`}`;

  function line({ item, question, kind, gap, lower, higher }: ReportDisagreement): Part {
    return markup`<li><p><a class="id" href="#${anchor(item)}">${item}</a> ${question}</p>${dots(
      [
        { value: lower.level, shape: shapes.get(lower.perspective) ?? 'disc' },
        { value: higher.level, shape: shapes.get(higher.perspective) ?? 'ring' },
      ],
      260,
    )}<p>${side(lower)} · ${side(higher)}. ${t.gap(levelText(gap, lang))}${kind === 'experts-lower' && ` ${t.expertsLower}`}</p>${sentencesOf(table?.on.get(item) ?? [])}</li>
`;
  }
}

/** What a room agreed on where nobody saw it a level apart, and what it put aside. */
function tableTalks({ title, counts, others }: AtTheTable, lang: Lang): Part {
  const line = ({ id, question, sentences }: TableTalk): Part =>
    markup`<li><p><a class="id" href="#${anchor(id)}">${id}</a> ${question}</p>${sentencesOf(sentences)}</li>
`;
  return markup`<h3>${title}</h3><p>${counts}</p>
${others.length > 0 && markup`<ul class="gaps">${others.slice(0, SHOWN).map(line)}</ul>`}
${others.length > SHOWN && markup`<details class="rest"><summary>${WORDS[lang].moreTable(others.length - SHOWN)}</summary><ul class="gaps">${others.slice(SHOWN).map(line)}</ul></details>`}`;
}

function sentencesOf(sentences: readonly string[]): Part {
  return sentences.length > 0 && markup`<p>${sentences.join(' ')}</p>`;
}

/** Answers that do not fit together, of one person or of several. */
export function contradictions(all: NonNullable<ReportFile['contradictions']>, lang: Lang): Part {
  if (all.length === 0) return undefined;
  const t = WORDS[lang];
  return markup`<h3>${t.contradictions}</h3><ul>${all.map(({ kind, earlier, later }) => markup`<li>${t[kind]} <b>${later.title}</b> <span class="id">${later.id}</span> ${t.at} ${levelText(later.level, lang)}; <b>${earlier.title}</b> <span class="id">${earlier.id}</span> ${t.at} ${levelText(earlier.level, lang)}.</li>`)}</ul>`;
}
