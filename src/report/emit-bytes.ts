import { emitListEntry, emitYaml, type Lines, type Recalled, type RecalledList } from './emit-yaml.ts';
import { Bounded } from './shared-parts.ts';

/**
 * Writes data as emitYaml does, as bytes, and keeps the bytes of parts that are known to come back. A report is some
 * 190 KB of which nine tenths were written before.
 */
export class YamlBytes implements Lines {
  readonly #known: WeakSet<object>;
  readonly #blocks = new WeakMap<object, Block>();
  readonly #lists = new WeakMap<object, RecalledList>();
  readonly #texts = new Bounded<Recalled>();
  readonly #encoder = new TextEncoder();
  #buffer = new Uint8Array(1 << 18);
  #length = 0;
  #pending: string[] = [];

  /** @param known objects that do not change and come back */
  constructor(known: WeakSet<object>) {
    this.#known = known;
  }

  /** @param head a line that stands first. The bytes hold until the next call. */
  emit(head: string, data: Readonly<Record<string, unknown>>): Uint8Array {
    this.#length = 0;
    this.#pending = [head];
    emitYaml(data, this);
    this.#flush();
    return this.#buffer.subarray(0, this.#length);
  }

  push(line: string): void {
    this.#pending.push(line);
  }

  recall(value: string): Recalled {
    return this.#texts.get(value, nothing);
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
    if (this.#pending.length === 0) return;
    const text = `${this.#pending.join('\n')}\n`;
    // A unit of a string takes at most three bytes.
    this.#room(text.length * 3);
    this.#length += this.#encoder.encodeInto(text, this.#buffer.subarray(this.#length)).written;
    this.#pending = [];
  }

  #room(needed: number): void {
    if (this.#length + needed <= this.#buffer.length) return;
    const larger = new Uint8Array(2 * (this.#length + needed));
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }
}

function nothing(): Recalled {
  return {};
}

interface Block {
  readonly indent: string;
  readonly bytes: Uint8Array;
}
