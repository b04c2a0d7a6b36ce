import type { ReportFile } from '../model/generated/report.ts';
import { emitYaml } from './emit-yaml.ts';

/** The line that gives editors help with a file of this kind. */
export function schemaLine(kind: string): string {
  return `# yaml-language-server: $schema=https://unpkg.com/ervaringspeil/schemas/${kind}.schema.json\n`;
}

/** The report itself: the record from which everything else is made. */
export function yamlReport(report: ReportFile): string {
  return schemaLine('report') + emitYaml({ ...report });
}
