import { advise } from '../../advice/advise.ts';
import type { AnswerSet } from '../../model/answer.ts';
import type { LeanInstrument } from '../../model/instrument.ts';
import { layoutOf, recordOf } from '../../report/summary-record.ts';
import { assess } from '../../scoring/assess.ts';
import type { Call } from '../command-spec.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { readDemands, unmetDemands } from './demands.ts';

/** Holds the outcome of one file to --fail-under, --require and --gate-open, and says what is below them. */
export function holdToDemands(answers: AnswerSet, instrument: LeanInstrument, { options, common: { lang }, io }: Call): ExitStatus {
  const layout = layoutOf(instrument);
  const demands = readDemands(options, [layout]);
  const assessment = assess(instrument, answers);
  const unmet = unmetDemands(recordOf(instrument, answers, assessment, advise(instrument, assessment, answers)), layout, demands, lang);
  if (unmet.length === 0) return EXIT.done;
  io.err(`${{ nl: 'Onder wat gevraagd is', en: 'Below what was asked for' }[lang]}: ${unmet.join('; ')}\n`);
  return EXIT.below;
}
