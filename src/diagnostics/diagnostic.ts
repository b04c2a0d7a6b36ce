import type { Text } from '../model/text.ts';

/** How serious a problem is: an error stops the work on that file, a warning does not. */
export type Severity = 'error' | 'warning';

/** Every code that Peil can give. Each has an entry in docs/errors.md. */
export const CODES = [
  'file-not-found',
  'file-not-readable',
  'file-is-directory',
  'file-too-large',
  'file-empty',
  'file-not-utf8',
  'file-not-written',
  'yaml-syntax',
  'yaml-duplicate-key',
  'yaml-tab',
  'yaml-alias',
  'yaml-tag',
  'yaml-too-deep',
  'yaml-many-documents',
  'kind-unknown',
  'schema-unknown-key',
  'schema-missing-key',
  'schema-wrong-value',
  'answers-profile-unknown',
  'answers-version-differs',
  'answers-role-unknown',
  'answers-item-unknown',
  'answers-switch-unknown',
  'answers-choice-unknown',
  'answers-figure-unknown',
  'answers-not-applicable-not-allowed',
  'answers-reason-missing',
  'answers-more-than-one',
  'answers-date-wrong',
  'answers-unfinished',
  'answers-tension-unknown',
  'merge-organisation-differs',
  'merge-version-differs',
  'merge-respondent-twice',
  'merge-situation-differs',
  'merged-impossible',
  'group-impossible',
  'table-unreadable',
  'import-map-wrong',
  'import-map-unfinished',
  'import-cell-unreadable',
  'content-id-twice',
  'content-id-unknown',
  'content-missing-file',
  'content-cycle',
  'content-anchors-alike',
  'content-not-asked',
  'content-not-served',
  'content-languages-differ',
  'documents-none',
  'document-no-text',
  'document-kind-unknown',
  'document-kind-differs',
  'document-not-readable',
  'document-too-hard',
  'usage-wrong',
  'id-unknown',
  'no-terminal',
  'internal',
] as const;

export type Code = (typeof CODES)[number];

/** A stretch of text by offsets in UTF-16 units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What is wrong, where, and what to do. Line and column are made from the range when it is shown. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: Text;
  readonly file?: string;
  readonly range?: Range;
  /** What the reader can do about it. */
  readonly hint?: Text;
}

/** Problems that a person can solve, thrown to the edge of the program. Anything else thrown is a fault of Peil. */
export class PeilError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the files in which the diagnostics stand, by name, for the code frame. */
  readonly texts: ReadonlyMap<string, string>;

  constructor(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string> = new Map()) {
    super(diagnostics.map((diagnostic) => diagnostic.message.en).join('\n'));
    this.name = 'PeilError';
    this.diagnostics = diagnostics;
    this.texts = texts;
  }
}

/** Told by its name: peil score is a bundle of its own, with a class of its own. */
export function isPeilError(error: unknown): error is PeilError {
  return error instanceof Error && error.name === 'PeilError';
}
