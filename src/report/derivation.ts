import type { ReportCondition, ReportFile, ReportItem } from '../model/generated/report.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Lang } from '../model/text.ts';
import { type Line, text } from './explanation.ts';
import { figure } from './figure.ts';
import { levelText } from './words.ts';

/** A report with the rules by which its figures are followed back. */
export interface Derivation {
  readonly instrument: Instrument;
  readonly report: ReportFile;
  readonly lang: Lang;
  readonly items: ReadonlyMap<string, ReportItem>;
  readonly conditions: ReadonlyMap<string, ReportCondition>;
}

export function derivationOf(instrument: Instrument, report: ReportFile, lang: Lang): Derivation {
  return {
    instrument,
    report,
    lang,
    items: new Map(report.aspects.flatMap((aspect) => aspect.items.map((item) => [item.id, item] as const))),
    conditions: new Map(
      report.frameworks.flatMap((framework) =>
        framework.groups.flatMap((group) => group.conditions.map((condition) => [condition.id, condition] as const)),
      ),
    ),
  };
}

/** One part of a weighted mean. Values 0–1. */
export interface Part {
  readonly weight: number;
  readonly value: number;
}

const WRITTEN_OUT = 10;

/** A weighted mean as the sum that a reader can repeat: (4 × 0,5 + 1 × 0,75) / (4 + 1) = 2,75 / 5 = 0,55. No-break spaces inside. */
export function meanInWords(parts: readonly Part[], lang: Lang): { readonly sum: string; readonly value: number } {
  const weights = parts.reduce((total, part) => total + part.weight, 0);
  const total = parts.reduce((sum, part) => sum + part.weight * part.value, 0);
  const value = weights === 0 ? 0 : total / weights;
  const equal = parts.every((part) => part.weight === 1);
  const end = `${figure(total, lang)}\u00a0/\u00a0${figure(weights, lang)}\u00a0=\u00a0${figure(value, lang)}`;
  if (parts.length === 1 || parts.length > WRITTEN_OUT) return { sum: end, value };
  const above = parts
    .map((part) => (equal ? figure(part.value, lang) : `${figure(part.weight, lang)}\u00a0×\u00a0${figure(part.value, lang)}`))
    .join(' + ');
  const below = equal ? String(parts.length) : `(${parts.map((part) => figure(part.weight, lang)).join(' + ')})`;
  return { sum: `(${above}) / ${below} = ${end}`, value };
}

/** A value 0–1 with the level that it stands for. */
export function withLevel(value: number, lang: Lang): string {
  return {
    nl: `${figure(value, lang)}, dus niveau ${levelText(value * 4, lang)} van 4`,
    en: `${figure(value, lang)}, so level ${levelText(value * 4, lang)} of 4`,
  }[lang];
}

// A report rounds to three decimals, so a mean of its figures may be off by a little more than half of the last one.
const ROUNDING = 0.0015;

/** Says so where the report holds another figure than the sum gives. */
export function differs(computed: number, reported: number | undefined, lang: Lang): Line | undefined {
  if (reported !== undefined && Math.abs(computed - reported) <= ROUNDING) return undefined;
  const told = reported === undefined ? { nl: 'geen score', en: 'no score' } : { nl: figure(reported, 'nl'), en: figure(reported, 'en') };
  return text(
    {
      nl: `Let op: in het rapport staat ${told.nl}. Dat is anders. De vragen of regels zijn sindsdien veranderd, of het rapport is met de hand veranderd.`,
      en: `Mind: the report says ${told.en}. That is different. The questions or rules have changed since, or the report was changed by hand.`,
    }[lang],
  );
}
