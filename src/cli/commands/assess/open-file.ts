import { existsSync } from 'node:fs';
import { PeilError } from '../../../diagnostics/diagnostic.ts';
import { readFile } from '../../../files/read-file.ts';
import type { Asking } from '../../../interview/ask-situation.ts';
import { Interrupted } from '../../../interview/prompts.ts';
import { MOST, tidy } from '../../../interview/session.ts';
import type { Instrument } from '../../../model/instrument.ts';
import type { Lang } from '../../../model/text.ts';
import type { FileKinds } from '../../../schema/kinds.ts';
import { answerProblems } from '../../read-answers.ts';
import { checkPlace, freeName, isOfKind, type Unfinished, unfinishedIn } from './file-names.ts';
import type { AssessOptions } from './options.ts';

/** How one kind of conversation begins, or goes on. */
interface Opening<Head, Opened> {
  readonly resume: (file: string) => Promise<Opened>;
  /** Asks what comes before the questions. */
  readonly ask: () => Promise<Head>;
  readonly nameOf: (head: Head) => string;
  readonly start: (head: Head, file: string) => Opened;
}

/** Opens the conversation that was asked for: one to go on with, or a new one in a file that is not there yet. */
export async function openFile<Head, Opened>(
  asking: Pick<Asking, 'lang' | 'prompts'>,
  options: AssessOptions,
  kind: Unfinished,
  { resume, ask, nameOf, start }: Opening<Head, Opened>,
): Promise<Opened> {
  if (options.resume !== undefined) return resume(options.resume === true ? await findUnfinished(asking, kind) : options.resume);
  if (options.output !== undefined) {
    checkPlace(options.output);
    const other = await whereInstead(asking, options.output, kind);
    return other.kind === 'resume' ? resume(options.output) : start(await ask(), other.file);
  }
  const head = await ask();
  const name = nameOf(head);
  const other = await whereInstead(asking, name, kind);
  return other.kind === 'resume' ? resume(name) : start(head, other.file);
}

/**
 * A file to go on with, and its text; --date gives it another day.
 * @throws PeilError with everything that is wrong with it
 */
export async function readToResume<K extends Unfinished>(
  file: string,
  kind: K,
  { date }: AssessOptions,
  instrument: Instrument,
): Promise<{ data: FileKinds[K]; text: string }> {
  const checked = await readFile(file, kind);
  const { diagnostics } = await answerProblems(checked, instrument);
  if (diagnostics.length > 0) throw new PeilError(diagnostics, new Map([[file, checked.text]]));
  return { data: date === undefined ? checked.data : { ...checked.data, date }, text: checked.text };
}

/** The one interview in this folder that is not finished; asks where there are more. */
export async function findUnfinished({ lang, prompts }: Pick<Asking, 'lang' | 'prompts'>, kind: Unfinished): Promise<string> {
  const found = unfinishedIn('.', kind);
  const [only] = found;
  if (only === undefined) {
    throw new PeilError([
      {
        code: 'file-not-found',
        severity: 'error',
        message: {
          nl: 'In deze map staat geen bestand met een interview dat nog niet af is.',
          en: 'In this folder there is no file with an interview that is not finished.',
        },
        hint: {
          nl: "Noem het bestand: 'peil assess --resume antwoorden.yaml', of begin opnieuw met 'peil assess'.",
          en: "Name the file: 'peil assess --resume answers.yaml', or begin with 'peil assess'.",
        },
      },
    ]);
  }
  if (found.length === 1) return only;
  const message = { nl: 'Met welk bestand wil je verder?', en: 'Which file do you want to go on with?' }[lang];
  return (await prompts.select({ above: [], message, options: found.map((value) => ({ value, name: value })), mayCancel: false })) ?? only;
}

type Instead = { readonly kind: 'resume' } | { readonly kind: 'new'; readonly file: string };

/** Never writes over a file unasked: goes on with it, or takes another name. */
async function whereInstead({ lang, prompts }: Pick<Asking, 'lang' | 'prompts'>, file: string, kind: Unfinished): Promise<Instead> {
  if (!existsSync(file)) return { kind: 'new', file };
  const ours = isOfKind(file, kind);
  const t = EXISTS[lang];
  const wish = await prompts.select({
    above: [t.exists(file)],
    message: t.what,
    options: [
      ...(ours ? [{ value: 'resume', name: t.resume } as const] : []),
      { value: 'other', name: t.other } as const,
      { value: 'stop', name: t.stop } as const,
    ],
    mayCancel: false,
  });
  if (wish === 'resume') return { kind: 'resume' };
  if (wish === 'stop') throw new Interrupted();
  const name = await prompts.text({
    above: [],
    message: t.name,
    start: freeName(file),
    mayCancel: false,
    check: (text) => (tidy(text) === '' || tidy(text).length > MOST.name ? t.needed : existsSync(tidy(text)) ? t.taken : undefined),
  });
  const chosen = tidy(name ?? freeName(file));
  checkPlace(chosen);
  return { kind: 'new', file: chosen };
}

const EXISTS: Record<
  Lang,
  {
    exists: (file: string) => string;
    what: string;
    resume: string;
    other: string;
    stop: string;
    name: string;
    needed: string;
    taken: string;
  }
> = {
  nl: {
    exists: (file) => `Het bestand ${file} is er al.`,
    what: 'Wat wil je doen?',
    resume: 'Ga verder met dat bestand',
    other: 'Begin opnieuw, in een ander bestand',
    stop: 'Stop',
    name: 'Hoe moet het nieuwe bestand heten?',
    needed: 'Typ een naam, zoals antwoorden.yaml.',
    taken: 'Dat bestand is er ook al. Kies een andere naam.',
  },
  en: {
    exists: (file) => `The file ${file} is there already.`,
    what: 'What do you want to do?',
    resume: 'Go on with that file',
    other: 'Begin again, in another file',
    stop: 'Stop',
    name: 'What should the new file be called?',
    needed: 'Type a name, such as answers.yaml.',
    taken: 'That file is there too. Choose another name.',
  },
};
