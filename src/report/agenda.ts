import { plainText } from '../diagnostics/plain-text.ts';
import type { ReportFile, ReportOpinion, ReportTension, ReportWeighed } from '../model/generated/report.ts';
import { type AgendaPoint, choosePoints, CLOSING, type Meeting, OPENING } from './agenda-points.ts';
import { AGENDA_WORDS } from './agenda-words.ts';
import { SAYS_AND_DOES } from './document/words/says-and-does.ts';
import type { FormatContext } from './formats.ts';
import { indent } from './wrap.ts';
import { levelText } from './words.ts';

/**
 * One page to talk from, as Markdown that can also be read as it is: what is seen differently, what does not fit
 * together, a tension, what is not known, each with its figures, its sources and its time.
 */
export function agendaReport(report: ReportFile, { lang, columns, minutes = 60, instrument }: FormatContext): string {
  const t = AGENDA_WORDS[lang];
  const width = Math.min(columns, 100);
  const line = (content: string, first = ''): string => indent(plainText(content), width, first, ' '.repeat(first.length));
  const missing = (report.basis.voices?.missing ?? []).map(({ who }) => who).join('; ');
  const points = choosePoints(report, minutes, instrument);
  const blocks: string[][] = [
    [
      `# ${t.title} · ${escaped(report.organisation.name)} · ${report.date} · ${minutes} ${t.minutes}`,
      '',
      line(report.basis.heading),
      ...(missing === '' ? [] : [line(t.missing(missing))]),
      '',
      line(t.rules),
    ],
    [`## ${t.open} (${OPENING} min)`, '', line(t.openText)],
    ...points.map((timed, index) => [
      `## ${index + 1}. ${titleOf(timed.point, lang)} (${timed.minutes} min)`,
      '',
      ...body(timed.point, lang).map(([first, content]) => line(content, first)),
    ]),
    ...(points.length === 0 ? [[`## 1. ${t.well} (${minutes - OPENING - CLOSING} min)`, '', line(t.quiet)]] : []),
    [`## ${t.close} (${CLOSING} min)`, '', line(t.closeText)],
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

export const MEETINGS: readonly Meeting[] = [60, 90];

function titleOf(point: AgendaPoint, lang: FormatContext['lang']): string {
  const t = AGENDA_WORDS[lang];
  switch (point.kind) {
    case 'parked':
      return t.parked;
    case 'disagreement':
      return point.about.kind === 'experts-lower' ? t.expertsLower : t.between;
    case 'contradiction':
      return t.contradiction;
    case 'paper':
      return SAYS_AND_DOES[lang].agenda;
    case 'tension':
      return `${t.tension}: ${point.about.title}`;
    case 'example':
      return t.example;
    case 'unknown':
      return t.unknown;
    default:
      return point satisfies never;
  }
}

type Line = readonly [first: string, content: string];

function body(point: AgendaPoint, lang: FormatContext['lang']): Line[] {
  const t = AGENDA_WORDS[lang];
  switch (point.kind) {
    case 'parked': {
      const { id, question, together = {} } = point.about;
      return [
        ['', t.askParked],
        ['- ', `${question} (${id})`],
        ...[together.parked, together.dissent].flatMap((words): Line[] => (words === undefined ? [] : [['- ', escaped(words)]])),
      ];
    }
    case 'disagreement': {
      const { item, question, kind, lower, higher } = point.about;
      return [
        ['', kind === 'experts-lower' ? t.askExperts : t.askBetween],
        ['- ', `${question} (${item})`],
        ['- ', opinion(lower, lang)],
        ['- ', opinion(higher, lang)],
      ];
    }
    case 'contradiction': {
      const { kind, earlier, later } = point.about;
      return [
        ['', kind === 'numbers-ahead' ? t.askNumbers : t.askLater],
        ['- ', weighed(earlier, lang)],
        ['- ', weighed(later, lang)],
      ];
    }
    case 'paper':
      return [
        ['', SAYS_AND_DOES[lang].ask],
        ...point.about.map(({ id, title, place }): Line => ['- ', `${title} (${id}${place === undefined ? '' : `, ${escaped(place)}`})`]),
      ];
    case 'tension':
      return tension(point.about, lang);
    case 'example':
      return [
        ['', t.askExample],
        ...point.about.map((item): Line => ['- ', `${item.question} (${item.id}): ${t.level} ${levelText(item.level ?? 0, lang)}`]),
      ];
    case 'unknown':
      return [
        ['', t.askUnknown],
        ...point.about.map(({ item, question, ask }): Line => [
          '- ',
          `${question} (${item})${ask.length === 0 ? '' : ` ${t.ask}: ${ask.join(', ')}.`}`,
        ]),
      ];
    default:
      return point satisfies never;
  }
}

function opinion({ title, level, people, lowest, highest, wide }: ReportOpinion, lang: FormatContext['lang']): string {
  const t = AGENDA_WORDS[lang];
  const spread = lowest === undefined || highest === undefined ? (wide === true ? `, ${t.wide}` : '') : `, ${t.spread(lowest, highest)}`;
  return `${title}: ${t.level} ${levelText(level, lang)} (${t.people(people)}${spread})`;
}

function weighed({ id, title, level, source }: ReportWeighed, lang: FormatContext['lang']): string {
  const t = AGENDA_WORDS[lang];
  return `${title} (${id}): ${t.level} ${levelText(level, lang)}. ${t.source}: ${source}.`;
}

function tension({ question, a, b, choices }: ReportTension, lang: FormatContext['lang']): Line[] {
  const t = AGENDA_WORDS[lang];
  const chosen = (choices ?? []).map(
    ({ position, by, reason }) =>
      `${t.positions[position]}${by === undefined ? '' : ` (${by.join(', ')})`}${reason === undefined ? '' : `: ${reason}`}`,
  );
  return [
    ['', question],
    ['- ', `${t.oneSide}: ${a.text} (${a.source})`],
    ['- ', `${t.otherSide}: ${b.text} (${b.source})`],
    ...chosen.map((choice): Line => ['- ', `${t.chosen}: ${choice}`]),
  ];
}

/** A name cannot become markup. */
function escaped(name: string): string {
  return plainText(name).replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
