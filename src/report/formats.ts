import type { ReportFile } from '../model/generated/report.ts';
import type { Lang } from '../model/text.ts';

/** Styles that a format may use; the caller decides whether they do anything. */
export interface Styles {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly error: (text: string) => string;
  readonly accent: (text: string) => string;
}

const same = (text: string): string => text;

/** No styles: every text as it is. */
export const PLAIN_STYLES: Styles = { strong: same, faint: same, good: same, warning: same, error: same, accent: same };

/** What a format needs beside the report. */
export interface FormatContext {
  readonly lang: Lang;
  readonly styles: Styles;
  /** Width of the screen in columns. */
  readonly columns: number;
  /** How many pieces of advice a step shows. */
  readonly perStep: number;
}

/** Turns a report into text that ends in one newline; reads no file, clock or colour state. */
export type Format = (report: ReportFile, context: FormatContext) => string;

/** Every format of a report; each is loaded when it is asked for. */
export const FORMATS = {
  yaml: async (): Promise<Format> => (await import('./yaml.ts')).yamlReport,
  text: async (): Promise<Format> => (await import('./text-report.ts')).textReport,
} as const;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
