import { PeilError } from '../diagnostics/diagnostic.ts';
import type { Lang } from '../model/text.ts';
import { FORMAT_FILES, type FormatName } from '../report/formats.ts';
import type { Io } from './io.ts';

/**
 * Whether a format can go where it is meant to go: what a browser, Word or Excel reads does not fill a terminal.
 * @throws PeilError usage-wrong
 */
export function checkPlace(format: FormatName, output: string | undefined, io: Io): void {
  const { extension, screen } = FORMAT_FILES[format];
  if (screen || output !== undefined || !io.stdoutIsTerminal) return;
  throw new PeilError([
    {
      code: 'usage-wrong',
      severity: 'error',
      message: {
        nl: `De vorm '${format}' is niet om op dit scherm te lezen.`,
        en: `The format '${format}' is not made to be read on this screen.`,
      },
      hint: { nl: `Noem een bestand: --output rapport${extension}`, en: `Name a file: --output report${extension}` },
    },
  ]);
}

/** A report whole to a file, or to the screen or a pipe. */
export async function writeRendered(
  rendered: string | Uint8Array,
  output: string | undefined,
  { io, lang }: { io: Io; lang: Lang },
): Promise<void> {
  if (output !== undefined) {
    const { writeFile } = await import('../files/write-file.ts');
    await writeFile(output, rendered);
    io.err({ nl: `Rapport geschreven: ${output}\n`, en: `Report written: ${output}\n` }[lang]);
  } else if (typeof rendered === 'string') io.out(rendered);
  else io.stdout.write(rendered);
}
