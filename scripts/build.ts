/** Builds what ships: the bundled program in dist/ and the checked content as JSON in dist/content/. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isBuiltin } from 'node:module';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { showError } from '../src/cli/show-problems.ts';
import { processIo } from '../src/cli/process-io.ts';
import { version } from '../src/cli/version.ts';
import { loadFromFolder, PROFILES } from '../src/content/load-instrument.ts';
import type { BuiltRules } from '../src/cli/check/load-rules.ts';
import { readPolicy } from '../src/content/load-policy.ts';
import { leanOf, wholeOf } from '../src/content/lean.ts';
import { toData } from '../src/policy/keep-rules.ts';
import { compileRules } from '../src/policy/rule-set.ts';
import { writeLibraryTypes } from './library-types.ts';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/** JSON in ASCII only: reading it as such takes half the time of decoding. */
function ascii(data: unknown): string {
  return JSON.stringify(data).replace(/[^\u0000-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Gives every use of Node's own modules the module itself. A plain import would first read all its exports, and
 * those of fs and process load streams and sockets; a require does not exist in an ES module. commander loads
 * child_process for subcommands that are programs of their own; we have none, so that becomes an empty module.
 * Together this is a third of the start-up time.
 */
const builtins: Plugin = {
  name: 'builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z:_/]+$/ }, ({ path: name }) =>
      isBuiltin(name) ? { path: name.replace(/^(node:)?/, 'node:'), namespace: 'builtin' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path: name }) => ({
      contents: `module.exports = ${name === 'node:child_process' ? '{}' : `process.getBuiltinModule('${name}')`};`,
      loader: 'js',
    }));
  },
};

const common = {
  outdir: dist,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  // write-file-atomic names its temporary files after it.
  define: { __filename: '"ervaringspeil"', PEIL_VERSION: JSON.stringify(version()) },
  // Node need not look for a package.json to know what kind of module a file is.
  outExtension: { '.js': '.mjs' },
} satisfies BuildOptions;

/**
 * The start of peil, with peil score in it, is bundled as one CommonJS file. Splitting would spread it over some
 * twenty small modules, and finding and linking those takes a fifth of the time; the loader of ES modules takes
 * another tenth. What is loaded when it is needed (other commands, places of errors, formats) is not in it but
 * comes from the split bundle of ES modules, as entries of it.
 */
function apart(lazies: Map<string, string>): Plugin {
  const always = /cli\/program\.ts$|commands\/score\.ts$|generated\/answers-quick\.js$|report\/yaml\.ts$/;
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path: name, kind, resolveDir }) => {
        const file = path.join(resolveDir, name);
        if (kind !== 'dynamic-import' || always.test(file)) return undefined;
        const entry = `lazy-${path
          .relative(path.join(root, 'src'), file)
          .replace(/\.[jt]s$/, '')
          .replaceAll(path.sep, '-')}`;
        lazies.set(entry, file);
        return { path: `./${entry}.mjs`, external: true };
      });
    },
  };
}

try {
  await rm(dist, { recursive: true, force: true });
  await mkdir(path.join(dist, 'content'), { recursive: true });
  for (const profile of PROFILES) {
    const instrument = await loadFromFolder(profile, path.join(root, 'questionnaires'));
    await writeFile(path.join(dist, 'content', `${profile}.json`), ascii(wholeOf(instrument)));
    await writeFile(path.join(dist, 'content', `${profile}.lean.json`), ascii(leanOf(instrument)));
  }
  const policy = await readPolicy(path.join(root, 'questionnaires'));
  await writeFile(
    path.join(dist, 'content', 'policy.json'),
    ascii({ rules: toData(compileRules(policy)), conditions: policy.conditions } satisfies BuiltRules),
  );
  const lazies = new Map<string, string>();
  await build({
    ...common,
    entryPoints: { peil: path.join(root, 'src/cli/index.ts') },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    define: { ...common.define, 'import.meta.dirname': '__dirname' },
    plugins: [builtins, apart(lazies)],
  });
  await build({
    ...common,
    entryPoints: {
      index: path.join(root, 'src/index.ts'),
      'batch-worker': path.join(root, 'src/cli/batch/worker.ts'),
      'pdf-worker': path.join(root, 'src/policy/readers/pdf-worker.ts'),
      ...Object.fromEntries(lazies),
    },
    splitting: true,
    plugins: [builtins],
  });
  await writeLibraryTypes(path.join(root, 'src'), path.join(dist, 'types'));
} catch (error) {
  await showError(processIo(), 'nl', error);
  process.exitCode = 1;
}
