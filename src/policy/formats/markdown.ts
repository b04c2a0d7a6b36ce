import { plainText } from '../../diagnostics/plain-text.ts';
import type { CheckFile } from '../../model/generated/check.ts';
import { placeText, WORDS } from './words.ts';

/** For a pull request or a wiki. */
export function markdownCheck(check: CheckFile): string {
  const words = WORDS[check.lang];
  const total = check.documents.reduce((sum, document) => sum + document.words, 0);
  const { arranged, named, missing } = check.summary;
  const lines = [
    `# ${words.title}`,
    '',
    `${words.read(check.documents.length, String(total))} ${words.counts(arranged, named, missing)}`,
    '',
  ];
  if (check.gate !== undefined) {
    lines.push(`**${check.gate.passed ? words.passed : words.failed(check.gate.unmet.length)}**`, '');
    for (const { id, state, needed, why } of check.gate.unmet)
      lines.push(
        `- ${id}: ${why === 'step-back' ? words.back(words[state], words[needed]) : words.needed(words[state], words[needed])}${why === 'exception-over' ? ` (${words.over})` : ''}`,
      );
    for (const { id, reason, until } of check.gate.excepted ?? []) lines.push(`- ${id}: ${escape(words.excepted(reason, until))}`);
    if (check.gate.unmet.length + (check.gate.excepted?.length ?? 0) > 0) lines.push('');
  }
  lines.push(`| ${words.condition} | ${words.state} | ${words.where} | ${words.todo} |`, '|---|---|---|---|');
  for (const condition of check.conditions) {
    const [finding] = condition.findings ?? [];
    const where = finding === undefined ? '' : `${escape(placeText(finding, words))}: “${escape(finding.quote)}”`;
    const todo = condition.state === 'arranged' ? '' : (finding?.['to-arrange'] ?? condition['to-arrange'] ?? '');
    lines.push(`| ${condition.id} ${escape(condition.title ?? '')} | ${words[condition.state]} | ${where} | ${escape(todo)} |`);
  }
  lines.push('');
  if (check.overdue !== undefined) {
    lines.push(`**${words.overdue}**`, '');
    for (const entry of check.overdue)
      lines.push(`- ${escape(placeText(entry, words))} (${words.by} ${entry.date}): “${escape(entry.quote)}”`);
    lines.push('');
  }
  if (check.summary['not-visible'] > 0) lines.push(words.hidden(check.summary['not-visible']), '');
  lines.push(words.limits);
  return `${lines.join('\n')}\n`;
}

/** Text inside a table of Markdown: no markup of its own, no new lines, no HTML. */
function escape(text: string): string {
  return plainText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~#@!]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
