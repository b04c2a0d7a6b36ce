import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { LISTS } from '../../src/report/listing.ts';
import { ownFolder, peil } from './run-peil.ts';

const { folder, remove } = ownFolder();
afterAll(remove);

describe('peil list', () => {
  it.each(LISTS)('%s as a table of at most 80 columns', (name) => {
    const { status, stdout, stderr } = peil(['list', name]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').filter((line) => Array.from(line).length > 80)).toEqual([]);
    expect(stdout.split('\n').length).toBeGreaterThan(3);
  });

  it('takes Dutch words too', () => {
    expect(peil(['list', 'rollen']).stdout).toBe(peil(['list', 'roles']).stdout);
  });

  it('writes CSV to a file, and YAML to the screen', () => {
    const file = path.join(folder, 'rollen.csv');
    expect(peil(['list', 'roles', '--format', 'csv', '--output', file])).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^id,title,[^\n]*\r\nbestuur,Bestuurder of directeur,/);
    expect(load(peil(['list', 'roles', '--format', 'yaml', '--lang', 'en']).stdout)).toMatchObject({
      roles: [{ id: 'bestuur', title: 'Board member or director' }, ...Array.from({ length: 13 }, () => ({}))],
    });
  });

  it.each([
    [['list', 'itmes'], "Bedoel je 'items'?"],
    [['list', 'itmes', '--lang', 'en'], "Do you mean 'items'?"],
    [['list', '__proto__'], 'Kies uit: items'],
    [['list', 'items', '--format', 'xml'], 'Kies uit: table, yaml, csv'],
    [['list', 'items', '--format', 'xml', '--lang', 'en'], 'table, yaml, csv'],
    [['list'], "hier ontbreekt 'wat'"],
  ])('refuses %j', (args, said) => {
    const { status, stdout, stderr } = peil(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});
