import { VERDICTS } from '../says-and-does.ts';
import { STATUS } from '../words.ts';
import type { Subject } from './build-outline.ts';
import { type Block, heading, list, paragraph, type Span, spans } from './outline.ts';
import { LABELS, SECTIONS } from './titles.ts';
import { SAYS_AND_DOES } from './words/says-and-does.ts';

/** Paper beside practice, where a policy check was given. */
export function policyBlocks({ report, lang }: Subject): Block[] {
  const { policy } = report;
  if (policy === undefined) return [];
  const t = SAYS_AND_DOES[lang];
  const labels = LABELS[lang];
  const { counts } = policy;
  const line = (name: string, text: string | undefined): Span[][] =>
    text === undefined ? [] : [spans({ strong: `${name}:` }, ` ${text}`)];
  return [
    heading(2, SECTIONS.policy[lang]),
    paragraph(t.how(policy.date)),
    paragraph(`${t.documents}: ${policy.documents.join(', ')}.`),
    {
      kind: 'table',
      caption: t.caption,
      columns: [
        { title: t.paper, width: 3 },
        { title: `${t.practice}: ${t.met}`, width: 3 },
        { title: `${t.practice}: ${t.notMet}`, width: 3 },
      ],
      rows: [
        [
          t.arranged,
          `${counts['written-and-done']} ${t.verdicts['written-and-done']}`,
          `${counts['paper-only']} ${t.verdicts['paper-only']}`,
        ],
        [t.notArranged, `${counts['not-written']} ${t.verdicts['not-written']}`, `${counts.neither} ${t.verdicts.neither}`],
      ],
    },
    ...policy.advice.flatMap((entry): Block[] => [
      heading(3, `${entry.id} ${entry.title}${entry.kind === 'quick-win' ? ` (${labels.quick})` : ''}`),
      paragraph(entry.do),
      list([
        ...line(labels.reason, entry.reason),
        ...line(labels.first, entry['first-step']),
        ...line(labels.done, entry['done-when']),
        ...line(labels.warning, entry.warning),
        ...line(t.about, entry.open?.join(', ')),
      ]),
    ]),
    ...VERDICTS.flatMap((verdict): Block[] => {
      const rows = policy.conditions.filter((one) => one.verdict === verdict);
      if (rows.length === 0) return [];
      return [
        heading(3, `${t.verdicts[verdict]} (${rows.length})`),
        paragraph(t.explained[verdict]),
        {
          kind: 'table',
          caption: t.verdicts[verdict],
          columns: [
            { title: labels.condition, width: 6 },
            { title: t.paper, width: 2 },
            { title: t.place, width: 3 },
            { title: t.practice, width: 2 },
          ],
          rows: rows.map((one) => [
            `${one.id} ${one.title}${one['to-arrange'] === undefined ? '' : ` (${t.couldSay}: ${one['to-arrange']})`}`,
            t.states[one.paper],
            one.place ?? '',
            STATUS[one.practice][lang] + (one.uncertain === true ? `, ${labels.uncertain}` : ''),
          ]),
        },
      ];
    }),
    ...(policy['paper-cannot-show'].length === 0 ? [] : [paragraph(t.cannotShow(policy['paper-cannot-show'].length))]),
  ];
}
