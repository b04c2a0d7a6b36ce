import { readFile } from '../../files/read-file.ts';
import { writeFile } from '../../files/write-file.ts';
import type { CheckFile } from '../../model/generated/check.ts';
import { yamlCheck } from '../../policy/formats/record.ts';

/** An earlier result to hold a new one against. */
export async function readBaseline(file: string): Promise<CheckFile> {
  return (await readFile(file, 'check')).data;
}

/** Keeps the states only: passages and dates would change at every edit. */
export async function writeBaseline(file: string, check: CheckFile): Promise<void> {
  const { peil, lang, profile, date, summary } = check;
  await writeFile(
    file,
    yamlCheck({ peil, lang, profile, date, documents: [], summary, conditions: check.conditions.map(({ id, state }) => ({ id, state })) }),
  );
}
