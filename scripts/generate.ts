/**
 * Makes what follows from schemas/: the TypeScript types (kept in git) and the precompiled validators (not kept).
 * With --check no type is written and the exit status is 1 where a kept file differs from its schema. With
 * --validators only those are made: the types are in git, and a build need not wait for them.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { JSONSchema } from 'json-schema-to-typescript';

const root = path.resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const validatorsOnly = process.argv.includes('--validators');
const standalone = standaloneModule as unknown as (ajv: Ajv2020, ids: Record<string, string>) => string;

const names = (await readdir(path.join(root, 'schemas')))
  .filter((name) => name.endsWith('.schema.json'))
  .map((name) => name.replace('.schema.json', ''))
  .sort();
const schemas = new Map<string, JSONSchema & AnySchemaObject>();
for (const name of names) {
  schemas.set(name, JSON.parse(await readFile(path.join(root, 'schemas', `${name}.schema.json`), 'utf8')) as JSONSchema & AnySchemaObject);
}

if (!validatorsOnly) await generateTypes();

async function generateTypes(): Promise<void> {
  const { compile } = await import('json-schema-to-typescript');
  const stale: string[] = [];
  for (const [name, schema] of schemas) {
    if (name === 'common') continue;
    const code = await compile(structuredClone(schema), name, {
      cwd: path.join(root, 'schemas'),
      bannerComment: `/* Made by scripts/generate.ts from schemas/${name}.schema.json: change that file, not this one. */`,
      additionalProperties: false,
      declareExternallyReferenced: true,
      ignoreMinAndMaxItems: true,
      style: { singleQuote: true, printWidth: 120 },
    });
    const file = path.join(root, 'src/model/generated', `${name}.ts`);
    const kept = await readFile(file, 'utf8').catch(() => '');
    if (kept === code) continue;
    if (check) stale.push(path.relative(root, file));
    else await writeFile(file, code);
  }
  if (stale.length > 0) {
    console.error(`Differs from its schema: ${stale.join(', ')}. Run: npm run generate`);
    process.exitCode = 1;
  }
}

/** Writes one validator as a module. Ajv's own ES output still calls require for its runtime, so it is bundled. */
async function writeValidator(validator: Ajv2020, schema: string, module: string): Promise<void> {
  await build({
    stdin: { contents: standalone(validator, { validate: `${schema}.schema.json` }), resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: path.join(folder, `${module}.js`),
    logLevel: 'warning',
  });
  await writeFile(
    path.join(folder, `${module}.d.ts`),
    "import type { Validator } from '../validator.ts';\nexport const validate: Validator;\n",
  );
}

const folder = path.join(root, 'src/schema/generated');
await mkdir(folder, { recursive: true });
// One module a file kind, so that a command loads only what it needs.
const thorough = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  verbose: true,
  code: { source: true, esm: true, lines: true },
});
// Answers are checked by the thousand: first by a validator that only says yes or no.
const quick = new Ajv2020({ strict: true, allowUnionTypes: true, messages: false, code: { source: true, esm: true } });
for (const schema of schemas.values()) {
  thorough.addSchema(schema);
  quick.addSchema(schema);
}
for (const name of schemas.keys()) if (name !== 'common') await writeValidator(thorough, name, name);
await writeValidator(quick, 'answers', 'answers-quick');
