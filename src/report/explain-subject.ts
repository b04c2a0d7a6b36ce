import type { Instrument } from '../model/instrument.ts';
import type { Lang } from '../model/text.ts';
import { explainAction } from './explain-action.ts';
import { explainCondition } from './explain-condition.ts';
import { explainAspect, explainFramework, explainGroup, explainQuestion } from './explain-group.ts';
import { explainItem } from './explain-item.ts';
import { explainGate, explainPhase, explainRole, explainStep, explainSwitch, explainTension, explainTerm } from './explain-other.ts';
import type { Explanation } from './explanation.ts';
import type { Subject } from './find-subject.ts';

/** Anything of the instrument in words. */
export function explainSubject(instrument: Instrument, subject: Subject, lang: Lang): Explanation {
  switch (subject.kind) {
    case 'item':
      return explainItem(instrument, subject.item, lang);
    case 'question':
      return explainQuestion(subject.question, subject.block, lang);
    case 'aspect':
      return explainAspect(instrument, subject.block, lang);
    case 'condition':
      return explainCondition(instrument, subject.condition, lang);
    case 'group':
      return explainGroup(instrument, subject.framework, subject.group, lang);
    case 'framework':
      return explainFramework(instrument, subject.framework, lang);
    case 'action':
      return explainAction(instrument, subject.action, lang);
    case 'tension':
      return explainTension(instrument, subject.tension, lang);
    case 'role':
      return explainRole(instrument, subject.role, lang);
    case 'step':
      return explainStep(instrument, subject.step, lang);
    case 'phase':
      return explainPhase(instrument, subject.phase, lang);
    case 'switch':
      return explainSwitch(instrument, subject.entry, lang);
    case 'gate':
      return explainGate(instrument, lang);
    case 'term':
      return explainTerm(subject.term, lang);
    default:
      return subject satisfies never;
  }
}
