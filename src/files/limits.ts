/** The largest text file that Peil reads, in bytes. A full answers file with long notes is some 200 KB. */
export const MAX_BYTES = 2_000_000;

/** The most keys or list entries beside each other. No file of ours has a thousand; checking a hundred thousand takes minutes. */
export const MAX_WIDTH = 5_000;

/** The deepest nesting that Peil reads. Our own deepest file has 9 levels. */
export const MAX_DEPTH = 50;

/** The largest table of answers that Peil imports, and the largest sheet inside a workbook, in bytes. */
export const MAX_TABLE_BYTES = 50_000_000;
export const MAX_SHEET_BYTES = 200_000_000;
