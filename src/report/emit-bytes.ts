import { emitListEntry, emitYaml, type Lines, type Recalled, type RecalledList } from './emit-yaml.ts';

/**
 * Writes data as emitYaml does, as bytes, and keeps the bytes of parts that are known to come back. A report is some
 * 190 KB of which nine tenths were written before.
 */
export class YamlBytes implements Lines {
  readonly #known: WeakSet<object>;
  readonly #blocks = new WeakMap<object, Block>();
  readonly #lists = new WeakMap<object, RecalledList>();
  readonly #texts: Map<string, Recalled>;
  readonly #encoder = new TextEncoder();
  #buffer = new Uint8Array(1 << 18);
  #length = 0;
  #pending = '';

  /**
   * @param known objects that do not change and come back
   * @param content where the texts of reports come from; every text in it is remembered once it was written
   */
  constructor(known: WeakSet<object>, content: unknown) {
    this.#known = known;
    this.#texts = new Map(textsIn(content, new Set()).map((text) => [text, {}]));
  }

  /** The bytes hold until the next call. @param head text that stands first */
  emit(head: string, data: Readonly<Record<string, unknown>>): Uint8Array {
    this.#length = 0;
    this.#pending = head;
    emitYaml(data, this);
    this.#flush();
    return this.#buffer.subarray(0, this.#length);
  }

  push(line: string): void {
    this.#pending += `${line}\n`;
  }

  recall(value: string): Recalled | undefined {
    return this.#texts.get(value);
  }

  recallList(value: readonly unknown[]): RecalledList | undefined {
    if (!this.#known.has(value)) return undefined;
    let list = this.#lists.get(value);
    if (list === undefined) this.#lists.set(value, (list = { width: -1 }));
    return list;
  }

  part(value: object, indent: string): boolean {
    if (!this.#known.has(value)) return false;
    let block = this.#blocks.get(value);
    if (block?.indent !== indent) {
      const lines: string[] = [];
      emitListEntry(value, indent, lines);
      block = { indent, bytes: this.#encoder.encode(`${lines.join('\n')}\n`) };
      this.#blocks.set(value, block);
    }
    this.#flush();
    this.#room(block.bytes.length);
    this.#buffer.set(block.bytes, this.#length);
    this.#length += block.bytes.length;
    return true;
  }

  #flush(): void {
    // A unit of a string takes at most three bytes.
    this.#room(this.#pending.length * 3);
    this.#length += this.#encoder.encodeInto(this.#pending, this.#buffer.subarray(this.#length)).written;
    this.#pending = '';
  }

  #room(needed: number): void {
    if (this.#length + needed <= this.#buffer.length) return;
    const larger = new Uint8Array(2 * (this.#length + needed));
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }
}

interface Block {
  readonly indent: string;
  readonly bytes: Uint8Array;
}

/** Every text in plain data, once. Maps of an instrument only repeat its lists. */
function textsIn(data: unknown, seen: Set<unknown>): string[] {
  if (seen.has(data)) return [];
  seen.add(data);
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap((value) => textsIn(value, seen)) : [];
}
