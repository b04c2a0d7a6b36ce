import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Instrument } from '../model/instrument.ts';
import { checkCompleteness } from './check-completeness.ts';
import { checkCycles } from './check-cycles.ts';
import { checkFile } from './check-file.ts';
import { ContentCheck } from './content-check.ts';
import type { ContentFiles } from './content-files.ts';

/**
 * Checks what a schema cannot see: ids that are there once and refer to something, five different anchors, no
 * circles, nothing that is neither asked nor listed as not askable, nothing that no advice serves.
 * @param elsewhere ids of questions that only other profiles have: files that all profiles share may name them
 */
export async function checkContent(files: ContentFiles, instrument: Instrument, elsewhere: Iterable<string> = []): Promise<Diagnostic[]> {
  const check = new ContentCheck(files, instrument, elsewhere);
  for (const file of check.all) checkFile(check, file);
  checkCompleteness(check);
  checkCycles(check);
  return check.diagnostics();
}
