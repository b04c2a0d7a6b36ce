import path from 'node:path';
import { type Diagnostic, PeilError } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { CheckFile } from '../../model/generated/check.ts';
import type { OrganisationKind } from '../../model/generated/profile.ts';
import type { PolicyCondition } from '../../model/policy-content.ts';
import { buildCheck } from '../../policy/build-check.ts';
import { checkDocuments } from '../../policy/check-documents.ts';
import { CHECK_FORMATS, type CheckFormatName } from '../../policy/formats/formats.ts';
import { CHECK_ENDING_NAMES, checkFormatOfFile } from '../../policy/formats/format-names.ts';
import { holdToDemands } from '../../policy/gate.ts';
import { overdueReviews } from '../../policy/review-dates.ts';
import { PLAIN_STYLES, type Styles } from '../../report/styles.ts';
import { readBaseline, writeBaseline } from '../check/baseline.ts';
import { loadRules } from '../check/load-rules.ts';
import { findDocuments } from '../check/find-documents.ts';
import { checkConfigIds, findConfig } from '../check/read-config.ts';
import { readDocuments } from '../check/read-documents.ts';
import type { Call } from '../command-spec.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { formatByEnding } from '../format-by-ending.ts';
import type { Io } from '../io.ts';
import { version } from '../version.ts';

/** peil check: policy papers in, what they arrange and name out; status 1 where something asked for is not there. */
export async function run({ args, options, common, io }: Call): Promise<ExitStatus> {
  const here = process.cwd();
  const option = (name: string): string | undefined => options[name] as string | undefined;
  const format = formatFor(option('format'), option('explain') === undefined ? option('output') : undefined, io);
  const config = await findConfig(here, option('config'));
  const given = args[0] as string[];
  const named = given.length > 0 ? given : (config?.data.documents ?? []);
  if (named.length === 0)
    throw wrongUse(
      { nl: 'Welke documenten?', en: 'Which documents?' },
      {
        nl: "Noem bestanden of mappen, zoals 'peil check beleid/', of zet ze in peil.config.yaml.",
        en: "Name files or folders, such as 'peil check policy/', or put them in peil.config.yaml.",
      },
    );
  const files = await findDocuments(named, given.length > 0 ? here : (config?.folder ?? here), here);
  // A PDF is read in a thread of its own while the rules are loaded in this one.
  const reading = readDocuments(files, here);
  reading.catch(() => undefined);
  const content = await loadRules(
    common.content ?? (config?.data.content === undefined ? undefined : path.resolve(config.folder, config.data.content)),
    config?.data.terms ?? [],
  );
  if (config !== undefined) await checkConfigIds(config, content.conditions);
  const today = dateOf(option('date')) ?? io.today();
  const profile = (option('profile') ?? config?.data.profile ?? 'jeugdzorgorganisatie') as OrganisationKind;
  const conditions = content.conditions.filter((condition) => condition.profiles.includes(profile));
  const ids = new Set(conditions.map(({ id }) => id));
  const rules = { ...content.rules, rules: content.rules.rules.filter((rule) => ids.has(rule.id)) };
  const explained = option('explain');
  const rule =
    explained === undefined
      ? undefined
      : (rules.rules.find(({ id }) => id === explained) ?? unknownRule(explained, conditions, rules.notVisible));
  const { documents, problems } = await reading;
  if (problems.length > 0) await show(io, common.lang, problems);
  const styles = await stylesFor(option('output') === undefined && io.colour.out);
  if (rule !== undefined) {
    const { explainCheck } = await import('../../policy/explain-check.ts');
    const { explanationText } = await import('../../policy/formats/explanation.ts');
    const title = conditions.find(({ id }) => id === rule.id)?.title[common.lang] ?? '';
    await put(explanationText(rule.id, title, explainCheck(documents, rule, rules), common.lang, styles, io.columns), option('output'), io);
    return problems.length > 0 ? EXIT.wrong : EXIT.done;
  }
  const results = checkDocuments(documents, rules);
  const baselineFile =
    option('baseline') ?? (config?.data.baseline === undefined ? undefined : path.resolve(config.folder, config.data.baseline));
  const update = options['updateBaseline'] === true;
  if (update && baselineFile === undefined)
    throw wrongUse(
      { nl: 'Welk bestand moet bijgewerkt worden?', en: 'Which file must be updated?' },
      {
        nl: "Geef ook --baseline, of zet 'baseline' in peil.config.yaml.",
        en: "Give --baseline too, or put 'baseline' in peil.config.yaml.",
      },
    );
  const demands = {
    required: config?.data.required ?? [],
    exceptions: config?.data.exceptions ?? [],
    failOn: option('failOn') as 'named' | 'missing' | undefined,
    baseline: update || baselineFile === undefined ? undefined : await readBaseline(baselineFile),
    today,
  };
  const gate = holdToDemands(new Map(results.map(({ id, state }) => [id, state])), conditions, demands);
  const check = buildCheck({
    lang: common.lang,
    profile,
    today,
    documents,
    results,
    conditions,
    rules,
    overdue: overdueReviews(documents, today),
    gate,
  });
  const render = await CHECK_FORMATS[format]();
  await put(
    render(check, { styles, columns: option('output') === undefined ? io.columns : 80, config: config?.file, version: version() }),
    option('output'),
    io,
  );
  if (problems.length > 0) return EXIT.wrong;
  if (update && baselineFile !== undefined) {
    await writeBaseline(baselineFile, check);
    io.err(
      { nl: `Bijgewerkt: ${path.relative(here, baselineFile)}\n`, en: `Updated: ${path.relative(here, baselineFile)}\n` }[common.lang],
    );
    return EXIT.done;
  }
  return isBelow(check) ? EXIT.below : EXIT.done;
}

/** What was asked for, else what the ending of the file says; a screen gets text and a pipe the whole record. */
function formatFor(given: string | undefined, output: string | undefined, io: Io): CheckFormatName {
  if (given !== undefined) return given as CheckFormatName;
  if (output === undefined) return io.stdoutIsTerminal ? 'pretty' : 'yaml';
  return formatByEnding(output, { formatOf: checkFormatOfFile, known: CHECK_ENDING_NAMES }) ?? 'yaml';
}

/** Something was asked and is not there, or a paper is past its date while something was asked. */
function isBelow(check: CheckFile): boolean {
  return check.gate !== undefined && (!check.gate.passed || check.overdue !== undefined);
}

function unknownRule(id: string, conditions: readonly PolicyCondition[], hidden: ReadonlyMap<string, { nl: string; en: string }>): never {
  const reason = hidden.get(id);
  const guess = nearest(
    id,
    conditions.map((condition) => condition.id),
  );
  throw new PeilError([
    {
      code: 'id-unknown',
      severity: 'error',
      message: { nl: `Voor ${id} kijkt Peil niet in documenten.`, en: `Peil does not look in documents for ${id}.` },
      hint:
        reason ??
        (guess === undefined || guess === id
          ? { nl: "'peil list conditions' laat de voorwaarden zien.", en: "'peil list conditions' shows the conditions." }
          : { nl: `Bedoel je ${guess}?`, en: `Do you mean ${guess}?` }),
    },
  ]);
}

function dateOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)) return text;
  throw wrongUse(
    { nl: `'${text}' is geen dag.`, en: `'${text}' is not a day.` },
    { nl: 'Schrijf jaar-maand-dag, zoals 2026-03-14.', en: 'Write year-month-day, such as 2026-03-14.' },
  );
}

async function put(text: string, output: string | undefined, io: Io): Promise<void> {
  if (output === undefined) io.out(text);
  else await (await import('../../files/write-file.ts')).writeFile(output, text);
}

async function show(io: Io, lang: Call['common']['lang'], problems: readonly Diagnostic[]): Promise<void> {
  await (await import('../show-problems.ts')).showProblems(io, lang, problems, new Map());
}

async function stylesFor(colour: boolean): Promise<Styles> {
  return colour ? (await import('../paint.ts')).paint(true) : PLAIN_STYLES;
}

function wrongUse(message: { nl: string; en: string }, hint: { nl: string; en: string }): PeilError {
  return new PeilError([{ code: 'usage-wrong', severity: 'error', message, hint }]);
}
