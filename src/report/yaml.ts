import { CORE_SCHEMA, dump } from 'js-yaml';
import type { ReportFile } from '../model/generated/report.ts';

/** The line that gives editors help with a file of this kind. */
export function schemaLine(kind: string): string {
  return `# yaml-language-server: $schema=https://unpkg.com/ervaringspeil/schemas/${kind}.schema.json\n`;
}

/** Data as YAML that people read and diff. Ends in one newline. */
export function toYaml(data: unknown): string {
  return dump(data, { schema: CORE_SCHEMA, lineWidth: 110, noRefs: true, quotingType: '"' });
}

/** The report itself: the record from which everything else is made. */
export function yamlReport(report: ReportFile): string {
  return schemaLine('report') + toYaml(report);
}
