/**
 * Ratios to a floor in the same run: never absolute times, because machines differ and are shared.
 * Each command runs in turn with the floor; the medians are compared. Exit status 1 where a ratio is above its limit.
 * BENCH_CHECK=0 and BENCH_FILES=0 leave out the policy check and the batch.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { benchBatch } from './bench-batch.ts';
import { benchCheck } from './bench-check.ts';

const root = path.resolve(import.meta.dirname, '..');
const peil = path.join(root, 'bin/peil.js');
const example = path.join(root, 'examples/halverwege.yaml');
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 25);

const floor = ['-e', '0'];
const cases: readonly { readonly name: string; readonly args: readonly string[]; readonly limit?: number }[] = [
  { name: 'peil --help', args: [peil, '--help'], limit: 1.9 },
  { name: 'peil score (example)', args: [peil, 'score', example], limit: 3.0 },
  {
    name: 'peil check (a paper of one page)',
    args: [peil, 'check', path.join(root, 'evaluation/practice/notitie-mt-rivierduin.md')],
  },
];

// A list of extra certificates adds 70 ms to every process on Node 20 and would make all ratios look good.
const { NODE_EXTRA_CA_CERTS: _unset, ...env } = process.env;

function time(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { env, stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with status ${String(status)}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const times = new Map<string, number[]>([['floor', []], ...cases.map(({ name }): [string, number[]] => [name, []])]);
for (let round = 0; round < rounds; round++) {
  times.get('floor')?.push(time(floor));
  for (const { name, args } of cases) times.get(name)?.push(time(args));
}

const base = median(times.get('floor') ?? []);
console.log(`node -e 0: ${base.toFixed(1)} ms = 1.00 (median of ${rounds} rounds, Node ${process.version})`);
for (const { name, limit } of cases) {
  const ratio = median(times.get(name) ?? []) / base;
  const above = limit !== undefined && ratio > limit;
  console.log(`${name}: ${ratio.toFixed(2)}${limit === undefined ? '' : ` (at most ${limit.toFixed(1)})`}${above ? '  ABOVE' : ''}`);
  if (above) process.exitCode = 1;
}

if (process.env['BENCH_CHECK'] !== '0') benchCheck(env, Math.min(rounds, 5));
if (process.env['BENCH_FILES'] !== '0') await benchBatch(env);
