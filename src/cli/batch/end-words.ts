import type { Lang } from '../../model/text.ts';

export interface Counts {
  scored: number;
  /** Of the scored ones, as they were in the run before. */
  unchanged: number;
  skipped: number;
  wrong: number;
  written: number;
  below: number;
}

/** What a batch ends with: how many were scored, skipped and wrong, and where everything is. */
export function endWords(
  { scored, unchanged, skipped, wrong, written, below }: Counts,
  output: string | undefined,
  summaries: readonly string[],
  lang: Lang,
): string {
  const nl = [
    `Gescoord: ${scored}${unchanged > 0 ? ` (${unchanged} ongewijzigd)` : ''} · overgeslagen: ${skipped} · fout: ${wrong}${below > 0 ? ` · onder wat gevraagd is: ${below}` : ''}`,
    ...(skipped > 0 ? ['Overgeslagen zijn bestanden van Peil die geen antwoorden zijn.'] : []),
    ...(output === undefined ? [] : [`Rapporten in ${output}: ${written} geschreven, ${scored - written} waren al goed.`]),
    ...summaries.map((file) => `Samenvatting: ${file}`),
  ];
  const en = [
    `Scored: ${scored}${unchanged > 0 ? ` (${unchanged} unchanged)` : ''} · skipped: ${skipped} · wrong: ${wrong}${below > 0 ? ` · below what was asked for: ${below}` : ''}`,
    ...(skipped > 0 ? ['Skipped are files of Peil that are not answers.'] : []),
    ...(output === undefined ? [] : [`Reports in ${output}: ${written} written, ${scored - written} were right already.`]),
    ...summaries.map((file) => `Summary: ${file}`),
  ];
  return `${{ nl, en }[lang].join('\n')}\n`;
}
