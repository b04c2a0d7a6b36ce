import type { YesNo } from '../model/answer.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Lang } from '../model/text.ts';
import type { Prompts } from './prompts.ts';
import { wordsOf } from './texts.ts';

/** What is needed to ask anything at all. */
export interface Asking {
  readonly instrument: Instrument;
  readonly lang: Lang;
  readonly prompts: Prompts;
}

interface Situated {
  /** Only what was asked. */
  readonly situation: ReadonlyMap<string, YesNo>;
}

/**
 * Asks the switches of the situation that were not asked yet.
 * @param take takes in one answer; comes back when it is on disk, and only then the next is asked
 */
export async function askSituation<S extends Situated>(
  { instrument, lang, prompts }: Asking,
  start: S,
  take: (before: S, id: string, value: YesNo) => Promise<S>,
): Promise<S> {
  const t = wordsOf(lang);
  const { switches } = instrument.profile;
  let now = start;
  for (const [index, entry] of switches.entries()) {
    if (now.situation.has(entry.id)) continue;
    const value = await prompts.select<YesNo>({
      above: [t.situation(index + 1, switches.length)],
      message: entry.question[lang],
      options: [
        { value: 'yes', name: t.yes },
        { value: 'no', name: t.no },
        { value: 'unknown', name: t.dontKnow },
      ],
      mayCancel: false,
    });
    now = await take(now, entry.id, value ?? 'unknown');
  }
  return now;
}
