import path from 'node:path';
import { PeilError } from '../../diagnostics/diagnostic.ts';
import { type StreamedFile, streamFile } from '../../files/stream-file.ts';
import type { Layout } from '../../report/summary-record.ts';
import { conditionTable, organisationTable, type SummaryTable } from '../../report/summary-table.ts';
import { MOST_ROWS, streamXlsx, type XlsxColumn, xlsxRow } from '../../report/xlsx.ts';
import { type RowTexts, SUMMARY_FORMS, type SummaryForm, tableHead } from './summary-rows.ts';

/** The form that the name of a summary asks for. @throws PeilError usage-wrong */
export function summaryForm(file: string): SummaryForm {
  const ending = path
    .extname(file)
    .toLowerCase()
    .slice(1)
    .replace(/^yml$/, 'yaml')
    .replace(/^jsonl$/, 'ndjson');
  const form = SUMMARY_FORMS.find((candidate) => candidate === ending);
  if (form !== undefined) return form;
  throw wrong(
    { nl: `Een samenvatting kan niet op '${path.extname(file)}' eindigen.`, en: `A summary cannot end in '${path.extname(file)}'.` },
    { nl: 'Kies .csv, .ndjson, .xlsx of .yaml.', en: 'Choose .csv, .ndjson, .xlsx or .yaml.' },
  );
}

/** A summary that is being written: one table with a row for each file, one with a row for each file and condition. */
export interface SummaryFile {
  readonly add: (rows: RowTexts) => void;
  /** Puts the files in their place and gives their names. */
  readonly commit: () => string[];
  readonly abandon: () => void;
}

export function openSummary(file: string, form: SummaryForm, layouts: readonly Layout[]): SummaryFile {
  const tables = [organisationTable(layouts), conditionTable(layouts)] as const;
  return form === 'xlsx' ? workbook(file, tables) : texts(file, form, tables);
}

function texts(file: string, form: Exclude<SummaryForm, 'xlsx'>, tables: readonly [SummaryTable, SummaryTable]): SummaryFile {
  const { dir, name, ext } = path.parse(file);
  const names = [file, path.join(dir, `${name}.conditions${ext}`)] as const;
  const organisations = streamFile(names[0]);
  const conditions = streamFile(names[1]);
  organisations.write(tableHead(form, tables[0], 'organisations'));
  conditions.write(tableHead(form, tables[1], 'conditions'));
  return {
    add: (rows) => {
      organisations.write(rows.organisations);
      conditions.write(rows.conditions);
    },
    commit: () => {
      organisations.commit();
      conditions.commit();
      return [...names];
    },
    abandon: () => {
      organisations.abandon();
      conditions.abandon();
    },
  };
}

/** A workbook cannot hold two growing sheets: the rows of each wait in a file of their own until all are there. */
function workbook(file: string, tables: readonly [SummaryTable, SummaryTable]): SummaryFile {
  const target = streamFile(file);
  const waiting = new Map<number, StreamedFile>();
  const counts = [0, 0] as [number, number];
  const sheet = (index: 0 | 1): StreamedFile => {
    const known = waiting.get(index) ?? streamFile(`${file}.${index + 1}`);
    waiting.set(index, known);
    return known;
  };
  const abandon = (): void => {
    for (const part of waiting.values()) part.abandon();
    waiting.clear();
  };
  const add = (index: 0 | 1, rows: RowTexts['cells'][number][0]): void => {
    for (const row of rows) {
      counts[index]++;
      if (counts[index] >= MOST_ROWS) {
        throw wrong(
          { nl: 'Zoveel rijen past niet in één werkblad.', en: 'One sheet cannot hold so many rows.' },
          {
            nl: 'Kies .csv of .ndjson voor de samenvatting, of verdeel het werk met --shard.',
            en: 'Choose .csv or .ndjson for the summary, or split the work with --shard.',
          },
        );
      }
      sheet(index).write(xlsxRow(row, counts[index] + 1));
    }
  };
  return {
    add: ({ cells }) => {
      for (const [organisations, conditions] of cells) {
        add(0, organisations);
        add(1, conditions);
      }
    },
    commit: () => {
      const titles = ['organisations', 'conditions'];
      streamXlsx(
        tables.map((table, index) => ({
          name: titles[index] ?? '',
          columns: table.columns.map(column),
          rows: decoded(sheet(index === 0 ? 0 : 1).pieces()),
          count: counts[index === 0 ? 0 : 1],
        })),
        (piece) => target.write(piece),
      );
      abandon();
      target.commit();
      return [file];
    },
    abandon: () => {
      abandon();
      target.abandon();
    },
  };
}

function* decoded(pieces: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder();
  for (const piece of pieces) yield decoder.decode(piece, { stream: true });
}

function column(title: string): XlsxColumn {
  const wide = { file: 30, organisation: 30, questionnaire: 20, phase: 24 };
  return { title, width: title in wide ? wide[title as keyof typeof wide] : Math.max(10, title.length + 2) };
}

function wrong(message: { nl: string; en: string }, hint: { nl: string; en: string }): PeilError {
  return new PeilError([{ code: 'usage-wrong', severity: 'error', message, hint }]);
}
