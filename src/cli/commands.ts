import type { CommandSpec } from './command-spec.ts';
import { assessSpec } from './specs/assess.ts';
import { benchmarkSpec } from './specs/benchmark.ts';
import { checkSpec } from './specs/check.ts';
import { compareSpec } from './specs/compare.ts';
import { completionSpec } from './specs/completion.ts';
import { explainSpec } from './specs/explain.ts';
import { importSpec } from './specs/import.ts';
import { listSpec } from './specs/list.ts';
import { mergeSpec } from './specs/merge.ts';
import { reportSpec } from './specs/report.ts';
import { scoreSpec } from './specs/score.ts';
import { templateSpec } from './specs/template.ts';
import { validateSpec } from './specs/validate.ts';

/** Every command of peil, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  assessSpec,
  scoreSpec,
  reportSpec,
  checkSpec,
  templateSpec,
  validateSpec,
  mergeSpec,
  compareSpec,
  benchmarkSpec,
  importSpec,
  explainSpec,
  listSpec,
  completionSpec,
];
