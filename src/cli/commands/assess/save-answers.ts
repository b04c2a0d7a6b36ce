import { existsSync } from 'node:fs';
import { isPeilError } from '../../../diagnostics/diagnostic.ts';
import { readText } from '../../../files/read-text.ts';
import { writeFile } from '../../../files/write-file.ts';
import { answersText, toAnswersFile } from '../../../interview/answers-file.ts';
import { Interrupted } from '../../../interview/prompts.ts';
import type { Session } from '../../../interview/session.ts';
import { wordsOf } from '../../../interview/texts.ts';
import type { Opened } from './open-interview.ts';

/** Writes an interview to its file. */
export function saverOf(room: Omit<Session, 'save'>, { file, before }: Opened): Session['save'] {
  const write = textKeeper(room, file, before);
  return (interview, finished) => write(answersText(toAnswersFile(interview, room.instrument, room.lang, finished)));
}

/**
 * Writes a text to its file, whole and flushed. What is written already is not written again. Where writing
 * fails the person may make room and try again; the answer is still in memory then. Where something else changed the
 * file meanwhile, its version is kept beside it.
 * @param before what the file said; undefined where it is new
 */
export function textKeeper(
  { lang, prompts }: Pick<Session, 'lang' | 'prompts'>,
  file: string,
  before: string | undefined,
): (text: string) => Promise<void> {
  const t = wordsOf(lang);
  const agrees = async (above: readonly string[], name: string): Promise<boolean> => {
    const options = [{ value: 'on', name } as const, { value: 'stop', name: t.giveUp } as const];
    return (await prompts.select({ above, message: t.whatNow, options, mayCancel: false })) === 'on';
  };
  // A file that was filled in by hand may hold remarks, which data does not: it is kept as it was.
  let aside = before !== undefined && hasRemarks(before) ? before : undefined;
  let written = before;

  return async (text) => {
    if (text === written) return;
    const onDisk = textOn(file);
    if (onDisk !== undefined && onDisk !== written && onDisk !== text) {
      const backup = backupName(file);
      if (!(await agrees([t.changed(file), t.keptIn(backup)], t.writeOver))) throw new Interrupted();
      aside = onDisk;
    }
    for (;;) {
      try {
        if (aside !== undefined) await writeFile(backupName(file), aside);
        aside = undefined;
        await writeFile(file, text);
        written = text;
        return;
      } catch (error) {
        if (!isPeilError(error)) throw error;
        const why = error.diagnostics.flatMap(({ message, hint }) => [message[lang], hint?.[lang] ?? '']);
        if (!(await agrees([`${t.notSaved}: ${file}`, ...why], t.again))) throw error;
      }
    }
  };
}

function textOn(file: string): string | undefined {
  try {
    return readText(file);
  } catch {
    // Not there, or not readable as ours: writing will tell.
    return undefined;
  }
}

function backupName(file: string): string {
  for (let n = 1; ; n++) {
    const name = `${file}.${n}.bak`;
    if (!existsSync(name)) return name;
  }
}

/** Whether there are remarks beside the first line, which we write ourselves. */
function hasRemarks(text: string): boolean {
  return text
    .split('\n')
    .slice(1)
    .some((line) => /^\s*#|\s#\s/.test(line));
}
