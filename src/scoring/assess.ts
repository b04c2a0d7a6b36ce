import type { AnswerSet } from '../model/answer.ts';
import type { Assessment } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import { assessItems } from './assess-items.ts';
import { disagreements } from './disagreements.ts';
import { assessPerspectives } from './perspectives.ts';
import { scoreItems } from './score-items.ts';

/**
 * Scores one set of answers: items, aspects, conditions, groups, frameworks, gate and phase; where several people
 * answered also their perspectives and where these differ. Pure and deterministic.
 */
export function assess(instrument: LeanInstrument, answers: AnswerSet): Assessment {
  const assessment = assessItems(instrument, scoreItems(instrument, answers), answers);
  const { voices } = answers;
  // One person alone has no other perspective beside it: that is the same as their own answers.
  if (voices === undefined || answers.role !== undefined) return assessment;
  return { ...assessment, perspectives: assessPerspectives(instrument, voices, answers), disagreements: disagreements(instrument, voices) };
}
