import type { ReportPlan } from '../model/generated/report.ts';
import type { Plan } from '../model/plan.ts';
import type { Text } from '../model/text.ts';
import { type Outcome, round, titleOf } from './context.ts';

/** A plan in words; what it takes for granted is said. */
export function reportPlan(outcome: Outcome, plan: Plan): ReportPlan {
  return {
    target: plan.goal.id,
    title: goalTitle(outcome, plan.goal.id),
    level: round(plan.goal.level),
    reached: plan.reached,
    why: reason(plan)[outcome.lang],
    actions: [...plan.actions],
    'find-out': [...plan.findOut],
    smallest: plan.smallest,
  };
}

function goalTitle({ instrument, lang }: Outcome, id: string): string {
  if (id === 'gate') return { nl: 'het fundament', en: 'the foundation' }[lang];
  const groups = instrument.frameworks.flatMap((framework) => [framework, ...framework.groups]);
  const named = [...groups, ...instrument.blocks].find((candidate) => candidate.id === id);
  return named?.title[lang] ?? titleOf(instrument, id, lang);
}

function reason({ reached, possible, actions, findOut, smallest }: Plan): Text {
  if (reached) return { nl: 'Dit is al bereikt.', en: 'This is reached already.' };
  const nl: string[] = [];
  const en: string[] = [];
  if (actions.length > 0 && possible) {
    nl.push(
      smallest ? 'Met minder adviezen lukt het niet.' : 'Dit is een kleine weg; misschien is er een kleinere.',
      'We gaan ervan uit dat elk advies zijn punten op het doel brengt.',
    );
    en.push(
      smallest ? 'It cannot be done with fewer pieces of advice.' : 'This is a small way; perhaps there is a smaller one.',
      'We assume that each piece of advice brings its points to the target.',
    );
  }
  if (!possible) {
    nl.push('Ook met alle adviezen samen is dit doel niet te halen: kies een lager niveau.');
    en.push('Even with all advice together this target cannot be reached: choose a lower level.');
  }
  if (findOut.length > 0) {
    nl.push(
      `Zoek ook ${findOut.length === 1 ? 'deze vraag' : `deze ${findOut.length} vragen`} uit: zonder antwoord is het niet te zeggen.`,
    );
    en.push(
      `Find out ${findOut.length === 1 ? 'this question' : `these ${findOut.length} questions`} too: without an answer it cannot be told.`,
    );
  }
  return { nl: nl.join(' '), en: en.join(' ') };
}
