import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { PeilError } from '../../diagnostics/diagnostic.ts';
import type { Text } from '../../model/text.ts';

/** One file of a batch. */
export interface BatchFile {
  /** Where it is read. */
  readonly path: string;
  /** Relative to the common folder, with forward slashes: the same on every machine. */
  readonly name: string;
  /** Named by the user, not found in a folder or by a pattern: then it must be an answers file. */
  readonly named: boolean;
}

const YAML = '**/*.{yaml,yml}';

/**
 * All files that the paths stand for, sorted by name, each once. A folder stands for the YAML files in it and below,
 * hidden ones left out; what Peil itself wrote into the output folder is never input.
 * @throws PeilError usage-wrong or file-not-found
 */
export function listFiles(paths: readonly string[], output: string | undefined): { base: string; files: BatchFile[] } {
  const found = new Map<string, boolean>();
  const roots: string[] = [];
  const out = output === undefined ? undefined : path.resolve(output);
  for (const given of paths) {
    const stat = statSync(given, { throwIfNoEntry: false });
    if (stat?.isDirectory() === true) {
      roots.push(path.resolve(given));
      for (const file of walk(path.resolve(given), YAML)) if (!found.has(file)) found.set(file, false);
    } else if (stat !== undefined || !isDynamicPattern(given.replaceAll('\\', '/'))) {
      roots.push(path.dirname(path.resolve(given)));
      found.set(path.resolve(given), true);
    } else {
      const { folder, pattern } = splitPattern(given);
      roots.push(folder);
      const matches = existsSync(folder) ? walk(folder, pattern) : [];
      if (matches.length === 0)
        throw problem(
          'file-not-found',
          given,
          { nl: 'Bij dit patroon hoort geen enkel bestand.', en: 'No file fits this pattern.' },
          { nl: 'Kijk of de map klopt. Zet het patroon tussen aanhalingstekens.', en: 'Check the folder. Put the pattern in quotes.' },
        );
      for (const file of matches) if (!found.has(file)) found.set(file, false);
    }
  }
  const base = common(roots);
  const files: BatchFile[] = [];
  for (const [file, named] of found) {
    if (!named && out !== undefined && out !== base && within(out, file)) continue;
    files.push({ path: fromHere(file), name: path.relative(base, file).replaceAll(path.sep, '/'), named });
  }
  if (files.length === 0)
    throw problem(
      'file-not-found',
      paths.join(' '),
      { nl: 'Hier staan geen YAML-bestanden.', en: 'There are no YAML files here.' },
      {
        nl: "Noem een map met antwoorden. 'peil template' maakt een bestand om in te vullen.",
        en: "Name a folder with answers. 'peil template' makes a file to fill in.",
      },
    );
  if (out === base)
    throw problem(
      'usage-wrong',
      output ?? '',
      { nl: 'De rapporten zouden over de antwoorden heen komen.', en: 'The reports would replace the answers.' },
      { nl: 'Kies een andere map, bijvoorbeeld --output rapporten.', en: 'Choose another folder, for example --output reports.' },
    );
  // By code unit, not by the language of the machine.
  files.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { base, files };
}

function walk(folder: string, pattern: string): string[] {
  return globSync(pattern, { cwd: folder, absolute: true, dot: false, expandDirectories: false, followSymbolicLinks: false }).map((file) =>
    path.normalize(file),
  );
}

/** The folder before the first part with a wildcard, and the rest. */
function splitPattern(given: string): { folder: string; pattern: string } {
  const parts = given.replaceAll('\\', '/').split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  const folder = parts.slice(0, first).join('/');
  return { folder: path.resolve(folder === '' && given.startsWith('/') ? '/' : folder), pattern: parts.slice(first).join('/') };
}

/** As a person here would write it: relative where that is shorter. */
function fromHere(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}

function within(folder: string, file: string): boolean {
  return file.startsWith(folder + path.sep);
}

/** The deepest folder that holds all of these. */
function common(folders: readonly string[]): string {
  const [first = process.cwd(), ...rest] = folders;
  let shared = first;
  for (const folder of rest)
    while (
      folder !== shared &&
      !within(shared.endsWith(path.sep) ? shared.slice(0, -1) : shared, folder) &&
      shared !== path.dirname(shared)
    )
      shared = path.dirname(shared);
  return shared;
}

function problem(code: 'file-not-found' | 'usage-wrong', file: string, message: Text, hint: Text): PeilError {
  return new PeilError([{ code, severity: 'error', message, file, hint }]);
}
