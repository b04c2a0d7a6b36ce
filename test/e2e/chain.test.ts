import path from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/real-instrument.ts';
import { ownFolder, peil } from './run-peil.ts';

const { folder, remove } = ownFolder();
afterAll(remove);
const EXAMPLES = ['halverwege', 'gemeente', 'platform', 'onderwijs', 'branchepartij'];
const reports = EXAMPLES.map((name) => path.join(folder, `${name}.yaml`));

beforeAll(() => {
  for (const [index, name] of EXAMPLES.entries())
    expect(peil(['score', path.join(ROOT, 'examples', `${name}.yaml`), '--output', reports[index] ?? '']).status, name).toBe(0);
});

describe('peil report --format chain', () => {
  it('shows where the five invented organisations wait for each other, with both sides', () => {
    const { status, stdout, stderr } = peil(['report', ...reports, '--format', 'chain']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('### K2 Een platform zonder blijvend geld');
    expect(stdout).toContain('- Wacht: **Platform Vlierhoek**');
    expect(stdout).toContain('- Op: **Gemeente Vlasmeer**');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
  it('does not depend on the order of the files, nor on a report that is named twice', () => {
    const text = peil(['report', ...reports, '--format', 'chain']).stdout;
    expect(peil(['report', ...reports.toReversed(), ...reports, '--format', 'chain']).stdout).toBe(text);
  });
  it('goes to a file, in English too', () => {
    const file = path.join(folder, 'keten.md');
    expect(peil(['report', ...reports, '--format', 'chain', '--output', file, '--lang', 'en']).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('# The chain: where one waits for another');
  });
  it('says who is missing where only one organisation sent a report', () => {
    const { status, stdout } = peil(['report', reports[0] ?? '', '--format', 'chain']);
    expect(status).toBe(0);
    expect(stdout).toContain('Er is geen rapport van: gemeente');
  });
  it('answers are refused: it takes reports', () => {
    const { status, stderr } = peil(['report', path.join(ROOT, 'examples/gemeente.yaml'), '--format', 'chain']);
    expect(status).toBe(2);
    expect(stderr).toContain('[kind-unknown]');
  });
  it('without it, reports of different organisations are refused with a way out', () => {
    const { status, stderr } = peil(['report', ...reports]);
    expect(status).toBe(2);
    expect(stderr).toContain('--format chain');
  });
});
