import { type Derivation } from './derivation.ts';
import { deriveAction } from './derive-action.ts';
import { deriveCondition } from './derive-condition.ts';
import { deriveGate } from './derive-gate.ts';
import { deriveItem } from './derive-item.ts';
import { deriveStep } from './derive-step.ts';
import { deriveAspect, deriveFramework, deriveGroup, derivePhase } from './derive-mean.ts';
import { section, type Section, text } from './explanation.ts';
import type { Subject } from './find-subject.ts';

/** What a report says about a subject, followed back to the answers. Empty where a report says nothing about such a thing. */
export function deriveSubject(derivation: Derivation, subject: Subject): Section[] {
  switch (subject.kind) {
    case 'item':
      return deriveItem(derivation, subject.item.id);
    case 'question':
      return subject.question.items.flatMap((item) =>
        deriveItem(derivation, item.id).map((part) => ({ ...part, title: `${item.id}  ${part.title}` })),
      );
    case 'aspect':
      return deriveAspect(derivation, subject.block.id);
    case 'condition':
      return deriveCondition(derivation, subject.condition.id);
    case 'group':
      return deriveGroup(derivation, subject.group.id);
    case 'framework':
      return deriveFramework(derivation, subject.framework.id);
    case 'action':
      return deriveAction(derivation, subject.action);
    case 'step':
      return deriveStep(derivation, subject.step.step);
    case 'phase':
      return derivePhase(derivation, subject.phase.id);
    case 'gate':
      return deriveGate(derivation);
    case 'tension': {
      const touched = derivation.report.tensions.some((tension) => tension.id === subject.tension.id);
      return section(WORDS[derivation.lang].title, [text(WORDS[derivation.lang][touched ? 'touched' : 'untouched'])]);
    }
    case 'switch': {
      const answer = derivation.report.basis.situation[subject.entry.id] ?? 'unknown';
      return section(WORDS[derivation.lang].title, [text(`${WORDS[derivation.lang].answer}: ${WORDS[derivation.lang][answer]}.`)]);
    }
    case 'role':
    case 'term':
      return [];
    default:
      return subject satisfies never;
  }
}

const WORDS = {
  nl: {
    title: 'In dit rapport',
    touched: 'Van beide kanten zijn er antwoorden: er is iets om over te praten.',
    untouched: 'Nog niet van beide kanten zijn er antwoorden.',
    answer: 'Antwoord',
    yes: 'ja',
    no: 'nee',
    unknown: 'weet niet',
  },
  en: {
    title: 'In this report',
    touched: 'Both sides were answered: there is something to talk about.',
    untouched: 'Not both sides have been answered yet.',
    answer: 'Answer',
    yes: 'yes',
    no: 'no',
    unknown: 'unknown',
  },
} as const;
