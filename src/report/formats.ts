import type { ReportFile } from '../model/generated/report.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Lang } from '../model/text.ts';
import type { Styles } from './styles.ts';

/** What a format needs beside the report. */
export interface FormatContext {
  readonly lang: Lang;
  readonly styles: Styles;
  /** Width of the screen in columns. */
  readonly columns: number;
  /** How many pieces of advice a step shows. */
  readonly perStep: number;
  /** The questions and rules with which the report was made; left out where only others are at hand. */
  readonly instrument?: LeanInstrument;
  /** Earlier reports of the same organisation, oldest first. */
  readonly earlier?: readonly ReportFile[];
  /** How long the meeting of an agenda takes. */
  readonly minutes?: 60 | 90;
}

/** Turns a report into text that ends in one newline, or into the bytes of a file; reads no file, clock or colour state. */
export type Format = (report: ReportFile, context: FormatContext) => string | Uint8Array;

type TextFormat = (report: ReportFile, context: FormatContext) => string;

/** Every format of a report; each is loaded when it is asked for. */
export const FORMATS = {
  yaml: async (): Promise<TextFormat> => (await import('./yaml.ts')).yamlReport,
  text: async (): Promise<TextFormat> => (await import('./text-report.ts')).textReport,
  agenda: async (): Promise<TextFormat> => (await import('./agenda.ts')).agendaReport,
  html: async (): Promise<TextFormat> => (await import('./html/page.ts')).htmlReport,
  markdown: async (): Promise<TextFormat> => (await import('./markdown.ts')).markdownReport,
  docx: async (): Promise<Format> => (await import('./docx/docx-report.ts')).docxReport,
  'plan-csv': async (): Promise<TextFormat> => (await import('./plan/plan-csv.ts')).planCsv,
  'plan-xlsx': async (): Promise<Format> => (await import('./plan/plan-xlsx.ts')).planXlsx,
} as const satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** How the file of a format ends, and whether a person can read it on a screen. */
export const FORMAT_FILES: Readonly<Record<FormatName, { readonly extension: string; readonly screen: boolean }>> = {
  yaml: { extension: '.yaml', screen: true },
  text: { extension: '.txt', screen: true },
  agenda: { extension: '.agenda.md', screen: true },
  html: { extension: '.html', screen: false },
  markdown: { extension: '.md', screen: true },
  docx: { extension: '.docx', screen: false },
  'plan-csv': { extension: '.csv', screen: true },
  'plan-xlsx': { extension: '.xlsx', screen: false },
};

/** The format that a file name asks for by its ending, if it does. */
export function formatOfFile(file: string): FormatName | undefined {
  const name = file
    .toLowerCase()
    .replace(/\.htm$/, '.html')
    .replace(/\.yml$/, '.yaml')
    .replace(/\.markdown$/, '.md');
  return FORMAT_NAMES.find((format) => name.endsWith(FORMAT_FILES[format].extension));
}

/** The endings of all formats. */
export const FORMAT_ENDINGS = FORMAT_NAMES.map((format) => FORMAT_FILES[format].extension);
