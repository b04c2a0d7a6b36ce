import { writeFile } from '../../../files/write-file.ts';
import type { AnswerSet } from '../../../model/answer.ts';
import type { Instrument } from '../../../model/instrument.ts';
import { FORMAT_FILES, type FormatName } from '../../../report/formats.ts';
import type { Call } from '../../command-spec.ts';
import { makeReport, showReport } from '../../make-report.ts';
import { agendaName, reportName } from './file-names.ts';

/** Where the reports of a conversation came, and the summary for the screen. */
export interface Written {
  readonly report: string;
  /** Only where it was asked for. */
  readonly agenda: string | undefined;
  /** The format that --format asked for; undefined where that is one of the others, or the summary. */
  readonly also: string | undefined;
  readonly summary: string;
}

/** Puts the report beside the answers, and what else was asked for. */
export async function writeReports(
  { common: { lang }, options, io }: Call,
  instrument: Instrument,
  answers: AnswerSet,
  file: string,
  agenda: boolean,
): Promise<Written> {
  const report = makeReport(instrument, answers, lang);
  const showing = { instrument, io, toScreen: false };
  const place = reportName(file);
  await writeFile(place, await showReport(report, 'yaml', showing));
  const agendaPlace = agenda ? agendaName(file) : undefined;
  if (agendaPlace !== undefined) await writeFile(agendaPlace, await showReport(report, 'agenda', showing));
  const format = options['format'] as FormatName | undefined;
  const there: readonly FormatName[] = agenda ? ['yaml', 'text', 'agenda'] : ['yaml', 'text'];
  const also = format === undefined || there.includes(format) ? undefined : place.replace(/\.yaml$/, FORMAT_FILES[format].extension);
  if (format !== undefined && also !== undefined) await writeFile(also, await showReport(report, format, showing));
  const summary = String(await showReport(report, 'text', { ...showing, toScreen: true }));
  return { report: place, agenda: agendaPlace, also, summary };
}
