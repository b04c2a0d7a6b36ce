import type { Lang } from '../model/text.ts';
import type { Diagnostic } from './diagnostic.ts';
import { lineAt, placeOf } from './place.ts';
import { plainText } from './plain-text.ts';

/** What a diagnostic needs to be shown: the language, the colours, and the text of its file. */
export interface DiagnosticContext {
  readonly lang: Lang;
  readonly text?: string | undefined;
  readonly strong: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly faint: (text: string) => string;
}

const MAX_LINE = 100;

/** The offending line with a marker under the place; long lines are cut around it. Ends without a newline. */
export function codeFrame(text: string, range: { start: number; end: number }, faint: (text: string) => string): string {
  const { line, column } = placeOf(text, range.start);
  const whole = lineAt(text, line);
  const cut = column > MAX_LINE - 20 ? column - 40 : 0;
  const shown = plainText(whole.slice(cut, cut + MAX_LINE)).replaceAll('\t', '→');
  const width = Math.max(1, Math.min(range.end - range.start, whole.length - column + 1, MAX_LINE - (column - 1 - cut)));
  const gutter = `${line} | `;
  const pad = ' '.repeat(gutter.length - 2);
  const before = cut > 0 ? '…' : '';
  const after = whole.length > cut + MAX_LINE ? '…' : '';
  const marker = ' '.repeat(before.length + column - 1 - cut) + '^'.repeat(width);
  return `  ${faint(gutter)}${before}${shown}${after}\n  ${faint(`${pad}| `)}${marker}`;
}

/** One problem in words: place, message, the line itself and what to do. Ends in one newline. */
export function formatDiagnostic(diagnostic: Diagnostic, context: DiagnosticContext): string {
  const word = { nl: { error: 'fout', warning: 'let op' }, en: { error: 'error', warning: 'warning' } }[context.lang][diagnostic.severity];
  const paint = diagnostic.severity === 'error' ? context.error : context.warning;
  let place = diagnostic.file === undefined ? '' : plainText(diagnostic.file);
  if (diagnostic.range !== undefined && context.text !== undefined) {
    const { line, column } = placeOf(context.text, diagnostic.range.start);
    place += `:${line}:${column}`;
  }
  const lines = [
    `${place === '' ? '' : `${context.strong(place)}: `}${paint(word)} ${context.faint(`[${diagnostic.code}]`)} ${plainText(diagnostic.message[context.lang])}`,
  ];
  if (diagnostic.range !== undefined && context.text !== undefined) lines.push(codeFrame(context.text, diagnostic.range, context.faint));
  if (diagnostic.hint !== undefined) lines.push(`  → ${plainText(diagnostic.hint[context.lang])}`);
  return `${lines.join('\n')}\n`;
}
