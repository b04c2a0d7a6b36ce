import type { CheckFile } from '../../model/generated/check.ts';
import type { CheckContext } from './formats.ts';
import { issuesOf } from './issues.ts';

/** SARIF 2.1.0, as code hosts read it. */
export function sarifCheck(check: CheckFile, context: CheckContext): string {
  const issues = issuesOf(check, context.config ?? check.documents[0]?.file ?? 'peil.config.yaml');
  const rules = [...new Map(issues.map((issue) => [issue.rule, issue] as const)).values()];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Peil',
            version: context.version,
            informationUri: 'https://www.npmjs.com/package/ervaringspeil',
            rules: rules.map(({ rule, title }) => ({
              id: rule,
              name: rule.replace(/[^A-Za-z0-9]/g, ''),
              shortDescription: { text: title },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: issues.map((issue) => ({
          ruleId: issue.rule,
          ruleIndex: rules.findIndex(({ rule }) => rule === issue.rule),
          level: issue.level,
          message: { text: issue.where === '' ? issue.message : `${issue.message} (${issue.where})` },
          locations: [
            { physicalLocation: { artifactLocation: { uri: uriOf(issue.file) }, region: { startLine: Math.max(1, issue.line) } } },
          ],
          partialFingerprints: { 'peilCondition/v1': `${issue.rule}:${issue.file}` },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** A file name as a relative reference: every part encoded, slashes kept. */
function uriOf(file: string): string {
  return file.split(/[\\/]/).map(encodeURIComponent).join('/');
}
