import type { ReportFile } from '../model/generated/report.ts';
import { SECTIONS } from './document/titles.ts';
import { SAYS_AND_DOES } from './document/words/says-and-does.ts';
import type { FormatContext } from './formats.ts';
import { indent, pad } from './wrap.ts';

const COUNTS = ['written-and-done', 'paper-only', 'not-written', 'neither', 'practice-unknown'] as const;

/** Paper beside practice on a terminal: the numbers, and where paper and practice differ. Empty without a policy check. */
export function policySections({ policy }: ReportFile, { lang, styles, columns, perStep }: FormatContext): string[][] {
  if (policy === undefined) return [];
  const t = SAYS_AND_DOES[lang];
  const numbers = COUNTS.map((verdict) => `  ${pad(String(policy.counts[verdict]).padStart(3), 4)} ${t.verdicts[verdict]}`);
  const differences = policy.advice.map((entry) => {
    const ids = entry.open ?? [];
    const rows = policy.conditions.filter(({ id }) => ids.includes(id));
    const more = rows.length - perStep;
    return [
      `  ${pad(entry.id, 6)}${styles.strong(entry.title)}`,
      indent(entry.reason, columns, '        '),
      ...rows
        .slice(0, perStep)
        .map(({ id, title, place }) => indent(`${title} (${id}${place === undefined ? '' : `, ${place}`})`, columns, '        - ')),
      ...(more > 0 ? [styles.faint(`          ${t.more(more)}`)] : []),
    ];
  });
  return [[styles.strong(SECTIONS.policy[lang]), ...numbers], ...differences];
}
