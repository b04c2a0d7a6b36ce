import type { CheckFile } from '../../model/generated/check.ts';
import { emitYaml } from '../../report/emit-yaml.ts';
import { schemaLine } from '../../report/yaml.ts';

/** The record itself, as YAML. */
export function yamlCheck(check: CheckFile): string {
  return schemaLine('check') + emitYaml({ ...check });
}

/** The record itself, as JSON. */
export function jsonCheck(check: CheckFile): string {
  return `${JSON.stringify(check, null, 2)}\n`;
}
