import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Blocks between fences, with their language. */
function blocks(markdown: string): { lang: string; lines: string[] }[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    lang: match[1] ?? '',
    lines: (match[2] ?? '').trimEnd().split('\n'),
  }));
}

describe.each([
  ['README.md', 'en'],
  ['README.nl.md', 'nl'],
])('%s', (name, lang) => {
  const markdown = readFileSync(path.join(root, name), 'utf8');

  it('shows what the program really prints for the example', () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      ['bin/peil.js', 'score', 'examples/halverwege.yaml', '--format', 'text', '--lang', lang],
      { cwd: root, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    const printed = new Set(stdout.split('\n').map((line) => line.trimEnd()));
    const shown = blocks(markdown).find((block) => block.lines.some((line) => line.startsWith('Peil · ')));
    const lines = (shown?.lines ?? []).map((line) => line.trimEnd()).filter((line) => line.trim() !== '…');
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter((line) => !printed.has(line))).toEqual([]);
  });

  it('has one command that does the main job and one that runs the tests', () => {
    const commands = blocks(markdown)
      .filter((block) => block.lang === 'sh')
      .flatMap((block) => block.lines);
    expect(commands).toContain('npm ci && npm run build && node bin/peil.js score examples/halverwege.yaml --format text');
    expect(commands).toContain('npm ci && npm run check');
  });

  it('links only to files that are there', () => {
    const links = [...markdown.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
  });
});
