import { existsSync } from 'node:fs';
import { PeilError } from '../../../diagnostics/diagnostic.ts';
import { readFile } from '../../../files/read-file.ts';
import { fromAnswersFile } from '../../../interview/answers-file.ts';
import { type Interview, startInterview } from '../../../interview/interview.ts';
import { Interrupted } from '../../../interview/prompts.ts';
import { MOST, type Session, tidy } from '../../../interview/session.ts';
import { askHead } from '../../../interview/set-up.ts';
import type { Lang } from '../../../model/text.ts';
import { answerProblems } from '../../read-answers.ts';
import { answersName, checkPlace, freeName, isOfKind, type Unfinished, unfinishedIn } from './file-names.ts';
import type { AssessOptions } from './options.ts';

/** An interview and the file that it lives in. */
export interface Opened {
  readonly file: string;
  readonly interview: Interview;
  /** What the file said before; undefined where it is new. */
  readonly before: string | undefined;
}

type Room = Omit<Session, 'save'>;

/** Opens the interview that was asked for: one to go on with, or a new one in a file that is not there yet. */
export async function openInterview(room: Room, options: AssessOptions, today: string): Promise<Opened> {
  if (options.resume !== undefined) return resume(room, options.resume === true ? await findUnfinished(room, 'answers') : options.resume, options);
  let file = options.output;
  if (file !== undefined) {
    checkPlace(file);
    const other = await whereInstead(room, file, 'answers');
    if (other.kind === 'resume') return resume(room, file, options);
    file = other.file;
  }
  const head = await askHead({ ...room, save: () => Promise.resolve() }, { ...options, date: options.date ?? today });
  if (file === undefined) {
    const name = answersName(head.organisation.name, head.role);
    const other = await whereInstead(room, name, 'answers');
    if (other.kind === 'resume') return resume(room, name, options);
    file = other.file;
  }
  return { file, interview: startInterview(room.instrument, head), before: undefined };
}

async function resume({ instrument }: Room, file: string, options: AssessOptions): Promise<Opened> {
  const checked = await readFile(file, 'answers');
  const { diagnostics } = await answerProblems(checked, instrument);
  if (diagnostics.length > 0) throw new PeilError(diagnostics, new Map([[file, checked.text]]));
  const data = options.date === undefined ? checked.data : { ...checked.data, date: options.date };
  return { file, interview: fromAnswersFile(data, instrument, options.scope), before: checked.text };
}

/** The one interview in this folder that is not finished; asks where there are more. */
export async function findUnfinished({ lang, prompts }: Pick<Room, 'lang' | 'prompts'>, kind: Unfinished): Promise<string> {
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

export type Instead = { readonly kind: 'resume' } | { readonly kind: 'new'; readonly file: string };

/** Never writes over a file unasked: goes on with it, or takes another name. */
export async function whereInstead({ lang, prompts }: Pick<Room, 'lang' | 'prompts'>, file: string, kind: Unfinished): Promise<Instead> {
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
