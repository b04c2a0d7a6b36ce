import type { ReportDisagreement, ReportOpinion, ReportPerspective, ReportWeighed } from '../../model/generated/report.ts';
import type { Lang } from '../../model/text.ts';
import { levelText } from '../words.ts';
import { atTheTable, type AtTheTable, type TableTalk } from './at-the-table.ts';
import type { Subject } from './build-outline.ts';
import { levelWithRange } from './figures.ts';
import { type Block, heading, list, paragraph, type Span, spans } from './outline.ts';
import { LABELS, SECTIONS } from './titles.ts';
import { OPEN_ENDS } from './words/open-ends.ts';
import { PERSPECTIVES } from './words/perspectives.ts';

/** Perspectives side by side, and where they differ. */
export function perspectiveBlocks({ report, lang }: Subject): Block[] {
  const t = PERSPECTIVES[lang];
  const all = report.perspectives ?? [];
  const table = atTheTable(report, lang);
  if (all.length === 0) return table === undefined ? [] : [heading(2, SECTIONS.perspectives[lang]), ...tableBlocks(table)];
  const figuresOf =
    (aspect: string) =>
    (one: ReportPerspective): string => {
      const part = one.aspects.find((candidate) => candidate.id === aspect);
      return part === undefined ? '–' : Object.values(levelWithRange(part, lang)).join('');
    };
  return [
    heading(2, SECTIONS.perspectives[lang]),
    paragraph(t.how),
    list(all.map((one) => spans({ strong: one.title }, ` (${t.people(one.people)}${one.protected === true ? `; ${t.together}` : ''})`))),
    {
      kind: 'table',
      caption: t.caption,
      columns: [{ title: t.aspect, width: 3 }, ...all.map((one) => ({ title: one.title, right: true, width: 2 }))],
      rows: report.aspects.map((aspect) => [aspect.title, ...all.map(figuresOf(aspect.id))]),
    },
    ...disagreements(report.disagreements ?? [], table, lang),
    ...(table === undefined ? [] : tableBlocks(table)),
  ];
}

/** What a room agreed on where nobody saw it a level apart, and what it put aside. */
function tableBlocks({ title, counts, others }: AtTheTable): Block[] {
  const line = ({ id, question, sentences }: TableTalk): Span[] => spans({ strong: `${id} ${question}` }, ` ${sentences.join(' ')}`);
  return [heading(3, title), paragraph(counts), ...(others.length === 0 ? [] : [list(others.map(line))])];
}

function disagreements(all: readonly ReportDisagreement[], table: AtTheTable | undefined, lang: Lang): Block[] {
  const t = PERSPECTIVES[lang];
  if (all.length === 0) return [paragraph(t.agree)];
  const side = ({ title, level, people }: ReportOpinion): string => `${title} ${levelText(level, lang)} (${t.people(people)})`;
  const line = ({ item, question, kind, gap, lower, higher }: ReportDisagreement): Span[] =>
    spans(
      { strong: `${item} ${question}` },
      ` ${side(lower)}; ${side(higher)}. ${t.gap(levelText(gap, lang))}${kind === 'experts-lower' ? ` ${t.expertsLower}` : ''}${(table?.on.get(item) ?? []).map((sentence) => ` ${sentence}`).join('')}`,
    );
  return [heading(3, t.gaps), paragraph(t.gapsHow), list(all.map(line))];
}

/** Answers that do not fit together, of one person or of several. */
export function contradictionBlocks({ report, lang }: Subject): Block[] {
  const t = PERSPECTIVES[lang];
  const all = report.contradictions ?? [];
  if (all.length === 0) return [];
  const at = ({ id, level }: ReportWeighed): string => ` (${id}) ${t.at} ${levelText(level, lang)}`;
  return [
    heading(3, t.contradictions),
    list(
      all.map(({ kind, earlier, later }) =>
        spans(`${t[kind]} `, { strong: later.title }, `${at(later)}; `, { strong: earlier.title }, `${at(earlier)}.`),
      ),
    ),
  ];
}

/** What is not known, and where two good things pull apart. */
export function openEndBlocks({ report, lang }: Subject): Block[] {
  const t = OPEN_ENDS[lang];
  const labels = LABELS[lang];
  return [
    heading(2, SECTIONS.unknowns[lang]),
    ...(report.unknowns.length === 0
      ? [paragraph(t.none)]
      : [
          paragraph(t.unknowns),
          {
            kind: 'table' as const,
            caption: t.caption,
            columns: [
              { title: labels.question, width: 6 },
              { title: labels.answer, width: 2 },
              { title: labels.ask, width: 3 },
              { title: labels.narrows, right: true, width: 1.6 },
            ],
            rows: report.unknowns.map((unknown) => [
              `${unknown.item} ${unknown.question}`,
              t.state[unknown.state],
              unknown.ask.join(', '),
              labels.places(unknown.narrows),
            ]),
          },
        ]),
    ...(report.tensions.length === 0
      ? []
      : [
          heading(2, SECTIONS.tensions[lang]),
          paragraph(t.tensions),
          ...report.tensions.flatMap((tension): Block[] => [
            heading(3, `${tension.id} ${tension.title}`),
            list([tension.a, tension.b].map((side) => spans(`${side.text} (${side.source})`))),
            paragraph({ strong: tension.question }),
            ...(tension.choices ?? []).map(({ position, by, reason }) =>
              paragraph(
                { strong: t.position[position] },
                by !== undefined && by.length > 0 ? ` (${by.join(', ')})` : '',
                reason === undefined ? '' : `: ${reason}`,
              ),
            ),
          ]),
        ]),
  ];
}
