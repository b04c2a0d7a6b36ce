import { Interrupted } from '../../../interview/prompts.ts';
import type { Text } from '../../../model/text.ts';
import type { Call } from '../../command-spec.ts';
import { EXIT, type ExitStatus } from '../../exit-status.ts';
import { typed } from './file-names.ts';
import { type Asked, promptsFor } from './prompts-for.ts';

/** What is still to be done when everything was asked; undefined where one goes on another time. */
export type Afterwards = (() => Promise<void>) | undefined;

/**
 * Holds a conversation on this terminal. Whoever leaves, in whatever way, is told where everything is kept.
 * @param kept says in one sentence what is in the file
 * @param talk asks everything; tells where it is kept as soon as that is known
 */
export async function converse(
  call: Call,
  plain: boolean,
  kept: Text,
  talk: (asked: Asked, keptIn: (file: string) => void) => Promise<Afterwards>,
): Promise<ExitStatus> {
  const { io } = call;
  const leave = new AbortController();
  const onSignal = (): void => leave.abort();
  // Ctrl-C between two prompts, or while lines are read, reaches us as a signal.
  process.on('SIGINT', onSignal);
  const asked = await promptsFor(call, plain, leave.signal);
  let file: string | undefined;
  try {
    const afterwards = await talk(asked, (name) => {
      file = name;
    });
    asked.prompts.close();
    if (afterwards === undefined) io.err(stopped(call, file, kept));
    else await afterwards();
    return EXIT.done;
  } catch (error) {
    asked.prompts.close();
    if (!(error instanceof Interrupted)) throw error;
    io.err(stopped(call, file, kept));
    return EXIT.interrupted;
  } finally {
    process.off('SIGINT', onSignal);
  }
}

function stopped({ common: { lang } }: Call, file: string | undefined, kept: Text): string {
  if (file === undefined)
    return { nl: 'Gestopt. Er was nog niets om te bewaren.\n', en: 'Stopped. There was nothing to save yet.\n' }[lang];
  return {
    nl: `Gestopt. ${kept.nl} ${file}\nVerder gaan: peil assess --resume ${typed(file)}\n`,
    en: `Stopped. ${kept.en} ${file}\nTo go on: peil assess --resume ${typed(file)} --lang en\n`,
  }[lang];
}
