import { plainText } from '../../diagnostics/plain-text.ts';
import type { CheckFile } from '../../model/generated/check.ts';
import type { CheckContext } from './formats.ts';
import { issuesOf } from './issues.ts';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Commands by which GitHub shows a remark at a line. */
export function githubCheck(check: CheckFile, context: CheckContext): string {
  return issuesOf(check, context.config ?? check.documents[0]?.file ?? '')
    .map((issue) => {
      const message = issue.where === '' ? issue.message : `${issue.message} (${issue.where})`;
      return `::${COMMANDS[issue.level]} file=${property(issue.file)},line=${issue.line},title=${property(`${issue.rule} ${issue.title}`)}::${data(message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return plainText(text.replaceAll('\r\n', '\n')).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
