import { type Diagnostic, isPeilError, PeilError } from '../../diagnostics/diagnostic.ts';
import { type CheckedFile, readFile, readOurText } from '../../files/read-file.ts';
import type { AnswerSet } from '../../model/answer.ts';
import type { AnswersFile } from '../../model/generated/answers.ts';
import type { LeanInstrument } from '../../model/instrument.ts';
import type { Lang, Text } from '../../model/text.ts';
import { emitYaml } from '../../report/emit-yaml.ts';
import { schemaLine } from '../../report/yaml.ts';
import { contradictedSwitches, mergeRespondents, type Respondent } from '../../scoring/merge.ts';
import { mergeProblems } from '../../scoring/merge-problems.ts';
import { type BatchFile, listFiles } from '../batch/list-files.ts';
import { kindAtTop } from '../batch/other-kind.ts';
import type { Call } from '../command-spec.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { answerProblems, instrumentFor } from '../read-answers.ts';
import { showProblems } from '../show-problems.ts';
import { writeResult } from '../write-result.ts';

/** peil merge: the files of one organisation into one. All problems of all files at once; nothing is written where there are any. */
export async function run({ args, options, common, io }: Call): Promise<ExitStatus> {
  const output = options['output'] as string | undefined;
  const { files } = listFiles(args[0] as string[], undefined);
  const reading = new Reading();
  for (const file of files) await reading.read(file, common.content);
  if (reading.skipped.length > 0) io.err(leftOut(reading.skipped)[common.lang]);
  const [first] = reading.files;
  if (first !== undefined) await reading.compare(await instrumentFor(first.checked.data, common.content));
  const errors = reading.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new PeilError(reading.diagnostics, reading.texts);
  if (first === undefined) throw nothingToMerge();

  const instrument = await instrumentFor(first.checked.data, common.content);
  const respondents = reading.files.map(respondentOf);
  await showProblems(io, common.lang, [...reading.diagnostics, ...situationProblems(respondents, instrument)], reading.texts);
  const merged = mergeRespondents(respondents, instrument, { notes: options['notes'] === true });
  await writeResult(schemaLine('merged') + emitYaml({ ...merged }), output, { io, lang: common.lang });
  io.err(
    told(
      merged.people,
      merged.perspectives.length,
      merged.missing.reduce((sum, { people }) => sum + people, 0),
    )[common.lang],
  );
  return EXIT.done;
}

interface ReadAnswers {
  readonly checked: CheckedFile<AnswersFile>;
  readonly answers: AnswerSet;
}

/** Gathers files and what is wrong with them. */
class Reading {
  readonly files: ReadAnswers[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly texts = new Map<string, string>();
  /** What lay between the answers, with its kind. */
  readonly skipped: { readonly name: string; readonly kind: string }[] = [];

  /** Only a file that was named must hold the answers of one respondent; what a folder holds besides is left out. */
  async read({ path: name, named }: BatchFile, content: string | undefined): Promise<void> {
    try {
      const kind = named ? undefined : kindAtTop(readOurText(name));
      if (kind !== undefined && kind !== 'answers') {
        this.skipped.push({ name, kind });
        return;
      }
      const checked = await readFile(name, 'answers');
      this.texts.set(name, checked.text);
      const { answers, diagnostics } = await answerProblems(checked, await this.instrument(checked.data, content));
      this.diagnostics.push(...diagnostics);
      this.files.push({ checked, answers });
    } catch (error) {
      if (!isPeilError(error)) throw error;
      this.diagnostics.push(...error.diagnostics);
      for (const [file, text] of error.texts) this.texts.set(file, text);
    }
  }

  /** What only shows when the files lie side by side. */
  async compare(instrument: LeanInstrument): Promise<void> {
    const checked = this.files.map((file) => file.checked);
    for (const { file, path, diagnostic } of mergeProblems(checked, instrument)) {
      const found = checked.find((candidate) => candidate.file === file);
      this.diagnostics.push({
        ...diagnostic,
        file,
        ...(found === undefined ? {} : { range: await found.locate(path, path[0] === 'interview') }),
      });
    }
  }

  // Loading the questions takes longer than reading a file.
  private readonly instruments = new Map<string, LeanInstrument>();

  private async instrument(file: AnswersFile, content: string | undefined): Promise<LeanInstrument> {
    const known = this.instruments.get(file.questionnaire) ?? (await instrumentFor(file, content));
    this.instruments.set(file.questionnaire, known);
    return known;
  }
}

function respondentOf({ checked, answers }: ReadAnswers): Respondent {
  const { role, shown } = checked.data.respondent;
  const notes = Object.entries(checked.data.answers).flatMap(([id, answer]): [string, string][] =>
    typeof answer === 'object' && answer !== null && answer.note !== undefined ? [[id, answer.note]] : [],
  );
  return { role, shown: shown === true, answers, notes: new Map(notes) };
}

/** A fact about the organisation cannot be both; then it counts as not known. */
function situationProblems(respondents: readonly Respondent[], instrument: LeanInstrument): Diagnostic[] {
  return contradictedSwitches(respondents, instrument).map((id) => ({
    code: 'merge-situation-differs',
    severity: 'warning',
    message: {
      nl: `Op '${id}' bij de situatie zegt de een ja en de ander nee. Dit telt nu als niet bekend.`,
      en: `On '${id}' in the situation one says yes and another no. It now counts as not known.`,
    },
    hint: { nl: 'Zoek uit wat klopt en verbeter de bestanden.', en: 'Find out which is right and correct the files.' },
  }));
}

const KINDS: Readonly<Record<string, Text>> = {
  merged: { nl: 'is al samengevoegd', en: 'is merged already' },
  group: {
    nl: 'is een groepsgesprek; dat kan niet bij losse antwoorden',
    en: 'is a group session, which cannot be joined with single answers',
  },
  report: { nl: 'is een rapport', en: 'is a report' },
};

/** Says of every file why it does not take part: a folder often holds an earlier merge or a report. */
function leftOut(skipped: readonly { readonly name: string; readonly kind: string }[]): Text {
  const say = (lang: Lang, start: string): string =>
    skipped
      .map(
        ({ name, kind }) =>
          `${start}: ${name} ${(KINDS[kind] ?? { nl: `is iets anders (${kind})`, en: `is something else (${kind})` })[lang]}.\n`,
      )
      .join('');
  return { nl: say('nl', 'Niet meegenomen'), en: say('en', 'Left out') };
}

function nothingToMerge(): PeilError {
  return new PeilError([
    {
      code: 'file-not-found',
      severity: 'error',
      message: { nl: 'Hier staan geen antwoorden van losse mensen.', en: 'There are no answers of single people here.' },
      hint: {
        nl: "Noem de map of de bestanden die beginnen met 'peil: answers/1'.",
        en: "Name the folder or the files that begin with 'peil: answers/1'.",
      },
    },
  ]);
}

function told(people: number, perspectives: number, hidden: number): Record<Lang, string> {
  return {
    nl: `${people === 1 ? '1 persoon' : `${people} mensen`}, ${perspectives === 1 ? '1 perspectief' : `${perspectives} perspectieven`}.${hidden === 0 ? '' : ` ${hidden === 1 ? '1 van hen telt' : `${hidden} van hen tellen`} niet mee: de groep is te klein. Het rapport zegt wat daarvoor nodig is.`}\n`,
    en: `${people === 1 ? '1 person' : `${people} people`}, ${perspectives === 1 ? '1 perspective' : `${perspectives} perspectives`}.${hidden === 0 ? '' : ` ${hidden} of them ${hidden === 1 ? 'does' : 'do'} not count: the group is too small. The report says what is needed for that.`}\n`,
  };
}
