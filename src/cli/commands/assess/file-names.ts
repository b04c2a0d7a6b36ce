import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PeilError } from '../../../diagnostics/diagnostic.ts';
import { MAX_BYTES } from '../../../files/limits.ts';

/** The file for new answers, from the organisation and the role: readable, and safe on every system. */
export function answersName(organisation: string, role: string): string {
  const slug = organisation
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return `${slug === '' ? 'antwoorden' : slug}-${role}.yaml`;
}

/** The report beside an answers file. A file of that name that is no report of ours is left alone. */
export function reportName(answers: string): string {
  const stem = answers.replace(/\.ya?ml$/i, '');
  for (let n = 1; ; n++) {
    const name = `${stem}.rapport${n === 1 ? '' : `-${n}`}.yaml`;
    if (!existsSync(name) || holds(name, /^peil: *"?report\/1/m)) return name;
  }
}

/** The agenda beside a session. A file of that name that is no agenda of ours is left alone. */
export function agendaName(session: string): string {
  const stem = session.replace(/\.ya?ml$/i, '');
  for (let n = 1; ; n++) {
    const name = `${stem}.agenda${n === 1 ? '' : `-${n}`}.md`;
    if (!existsSync(name) || holds(name, /^# (Gespreksagenda|Agenda for the conversation) · /)) return name;
  }
}

/** A name that is not taken: the same one, with a number before the end. */
export function freeName(file: string): string {
  const { dir, name, ext } = path.parse(file);
  for (let n = 2; ; n++) {
    const candidate = path.join(dir, `${name}-${n}${ext === '' ? '.yaml' : ext}`);
    if (!existsSync(candidate)) return candidate;
  }
}

/** Which kind of file holds an interview, and by what key one tells that it is not finished. */
export type Unfinished = 'answers' | 'group';
const LINES = {
  answers: { kind: /^peil: *"?answers\/1/m, open: /^interview:/m },
  group: { kind: /^peil: *"?group\/1/m, open: /^session:/m },
} as const;

/** Files of a kind in a folder of which the interview is not finished. */
export function unfinishedIn(folder: string, kind: Unfinished = 'answers'): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
    .map((entry) => entry.name)
    .filter((name) => isOfKind(path.join(folder, name), kind) && holds(path.join(folder, name), LINES[kind].open))
    .sort();
}

/** Whether a file says that it is of this kind. */
export function isOfKind(file: string, kind: Unfinished): boolean {
  return holds(file, LINES[kind].kind);
}

/** Whether a readable file of a normal size holds this. */
export function holds(file: string, pattern: RegExp): boolean {
  try {
    return statSync(file).size <= MAX_BYTES && pattern.test(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}

/** Refuses a place where no file can come, before anything is asked. */
export function checkPlace(file: string): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isDirectory() === true) {
    throw new PeilError([
      {
        code: 'file-is-directory',
        severity: 'error',
        message: { nl: 'Dit is een map, geen bestand.', en: 'This is a folder, not a file.' },
        file,
        hint: { nl: 'Noem een bestand in die map, zoals antwoorden.yaml.', en: 'Name a file in that folder, such as answers.yaml.' },
      },
    ]);
  }
  if (statSync(path.dirname(file), { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new PeilError([
      {
        code: 'file-not-written',
        severity: 'error',
        message: { nl: 'De map voor dit bestand is er niet.', en: 'The folder for this file does not exist.' },
        file,
        hint: { nl: 'Maak eerst de map, of kies een andere plek.', en: 'Make the folder first, or choose another place.' },
      },
    ]);
  }
}

/** A file name as it must be typed in a shell. */
export function typed(file: string): string {
  return /^[\w./@:+-]+$/.test(file) ? file : `"${file.replace(/(["\\$`])/g, '\\$1')}"`;
}
