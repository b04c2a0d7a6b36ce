// The floor of a batch: read each file and parse it with js-yaml, which gives the same data as the exact parser. Nothing else.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';

const [folder, copy] = process.argv.slice(2);
let keys = 0;
for (const name of readdirSync(folder, { recursive: true })) {
  if (!name.endsWith('.yaml')) continue;
  keys += Object.keys(load(readFileSync(path.join(folder, name), 'utf8'), { schema: CORE_SCHEMA })).length;
}
// A second floor: the same, and writing as many bytes as the reports have.
if (copy !== undefined) {
  const bytes = Buffer.alloc(Number(process.argv[4]), 'x');
  for (let number = 0; number < Number(process.argv[5]); number++) writeFileSync(path.join(copy, `${number}.yaml`), bytes);
}
process.stdout.write(`${keys}\n`);
