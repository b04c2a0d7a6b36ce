import type { Code, Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { AnyFile } from '../files/read-file.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Text } from '../model/text.ts';
import type { ContentFiles } from './content-files.ts';

interface Found {
  readonly file: AnyFile;
  readonly path: readonly string[];
  readonly onKey: boolean;
  readonly code: Code;
  readonly message: Text;
  readonly hint: Text;
}

/** Gathers problems; gives them places at the end. */
export class ContentCheck {
  readonly files: ContentFiles;
  readonly instrument: Instrument;
  readonly itemIds: ReadonlySet<string>;
  readonly conditionIds: ReadonlySet<string>;
  /** Those that hold for this profile. */
  readonly scoredIds: ReadonlySet<string>;
  /** Questions of any profile. */
  readonly anyItemIds: ReadonlySet<string>;
  readonly all: readonly AnyFile[];
  private readonly added: ReadonlySet<AnyFile>;
  private readonly addedNames: ReadonlySet<string>;
  private readonly found: Found[] = [];
  private readonly seen = new Map<string, string>();

  constructor(files: ContentFiles, instrument: Instrument, elsewhere: Iterable<string>) {
    this.files = files;
    this.all = [...files.base, ...files.added];
    this.added = new Set(files.added);
    this.addedNames = new Set(files.added.map(({ checked }) => checked.file));
    this.instrument = instrument;
    this.itemIds = new Set(instrument.items.keys());
    this.conditionIds = new Set(instrument.conditions.keys());
    this.scoredIds = new Set(
      instrument.scored.flatMap((framework) => framework.groups.flatMap((group) => group.conditions.map(({ id }) => id))),
    );
    this.anyItemIds = new Set([...this.itemIds, ...elsewhere]);
  }

  say(file: AnyFile, path: readonly (string | number)[], code: Code, message: Text, hint: Text, onKey = false): void {
    this.found.push({ file, path: path.map(String), onKey, code, message, hint });
  }

  /** Every id is used once in the whole content. */
  once(file: AnyFile, path: readonly (string | number)[], id: string): void {
    const before = this.seen.get(id);
    // An entry of a folder that builds on the content that ships takes the place of the one with its id.
    const replaces = before !== undefined && this.added.has(file) && !this.addedNames.has(before);
    if (before !== undefined && !replaces)
      this.say(
        file,
        path,
        'content-id-twice',
        { nl: `De id ${id} wordt twee keer gebruikt.`, en: `The id ${id} is used twice.` },
        { nl: `Hij staat al in ${before}. Geef dit een eigen id.`, en: `It stands in ${before} already. Give this an id of its own.` },
      );
    else this.seen.set(id, file.checked.file);
  }

  /** A reference to something that exists. */
  refers(file: AnyFile, path: readonly (string | number)[], id: string, known: ReadonlySet<string>, onKey = false): void {
    if (known.has(id)) return;
    const guess = nearest(id, known);
    this.say(
      file,
      path,
      'content-id-unknown',
      { nl: `De id ${id} bestaat niet.`, en: `The id ${id} does not exist.` },
      guess === undefined
        ? { nl: 'Kijk of de id goed is gespeld.', en: 'Check the spelling of the id.' }
        : { nl: `Bedoel je ${guess}?`, en: `Do you mean ${guess}?` },
      onKey,
    );
  }

  async diagnostics(): Promise<Diagnostic[]> {
    const diagnostics: Diagnostic[] = [];
    for (const { file, path, onKey, code, message, hint } of this.found) {
      diagnostics.push({ code, severity: 'error', message, hint, file: file.checked.file, range: await file.checked.locate(path, onKey) });
    }
    return diagnostics;
  }
}
