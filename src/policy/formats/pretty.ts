import { plainText } from '../../diagnostics/plain-text.ts';
import type { CheckedCondition, CheckFile } from '../../model/generated/check.ts';
import { indent } from '../../report/wrap.ts';
import type { CheckContext } from './formats.ts';
import { type CheckWords, placeText, WORDS } from './words.ts';

const MARKS = { arranged: '●', named: '◐', missing: '○' } as const;

/** For people at a screen. */
export function prettyCheck(check: CheckFile, { styles, columns }: CheckContext): string {
  const words = WORDS[check.lang];
  const total = check.documents.reduce((sum, document) => sum + document.words, 0);
  const { arranged, named, missing } = check.summary;
  const lines = [
    styles.strong(words.title),
    words.read(check.documents.length, total.toLocaleString(check.lang === 'nl' ? 'nl-NL' : 'en-GB')),
    words.counts(arranged, named, missing),
    '',
  ];
  const paints = { arranged: styles.good, named: styles.warning, missing: styles.faint };
  for (const state of ['arranged', 'named'] as const) {
    for (const condition of check.conditions.filter((entry) => entry.state === state)) {
      const mark = `${paints[state](`${MARKS[state]} ${words[state]}`)}  `;
      lines.push(indent(`${styles.strong(condition.id)}  ${plainText(condition.title ?? '')}`, columns, mark, '    '));
      lines.push(...passages(condition, words, columns, styles.faint), '');
    }
  }
  const absent = check.conditions.filter((entry) => entry.state === 'missing');
  if (absent.length > 0) {
    lines.push(paints.missing(`${MARKS.missing} ${words.missing}`));
    for (const condition of absent) lines.push(indent(`${condition.id}  ${plainText(condition.title ?? '')}`, columns, '    ', '        '));
    lines.push('');
  }
  if (check.summary['not-visible'] > 0) lines.push(indent(words.hidden(check.summary['not-visible']), columns, ''), '');
  lines.push(
    ...overdueLines(check, words, columns, styles.warning),
    ...gateLines(check, words, columns, styles),
    indent(words.limits, columns, ''),
  );
  return `${lines.join('\n')}\n`;
}

function passages(condition: CheckedCondition, words: CheckWords, columns: number, faint: (text: string) => string): string[] {
  const findings = condition.findings ?? [];
  const lines = findings.flatMap((finding) => [
    faint(indent(plainText(placeText(finding, words)), columns, '    ')),
    indent(`“${plainText(finding.quote)}”`, columns, '      '),
    ...(finding['to-arrange'] === undefined ? [] : [indent(plainText(finding['to-arrange']), columns, '      → ')]),
  ]);
  const more = (condition.found ?? 0) - findings.length;
  return more > 0 ? [...lines, faint(`    ${words.more(more)}`)] : lines;
}

function overdueLines(check: CheckFile, words: CheckWords, columns: number, warn: (text: string) => string): string[] {
  const overdue = check.overdue ?? [];
  if (overdue.length === 0) return [];
  return [
    warn(words.overdue),
    ...overdue.flatMap((entry) => [
      indent(`${plainText(placeText(entry, words))} (${words.by} ${entry.date})`, columns, '    '),
      indent(`“${plainText(entry.quote)}”`, columns, '      '),
    ]),
    '',
  ];
}

function gateLines(check: CheckFile, words: CheckWords, columns: number, styles: CheckContext['styles']): string[] {
  const { gate } = check;
  if (gate === undefined) return [];
  const lines = gate.passed ? [styles.good(words.passed)] : [styles.error(words.failed(gate.unmet.length))];
  for (const { id, state, needed, why } of gate.unmet) {
    const text = why === 'step-back' ? words.back(words[state], words[needed]) : words.needed(words[state], words[needed]);
    lines.push(indent(`${id}: ${text}${why === 'exception-over' ? ` (${words.over})` : ''}`, columns, '    '));
  }
  for (const { id, reason, until } of gate.excepted ?? [])
    lines.push(styles.faint(indent(`${id}: ${plainText(words.excepted(reason, until))}`, columns, '    ')));
  return [...lines, ''];
}
