/** Puts what the program prints for the example into both READMEs, cut where it is long. Run it after a change that shows. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const words = {
  en: { file: 'README.md', groups: 'Conditions of', advice: 'What you can do', third: 'Step 3' },
  nl: { file: 'README.nl.md', groups: 'Voorwaarden van', advice: 'Wat jullie kunnen doen', third: 'Stap 3' },
};

for (const [lang, { file, groups, advice, third }] of Object.entries(words)) {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['bin/peil.js', 'score', 'examples/halverwege.yaml', '--format', 'text', '--lang', lang],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`peil score ended with status ${String(status)}`);
  const lines = stdout.trimEnd().split('\n');
  const at = (start: string): number => lines.findIndex((line) => line.startsWith(start));
  const shown = [...lines.slice(0, at(groups) + 5), '…', '', ...lines.slice(at(advice), at(third)), '…'];
  const name = path.join(root, file);
  const before = readFileSync(name, 'utf8');
  const after = before.replace(/^```\nPeil · [\s\S]*?^```$/m, () => `\`\`\`\n${shown.join('\n')}\n\`\`\``);
  if (!after.includes('```\nPeil · ')) throw new Error(`${file} has no block with output.`);
  writeFileSync(name, after);
}
