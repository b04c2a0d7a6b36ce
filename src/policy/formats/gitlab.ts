import { createHash } from 'node:crypto';
import type { CheckFile } from '../../model/generated/check.ts';
import type { CheckContext } from './formats.ts';
import { issuesOf } from './issues.ts';

const SEVERITY = { error: 'major', warning: 'minor', note: 'info' } as const;

/** A Code Quality report for GitLab. */
export function gitlabCheck(check: CheckFile, context: CheckContext): string {
  const entries = issuesOf(check, context.config ?? check.documents[0]?.file ?? 'peil.config.yaml').map((issue) => ({
    description: `${issue.rule} ${issue.title}. ${issue.message}${issue.where === '' ? '' : ` (${issue.where})`}`,
    check_name: issue.rule,
    fingerprint: createHash('sha256').update(`${issue.rule}\n${issue.file}\n${issue.line}\n${issue.level}`).digest('hex').slice(0, 32),
    severity: SEVERITY[issue.level],
    location: { path: issue.file.replaceAll('\\', '/'), lines: { begin: issue.line } },
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}
