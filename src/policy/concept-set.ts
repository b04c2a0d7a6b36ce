/** A set of concepts by their numbers, one bit each: thousands of passages are held against hundreds of rules. */
export class ConceptSet {
  private readonly bits: Uint32Array;

  constructor(size: number) {
    this.bits = new Uint32Array((size + 31) >>> 5);
  }

  add(id: number): void {
    const at = id >>> 5;
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (id & 31));
  }

  delete(id: number): void {
    const at = id >>> 5;
    this.bits[at] = (this.bits[at] ?? 0) & ~(1 << (id & 31));
  }

  has(id: number): boolean {
    return ((this.bits[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
  }

  hasAny(ids: readonly number[]): boolean {
    for (const id of ids) if (this.has(id)) return true;
    return false;
  }

  forEach(visit: (id: number) => void): void {
    for (let at = 0; at < this.bits.length; at++) {
      for (let rest = this.bits[at] ?? 0; rest !== 0; rest &= rest - 1) visit((at << 5) + (31 - Math.clz32(rest & -rest)));
    }
  }
}
