import { PeilError } from '../../../diagnostics/diagnostic.ts';
import { existsSync } from 'node:fs';
import { writeFile } from '../../../files/write-file.ts';
import { answersText, toAnswersFile } from '../../../interview/answers-file.ts';
import type { Session } from '../../../interview/session.ts';
import { wordsOf } from '../../../interview/texts.ts';
import type { Opened } from './open-interview.ts';

/**
 * Writes the answers to their file, whole and flushed. What is written already is not written again. Where writing
 * fails the person may make room and try again; the answer is still in memory then.
 */
export function saverOf({ instrument, lang, prompts }: Omit<Session, 'save'>, { file, before }: Opened): Session['save'] {
  const t = wordsOf(lang);
  let written = before;
  let aside = before !== undefined && hasRemarks(before);
  return async (interview, finished) => {
    const text = answersText(toAnswersFile(interview, instrument, lang, finished));
    if (text === written) return;
    for (;;) {
      try {
        // A file that was filled in by hand may hold remarks, which data does not: keep it as it was.
        if (aside && before !== undefined) await writeFile(backupName(file), before);
        aside = false;
        await writeFile(file, text);
        written = text;
        return;
      } catch (error) {
        if (!(error instanceof PeilError)) throw error;
        const why = error.diagnostics.flatMap(({ message, hint }) => [message[lang], hint?.[lang] ?? '']);
        const wish = await prompts.select({ above: [`${t.notSaved}: ${file}`, ...why], message: '', options: [{ value: 'again', name: t.again }, { value: 'stop', name: t.giveUp }], mayCancel: false });
        if (wish !== 'again') throw error;
      }
    }
  };
}

function backupName(file: string): string {
  for (let n = 1; ; n++) {
    const name = `${file}.${n}.bak`;
    if (!existsSync(name)) return name;
  }
}

/** Whether there are remarks beside the first line, which we write ourselves. */
function hasRemarks(text: string): boolean {
  return text.split('\n').slice(1).some((line) => /^\s*#|\s#\s/.test(line));
}
