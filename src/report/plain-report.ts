import { plainText } from '../diagnostics/plain-text.ts';
import type { ReportFile } from '../model/generated/report.ts';

/** A report of which every text is safe for a terminal: it may come from a file that someone else made. */
export function plainReport(report: ReportFile): ReportFile {
  // Texts become other texts and nothing else changes, so the shape stays.
  return plain(report) as ReportFile;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}
