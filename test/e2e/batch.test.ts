import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAnswers } from '../support/answers-folder.ts';
import { realInstrument, ROOT } from '../support/real-instrument.ts';
import { ownFolder, peil } from './run-peil.ts';

/** Ten thousand take minutes on a small machine; a thousand show the same. */
const COUNT = Number(process.env['PEIL_BATCH_FILES'] ?? 1000);

const { folder, remove } = ownFolder();
const at = (...names: string[]): string => path.join(folder, ...names);
let broken: Map<string, string>;
let first: ReturnType<typeof peil>;

beforeAll(async () => {
  expect(existsSync(path.join(ROOT, 'dist')), "run 'npm run build' first").toBe(true);
  broken = writeAnswers(at('answers'), COUNT, await realInstrument());
  first = peil(['score', 'answers', '--output', 'reports', '--summary', 'all.ndjson'], { cwd: folder, seconds: 900 });
}, 900_000);
afterAll(remove);

/** Every file below a folder with a digest of what is in it; what Peil keeps for itself apart. */
function contents(name: string): Map<string, string> {
  const names = readdirSync(at(name), { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names
      .filter((file) => !file.startsWith('.peil') && statSync(at(name, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(at(name, file)))
          .digest('hex'),
      ]),
  );
}

function records(name: string): Record<string, unknown>[] {
  return readFileSync(at(name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('a national scan: one file in a hundred is broken, in ten ways', () => {
  it('gives a report for every other file, mirroring the folder', () => {
    const reports = contents('reports');
    expect(reports.size).toBe(COUNT - broken.size);
    const wrong = new Set([...broken.keys()].map((place) => place.split(':')[0]));
    expect([...reports.keys()]).toEqual([...contents('answers').keys()].filter((name) => !wrong.has(name)));
  });

  it('names each broken file once, with its place and what is wrong', () => {
    const told = new Map([...first.stderr.matchAll(/^answers\/(\S+): fout \[([a-z0-9-]+)\]/gm)].map((match) => [match[1], match[2]]));
    expect(told).toEqual(broken);
    expect(first.stderr.match(/ {2}→ /g)).toHaveLength(broken.size);
  });

  it('ends with status 2 and the counts', () => {
    expect(first.status).toBe(2);
    expect(first.stderr).toContain(`Gescoord: ${COUNT - broken.size} · overgeslagen: 0 · fout: ${broken.size}`);
  });

  it('shows the first fifty on the screen, and where to see the rest', () => {
    expect(first.stdout.match(/^Jeugdhulp /gm)).toHaveLength(50);
    expect(first.stdout).toContain(`nog ${COUNT - broken.size - 50}`);
    expect(Math.max(...first.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('a report is the same as that of the file alone', () => {
    for (const name of [
      'regio-000/organisatie-00007.yaml',
      `regio-00${Math.min(9, COUNT / 100 - 1)}/organisatie-00${Math.min(9, COUNT / 100 - 1)}99.yaml`,
    ]) {
      expect(readFileSync(at('reports', name), 'utf8')).toBe(peil(['score', at('answers', name)]).stdout);
    }
  });

  it('one row for each organisation, and one for each of its conditions', () => {
    const rows = records('all.ndjson');
    expect(rows.map((row) => row['file'])).toEqual([...contents('reports').keys()]);
    const conditions = records('all.conditions.ndjson');
    const own = conditions.filter((row) => row['file'] === rows[0]?.['file']);
    expect(new Set(own.map((row) => row['condition'])).size).toBe(own.length);
    expect(conditions).toHaveLength(own.length * rows.length);
  });
});

describe('a second run', () => {
  it('writes nothing where nothing changed, and gives the same summary', () => {
    const before = new Map([...contents('reports').keys()].map((name) => [name, statSync(at('reports', name)).mtimeMs]));
    const again = peil(['score', 'answers', '--output', 'reports', '--summary', 'again.ndjson'], { cwd: folder, seconds: 900 });
    expect(again.stderr).toContain(`(${COUNT - broken.size} ongewijzigd)`);
    expect(again.stderr).toContain('0 geschreven');
    expect(readFileSync(at('again.ndjson'), 'utf8')).toBe(readFileSync(at('all.ndjson'), 'utf8'));
    expect(readFileSync(at('again.conditions.ndjson'), 'utf8')).toBe(readFileSync(at('all.conditions.ndjson'), 'utf8'));
    for (const [name, changed] of before) expect(statSync(at('reports', name)).mtimeMs).toBe(changed);
  });

  it('writes again what was changed, removed or tampered with, and only that', () => {
    const wanted = contents('reports');
    const [one = '', two = '', three = ''] = wanted.keys();
    const answers = readFileSync(at('answers', one), 'utf8');
    writeFileSync(at('answers', one), answers.replace('employees: ', 'employees: 1'));
    rmSync(at('reports', two));
    writeFileSync(at('reports', three), 'leeg\n');
    const again = peil(['score', 'answers', '--output', 'reports'], { cwd: folder, seconds: 900 });
    expect(again.stderr).toContain('Rapporten in reports: 3 geschreven');
    writeFileSync(at('answers', one), answers);
    expect(peil(['score', 'answers', '--output', 'reports'], { cwd: folder, seconds: 900 }).stderr).toContain(
      'Rapporten in reports: 1 geschreven',
    );
    expect(contents('reports')).toEqual(wanted);
  });

  it('a report with another date of change but the same bytes is left alone', () => {
    const [name = ''] = contents('reports').keys();
    utimesSync(at('reports', name), 1, 1);
    expect(peil(['score', 'answers', '--output', 'reports'], { cwd: folder, seconds: 900 }).stderr).toContain(
      'Rapporten in reports: 0 geschreven',
    );
  });

  it('another language makes all reports anew', () => {
    mkdirSync(at('three'));
    for (const number of [1, 2, 3])
      copyFileSync(at('answers', 'regio-000', `organisatie-0000${number}.yaml`), at('three', `${number}.yaml`));
    expect(peil(['score', 'three', '--output', 'three-reports'], { cwd: folder }).stderr).toContain('3 geschreven');
    expect(peil(['score', 'three', '--output', 'three-reports', '--lang', 'en'], { cwd: folder }).stderr).toContain('3 written');
  });
});

describe('killed half-way', () => {
  it('leaves only whole reports, and the next run ends with the same bytes', async () => {
    const wanted = contents('reports');
    for (let round = 0; round < 3; round++) {
      const child = spawn(
        process.execPath,
        [path.join(ROOT, 'bin/peil.js'), 'score', 'answers', '--output', 'killed', '--summary', 'killed.csv'],
        { cwd: folder, stdio: 'ignore' },
      );
      const ended = new Promise((resolve) => child.on('exit', resolve));
      const enough = Math.round((wanted.size * (round + 1)) / 6);
      while (child.exitCode === null && (!existsSync(at('killed')) || contents('killed').size < enough))
        await new Promise((resolve) => setTimeout(resolve, 20));
      child.kill('SIGKILL');
      await ended;
      expect(existsSync(at('killed.csv'))).toBe(false);
      for (const [name, digest] of contents('killed')) expect(digest, name).toBe(wanted.get(name));
      expect(contents('killed').size).toBeLessThan(wanted.size);
    }
    expect(peil(['score', 'answers', '--output', 'killed', '--summary', 'killed.csv'], { cwd: folder, seconds: 900 }).status).toBe(2);
    expect(contents('killed')).toEqual(wanted);
    expect(readdirSync(at('killed', '.peil'))).toEqual(['index.tsv']);
    expect(readdirSync(folder).filter((name) => name.includes('peil-tmp'))).toEqual([]);
  });
});

describe('several machines', () => {
  it('three shards give the same rows as one run', () => {
    for (const shard of [1, 2, 3])
      peil(['score', 'answers', '--shard', `${shard}/3`, '--summary', `shard-${shard}.ndjson`, '--output', 'shared'], {
        cwd: folder,
        seconds: 900,
      });
    const joined = (kind: string): string[] =>
      [1, 2, 3]
        .flatMap((shard) =>
          readFileSync(at(`shard-${shard}${kind}.ndjson`), 'utf8')
            .trimEnd()
            .split('\n'),
        )
        .sort();
    const whole = (kind: string): string[] =>
      readFileSync(at(`all${kind}.ndjson`), 'utf8')
        .trimEnd()
        .split('\n')
        .sort();
    expect(joined('')).toEqual(whole(''));
    expect(joined('.conditions')).toEqual(whole('.conditions'));
    expect(contents('shared')).toEqual(contents('reports'));
    for (const shard of [1, 2, 3]) expect(records(`shard-${shard}.ndjson`).length).toBeGreaterThan(COUNT / 5);
  });
});

describe('what was asked for', () => {
  it('gives status 1 below it, with what is below, and 0 above', () => {
    const below = peil(['score', 'three', '--gate-open', '--fail-under', 'cultuur=4', '--require', 'VJ-4.1-b'], { cwd: folder });
    expect(below.status).toBe(1);
    expect(below.stderr).toMatch(/^three\/1\.yaml: .*poort/m);
    expect(peil(['score', 'three', '--fail-under', 'cultuur=0'], { cwd: folder }).status).toBe(0);
    expect(peil(['score', path.join(ROOT, 'examples/ver.yaml'), '--gate-open'], { cwd: folder }).status).toBe(0);
    expect(peil(['score', path.join(ROOT, 'examples/halverwege.yaml'), '--gate-open'], { cwd: folder }).status).toBe(1);
  });

  it('an id that does not exist is wrong use', () => {
    for (const args of [
      ['--fail-under', 'cultur=2'],
      ['--require', 'VJ-4.1-zz'],
      ['--shard', '4/3'],
      ['--fail-under', 'cultuur'],
      ['--summary', 'uit.docx'],
    ]) {
      expect(peil(['score', 'three', ...args], { cwd: folder }).status, args.join(' ')).toBe(2);
    }
  });
});

describe('files and folders', () => {
  it('takes files, folders and patterns together, each file once', () => {
    const { stderr } = peil(['score', 'three/1.yaml', 'three', 'three/{2,3}.yaml'], { cwd: folder });
    expect(stderr).toContain('Gescoord: 3 ');
  });

  it('skips reports that lie between the answers, and says so', () => {
    copyFileSync(at('three-reports', '1.yaml'), at('three', 'oud-rapport.yaml'));
    const { stderr, status } = peil(['score', 'three'], { cwd: folder });
    expect(stderr).toContain('overgeslagen: 1');
    expect(status).toBe(0);
  });

  it('never writes a report over the answers, and never reads its own reports', () => {
    expect(peil(['score', 'three', '--output', 'three'], { cwd: folder }).status).toBe(2);
    expect(peil(['score', 'three', '--output', 'three/reports'], { cwd: folder }).stderr).toContain('Gescoord: 3 ');
    expect(peil(['score', 'three', '--output', 'three/reports'], { cwd: folder }).stderr).toContain(
      'Gescoord: 3 (3 ongewijzigd) · overgeslagen: 1',
    );
  });

  it('an empty folder, and a pattern without files, are wrong use', () => {
    mkdirSync(at('empty'));
    expect(peil(['score', 'empty'], { cwd: folder }).status).toBe(2);
    expect(peil(['score', 'empty/*.yaml'], { cwd: folder }).status).toBe(2);
  });
});

describe('a spreadsheet that opens the summary runs nothing', () => {
  it('in CSV a text that begins like a formula gets an apostrophe, in xlsx it is a text', async () => {
    const text = readFileSync(at('three', '1.yaml'), 'utf8');
    mkdirSync(at('evil'));
    writeFileSync(at('evil', '=1+1.yaml'), text.replace(/name: [^,]*,/, `name: "=HYPERLINK(\\"http://kwaad.example\\",\\"klik\\")",`));
    writeFileSync(at('evil', 'b.yaml'), text.replace(/name: [^,]*,/, 'name: "@SUM(A1)",'));
    expect(peil(['score', 'evil', '--summary', 'evil.csv'], { cwd: folder }).status).toBe(0);
    const csv = readFileSync(at('evil.csv'), 'utf8') + readFileSync(at('evil.conditions.csv'), 'utf8');
    const cells = csv
      .split('\r\n')
      .flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
      .map((cell) => cell.replace(/^"/, ''));
    expect(cells.filter((cell) => /^[=@+]|^-(?!\d)/.test(cell))).toEqual([]);
    expect(csv).toContain(`'=HYPERLINK`);
    expect(peil(['score', 'evil', '--summary', 'evil.xlsx'], { cwd: folder }).status).toBe(0);
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = unzipSync(readFileSync(at('evil.xlsx')));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('=HYPERLINK(');
    expect(sheet).not.toContain('<f>');
    expect(Object.keys(parts)).toContain('xl/worksheets/sheet2.xml');
  });

  it('the four forms hold the same rows', async () => {
    for (const form of ['csv', 'ndjson', 'yaml']) peil(['score', 'three', '--summary', `forms.${form}`], { cwd: folder });
    const rows = records('forms.ndjson');
    const { parse } = await import('yaml');
    const yaml = parse(readFileSync(at('forms.yaml'), 'utf8')) as { organisations: Record<string, unknown>[] };
    const withoutNull = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));
    expect(yaml.organisations).toEqual(withoutNull);
    const [header = '', ...lines] = readFileSync(at('forms.csv'), 'utf8').trimEnd().split('\r\n');
    expect(header.split(',')).toEqual(Object.keys(rows[0] ?? {}));
    expect(lines).toHaveLength(rows.length);
  });
});
