import type { CheckFile } from '../../model/generated/check.ts';
import type { Styles } from '../../report/styles.ts';

/** What a format needs beside the result. */
export interface CheckContext {
  readonly styles: Styles;
  readonly columns: number;
  /** The file that asked, for what stands nowhere: the settings, else the first document. */
  readonly config: string | undefined;
  readonly version: string;
}

/** Turns a result into text that ends in one newline; reads no file, clock or colour state. */
export type CheckFormat = (check: CheckFile, context: CheckContext) => string;

/** Every format of a check; each is loaded when it is asked for. */
export const CHECK_FORMATS = {
  pretty: async (): Promise<CheckFormat> => (await import('./pretty.ts')).prettyCheck,
  yaml: async (): Promise<CheckFormat> => (await import('./record.ts')).yamlCheck,
  json: async (): Promise<CheckFormat> => (await import('./record.ts')).jsonCheck,
  sarif: async (): Promise<CheckFormat> => (await import('./sarif.ts')).sarifCheck,
  junit: async (): Promise<CheckFormat> => (await import('./junit.ts')).junitCheck,
  github: async (): Promise<CheckFormat> => (await import('./github.ts')).githubCheck,
  gitlab: async (): Promise<CheckFormat> => (await import('./gitlab.ts')).gitlabCheck,
  markdown: async (): Promise<CheckFormat> => (await import('./markdown.ts')).markdownCheck,
} as const satisfies Record<string, () => Promise<CheckFormat>>;

export type CheckFormatName = keyof typeof CHECK_FORMATS;
