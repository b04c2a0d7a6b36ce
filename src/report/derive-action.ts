import type { ReportAdvice, ReportFactors } from '../model/generated/report.ts';
import type { Action } from '../model/instrument.ts';
import type { Text } from '../model/text.ts';
import { titleOf } from './context.ts';
import { type DemandInReport, demandInReport, waitingFor } from './demand-in-report.ts';
import type { Derivation } from './derivation.ts';
import { nodeTitle } from './explain-links.ts';
import { entry, type Line, section, type Section, text } from './explanation.ts';
import { figure } from './figure.ts';
import { levelText } from './words.ts';

/** The place of an advice in a report: what it serves, its factors one by one, the multiplication, and what comes before it. */
export function deriveAction(derivation: Derivation, action: Action): Section[] {
  const { instrument, report, lang } = derivation;
  const t = WORDS[lang];
  const ordered = report.advice.filter((advice) => advice.kind === 'action' || advice.kind === 'quick-win');
  const place = ordered.findIndex((advice) => advice.id === action.id);
  const held = report['held-back'].find((advice) => advice.id === action.id);
  const found = ordered[place] ?? held;
  const demands = action.serves.map((id) => demandInReport(derivation, id));
  const upkeep = report.advice.some((advice) => advice.id === action.id && advice.kind === 'upkeep');
  const head = held !== undefined ? t.held : found !== undefined ? t.place(place + 1, ordered.length) : upkeep ? t.upkeep : t.absent;
  const moved = found?.step !== undefined && found.step !== action.step;
  return [
    ...section(t.title, [
      text(head),
      found?.step === undefined
        ? undefined
        : text(
            `${t.step} ${found.step}${stepTitle(derivation, found.step)}.${moved ? ` ${movedWhy(derivation, action, found.step)}` : ''}`,
          ),
      found === undefined && !upkeep ? text(demands.some((demand) => demand.state === 'unknown') ? t.findOutFirst : t.noneOpen) : undefined,
    ]),
    ...section(t.demands, [demandTable(derivation, demands)]),
    ...(found?.factors === undefined ? [] : factorSections(derivation, action, found, found.factors)),
    ...section(
      t.after,
      (found?.after ?? []).map((id) => entry(id, instrument.actions.find((other) => other.id === id)?.title[lang] ?? id)),
    ),
  ];
}

/** Why an advice stands in another step than its own: something there waits for it, it cannot wait, or nobody works yet. */
function movedWhy({ report, lang }: Derivation, action: Action, step: number): string {
  const t = WORDS[lang];
  if (step > action.step) return t.movedLater(action.step);
  const waitedFor = [...report.advice, ...report['held-back']].some(
    (other) => other.step === step && other.after?.includes(action.id) === true,
  );
  return waitedFor ? t.moved(action.step) : t.movedUrgent(action.step);
}

function demandTable({ instrument, lang }: Derivation, demands: readonly DemandInReport[]): Line {
  const t = WORDS[lang];
  return {
    kind: 'table',
    table: {
      columns: [
        { title: t.demand },
        { title: t.about, wraps: true },
        { title: t.level, right: true },
        { title: t.target, right: true },
        { title: t.gap, right: true },
        { title: t.weight, right: true },
        { title: t.state },
      ],
      rows: demands.map(({ id, level, target, weight, state }) => [
        id,
        titleOf(instrument, id, lang),
        level === undefined ? '–' : figure(level, lang),
        state === 'out' ? '–' : String(target),
        state === 'open' && level !== undefined ? figure(target - level, lang) : '–',
        state === 'out' ? '–' : String(weight),
        t[state],
      ]),
    },
  };
}

function factorSections(derivation: Derivation, action: Action, found: ReportAdvice, factors: ReportFactors): Section[] {
  const { instrument, lang } = derivation;
  const t = WORDS[lang];
  const rules = instrument.rules.advice;
  const { gap, weight, corroboration, priority, demand } = factors;
  const dependants = factors['open-dependants'];
  const waiting = waitingFor(derivation, found.open ?? [], action.serves);
  // Only where they are the ones that were counted: the questions may have changed since the report.
  const named = Math.min(waiting.length, rules['dependants-cap'].value) === dependants ? waiting : [];
  return [
    ...section(t.product, [
      text(
        `${t.formula} = ${figure(gap, lang)} × ${figure(weight, lang)} × (1 + ${dependants}) × ${figure(corroboration, lang)} = ${figure(priority, lang)}.`,
      ),
      Math.abs(gap * weight * (1 + dependants) * corroboration - priority) > 0.01 * Math.max(1, priority) ? text(t.differs) : undefined,
    ]),
    ...section(t.factors, [
      entry(
        figure(gap, lang),
        `${t.gap}: ${t.gapWhy(demand, levelText(demandInReport(derivation, demand).target - gap, lang), demandInReport(derivation, demand).target)}`,
      ),
      entry(figure(weight, lang), `${t.weight}: ${weightWhy(derivation, demand)}`),
      entry(
        `1 + ${dependants}`,
        `${t.waiting}: ${t.waitingWhy(waiting.length, dependants, rules['dependants-cap'].value, named.length > 0)}`,
      ),
      entry(figure(corroboration, lang), `${t.corroboration}: ${corroborationWhy(derivation, action)}`),
    ]),
    ...section(
      t.waits,
      named.map((id) => entry(id, nodeTitle(instrument, id, lang))),
    ),
  ];
}

function weightWhy({ instrument, conditions, lang }: Derivation, id: string): string {
  const condition = conditions.get(id);
  const rules = instrument.rules.advice;
  return (condition === undefined ? rules['lejo-weight'] : rules.weights[condition.strength]).why[lang];
}

function corroborationWhy({ instrument, lang }: Derivation, action: Action): string {
  const t = WORDS[lang];
  const rules = instrument.rules.advice;
  const sources = [...new Set(action.serves.map((id) => (id.startsWith('VJ-') ? 'VJ' : id.startsWith('DSP-') ? 'DSP' : 'LEJO')))];
  const bmc =
    (action.bmc ?? []).length > 0
      ? ` + ${figure(rules['bmc-share'].value, lang)} × ${figure(rules['second-source'].value, lang)} (BMC)`
      : '';
  return `${t.sources(sources.join(', '))} 1 + ${sources.length - 1} × ${figure(rules['second-source'].value, lang)}${bmc}.`;
}

function stepTitle({ instrument, lang }: Derivation, step: number): string {
  const title: Text | undefined = instrument.rules.steps.find((candidate) => candidate.step === step)?.title;
  return title === undefined ? '' : ` (${title[lang]})`;
}

const WORDS = {
  nl: {
    title: 'In dit rapport',
    step: 'Staat in stap',
    demands: 'Wat het dient, en hoe dat ervoor staat',
    demand: 'Eis',
    about: 'Waarover',
    level: 'Niveau',
    target: 'Doel',
    gap: 'Gat',
    weight: 'Gewicht',
    state: 'Stand',
    after: 'Komt na deze adviezen',
    open: 'onder doel',
    done: 'op doel',
    unknown: 'niet bekend',
    out: 'telt niet',
    product: 'De berekening van de voorrang',
    formula: 'Gat × gewicht × (1 + wat erop wacht) × bronnen',
    factors: 'Waar elk getal vandaan komt',
    waiting: 'wat erop wacht',
    corroboration: 'bronnen',
    waits: 'Wat hierop wacht',
    held: 'Dit advies wacht: het laat het werk groeien, of komt na iets wat dat doet, en de poort is niet open.',
    upkeep: 'Alles wat dit dient, staat op zijn doel. Daarom staat dit in het rapport als onderhoud.',
    absent: 'Dit advies staat niet in het rapport.',
    findOutFirst: 'Niets van wat het dient, staat onder zijn doel. Een deel is nog niet bekend: zoek dat eerst uit.',
    noneOpen: 'Niets van wat het dient, staat onder zijn doel.',
    differs: 'Let op: in het rapport staat een ander product dan deze getallen geven. Het rapport is met de hand veranderd.',
    place: (place: number, of: number): string => `Plaats ${place} van de ${of} adviezen.`,
    moved: (step: number): string => `Het hoort bij stap ${step}, maar staat eerder omdat een advies in deze stap erop wacht.`,
    movedUrgent: (step: number): string => `Het hoort bij stap ${step}, maar staat eerder omdat het bij jullie niet kan wachten.`,
    movedLater: (step: number): string => `Het hoort bij stap ${step}, maar staat later omdat er nu nog niemand werkt die het beschermt.`,
    gapWhy: (id: string, level: string, target: number): string =>
      `${id} staat het verst van zijn doel: niveau ${level}, en het doel is ${target}. Gat en gewicht komen van deze eis.`,
    waitingWhy: (all: number, counted: number, cap: number, known: boolean): string =>
      counted === 0
        ? 'niets wacht hierop.'
        : known && all > counted
          ? `${all} punten; er tellen er hoogstens ${cap}.`
          : `${counted} ${counted === 1 ? 'punt' : 'punten'}.`,
    sources: (sources: string): string => `gevraagd door ${sources}.`,
  },
  en: {
    title: 'In this report',
    step: 'Stands in step',
    demands: 'What it serves, and how that stands',
    demand: 'Demand',
    about: 'About',
    level: 'Level',
    target: 'Target',
    gap: 'Gap',
    weight: 'Weight',
    state: 'State',
    after: 'Comes after this advice',
    open: 'below target',
    done: 'at target',
    unknown: 'not known',
    out: 'not counted',
    product: 'The calculation of its priority',
    formula: 'Gap × weight × (1 + what waits for it) × sources',
    factors: 'Where each figure comes from',
    waiting: 'what waits for it',
    corroboration: 'sources',
    waits: 'What waits for this',
    held: 'This advice waits: it lets the work grow, or comes after something that does, and the gate is not open.',
    upkeep: 'Everything that this serves is at its target. That is why it stands in the report as upkeep.',
    absent: 'This advice is not in the report.',
    findOutFirst: 'Nothing that it serves is below its target. A part is not known yet: find that out first.',
    noneOpen: 'Nothing that it serves is below its target.',
    differs: 'Mind: the report holds another product than these figures give. The report was changed by hand.',
    place: (place: number, of: number): string => `Place ${place} of ${of}.`,
    moved: (step: number): string => `It belongs to step ${step}, but stands earlier because advice in this step waits for it.`,
    movedUrgent: (step: number): string => `It belongs to step ${step}, but stands earlier because for you it cannot wait.`,
    movedLater: (step: number): string => `It belongs to step ${step}, but stands later because nobody works yet whom it would protect.`,
    gapWhy: (id: string, level: string, target: number): string =>
      `${id} is furthest from its target: level ${level}, and the target is ${target}. Gap and weight are those of this demand.`,
    waitingWhy: (all: number, counted: number, cap: number, known: boolean): string =>
      counted === 0
        ? 'nothing waits for this.'
        : known && all > counted
          ? `${all} points; at most ${cap} count.`
          : `${counted} ${counted === 1 ? 'point' : 'points'}.`,
    sources: (sources: string): string => `asked for by ${sources}.`,
  },
} as const;
