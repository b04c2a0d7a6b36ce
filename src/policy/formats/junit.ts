import type { CheckFile } from '../../model/generated/check.ts';
import type { CheckContext } from './formats.ts';
import { issuesOf } from './issues.ts';

/** JUnit XML: a test case for each condition; it fails where the gate fails on it, and is skipped where it is excepted. */
export function junitCheck(check: CheckFile, context: CheckContext): string {
  const errors = new Map(
    issuesOf(check, context.config ?? '')
      .filter((issue) => issue.level === 'error')
      .map((issue) => [issue.rule, issue] as const),
  );
  const excepted = new Map((check.gate?.excepted ?? []).map((entry) => [entry.id, entry] as const));
  const cases = check.conditions.map((condition) => {
    const name = `${condition.id} ${condition.title ?? ''}`.trim();
    const open = `    <testcase classname="peil.${escape(condition.id.replace(/-[a-z]$/, '').replaceAll('.', '_'))}" name="${escape(name)}" time="0"`;
    const error = errors.get(condition.id);
    if (error !== undefined) {
      const place = [error.file, error.where].filter((part) => part !== '').join(', ');
      return `${open}>\n      <failure type="${condition.state}" message="${escape(error.message)}">${escape(`${place}\n${error.message}`)}</failure>\n    </testcase>`;
    }
    const exception = excepted.get(condition.id);
    if (exception !== undefined)
      return `${open}>\n      <skipped>${escape(`${exception.reason} (${exception.until})`)}</skipped>\n    </testcase>`;
    return `${open}/>`;
  });
  const counts = `tests="${cases.length}" failures="${errors.size}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts} time="0">\n  <testsuite name="peil check" ${counts} skipped="${excepted.size}" time="0">\n${cases.join('\n')}${cases.length > 0 ? '\n' : ''}  </testsuite>\n</testsuites>\n`;
}

/** Text for an attribute or an element; what XML cannot hold at all becomes a mark. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
