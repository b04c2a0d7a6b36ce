import type { Lang } from '../model/text.ts';

/**
 * The language of this call: --lang, else PEIL_LANG, else Dutch. Found before the options are parsed, because
 * help and usage errors need it too. Anything unknown is left to the parser to refuse.
 */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const arg = args[index];
  const given = arg === undefined ? env['PEIL_LANG'] : arg === '--lang' ? args[index + 1] : arg.slice('--lang='.length);
  return given?.toLowerCase().startsWith('en') === true ? 'en' : 'nl';
}
