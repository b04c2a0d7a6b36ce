import type { AdviceEntry, FindOut } from '../model/advice.ts';
import type { ReportAdvice } from '../model/generated/report.ts';
import type { Action } from '../model/instrument.ts';
import { type Outcome, round, titleOf } from './context.ts';
import { levelText } from './words.ts';

/** One advice with everything from which its place can be recomputed. */
export function reportAdvice(outcome: Outcome, entry: AdviceEntry): ReportAdvice {
  const { factors, action } = entry;
  // Filled in place, as the conditions are: a report has some sixty of these.
  const line: ReportAdvice = head(outcome, action, reasonOf(outcome, entry));
  Object.assign(line, stepOf(outcome, entry.step), bodyOf(outcome, action));
  line.factors = {
    demand: factors.demand,
    gap: round(factors.gap),
    weight: factors.weight,
    'open-dependants': factors.openDependants,
    corroboration: factors.corroboration,
    priority: round(factors.priority),
  };
  line.after = [...entry.after];
  line.open = [...entry.open];
  line.sources = sourcesOf(outcome, action);
  return line;
}

/** A question to find out, as an advice of its own. */
export function reportFindOut(outcome: Outcome, entry: FindOut): ReportAdvice {
  const make = (): ReportAdvice => makeFindOut(outcome, entry);
  return outcome.parts?.advice.get(`${entry.item} ${entry.narrows} ${entry.foundation} ${entry.safety}`, make) ?? make();
}

function makeFindOut({ instrument, lang }: Outcome, entry: FindOut): ReportAdvice {
  const who = instrument.roles.filter((role) => role.lead.includes(entry.item)).map((role) => role.title[lang]);
  const question = titleOf(instrument, entry.item, lang);
  const about = entry.foundation
    ? { nl: ' De vraag gaat over het fundament.', en: ' The question is about the foundation.' }
    : entry.safety
      ? {
          nl: ' De vraag gaat over de veiligheid van ervaringsdeskundigen.',
          en: ' The question is about the safety of experts by experience.',
        }
      : { nl: '', en: '' };
  return {
    id: entry.item,
    kind: 'find-out',
    title: { nl: `Zoek uit: ${question}`, en: `Find out: ${question}` }[lang],
    reason: {
      nl: `Met dit antwoord weten jullie op ${entry.narrows} plekken in het rapport meer.${about.nl}`,
      en: `With this answer you know more in ${entry.narrows} places of the report.${about.en}`,
    }[lang],
    who,
  };
}

export function reportUpkeep(outcome: Outcome, action: Action): ReportAdvice {
  const make = (): ReportAdvice => makeUpkeep(outcome, action);
  return outcome.parts?.advice.get(`${action.id} upkeep`, make) ?? make();
}

function makeUpkeep(outcome: Outcome, action: Action): ReportAdvice {
  const reason = { nl: 'Dit is op orde. Houd het zo.', en: 'This is in order. Keep it so.' }[outcome.lang];
  return {
    ...head(outcome, action, reason),
    ...stepOf(outcome, action.step),
    ...bodyOf(outcome, action),
    sources: sourcesOf(outcome, action),
  };
}

function stepOf({ instrument, lang }: Outcome, step: number): Pick<ReportAdvice, 'step' | 'step-title'> {
  const title = instrument.rules.steps.find((candidate) => candidate.step === step)?.title[lang];
  return title === undefined ? { step } : { step, 'step-title': title };
}

function head({ lang }: Outcome, action: Action, reason: string): ReportAdvice {
  return { id: action.id, kind: action.kind, title: action.title[lang], reason };
}

function sourcesOf({ parts }: Outcome, action: Action): string[] {
  return parts?.sources.get(action.id, () => [...action.source]) ?? [...action.source];
}

/** What an advice says whatever the answers. */
function bodyOf(outcome: Outcome, action: Action): Partial<ReportAdvice> {
  return outcome.parts?.bodies.get(action.id, () => makeBody(outcome, action)) ?? makeBody(outcome, action);
}

function makeBody({ instrument, lang, parts }: Outcome, action: Action): Partial<ReportAdvice> {
  const who = (): string[] => action.who.map((id) => instrument.roles.find((role) => role.id === id)?.title[lang] ?? id);
  return {
    do: action.do[lang],
    'first-step': action['first-step'][lang],
    who: parts?.who.get(action.id, who) ?? who(),
    'done-when': action['done-when'][lang],
    ...(action.practice === undefined ? {} : { practice: action.practice[lang] }),
    ...(action.warning === undefined ? {} : { warning: action.warning[lang] }),
  };
}

function reasonOf({ instrument, assessment, lang }: Outcome, entry: AdviceEntry): string {
  const { demand, gap, openDependants, corroboration } = entry.factors;
  const rules = instrument.rules.advice;
  const descriptive = instrument.items.get(demand)?.kind === 'descriptive' || assessment.conditions.get(demand)?.descriptive === true;
  const target = descriptive ? rules['descriptive-target'].value : rules.target.value;
  const level = levelText(target - gap, lang);
  const urgent = entry.action['urgent-when'] !== undefined && entry.step < entry.action.step && entry.movedFor === undefined;
  const title = titleOf(instrument, demand, lang).replace(/[.?]$/, '');
  const parts = {
    nl: [
      urgent ? 'Dit kan niet wachten: er zijn plekken die binnen een jaar stoppen.' : '',
      `'${title}' (${demand}) staat op niveau ${level} van 4; het doel is ${target}.`,
      openDependants === 0
        ? ''
        : openDependants === 1
          ? 'Eén ander punt wacht hierop.'
          : `Zeker ${openDependants} andere punten wachten hierop.`,
      corroboration >= 1.5 ? 'Alle drie de bronnen vragen dit.' : corroboration >= 1.25 ? 'Twee bronnen vragen dit.' : '',
      entry.movedFor === undefined ? '' : `Dit staat vroeger in de lijst, omdat ${entry.movedFor} erop wacht.`,
      entry.after.length === 0 ? '' : `Komt na ${entry.after.join(', ')}.`,
    ],
    en: [
      urgent ? 'This cannot wait: there are posts that end within a year.' : '',
      `'${title}' (${demand}) is at level ${level} of 4; the target is ${target}.`,
      openDependants === 0
        ? ''
        : openDependants === 1
          ? 'One other point waits for this.'
          : `At least ${openDependants} other points wait for this.`,
      corroboration >= 1.5 ? 'All three sources ask for this.' : corroboration >= 1.25 ? 'Two sources ask for this.' : '',
      entry.movedFor === undefined ? '' : `This stands earlier in the list because ${entry.movedFor} waits for it.`,
      entry.after.length === 0 ? '' : `Comes after ${entry.after.join(', ')}.`,
    ],
  }[lang];
  return parts.filter((part) => part !== '').join(' ');
}
