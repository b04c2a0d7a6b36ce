import type { ReportItem, ReportView } from '../model/generated/report.ts';
import type { RulesFile } from '../model/generated/rules.ts';
import type { Lang } from '../model/text.ts';
import type { Derivation } from './derivation.ts';
import { entry, section, type Section, text } from './explanation.ts';
import { figure, rangeText } from './figure.ts';
import { STATUS } from './words.ts';

/** What an answer in a report counts for, by the rules. Values 0–1. */
export interface ItemFigure {
  readonly value: number | undefined;
  readonly low: number;
  readonly high: number;
  /** Whether it counts at all. */
  readonly applies: boolean;
}

/** The figure behind one answer of a report. */
export function figureOf(item: ReportItem, rules: RulesFile): ItemFigure {
  const { 'unsupported-from': from, 'unsupported-low': least } = rules.scoring;
  if (item.answer === 'level' && item.level !== undefined) {
    const value = item.level / 4;
    const unsupported = item.level >= from.value && item.supported === false;
    // Where several people answered the report holds the range itself.
    return { value, low: item.low ?? (unsupported ? least.value / 4 : value), high: item.high ?? value, applies: true };
  }
  return { value: undefined, low: 0, high: 1, applies: item.answer === 'unknown' || item.answer === 'unanswered' };
}

/** An answer in a few words. */
export function answerText(item: ReportItem, lang: Lang): string {
  const reason = item.reason === undefined ? '' : `: ${item.reason}`;
  switch (item.answer) {
    case 'level':
      return {
        nl: `niveau ${figure(item.level ?? 0, 'nl')}${item.supported === false ? ', zonder voorbeeld' : ''}`,
        en: `level ${figure(item.level ?? 0, 'en')}${item.supported === false ? ', without an example' : ''}`,
      }[lang];
    case 'unknown':
      return { nl: 'weet niet', en: 'unknown' }[lang];
    case 'unanswered':
      return { nl: 'niet ingevuld', en: 'not answered' }[lang];
    case 'not-applicable':
      return { nl: 'niet van toepassing', en: 'not applicable' }[lang] + reason;
    case 'deliberately-not':
      return { nl: 'bewust niet', en: 'deliberately not' }[lang] + reason;
    case 'switched-off':
      return { nl: 'geldt niet in jullie situatie', en: 'does not apply in your situation' }[lang] + reason;
    default:
      return item.answer satisfies never;
  }
}

/** What one perspective says. */
function viewText(view: ReportView, lang: Lang): string {
  const t = WORDS[lang];
  const people = view.people === undefined ? '' : ` (${t.people(view.people)})`;
  return view.level === undefined ? t.noLevel : `${t.level} ${figure(view.level, lang)}${people}`;
}

/** How the answer to one question counts, and in which figures. */
export function deriveItem(derivation: Derivation, id: string): Section[] {
  const { instrument, report, lang, items, conditions } = derivation;
  const t = WORDS[lang];
  const item = items.get(id);
  if (item === undefined) return section(t.title, [text(t.absent)]);
  const { value, low, high, applies } = figureOf(item, instrument.rules);
  const unsupported = value !== undefined && low < value && item.low === undefined;
  const place = report.unknowns.findIndex((unknown) => unknown.item === id);
  const unknown = report.unknowns[place];
  const used = [...conditions.values()].filter((condition) => [...(condition.direct ?? []), ...(condition.partial ?? [])].includes(id));
  const chosen = instrument.items.get(id)?.choices ?? [];
  const choice = (slug: string): string => chosen.find((option) => option.id === slug)?.[lang] ?? slug;
  const name = (slug: string): string => instrument.items.get(id)?.figures?.find((option) => option.id === slug)?.[lang] ?? slug;
  return [
    ...section(t.title, [
      text(`${t.answer}: ${answerText(item, lang)}.`),
      value === undefined
        ? text(applies ? t.open : t.out)
        : text(`${t.value}: ${figure(item.level ?? 0, lang)} / 4 = ${figure(value, lang)}.`),
      unsupported
        ? text(`${t.range}: ${figure(low, lang)} – ${figure(high, lang)}. ${instrument.rules.scoring['unsupported-low'].why[lang]}`)
        : undefined,
      item.low === undefined && item.high === undefined ? undefined : text(`${t.range}: ${rangeText(low, high, lang)}.`),
      item.choices === undefined ? undefined : text(`${t.chosen}: ${item.choices.map(choice).join(', ')}.`),
      item.figures === undefined
        ? undefined
        : text(
            `${t.figures}: ${Object.entries(item.figures)
              .map(([key, given]) => `${name(key)} ${given}`)
              .join('; ')}.`,
          ),
      unknown === undefined ? undefined : text(t.findOut(place + 1, report.unknowns.length, unknown.narrows)),
    ]),
    ...section(
      t.views,
      (item.views ?? []).map((view) =>
        entry(report.perspectives?.find((one) => one.id === view.perspective)?.title ?? view.perspective, viewText(view, lang)),
      ),
    ),
    ...(applies
      ? section(
          t.used,
          used.map((condition) =>
            entry(
              condition.id,
              `${STATUS[condition.status][lang]}${condition.score === undefined ? '' : ` (${figure(condition.score, lang)})`}, ${condition.direct?.includes(id) === true ? t.direct : t.partial}`,
            ),
          ),
        )
      : []),
  ];
}

const WORDS = {
  nl: {
    title: 'In dit rapport',
    absent: 'Deze vraag staat niet in het rapport.',
    answer: 'Antwoord',
    value: 'Waarde',
    range: 'Bandbreedte',
    open: 'Geen waarde. Het kan nog alles zijn, van 0 tot 1. Het telt niet als 0.',
    out: 'Telt nergens mee, ook niet als 0.',
    chosen: 'Gekozen (telt niet mee)',
    figures: 'Getallen (tellen niet mee)',
    used: 'Telt mee in',
    views: 'Wat elk perspectief zegt; elk telt één keer',
    level: 'niveau',
    noLevel: 'geen niveau',
    people: (n: number): string => (n === 1 ? '1 antwoord' : `${n} antwoorden`),
    direct: 'rechtstreeks',
    partial: 'als aanwijzing',
    findOut: (place: number, of: number, narrows: number): string =>
      `Om uit te zoeken: plaats ${place} van de ${of}. Met een antwoord weten jullie op ${narrows} plekken in het rapport meer.`,
  },
  en: {
    title: 'In this report',
    absent: 'This question is not in the report.',
    answer: 'Answer',
    value: 'Value',
    range: 'Range',
    open: 'No value. It can still be anything from 0 to 1. It does not count as 0.',
    out: 'Counts nowhere, not even as 0.',
    chosen: 'Chosen (does not count)',
    figures: 'Figures (do not count)',
    used: 'Counts in',
    views: 'What each perspective says; each counts once',
    level: 'level',
    noLevel: 'no level',
    people: (n: number): string => (n === 1 ? '1 answer' : `${n} answers`),
    direct: 'directly',
    partial: 'as a hint',
    findOut: (place: number, of: number, narrows: number): string =>
      `To find out: place ${place} of ${of}. With an answer you know more in ${narrows} places of the report.`,
  },
} as const;
