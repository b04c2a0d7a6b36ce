import type { ReportFile, ReportOpinion, ReportTogether } from '../model/generated/report.ts';
import type { FormatContext } from './formats.ts';
import { cut, indent, pad } from './wrap.ts';
import { levelText } from './words.ts';

const MOST = 3;

/** Whose voices are in it and whose are not, where several people answered. */
export function voicesLines(report: ReportFile, { lang, columns }: FormatContext): string[] {
  const { voices } = report.basis;
  if (voices === undefined) return [];
  const t = WORDS[lang];
  const { answered, of } = voices['own-view'];
  return [
    ...(voices.representative ? [] : [indent(voices.why, columns, '  ')]),
    ...voices.missing.map(({ who, people, how }) => indent(`${t.missing(people)}: ${who}. ${how}`, columns, '  ')),
    ...(answered < of ? [indent(t.ownView(answered, of), columns, '  ')] : []),
  ];
}

/** Where perspectives lie furthest apart, and each perspective in one line. */
export function perspectiveSections(report: ReportFile, { lang, styles, columns }: FormatContext): string[][] {
  const t = WORDS[lang];
  const side = ({ title, level, people }: ReportOpinion): string => `${title} ${levelText(level, lang)} (${t.people(people)})`;
  const all = report.disagreements ?? [];
  const wide = Math.max(20, columns - 30);
  const perspectives = report.perspectives ?? [];
  const talks = report.aspects.flatMap((aspect) => aspect.items).flatMap(({ together }) => together ?? []);
  const count = (of: (talk: ReportTogether) => boolean): number => talks.filter(of).length;
  return [
    ...(perspectives.length === 0
      ? []
      : [
          [
            styles.strong(t.perspectives),
            ...perspectives.map(
              ({ title, people, questions }) =>
                `  ${pad(cut(title, wide), wide)} ${pad(t.people(people), 10)} ${styles.faint(`${questions.answered} ${t.of} ${questions.of}`)}`,
            ),
          ],
        ]),
    ...(talks.length === 0
      ? []
      : [
          [
            styles.strong(t.table),
            indent(
              t.talks(
                count(({ agreed }) => agreed !== undefined && agreed !== 'none'),
                count(({ agreed }) => agreed === 'none'),
                count(({ parked }) => parked !== undefined),
              ),
              columns,
              '  ',
            ),
          ],
        ]),
    ...(all.length === 0
      ? []
      : [
          [
            styles.strong(t.disagreements(all.length)),
            ...all
              .slice(0, MOST)
              .flatMap(({ item, question, lower, higher }) => [
                indent(`${question} (${item})`, columns, '  - '),
                indent(`${side(lower)} · ${side(higher)}`, columns, '    '),
              ]),
            ...(all.length > MOST ? [styles.faint(indent(t.more, columns, '  '))] : []),
          ],
        ]),
  ];
}

const WORDS = {
  nl: {
    of: 'van',
    perspectives: 'Perspectieven, met hoeveel vragen elk beantwoordde',
    missing: (n: number): string => (n === 1 ? 'Nog niet te horen (1 persoon)' : `Nog niet te horen (${n} mensen)`),
    ownView: (answered: number, of: number): string =>
      `Op ${answered} van de ${of} vragen over veiligheid en steun spreken ervaringsdeskundigen zelf. Op de rest niet: daarvoor zijn meer van hen nodig, of hun instemming om in een kleine groep te worden getoond.`,
    people: (n: number): string => (n === 1 ? '1 persoon' : `${n} mensen`),
    table: 'Aan tafel',
    talks: (agreed: number, none: number, parked: number): string =>
      `Afgesproken: ${agreed}. Niet eens: ${none}. Geparkeerd: ${parked}. Het rapport zegt per vraag wat er anders werd gezien.`,
    disagreements: (n: number): string => (n === 1 ? 'Eén vraag wordt heel anders gezien' : `${n} vragen worden heel anders gezien`),
    more: "De rest staat in het rapport. 'peil report --format agenda' maakt er een gespreksagenda van.",
  },
  en: {
    of: 'of',
    perspectives: 'Perspectives, with how many questions each answered',
    missing: (n: number): string => (n === 1 ? 'Cannot be heard yet (1 person)' : `Cannot be heard yet (${n} people)`),
    ownView: (answered: number, of: number): string =>
      `On ${answered} of the ${of} questions about safety and support experts by experience speak for themselves. On the rest they do not: that needs more of them, or their agreement to be shown in a small group.`,
    people: (n: number): string => (n === 1 ? '1 person' : `${n} people`),
    table: 'At the table',
    talks: (agreed: number, none: number, parked: number): string =>
      `Agreed: ${agreed}. Not agreed: ${none}. Parked: ${parked}. The report says for each question what was seen differently.`,
    disagreements: (n: number): string => (n === 1 ? 'One question is seen very differently' : `${n} questions are seen very differently`),
    more: "The rest is in the report. 'peil report --format agenda' makes an agenda of it.",
  },
} as const;
