import type { ReportFoundationPart } from '../model/generated/report.ts';
import { titleOf } from './context.ts';
import type { Derivation } from './derivation.ts';
import { section, type Section, text } from './explanation.ts';
import { figure, rangeText } from './figure.ts';
import { GATE, levelText } from './words.ts';

/** The gate: every part of the foundation, the lowest of them, and what is not known. */
export function deriveGate({ instrument, report, lang }: Derivation): Section[] {
  const t = WORDS[lang];
  const { state, uncertain } = report.summary.gate;
  const needed = instrument.rules.scoring['gate-level'].value;
  const known = report.foundation.filter((part) => part.score !== undefined);
  const lowest = known.reduce<ReportFoundationPart | undefined>(
    (best, part) => (best?.score === undefined || (part.score ?? 1) < best.score ? part : best),
    undefined,
  );
  const open = report.foundation.filter((part) => part.score === undefined).map((part) => part.id);
  const level = levelText((lowest?.score ?? 0) * 4, lang);
  const below = (lowest?.score ?? 1) * 4 < needed;
  return section(t.title, [
    text(`${t.gate}: ${GATE[state][lang]}${uncertain && state !== 'unknown' ? ` (${t.uncertain})` : ''}.`),
    {
      kind: 'table',
      table: {
        columns: [
          { title: t.part },
          { title: t.about, wraps: true },
          { title: t.level, right: true },
          { title: t.value, right: true },
          { title: t.range, right: true },
        ],
        rows: report.foundation.map((part) => [
          part === lowest ? `${part.id} ←` : part.id,
          titleOf(instrument, part.id, lang),
          part.score === undefined ? '–' : levelText(part.score * 4, lang),
          part.score === undefined ? '–' : figure(part.score, lang),
          rangeText(part.low, part.high, lang),
        ]),
      },
    },
    lowest === undefined ? text(t.nothing) : text(below ? t.closed(lowest.id, level, needed) : t.notBelow(lowest.id, level, needed)),
    open.length === 0 ? undefined : text(t.unknown(open.join(', '), below)),
    uncertain ? text(t.why) : undefined,
  ]);
}

const WORDS = {
  nl: {
    title: 'In dit rapport',
    gate: 'De poort',
    uncertain: 'nog niet zeker',
    part: 'Deel',
    about: 'Waarover',
    level: 'Niveau',
    value: 'Waarde',
    range: 'Bandbreedte',
    nothing: 'Van geen enkel deel is iets bekend.',
    closed: (id: string, level: string, needed: number): string =>
      `Het laagste deel is ${id}, op niveau ${level}. Dat is onder niveau ${needed}, dus de poort is dicht, hoe hoog de andere delen ook staan.`,
    notBelow: (id: string, level: string, needed: number): string =>
      `Het laagste deel dat bekend is, is ${id}, op niveau ${level}. Dat is niet onder niveau ${needed}.`,
    unknown: (ids: string, closed: boolean): string =>
      `Nog niet bekend: ${ids}.${closed ? '' : ' De poort gaat pas open als alle delen bekend zijn.'}`,
    why: 'Met wat nog open of zonder voorbeeld is, kan de poort anders uitvallen.',
  },
  en: {
    title: 'In this report',
    gate: 'The gate',
    uncertain: 'not certain yet',
    part: 'Part',
    about: 'About',
    level: 'Level',
    value: 'Value',
    range: 'Range',
    nothing: 'Of no part anything is known.',
    closed: (id: string, level: string, needed: number): string =>
      `The lowest part is ${id}, at level ${level}. That is below level ${needed}, so the gate is closed, however high the other parts are.`,
    notBelow: (id: string, level: string, needed: number): string =>
      `The lowest part that is known is ${id}, at level ${level}. That is not below level ${needed}.`,
    unknown: (ids: string, closed: boolean): string =>
      `Not known yet: ${ids}.${closed ? '' : ' The gate opens only when all parts are known.'}`,
    why: 'With what is still open or without an example, the gate may turn out otherwise.',
  },
} as const;
