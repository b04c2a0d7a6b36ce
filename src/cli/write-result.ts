import type { Lang } from '../model/text.ts';
import type { Io } from './io.ts';

/** The result of a command: to the screen, or whole to a file with a word about it on the error stream. */
export async function writeResult(text: string, output: string | undefined, { io, lang }: { io: Io; lang: Lang }): Promise<void> {
  if (output === undefined) {
    io.out(text);
    return;
  }
  const { writeFile } = await import('../files/write-file.ts');
  await writeFile(output, text);
  io.err({ nl: `Geschreven: ${output}\n`, en: `Written: ${output}\n` }[lang]);
}
