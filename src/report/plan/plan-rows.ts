import type { ReportAdvice, ReportFile } from '../../model/generated/report.ts';
import type { Lang } from '../../model/text.ts';
import { adviceOf, everyAction } from '../document/advice-order.ts';

/** A column of the action plan; one to fill in is empty in every row. */
export interface PlanColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly fillIn?: boolean;
}

/** The advice as an action plan that an organisation makes its own. */
export interface PlanTable {
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** One row for each action in its order, what paper and practice ask, then what to find out, then what waits for the foundation. Nothing is left out. */
export function planTable(report: ReportFile): PlanTable {
  const lang = report.language;
  const t = WORDS[lang];
  const held = new Set(report['held-back'].map((entry) => entry.id));
  const difference = report.policy?.advice ?? [];
  const entries = [
    ...everyAction(report).filter((entry) => !held.has(entry.id)),
    ...difference,
    ...adviceOf(report, 'find-out'),
    ...report['held-back'],
  ];
  return {
    columns: COLUMNS[lang],
    rows: entries.map((entry) => [
      stepOf(entry, t),
      entry.id,
      entry.title,
      held.has(entry.id) ? t.held : t[entry.kind],
      entry['first-step'] ?? '',
      (entry.who ?? []).join(', '),
      '',
      '',
      '',
      entry['done-when'] ?? t.answered,
      (entry.after ?? []).join(', '),
    ]),
  };
}

function stepOf(entry: ReportAdvice, t: { step: string }): string {
  return entry.step === undefined ? '' : `${t.step} ${entry.step}. ${entry['step-title'] ?? ''}`.trim();
}

const COLUMNS: Record<Lang, readonly PlanColumn[]> = {
  nl: [
    { title: 'Stap', width: 22 },
    { title: 'Nummer', width: 9 },
    { title: 'Actie', width: 38 },
    { title: 'Soort', width: 16 },
    { title: 'Eerste stap', width: 38 },
    { title: 'Wie', width: 26 },
    { title: 'Middelen: uren en geld (zelf invullen)', width: 22, fillIn: true },
    { title: 'Klaar op (zelf invullen)', width: 16, fillIn: true },
    { title: 'Hoe jongeren, ouders en ervaringsdeskundigen meedoen (zelf invullen)', width: 34, fillIn: true },
    { title: 'Klaar als', width: 38 },
    { title: 'Komt na', width: 12 },
  ],
  en: [
    { title: 'Step', width: 22 },
    { title: 'Number', width: 9 },
    { title: 'Action', width: 38 },
    { title: 'Kind', width: 16 },
    { title: 'First step', width: 38 },
    { title: 'Who', width: 26 },
    { title: 'Resources: hours and money (fill in)', width: 22, fillIn: true },
    { title: 'By when (fill in)', width: 16, fillIn: true },
    { title: 'How young people, parents and experts by experience are involved (fill in)', width: 34, fillIn: true },
    { title: 'Done when', width: 38 },
    { title: 'Comes after', width: 12 },
  ],
};

const WORDS = {
  nl: {
    step: 'Stap',
    action: 'doen',
    'quick-win': 'snel te doen',
    'find-out': 'uitzoeken',
    upkeep: 'zo houden',
    held: 'nog niet: wacht op het fundament',
    answered: 'Er is een antwoord.',
  },
  en: {
    step: 'Step',
    action: 'to do',
    'quick-win': 'quick to do',
    'find-out': 'find out',
    upkeep: 'keep up',
    held: 'not yet: waits for the foundation',
    answered: 'There is an answer.',
  },
} as const;
