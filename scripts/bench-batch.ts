/**
 * A batch against the floors that are measured in the same run: CPU of all threads, and peak memory. The files are
 * made anew. BENCH_FILES sets their number, BENCH_AJV names an ajv-cli to put beside it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadLeanInstrument } from '../src/content/load-instrument.ts';
import { writeFolder } from './bench-files.ts';

const root = path.resolve(import.meta.dirname, '..');

interface Usage {
  readonly cpu: number;
  readonly memory: number;
  readonly wall: number;
}

/** Limits from the plan of the batch; see docs/batch.md for what was measured. */
export async function benchBatch(env: NodeJS.ProcessEnv): Promise<void> {
  const count = Number(process.env['BENCH_FILES'] ?? 10_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'peil-bench-'));
  const at = (...names: string[]): string => path.join(folder, ...names);
  const measure = (args: readonly string[], may: readonly number[] = [0]): Usage => {
    const start = process.hrtime.bigint();
    const { status, output } = spawnSync(process.execPath, ['--import', path.join(root, 'scripts/bench-usage.mjs'), ...args], {
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      cwd: root,
    });
    if (status === null || !may.includes(status)) throw new Error(`${args.join(' ')} ended with status ${String(status)}`);
    const usage = JSON.parse(String(output[3])) as { cpu: number; memory: number };
    return { ...usage, wall: Number(process.hrtime.bigint() - start) / 1e9 };
  };
  try {
    const instrument = await loadLeanInstrument('jeugdzorgorganisatie');
    writeFolder(at('many'), count, instrument);
    writeFolder(at('tenth'), count / 10, instrument);
    const peil = path.join(root, 'bin/peil.js');
    const floors = [measure(['scripts/bench-floor.mjs', at('many')])];
    const tenth = measure([peil, 'score', at('tenth'), '--output', at('reports-tenth')]);
    const full = measure([peil, 'score', at('many'), '--output', at('reports')]);
    const rerun = measure([peil, 'score', at('many'), '--output', at('reports')]);
    const summary = measure([peil, 'score', at('many'), '--summary', at('summary.csv')]);
    floors.push(measure(['scripts/bench-floor.mjs', at('many')]));
    const bytes = reportBytes(at('reports'));
    mkdirSync(at('copies'));
    const writing = measure(['scripts/bench-floor.mjs', at('many'), at('copies'), String(Math.round(bytes / count)), String(count)]);
    floors.push(measure(['scripts/bench-floor.mjs', at('many')]));
    // The middle of three, because others use the machine too.
    const floor = floors.sort((a, b) => a.cpu - b.cpu)[1] ?? writing;
    console.log(
      `\n${count} files; floor (read and parse): ${floor.cpu.toFixed(2)} s CPU = 1.00; one report is ${(bytes / count / 1000).toFixed(0)} KB`,
    );
    ratio('floor 2 (read, parse, write as many bytes)', writing.cpu / floor.cpu);
    ratio('summary only, CPU', summary.cpu / floor.cpu);
    ratio('with reports, CPU', full.cpu / floor.cpu);
    ratio('with reports, CPU, to floor 2', full.cpu / writing.cpu);
    ratio('both cores used: CPU / wall', full.cpu / full.wall);
    ratio('rerun over unchanged files, wall', rerun.wall / full.wall, 0.2);
    ratio('peak memory, ten times as many files', full.memory / tenth.memory, 1.3);
    const ajv = process.env['BENCH_AJV'];
    if (ajv !== undefined) {
      const schemas = path.join(root, 'schemas');
      // It reads days as something else than text and refuses them: its time counts, its verdict does not.
      const peer = measure(
        [
          ajv,
          'validate',
          '--errors=no',
          '--spec=draft2020',
          '-s',
          path.join(schemas, 'answers.schema.json'),
          '-r',
          path.join(schemas, 'common.schema.json'),
          '-d',
          at('many', '**', '*.yaml'),
        ],
        [0, 1],
      );
      ratio('ajv-cli (schema only), CPU', peer.cpu / floor.cpu);
      ratio('summary only, CPU, to ajv-cli', summary.cpu / peer.cpu, 1);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
}

function ratio(name: string, value: number, limit?: number): void {
  const above = limit !== undefined && value > limit;
  console.log(`${name}: ${value.toFixed(2)}${limit === undefined ? '' : ` (at most ${limit})`}${above ? '  ABOVE' : ''}`);
  if (above) process.exitCode = 1;
}
