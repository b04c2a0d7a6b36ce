import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { loadInstrument, PROFILES } from '../../content/load-instrument.ts';
import { profileOption } from '../profile-option.ts';
import { type Diagnostic, PeilError } from '../../diagnostics/diagnostic.ts';
import { MAX_TABLE_BYTES } from '../../files/limits.ts';
import { readFile } from '../../files/read-file.ts';
import { readCsv } from '../../files/read-csv.ts';
import { decode, readBytes, readText } from '../../files/read-text.ts';
import { readXlsx } from '../../files/read-xlsx.ts';
import type { ReadTable } from '../../files/table.ts';
import { notWritten, writeFile } from '../../files/write-file.ts';
import type { AnswersFile } from '../../model/generated/answers.ts';
import type { Lang, Text } from '../../model/text.ts';
import { emitYaml } from '../../report/emit-yaml.ts';
import { schemaLine } from '../../report/yaml.ts';
import { firstMap, withReasons } from '../../scoring/import-map.ts';
import { importRow } from '../../scoring/import-row.ts';
import { placeColumns } from '../batch/import-columns.ts';
import type { Call } from '../command-spec.ts';
import { answersName } from './assess/file-names.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { showProblems } from '../show-problems.ts';
import { writeResult } from '../write-result.ts';

/** peil import: a table with a row per respondent becomes answers files; --init makes the map that says how. */
export async function run(call: Call): Promise<ExitStatus> {
  const { args, options, common, io } = call;
  const name = String(args[0]);
  const output = options['output'] as string | undefined;
  const mapName = options['map'] as string | undefined;
  if (options['init'] === true) {
    const table = readTable(name, options['sheet'] as string | undefined);
    const instrument = await loadInstrument(profileOption(options), common.content);
    const sheet = options['sheet'] as string | undefined;
    if (output !== undefined && existsSync(output))
      throw problem(
        'file-not-written',
        { nl: 'Deze indeling is er al.', en: 'This map is there already.' },
        { nl: 'Kies een andere naam, of haal de oude eerst weg.', en: 'Choose another name, or remove the old one first.' },
        output,
      );
    const map = firstMap(table, instrument);
    await writeResult(
      HEAD[common.lang] + withReasons(emitYaml({ ...map, ...(sheet === undefined ? {} : { sheet }) }), map, common.lang),
      output,
      {
        io,
        lang: common.lang,
      },
    );
    return EXIT.done;
  }
  if (mapName === undefined)
    throw problem(
      'usage-wrong',
      { nl: 'Er is nog geen indeling die zegt wat elke kolom is.', en: 'There is no map yet that says what each column is.' },
      {
        nl: `Maak er een: peil import ${name} --init --output indeling.yaml`,
        en: `Make one: peil import ${name} --init --output map.yaml`,
      },
    );
  if (output === undefined)
    throw problem(
      'usage-wrong',
      { nl: 'Waar moeten de bestanden komen?', en: 'Where should the files go?' },
      { nl: 'Noem een map: --output antwoorden', en: 'Name a folder: --output answers' },
    );
  return importTable(name, mapName, output, call);
}

async function importTable(name: string, mapName: string, output: string, { options, common, io }: Call): Promise<ExitStatus> {
  const map = await readFile(mapName, 'import-map');
  const table = readTable(name, (options['sheet'] as string | undefined) ?? map.data.sheet);
  const profile = PROFILES.find((candidate) => candidate === map.data.questionnaire.split('@')[0]) ?? PROFILES[0] ?? 'jeugdzorgorganisatie';
  const instrument = await loadInstrument(profile, common.content);
  const columns = await placeColumns(map, table, instrument);
  try {
    mkdirSync(output, { recursive: true });
  } catch (error) {
    throw notWritten(output, error);
  }
  let written = 0;
  let wrong = 0;
  for (const row of table.rows) {
    const imported = importRow(row, columns, map.data, instrument);
    const problems: Diagnostic[] =
      imported.problems === undefined
        ? await write(path.join(output, fileName(imported.file, row.number)), imported.file)
        : imported.problems.map((found) => ({ ...found, file: name }));
    if (problems.length === 0) written++;
    else {
      wrong++;
      // Without the row itself: names and addresses of people may stand in it.
      await showProblems(io, common.lang, problems, new Map());
    }
  }
  io.err(
    {
      nl: `${written} van ${table.rows.length} rijen geschreven in ${output}${wrong > 0 ? `; ${wrong} niet` : ''}.\n`,
      en: `${written} of ${table.rows.length} rows written to ${output}${wrong > 0 ? `; ${wrong} not` : ''}.\n`,
    }[common.lang],
  );
  return wrong > 0 ? EXIT.wrong : EXIT.done;
}

function readTable(name: string, sheet: string | undefined): ReadTable {
  const bytes = readBytes(name, MAX_TABLE_BYTES);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsx(name, bytes, sheet);
  // Excel's "Unicode text" is UTF-16 with tabs.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return readCsv(name, new TextDecoder('utf-16le').decode(bytes));
  return readCsv(name, decode(name, bytes, MAX_TABLE_BYTES));
}

/** Readable, and different for every row. */
function fileName({ organisation, respondent }: AnswersFile, row: number): string {
  return answersName(organisation.name, respondent.role).replace(/\.yaml$/, `-rij-${row}.yaml`);
}

/** A file that is there already with other answers was perhaps corrected by hand: it is left alone. */
async function write(file: string, data: AnswersFile): Promise<Diagnostic[]> {
  const text = schemaLine('answers') + emitYaml({ ...data });
  if (existsSync(file)) {
    if (readText(file) === text) return [];
    return [
      {
        code: 'file-not-written',
        severity: 'error',
        message: { nl: 'Dit bestand is er al, met andere antwoorden.', en: 'This file is there already, with other answers.' },
        file,
        hint: {
          nl: 'Haal het weg als de tabel gelijk heeft, of kies een andere map.',
          en: 'Remove it if the table is right, or choose another folder.',
        },
      },
    ];
  }
  await writeFile(file, text);
  return [];
}

function problem(code: 'usage-wrong' | 'file-not-written', message: Text, hint: Text, file?: string): PeilError {
  return new PeilError([{ code, severity: 'error', message, hint, ...(file === undefined ? {} : { file }) }]);
}

const HEAD: Record<Lang, string> = {
  nl: `${schemaLine('import-map')}# Wat elke kolom van de tabel is. Vul in wat nog 'null' is:
#   organisation, employees, date, role, situation.<schakelaar>, een vraag (ORG-1a), ORG-1a.note, ORG-1a.evidence, of ignore.
# Namen en e-mailadressen van mensen: ignore. Peil bewaart die niet.
# Onder 'values' staat wat een tekst betekent: 0, 1, 2, 3, 4, weet niet of leeg.
# Wat voor elke rij gelijk is, kan onder fixed: { organisation: …, date: …, role: … }
`,
  en: `${schemaLine('import-map')}# What each column of the table is. Fill in what is still 'null':
#   organisation, employees, date, role, situation.<switch>, a question (ORG-1a), ORG-1a.note, ORG-1a.evidence, or ignore.
# Names and e-mail addresses of people: ignore. Peil does not keep these.
# Under 'values' stands what a text means: 0, 1, 2, 3, 4, unknown or empty.
# What is the same for every row can stand under fixed: { organisation: …, date: …, role: … }
`,
};
