import type { ReportFile } from '../../model/generated/report.ts';
import type { LeanInstrument } from '../../model/instrument.ts';
import type { Lang } from '../../model/text.ts';
import { GATE, STATUS, STRENGTH } from '../words.ts';
import { changeInWords, changeRows, changeWarnings, statusChanges } from './change.ts';
import { answersOf, inWords, levelOf, levelWithRange, type Row, rangeOf } from './figures.ts';
import { methodLines } from './method.ts';
import { type Block, heading, list, paragraph, spans } from './outline.ts';
import { adviceBlocks } from './outline-advice.ts';
import { contradictionBlocks, openEndBlocks, perspectiveBlocks } from './outline-open-ends.ts';
import { policyBlocks } from './outline-policy.ts';
import { safetyConditions } from './safety.ts';
import { LABELS, SECTIONS, sectionTitle } from './titles.ts';
import { CHANGE } from './words/change.ts';
import { CONDITIONS } from './words/conditions.ts';
import { OPENING } from './words/opening.ts';
import { PROFILE } from './words/profile.ts';

/** What an outline is made from. */
export interface Subject {
  readonly report: ReportFile;
  readonly lang: Lang;
  readonly instrument: LeanInstrument | undefined;
  readonly earlier: readonly ReportFile[];
}

/** The whole report as blocks, in the order that every format keeps. */
export function buildOutline(subject: Subject): Block[] {
  return [
    ...opening(subject),
    ...figures(subject),
    ...foundation(subject),
    ...contradictionBlocks(subject),
    ...perspectiveBlocks(subject),
    ...policyBlocks(subject),
    ...adviceBlocks(subject),
    ...openEndBlocks(subject),
    ...conditions(subject),
    ...closing(subject),
    ...change(subject),
  ];
}

function opening({ report, lang }: Subject): Block[] {
  const t = OPENING[lang];
  const labels = LABELS[lang];
  const { phase, gate, lines } = report.summary;
  const { questions, voices, heading: basis } = report.basis;
  const state = GATE[gate.state][lang] + (gate.uncertain && gate.state !== 'unknown' ? ` (${labels.uncertain})` : '');
  const counts = t.counts.map(([key, words]) => [questions[key], words] as const).filter(([count]) => count > 0);
  return [
    heading(1, report.organisation.name),
    paragraph(`Peil · ${report.date}`),
    heading(2, SECTIONS.intro[lang]),
    paragraph({ strong: basis }),
    paragraph(report['speaks-of']?.about ?? t.is),
    ...(voices === undefined
      ? []
      : [
          paragraph(voices.why),
          ...(voices.missing.length === 0
            ? []
            : [paragraph(t.missing), list(voices.missing.map(({ who, how }) => spans({ strong: who }, `: ${how}`)))]),
        ]),
    paragraph(t.not),
    heading(2, SECTIONS.look[lang]),
    list(lines.map((line) => spans(line))),
    ...(phase === undefined
      ? []
      : [
          paragraph(
            { strong: `${labels.phase}: ${phase.title}.` },
            ` ${phase.why}`,
            phase.own === undefined ? '' : ` ${t.own} ${phase.own}.`,
          ),
        ]),
    paragraph({ strong: `${labels.gate}: ${state}.` }, ` ${gate.why}`),
    paragraph(
      `${t.asked(questions.total)} ${counts.map(([count, words]) => `${count} ${words}`).join(', ')}.${questions.unsupported > 0 ? ` ${t.unsupported(questions.unsupported)}` : ''}`,
    ),
  ];
}

function figures({ report, lang }: Subject): Block[] {
  const t = PROFILE[lang];
  // A switch can take a whole aspect out: it has no range then, not the widest one.
  const aspects = report.aspects.filter(({ coverage }) => coverage.of > 0);
  const without = report.aspects.filter(({ coverage }) => coverage.of === 0);
  return [
    heading(2, SECTIONS.profile[lang]),
    paragraph(`${t.how} ${t.ladder.map((rung, level) => `${level} = ${rung}`).join('; ')}.`),
    { kind: 'bars', caption: t.aspects, what: t.aspect, words: inWords(aspects, lang), rows: aspects },
    ...(without.length === 0 ? [] : [paragraph(`${t.silent} ${without.map(({ title }) => title).join('; ')}.`)]),
    heading(2, sectionTitle('frameworks', report)),
    paragraph(`${report.frameworks.length === 1 ? t.one : t.two} ${t.total}`),
    ...report.frameworks.flatMap((framework): Block[] => {
      const shown = framework.groups.filter((group) => group.coverage.of > 0);
      const silent = framework.groups.filter((group) => group.coverage.of === 0);
      const total: Row = { id: '', title: LABELS[lang].total, ...framework.total };
      return [
        heading(3, framework.title),
        {
          kind: 'bars',
          caption: `${t.groups} ${framework.title}`,
          what: t.group,
          words: inWords(shown, lang),
          rows: [...shown.map((group) => ({ ...group, title: `${group.id} ${group.title}` })), total],
        },
        ...(silent.length === 0 ? [] : [paragraph(`${t.silent} ${silent.map((group) => `${group.title} (${group.id})`).join('; ')}.`)]),
      ];
    }),
    ...(report['silent-frameworks'] ?? []).map(({ title, reason }) => paragraph({ strong: `${title}: ` }, reason)),
  ];
}

function foundation({ report, lang, instrument }: Subject): Block[] {
  const t = PROFILE[lang];
  const labels = LABELS[lang];
  const safety = safetyConditions(report, instrument);
  return [
    heading(2, SECTIONS.foundation[lang]),
    paragraph(t.lowest),
    {
      kind: 'bars',
      caption: t.foundation,
      what: t.part,
      words: report.summary.gate.why,
      rows: report.foundation.map((part) => ({ ...part, title: `${part.id} ${part.title}` })),
    },
    ...(safety.length === 0
      ? []
      : [
          heading(3, t.safety),
          paragraph(t.safetyWhy),
          {
            kind: 'table' as const,
            caption: t.safety,
            columns: [
              { title: labels.condition, width: 6 },
              { title: labels.status, width: 2 },
              { title: labels.level, right: true, width: 1 },
            ],
            rows: safety.map((condition) => [
              `${condition.id} ${condition.title}`,
              STATUS[condition.status][lang],
              levelOf(condition, lang),
            ]),
          },
        ]),
  ];
}

function conditions({ report, lang }: Subject): Block[] {
  const labels = LABELS[lang];
  const groups = report.frameworks.flatMap((framework) => framework.groups);
  return [
    heading(2, SECTIONS.conditions[lang]),
    paragraph(CONDITIONS[lang].how(groups.reduce((sum, group) => sum + group.conditions.length, 0))),
    ...groups.flatMap((group): Block[] => [
      heading(3, `${group.id} ${group.title}`),
      {
        kind: 'table',
        caption: `${group.id} ${group.title}`,
        columns: [
          { title: labels.condition, width: 5 },
          { title: labels.status, width: 2 },
          { title: labels.level, right: true, width: 1.1 },
          { title: labels.range, right: true, width: 1.3 },
          { title: labels.answers, right: true, width: 1.5 },
          { title: labels.questions, width: 2.2 },
          { title: labels.source, width: 3 },
        ],
        rows: group.conditions.map((condition) => [
          `${condition.id} ${condition.title}${condition.reason === undefined ? '' : ` (${condition.reason})`}`,
          STATUS[condition.status][lang] + (condition.uncertain === true ? `, ${labels.uncertain}` : ''),
          levelOf(condition, lang),
          condition.low !== undefined && condition.high !== undefined ? rangeOf({ low: condition.low, high: condition.high }, lang) : '',
          answersOf(condition.coverage, lang),
          [...(condition.direct ?? []), ...(condition.partial ?? [])].join(', '),
          `${condition.source}; ${STRENGTH[condition.strength][lang]}`,
        ]),
      },
    ]),
  ];
}

function closing({ report, lang, instrument }: Subject): Block[] {
  return [
    heading(2, SECTIONS.method[lang]),
    ...methodLines(report, instrument, lang).map((line) => paragraph(line)),
    heading(2, SECTIONS.limits[lang]),
    list(report.limits.map((limit) => spans(limit))),
  ];
}

function change({ report, lang, earlier }: Subject): Block[] {
  const before = earlier[earlier.length - 1];
  if (before === undefined) return [];
  const t = CHANGE[lang];
  const dates = [...earlier, report].map((one) => one.date);
  const statuses = statusChanges(report, before);
  return [
    heading(2, SECTIONS.change[lang]),
    ...changeWarnings(report, earlier, lang).map((line) => paragraph({ strong: line })),
    paragraph(t.how),
    {
      kind: 'table',
      caption: t.caption,
      columns: [
        { title: t.what, width: 4 },
        ...dates.map((date) => ({ title: date, right: true, width: 2 })),
        { title: `${t.difference} ${before.date}`, width: 3 },
      ],
      rows: changeRows(report, earlier).map((row) => [
        row.title,
        ...row.moments.map((moment) => (moment === undefined ? '–' : Object.values(levelWithRange(moment, lang)).join(''))),
        changeInWords(row.moments[row.moments.length - 2], row.moments[row.moments.length - 1], lang),
      ]),
    },
    heading(3, t.statuses),
    statuses.length === 0
      ? paragraph(t.none)
      : list(
          statuses.map(({ now, before: then }) =>
            spans(`${now.id} ${now.title}: ${STATUS[then.status][lang]} → `, { strong: STATUS[now.status][lang] }),
          ),
        ),
  ];
}
