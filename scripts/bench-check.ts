/**
 * The policy check against its peers on the same text, in one run: textlint with one terminology rule, and cspell.
 * They are not among our dependencies: BENCH_PEERS names a folder in which `npm install textlint
 * textlint-rule-terminology cspell` was done. Without it only Peil and the floor of PDF are measured.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seeded } from './bench-files.ts';
import { layOutPdf, PAPERS, policyBlocks } from './lay-out-pdf.ts';

const root = path.resolve(import.meta.dirname, '..');
const peil = path.join(root, 'bin/peil.js');

interface Usage {
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
}

/** Commands in turn, so many rounds; the middle of each. */
export function benchCheck(env: NodeJS.ProcessEnv, rounds: number): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'peil-bench-check-'));
  try {
    const words = writeTexts(folder);
    const peers = peersIn(process.env['BENCH_PEERS'], folder);
    const measure = measurer(env, folder);
    for (const { what, shown, names } of [
      { what: `${words.one} words of Markdown`, shown: ['een.md'], names: ['een.md'] },
      {
        what: `200 documents, ${words.many} words`,
        shown: ['veel'],
        names: readdirSync(path.join(folder, 'veel')).map((name) => `veel/${name}`),
      },
    ]) {
      const cases = [
        { name: 'peil check', args: [peil, 'check', ...shown] },
        ...peers.map(({ name, args }) => ({ name, args: [...args, ...names] })),
      ];
      const [own, ...others] = inTurn(cases, rounds, measure);
      console.log(`\n${what}; peil check: ${told(own)}`);
      for (const [index, other] of others.entries())
        console.log(
          `${cases[index + 1]?.name}: ${told(other)}; peil check is ${times(other.cpu, own.cpu)} faster in CPU, ${times(other.wall, own.wall)} by the clock (aim 5)`,
        );
    }
    const [floor, pdf] = inTurn(
      [
        { name: 'text alone', args: [path.join(root, 'scripts/bench-pdf-floor.mjs'), 'nota.pdf'] },
        { name: 'peil check', args: [peil, 'check', 'nota.pdf'] },
      ],
      rounds,
      measure,
    );
    if (pdf === undefined) return;
    console.log(`\nPDF of 30 pages; its text alone: ${told(floor)}; peil check: ${told(pdf)}`);
    console.log(`ratio: ${(pdf.wall / floor.wall).toFixed(2)} by the clock, ${(pdf.cpu / floor.cpu).toFixed(2)} in CPU (aim 1.5)`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The labelled papers, one after another and in another order for every document, up to the number of words that is asked. */
function writeTexts(folder: string): { one: number; many: number } {
  const papers = PAPERS.flatMap((part) =>
    readdirSync(path.join(root, 'evaluation', part))
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) => readFileSync(path.join(root, 'evaluation', part, name), 'utf8').split(/\n(?=#+ )/)),
  );
  const random = seeded(5);
  const text = (words: number): string => {
    const parts: string[] = [];
    for (let count = 0; count < words;) {
      const part = papers[Math.floor(random() * papers.length)] ?? '';
      parts.push(part.trim());
      count += countWords(part);
    }
    return `${parts.join('\n\n')}\n`;
  };
  const one = text(50_000);
  writeFileSync(path.join(folder, 'een.md'), one);
  mkdirSync(path.join(folder, 'veel'));
  let many = 0;
  for (let number = 0; number < 200; number++) {
    const paper = text(2_000);
    many += countWords(paper);
    writeFileSync(path.join(folder, 'veel', `nota-${String(number).padStart(3, '0')}.md`), paper);
  }
  const blocks = policyBlocks(path.join(root, 'evaluation'));
  const pdf = layOutPdf(
    blocks,
    { columns: 1, breaks: true, head: () => 'Meerjarenbeleid Ottervoorde', foot: (page, pages) => `pagina ${page} van ${pages}` },
    30,
  );
  writeFileSync(path.join(folder, 'nota.pdf'), pdf.bytes);
  return { one: countWords(one), many };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function peersIn(where: string | undefined, folder: string): { name: string; args: string[] }[] {
  if (where === undefined || !existsSync(path.join(where, 'node_modules/textlint'))) {
    console.log(
      '\nNo peers: BENCH_PEERS does not name a folder with textlint, textlint-rule-terminology and cspell. Only Peil is measured.',
    );
    return [];
  }
  symlinkSync(path.resolve(where, 'node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(
    path.join(folder, '.textlintrc.json'),
    JSON.stringify({ rules: { terminology: { defaultTerms: false, terms: [['ervarings-deskundige', 'ervaringsdeskundige']] } } }),
  );
  const bin = (name: string, file: string): string => path.join(folder, 'node_modules', name, file);
  return [
    { name: 'textlint', args: [bin('textlint', 'bin/textlint.js')] },
    { name: 'cspell', args: [bin('cspell', 'bin.mjs'), '--no-progress', '--no-summary', '--quiet'] },
  ];
}

function measurer(env: NodeJS.ProcessEnv, folder: string): (args: readonly string[]) => Usage {
  return (args) => {
    const start = process.hrtime.bigint();
    const { status, output } = spawnSync(process.execPath, ['--import', path.join(root, 'scripts/bench-usage.mjs'), ...args], {
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      cwd: folder,
    });
    // Peers end with 1 where they have remarks.
    if (status !== 0 && status !== 1) throw new Error(`${args.slice(0, 2).join(' ')} ended with status ${String(status)}`);
    const usage = JSON.parse(String(output[3])) as { cpu: number; memory: number };
    return { ...usage, wall: Number(process.hrtime.bigint() - start) / 1e9 };
  };
}

function inTurn(
  cases: readonly { readonly name: string; readonly args: readonly string[] }[],
  rounds: number,
  measure: (args: readonly string[]) => Usage,
): [Usage, ...Usage[]] {
  const all = cases.map((): Usage[] => []);
  for (let round = 0; round < rounds; round++) for (const [index, { args }] of cases.entries()) all[index]?.push(measure(args));
  const middle = (list: readonly Usage[], key: keyof Usage): number =>
    list.map((usage) => usage[key]).sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
  const [first, ...rest] = all.map((list): Usage => ({
    cpu: middle(list, 'cpu'),
    wall: middle(list, 'wall'),
    memory: middle(list, 'memory'),
  }));
  if (first === undefined) throw new Error('nothing to measure');
  return [first, ...rest];
}

function told({ cpu, wall, memory }: Usage): string {
  return `${cpu.toFixed(2)} s CPU, ${wall.toFixed(2)} s, ${memory.toFixed(0)} MB`;
}

function times(theirs: number, ours: number): string {
  return `${(theirs / ours).toFixed(1)} times`;
}
