import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AnswersFile } from '../model/generated/answers.ts';
import type { LeanInstrument } from '../model/instrument.ts';

/** A file that is to be merged. */
export interface MergeFile {
  readonly file: string;
  readonly data: AnswersFile;
}

/** A problem with one of the files, at a path inside it. */
export interface MergeProblem {
  readonly file: string;
  readonly path: readonly string[];
  readonly diagnostic: Diagnostic;
}

/**
 * Why files cannot be merged: another organisation, another questionnaire or version, one respondent twice. What most
 * files have is taken for what is meant. A file that is not finished is a warning.
 */
export function mergeProblems(files: readonly MergeFile[], instrument: LeanInstrument): MergeProblem[] {
  return [...organisations(files), ...versions(files, instrument), ...twice(files), ...unfinished(files)];
}

/** Names are the same but for capitals and spaces: every respondent types them anew. */
export function sameName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function organisations(files: readonly MergeFile[]): MergeProblem[] {
  const { others, most } = differing(files, ({ data }) => sameName(data.organisation.name));
  const name = files.find(({ data }) => sameName(data.organisation.name) === most)?.data.organisation.name ?? '';
  return others.map(({ file, data }) => ({
    file,
    path: ['organisation', 'name'],
    diagnostic: {
      code: 'merge-organisation-differs',
      severity: 'error',
      message: {
        nl: `Dit gaat over een andere organisatie: '${data.organisation.name}', niet '${name}'.`,
        en: `This is about another organisation: '${data.organisation.name}', not '${name}'.`,
      },
      hint: {
        nl: 'Laat dit bestand weg. Is het dezelfde organisatie? Schrijf de naam dan overal hetzelfde.',
        en: 'Leave this file out. Is it the same organisation? Then write the name the same everywhere.',
      },
    },
  }));
}

function versions(files: readonly MergeFile[], instrument: LeanInstrument): MergeProblem[] {
  const { profile, version } = instrument.profile;
  const full = ({ data }: MergeFile): string =>
    data.questionnaire.includes('@') ? data.questionnaire : `${data.questionnaire}@${data.questionnaire === profile ? version : '?'}`;
  const { others, most } = differing(files, full);
  return others.map((entry) => ({
    file: entry.file,
    path: ['questionnaire'],
    diagnostic: {
      code: 'merge-version-differs',
      severity: 'error',
      message: {
        nl: `Deze antwoorden horen bij ${full(entry)}, de andere bij ${most}.`,
        en: `These answers belong to ${full(entry)}, the others to ${most}.`,
      },
      hint: {
        nl: 'Alleen antwoorden op dezelfde vragen gaan samen. Loop de vragen van de nieuwste versie na, of laat dit bestand weg.',
        en: 'Only answers to the same questions go together. Go through the questions of the newest version, or leave this file out.',
      },
    },
  }));
}

/** Those that are not as most are; of equally many the first by code unit counts. */
function differing(files: readonly MergeFile[], of: (file: MergeFile) => string): { others: MergeFile[]; most: string } {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(of(file), (counts.get(of(file)) ?? 0) + 1);
  const [most = ''] = [...counts.entries()].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
  return { others: files.filter((file) => of(file) !== most), most };
}

/** The same code, or the same content without codes that tell them apart. */
function twice(files: readonly MergeFile[]): MergeProblem[] {
  const problems: MergeProblem[] = [];
  const byCode = new Map<string, string>();
  const byContent = new Map<string, { file: string; code: string | undefined }[]>();
  for (const { file, data } of files) {
    const code = data.respondent.id;
    const earlier = code === undefined ? undefined : byCode.get(code);
    if (code !== undefined && earlier === undefined) byCode.set(code, file);
    const content = contentOf(data);
    const alike = byContent.get(content) ?? [];
    byContent.set(content, [...alike, { file, code }]);
    const same = alike.find((other) => other.code === undefined || code === undefined);
    if (earlier !== undefined) {
      problems.push(
        problem(
          file,
          ['respondent', 'id'],
          { nl: `De code '${code ?? ''}' staat ook in ${earlier}.`, en: `The code '${code ?? ''}' stands in ${earlier} too.` },
          {
            nl: 'Neem van elke respondent één bestand, het nieuwste. Zijn het twee mensen? Geef elk een eigen code.',
            en: 'Take one file of each respondent, the newest. Are they two people? Give each a code of their own.',
          },
        ),
      );
    } else if (same !== undefined) {
      problems.push(
        problem(
          file,
          ['respondent', 'role'],
          {
            nl: `Dit bestand heeft dezelfde rol en dezelfde antwoorden als ${same.file}.`,
            en: `This file has the same role and the same answers as ${same.file}.`,
          },
          {
            nl: "Laat er een weg. Zijn het twee mensen? Zet er dan een code bij: 'respondent: { role: …, id: r07 }'. Nooit een naam.",
            en: "Leave one out. Are they two people? Then add a code: 'respondent: { role: …, id: r07 }'. Never a name.",
          },
        ),
      );
    }
  }
  return problems;
}

function contentOf({ respondent, situation = {}, answers }: AnswersFile): string {
  return JSON.stringify([respondent.role, ordered(situation), ordered(answers)]);
}

/** The same text for the same data, whatever the order of the keys. */
function ordered(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(ordered);
  return Object.entries(data)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, ordered(value)]);
}

function problem(file: string, path: readonly string[], message: Diagnostic['message'], hint: Diagnostic['message']): MergeProblem {
  return { file, path, diagnostic: { code: 'merge-respondent-twice', severity: 'error', message, hint } };
}

function unfinished(files: readonly MergeFile[]): MergeProblem[] {
  return files
    .filter(({ data }) => data.interview !== undefined)
    .map(({ file }) => ({
      file,
      path: ['interview'],
      diagnostic: {
        code: 'answers-unfinished',
        severity: 'warning',
        message: { nl: 'Dit interview is nog niet af. Wat er is, telt mee.', en: 'This interview is not finished. What is there counts.' },
        hint: { nl: `Ga verder met 'peil assess --resume ${file}'.`, en: `Go on with 'peil assess --resume ${file}'.` },
      },
    }));
}
