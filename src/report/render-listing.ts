import { toCsv } from './csv.ts';
import { emitYaml } from './emit-yaml.ts';
import type { Listing, ListName } from './listing.ts';
import { tableLines } from './table.ts';

export const LIST_FORMATS = ['table', 'yaml', 'csv'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** A list as text: a table that fits the screen, YAML under the name of the list, or CSV. Ends in one line end. */
export function renderListing(
  name: ListName,
  listing: Listing,
  format: ListFormat,
  columns: number,
  strong?: (text: string) => string,
): string {
  switch (format) {
    case 'table': {
      const rows = listing.rows.map((row) => listing.table.map((column) => column.cell(row)));
      return `${tableLines({ columns: listing.table, rows }, columns, strong).join('\n')}\n`;
    }
    case 'yaml':
      return emitYaml({ [name]: listing.rows });
    case 'csv': {
      const keys = Object.keys(listing.rows[0] ?? {});
      return toCsv(
        keys,
        listing.rows.map((row) => keys.map((key) => row[key] ?? '')),
      );
    }
    default:
      return format satisfies never;
  }
}
