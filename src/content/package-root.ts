import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of the installed package: the nearest one above this file with a package.json. */
export function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('The package folder was not found.');
    folder = parent;
  }
  return folder;
}
