import { type Diagnostic, isPeilError, PeilError } from '../diagnostics/diagnostic.ts';
import { type FileKind, type FileKinds, fitsQuickly, kindOf, KIND_VERSION, FILE_KINDS, loadValidator } from '../schema/kinds.ts';
import { schemaProblems } from '../schema/schema-problems.ts';
import { foreignFile } from './foreign-file.ts';
import { MAX_WIDTH } from './limits.ts';
import { tooWide } from './too-wide.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';

/** A file that has passed its schema, with what is needed to point into it. */
export interface CheckedFile<T> {
  readonly file: string;
  readonly text: string;
  readonly data: T;
  readonly locate: ParsedYaml['locate'];
}

/**
 * Reads a file of a known kind and checks it against its schema.
 * @throws PeilError with all problems at once
 */
export async function readFile<K extends FileKind>(file: string, kind: K): Promise<CheckedFile<FileKinds[K]>> {
  return checkText(file, readOurText(file), kind);
}

/** The text of a file that should be one of ours. What is not even text is told once, with what to do with it. */
export function readOurText(file: string): string {
  try {
    return readText(file);
  } catch (error) {
    const isText = !isPeilError(error) || error.diagnostics[0]?.code !== 'file-not-utf8';
    throw isText ? error : (foreignFile(file, '') ?? error);
  }
}

/** The same for text that is in memory already, such as standard input. */
export async function checkText<K extends FileKind>(file: string, text: string, kind: K): Promise<CheckedFile<FileKinds[K]>> {
  const parsed = await parse(file, text);
  const found = kindOf(parsed.data);
  if (found !== kind) throw await wrongKind(file, text, parsed, [kind]);
  await checkSchema(file, text, parsed, kind);
  // The validator has just proven the shape; this is the one place where unknown becomes a type.
  return { file, text, data: parsed.data as FileKinds[K], locate: parsed.locate };
}

/** A checked file together with its kind. */
export type AnyFile = { [K in FileKind]: { kind: K; checked: CheckedFile<FileKinds[K]> } }[FileKind];

/** Reads any file of ours; its kind follows from its `peil:` line. */
export async function readAnyFile(file: string): Promise<AnyFile> {
  const text = readOurText(file);
  const parsed = await parse(file, text);
  const kind = kindOf(parsed.data);
  if (kind === undefined) throw await wrongKind(file, text, parsed, FILE_KINDS);
  await checkSchema(file, text, parsed, kind);
  return { kind, checked: { file, text, data: parsed.data, locate: parsed.locate } } as AnyFile;
}

async function parse(file: string, text: string): Promise<ParsedYaml> {
  const foreign = foreignFile(file, text);
  if (foreign !== undefined) throw foreign;
  const result = await parseYaml(file, text);
  if (!result.ok) throw new PeilError(result.diagnostics, new Map([[file, text]]));
  return result.parsed;
}

async function checkSchema(file: string, text: string, parsed: ParsedYaml, kind: FileKind): Promise<void> {
  if (await fitsQuickly(kind, parsed.data)) return;
  const wide = tooWide(parsed.data);
  if (wide !== undefined) throw await widerThanOurs(file, text, parsed, wide);
  const validate = await loadValidator(kind);
  if (validate(parsed.data)) return;
  const diagnostics: Diagnostic[] = [];
  for (const problem of schemaProblems(validate.errors ?? [])) {
    diagnostics.push({ ...problem.diagnostic, file, range: await parsed.locate(problem.path, problem.onKey) });
  }
  diagnostics.sort((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
  throw new PeilError(diagnostics, new Map([[file, text]]));
}

async function widerThanOurs(file: string, text: string, parsed: ParsedYaml, path: readonly string[]): Promise<PeilError> {
  const diagnostic: Diagnostic = {
    code: 'file-too-large',
    severity: 'error',
    message: {
      nl: `Hier staan meer dan ${MAX_WIDTH} regels naast elkaar.`,
      en: `There are more than ${MAX_WIDTH} entries beside each other here.`,
    },
    file,
    range: await parsed.locate(path, true),
    hint: {
      nl: 'Zoveel heeft geen bestand van Peil. Is dit wel het goede bestand?',
      en: 'No file of Peil has that many. Is this the right file?',
    },
  };
  return new PeilError([diagnostic], new Map([[file, text]]));
}

async function wrongKind(file: string, text: string, parsed: ParsedYaml, wanted: readonly FileKind[]): Promise<PeilError> {
  const range = await parsed.locate(['peil'], false);
  const lines = wanted.map((kind) => `peil: ${kind}/${KIND_VERSION}`);
  return new PeilError(
    [
      {
        code: 'kind-unknown',
        severity: 'error',
        message: { nl: 'Dit is niet het soort bestand dat hier nodig is.', en: 'This is not the kind of file that is needed here.' },
        file,
        range,
        hint: { nl: `Het bestand moet beginnen met: ${lines.join(' of ')}`, en: `The file must begin with: ${lines.join(' or ')}` },
      },
    ],
    new Map([[file, text]]),
  );
}
