import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Stamp } from '../../files/replace-file.ts';
import type { SummaryRecord } from '../../report/summary-record.ts';

/** What is kept of a file, so that an unchanged one need not be scored again. */
export interface Known {
  /** Digest of the answers file. */
  readonly digest: string;
  /** The report as it was written, or null where none was. */
  readonly report: Stamp | null;
  readonly record: SummaryRecord;
}

/** The same as it stands in the index: the record is unpacked only where it is needed. */
export interface Kept {
  readonly digest: string;
  readonly rest: string;
}

/** One line of the index: name, digest, and the rest as JSON, with tabs between. None of these holds a tab. */
export function indexLine(name: string, { digest, report, record }: Known): string {
  return `${JSON.stringify(name)}\t${digest}\t${JSON.stringify([report, record])}\n`;
}

/** We wrote the line ourselves, under a head that names our version; a damaged one is as none. */
export function unpack({ digest, rest }: Kept): Known | undefined {
  try {
    const [report, record] = JSON.parse(rest) as [Stamp | null, SummaryRecord];
    return { digest, report, record };
  } catch {
    return undefined;
  }
}

/** The first line: everything beside the answers that decides what a report says. */
export function indexHead(parts: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ peil: 'batch-index', ...parts })}\n`;
}

/**
 * Gives what is known of each file. The names must be asked for in rising order, as they stand in the index; so it
 * is read once, line by line, and never held in memory. An index of another version or questionnaire is as none.
 */
export class IndexReader {
  readonly #lines: AsyncIterator<string> | undefined;
  readonly #head: string;
  #begun = false;
  #next: (Kept & { readonly name: string }) | undefined;

  constructor(file: string, head: string) {
    this.#head = head.trimEnd();
    this.#lines = existsSync(file)
      ? createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })[Symbol.asyncIterator]()
      : undefined;
  }

  async find(name: string): Promise<Kept | undefined> {
    if (!this.#begun) {
      this.#begun = true;
      const head = await this.#lines?.next();
      if (head?.done === false && head.value === this.#head) await this.#advance();
    }
    while (this.#next !== undefined && this.#next.name < name) await this.#advance();
    return this.#next?.name === name ? this.#next : undefined;
  }

  async #advance(): Promise<void> {
    const line = await this.#lines?.next();
    this.#next = line?.done === false ? split(line.value) : undefined;
  }
}

function split(line: string): (Kept & { name: string }) | undefined {
  const [name = '', digest, rest] = line.split('\t');
  if (digest === undefined || rest === undefined) return undefined;
  try {
    return { name: String(JSON.parse(name)), digest, rest };
  } catch {
    return undefined;
  }
}
