import type { ReportAdvice, ReportFactors } from '../model/generated/report.ts';
import type { Lang } from '../model/text.ts';
import type { Derivation } from './derivation.ts';
import { type Line, section, type Section, text } from './explanation.ts';
import { figure } from './figure.ts';

/** The advice of one step in the order of the report, each with its factors. */
export function deriveStep({ report, instrument, lang }: Derivation, step: number): Section[] {
  const t = WORDS[lang];
  const here = report.advice.filter((advice) => advice.step === step && advice.kind !== 'upkeep');
  const row = (advice: ReportAdvice): string[] => {
    const after = (advice.after ?? []).filter((id) => here.some((other) => other.id === id));
    return [
      advice.id,
      instrument.actions.find((action) => action.id === advice.id)?.title[lang] ?? advice.title,
      ...product(advice.factors, lang),
      after.join(' '),
    ];
  };
  const rows = here.map(row);
  const held = report['held-back'].filter((advice) => advice.step === step).map(row);
  const table = (list: string[][]): Line[] =>
    list.length === 0
      ? []
      : [
          {
            kind: 'table',
            table: {
              columns: [
                { title: t.advice },
                { title: t.about, wraps: true },
                { title: t.formulaShort, right: true },
                { title: t.priority, right: true },
                { title: t.afterShort, wraps: true },
              ],
              rows: list,
            },
          },
        ];
  return [
    ...section(t.title, rows.length === 0 && held.length === 0 ? [text(t.emptyStep)] : table(rows)),
    ...section(t.heldStep, table(held)),
  ];
}

function product(factors: ReportFactors | undefined, lang: Lang): string[] {
  if (factors === undefined) return ['', ''];
  return [
    `${figure(factors.gap, lang)} × ${factors.weight} × ${1 + factors['open-dependants']} × ${figure(factors.corroboration, lang)}`,
    figure(factors.priority, lang),
  ];
}

const WORDS = {
  nl: {
    afterShort: 'Komt na',
    advice: 'Advies',
    emptyStep: 'In deze stap staat geen advies.',
    heldStep: 'Wacht op het fundament',
    formulaShort: 'Gat×gew.×wacht×bron',
    priority: 'Voorrang',
    title: 'In dit rapport',
    about: 'Waarover',
  },
  en: {
    afterShort: 'After',
    advice: 'Advice',
    emptyStep: 'This step holds no advice.',
    heldStep: 'Waits for the foundation',
    formulaShort: 'Gap×wt×waiting×src',
    priority: 'Priority',
    title: 'In this report',
    about: 'About',
  },
} as const;
