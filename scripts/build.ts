/** Builds what ships: the bundled program in dist/ and the checked content as JSON in dist/content/. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { showError } from '../src/cli/show-problems.ts';
import { processIo } from '../src/cli/process-io.ts';
import { loadFromFolder, PROFILES } from '../src/content/load-instrument.ts';
import type { InstrumentData } from '../src/model/instrument.ts';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

try {
  await rm(dist, { recursive: true, force: true });
  await mkdir(path.join(dist, 'content'), { recursive: true });
  for (const profile of PROFILES) {
    const { profile: file, digest, blocks, frameworks, prerequisites, actions, roles, tensions, terms, rules } = await loadFromFolder(profile, path.join(root, 'questionnaires'));
    const data: InstrumentData = { profile: file, digest, blocks, frameworks, prerequisites, actions, roles, tensions, terms, rules };
    await writeFile(path.join(dist, 'content', `${profile}.json`), JSON.stringify(data));
  }
  await build({
    entryPoints: { peil: path.join(root, 'src/cli/index.ts') },
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    // Dependencies written for CommonJS call require; an ES module has none of its own.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  });
} catch (error) {
  await showError(processIo(), 'nl', error);
  process.exitCode = 1;
}
