import { PeilError } from '../diagnostics/diagnostic.ts';
import { type CheckedFile, readFile } from '../files/read-file.ts';
import type { CheckFile } from '../model/generated/check.ts';
import type { ReportFile } from '../model/generated/report.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Text } from '../model/text.ts';
import { KIND } from '../report/kinds-of-organisation.ts';
import { withPolicy } from '../report/says-and-does.ts';

/**
 * Puts the YAML outcome of peil check beside a report.
 * @throws PeilError where the file is not such an outcome, or is about another kind of organisation
 */
export async function besidesPolicy(report: ReportFile, file: string, instrument: LeanInstrument): Promise<ReportFile> {
  return besidesChecked(report, await readFile(file, 'check'), instrument);
}

/** The same for an outcome that has been read. */
export async function besidesChecked(report: ReportFile, check: CheckedFile<CheckFile>, instrument: LeanInstrument): Promise<ReportFile> {
  if (check.data.profile !== report.instrument.profile) throw await otherProfile(check, report);
  return withPolicy(report, check.data, instrument.rules['says-and-does']);
}

async function otherProfile({ file, text, data, locate }: CheckedFile<CheckFile>, report: ReportFile): Promise<PeilError> {
  const { profile } = report.instrument;
  return new PeilError(
    [
      {
        code: 'usage-wrong',
        severity: 'error',
        message: {
          nl: `Deze stukken zijn nagekeken voor '${nameOf(data.profile).nl}', de antwoorden zijn van '${nameOf(profile).nl}'.`,
          en: `These papers were checked for '${nameOf(data.profile).en}'; the answers are of '${nameOf(profile).en}'.`,
        },
        file,
        range: await locate(['profile'], false),
        hint: {
          nl: `Kijk de stukken opnieuw na: peil check … --profile ${profile} --format yaml --output ${file}`,
          en: `Check the papers again: peil check … --profile ${profile} --format yaml --output ${file}`,
        },
      },
    ],
    new Map([[file, text]]),
  );
}

function nameOf(profile: string): Text {
  return Object.entries(KIND).find(([kind]) => kind === profile)?.[1] ?? { nl: profile, en: profile };
}
