import { type Diagnostic, isPeilError } from '../diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.ts';
import type { Lang } from '../model/text.ts';
import type { Io } from './io.ts';

const MOST = 50;

/** Problems on the error stream, each with its place and remedy; very long lists are cut with a count. */
export async function showProblems(
  io: Pick<Io, 'err' | 'colour'>,
  lang: Lang,
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  const { paint } = await import('./paint.ts');
  const styles = paint(io.colour.err);
  for (const diagnostic of diagnostics.slice(0, MOST)) {
    const text = diagnostic.file === undefined ? undefined : texts.get(diagnostic.file);
    io.err(formatDiagnostic(diagnostic, { lang, text, ...styles }));
  }
  const more = diagnostics.length - MOST;
  if (more > 0) io.err({ nl: `… en nog ${more} problemen.\n`, en: `… and ${more} more problems.\n` }[lang]);
}

/** Shows what a person can solve; anything else is a fault of Peil and says so, without a stack trace unless PEIL_DEBUG is set. */
export async function showError(io: Pick<Io, 'err' | 'colour' | 'env'>, lang: Lang, error: unknown): Promise<void> {
  if (isPeilError(error)) {
    await showProblems(io, lang, error.diagnostics, error.texts);
    return;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const diagnostic: Diagnostic = {
    code: 'internal',
    severity: 'error',
    message: { nl: `Er ging iets mis in Peil zelf (${detail}).`, en: `Something went wrong in Peil itself (${detail}).` },
    hint: {
      nl: 'Dit ligt niet aan jou. Meld het, met wat je deed. PEIL_DEBUG=1 laat meer zien.',
      en: 'This is not your fault. Report it, with what you did. PEIL_DEBUG=1 shows more.',
    },
  };
  await showProblems(io, lang, [diagnostic], new Map());
  if (io.env['PEIL_DEBUG'] !== undefined && error instanceof Error) io.err(`${error.stack ?? ''}\n`);
}
