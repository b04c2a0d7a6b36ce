import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/text.ts';
import { listingOf, LISTS } from '../../../src/report/listing.ts';
import { renderListing } from '../../../src/report/render-listing.ts';
import { widthOf } from '../../../src/report/wrap.ts';
import { realInstrument } from '../../support/real-instrument.ts';

const instrument = await realInstrument();
const SIZES = {
  items: instrument.items.size,
  conditions: instrument.conditions.size,
  advice: instrument.actions.length,
  profiles: 1,
  roles: instrument.roles.length,
  tensions: instrument.tensions.length,
  terms: instrument.terms.length,
};

describe.each(LANGUAGES)('lists (%s)', (lang) => {
  it.each(LISTS)('%s has everything once, with the same keys in every row', (name) => {
    const { rows } = listingOf(name, [instrument], lang);
    expect(rows.length).toBe(SIZES[name]);
    expect(new Set(rows.map((row) => row['id'])).size).toBe(rows.length);
    expect(new Set(rows.map((row) => Object.keys(row).join(' '))).size).toBe(1);
  });
  it.each(LISTS)('%s as a table fits 80 columns', (name) => {
    const lines = renderListing(name, listingOf(name, [instrument], lang), 'table', 80).split('\n');
    expect(lines.length).toBeGreaterThan(SIZES[name] + 2);
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
  });
  it.each(LISTS)('%s as YAML is read back the same', (name) => {
    const listing = listingOf(name, [instrument], lang);
    expect(load(renderListing(name, listing, 'yaml', 80))).toEqual({ [name]: listing.rows });
  });
  it.each(LISTS)('%s as CSV has a head and ends every line in CRLF', (name) => {
    const listing = listingOf(name, [instrument], lang);
    const csv = renderListing(name, listing, 'csv', 80);
    expect(csv.startsWith(Object.keys(listing.rows[0] ?? {}).join(','))).toBe(true);
    expect(csv.replaceAll(/"(?:[^"]|"")*"/g, '').split('\r\n').length).toBe(SIZES[name] + 2);
  });
});

describe('the list of conditions', () => {
  const { rows } = listingOf('conditions', [instrument], 'nl');
  it('says which are scored, and in which questions', () => {
    const asked = instrument.scored
      .flatMap((framework) => framework.groups.flatMap((group) => group.conditions))
      .filter(({ id }) => !instrument.notAskable.has(id));
    expect(rows.filter((row) => row['scored'] === true).map((row) => row['id'])).toEqual(asked.map(({ id }) => id));
    expect(rows.find((row) => row['id'] === 'VJ-4.1-b')).toMatchObject({ direct: ['SUP-43'], applies: true });
  });
  it('shows in the table why a condition is not asked', () => {
    const table = renderListing('conditions', listingOf('conditions', [instrument], 'nl'), 'table', 120);
    const line = (id: string): string => table.split('\n').find((row) => row.startsWith(`${id} `)) ?? '';
    expect(line('VJ-1-a')).toContain('niet te vragen');
    expect(line('VJ-5.1-a')).toContain('geldt hier niet');
    expect(line('LX-1')).toContain('geen score');
    expect(line('VJ-4.1-b')).toContain('SUP-43');
  });
});
