import type { Block } from '../document.ts';

/** Collects blocks while a reader walks through a document: text goes into the open block or the open cell. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  private text = '';
  private place = 1;
  private kind: Block['kind'] = 'text';
  private level = 0;
  private quoted = false;
  private cells: string[] | undefined;
  private header: string | undefined;
  private headerCells = false;

  /** Begins a block; what was open is closed first. Inside a cell everything is text of that cell. */
  open(kind: Block['kind'], level: number, place: number, quoted = false): void {
    if (this.cells !== undefined) {
      this.add(' ');
      return;
    }
    this.close();
    [this.kind, this.level, this.place, this.quoted] = [kind, level, place, quoted];
  }

  add(text: string): void {
    this.text += text;
  }

  /** Ends the open block; what follows is a paragraph until something is opened. */
  close(): void {
    if (this.cells !== undefined) {
      this.add(' ');
      return;
    }
    const text = this.text
      .replace(/[ \t\r\n\u00a0]+/g, ' ')
      .replace(/\u00ad/g, '')
      .trim();
    if (text !== '') {
      const block = { kind: this.kind, level: this.level, text, marks: [{ at: 0, place: this.place }] };
      this.blocks.push(this.quoted ? { ...block, quoted: true } : block);
    }
    [this.text, this.kind, this.level] = ['', 'text', 0];
  }

  startTable(): void {
    if (this.cells === undefined) {
      this.close();
      this.header = undefined;
    }
  }

  startRow(place: number): void {
    this.endRow();
    this.close();
    [this.cells, this.place, this.headerCells] = [[], place, false];
  }

  startCell(isHeader: boolean): void {
    this.text = '';
    if (isHeader) this.headerCells = true;
  }

  endCell(): void {
    this.cells?.push(
      this.text
        .replace(/\s+/g, ' ')
        .replace(/\u00ad/g, '')
        .trim(),
    );
    this.text = '';
  }

  /** The first row of a table, or one with header cells, is the header of the rows that follow. */
  endRow(): void {
    if (this.cells === undefined) return;
    const full = this.cells.some((cell) => cell !== '');
    const text = full ? this.cells.join(' | ') : '';
    const many = this.cells.length > 1;
    this.cells = undefined;
    this.text = '';
    if (text === '') return;
    if (many && (this.headerCells || this.header === undefined) && text.length < 200) this.header = text;
    else
      this.blocks.push({
        kind: 'row',
        level: 0,
        text,
        marks: [{ at: 0, place: this.place }],
        ...(this.header === undefined ? {} : { header: this.header }),
      });
  }
}
