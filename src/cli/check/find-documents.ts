import { statSync } from 'node:fs';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { PeilError } from '../../diagnostics/diagnostic.ts';
import { EXTENSIONS } from '../../policy/readers/document-kind.ts';

/**
 * Files for what was named: a file stays itself, whatever it is; a folder gives every document in it, a pattern what fits it.
 * @param folder from which names are seen; results are named from `shown`
 * @throws PeilError file-not-found or documents-none
 */
export async function findDocuments(named: readonly string[], folder: string, shown: string): Promise<string[]> {
  const found = new Set<string>();
  for (const name of named) {
    const whole = path.resolve(folder, name);
    const stat = statSync(whole, { throwIfNoEntry: false });
    if (stat?.isFile() === true) found.add(whole);
    else if (stat?.isDirectory() === true) for (const file of await inFolder(whole)) found.add(file);
    else if (isDynamicPattern(name))
      for (const file of await glob(name.replaceAll('\\', '/'), {
        cwd: folder,
        absolute: true,
        dot: false,
        ignore: ['**/node_modules/**'],
      }))
        found.add(path.normalize(file));
    else
      throw new PeilError([
        {
          code: 'file-not-found',
          severity: 'error',
          file: name,
          message: { nl: 'Dit bestand of deze map is er niet.', en: 'There is no such file or folder.' },
          hint: { nl: 'Kijk of de naam en de map kloppen.', en: 'Check the name and the folder.' },
        },
      ]);
  }
  if (found.size === 0) {
    throw new PeilError([
      {
        code: 'documents-none',
        severity: 'error',
        message: { nl: 'Er zijn geen documenten om te lezen.', en: 'There are no documents to read.' },
        hint: {
          nl: `Noem een bestand of map met een van deze soorten: ${EXTENSIONS.join(', ')}.`,
          en: `Name a file or folder with one of these kinds: ${EXTENSIONS.join(', ')}.`,
        },
      },
    ]);
  }
  return [...found].map((file) => path.relative(shown, file).replaceAll(path.sep, '/') || file).sort();
}

/** Files that Word and the like leave beside an open document (~$nota.docx) are no documents. */
function inFolder(folder: string): Promise<string[]> {
  return glob(`**/*.{${EXTENSIONS.join(',')}}`, {
    cwd: folder,
    absolute: true,
    dot: false,
    caseSensitiveMatch: false,
    ignore: ['**/node_modules/**', '**/~$*'],
  });
}
