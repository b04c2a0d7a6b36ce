import { statSync } from 'node:fs';
import { type Diagnostic, isPeilError } from '../../diagnostics/diagnostic.ts';
import { type AnyFile, readAnyFile } from '../../files/read-file.ts';
import type { Call } from '../command-spec.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { answerProblems, instrumentFor } from '../read-answers.ts';
import { showProblems } from '../show-problems.ts';

/** peil validate: any file of ours, or a whole content folder; all problems at once. */
export async function run({ args, common, io }: Call): Promise<ExitStatus> {
  const names = args[0] as string[];
  let wrong = 0;
  for (const name of names) {
    const { diagnostics, texts, what } = await check(name, common.content);
    if (diagnostics.length > 0) {
      wrong++;
      await showProblems(io, common.lang, diagnostics, texts);
    } else io.out({ nl: `${name}: in orde (${what})\n`, en: `${name}: in order (${what})\n` }[common.lang]);
  }
  if (wrong > 0) {
    const files = { nl: wrong === 1 ? 'bestand klopt' : 'bestanden kloppen', en: wrong === 1 ? 'file is' : 'files are' }[common.lang];
    io.err({ nl: `${wrong} van ${names.length} ${files} niet.\n`, en: `${wrong} of ${names.length} ${files} not right.\n` }[common.lang]);
  }
  return wrong > 0 ? EXIT.wrong : EXIT.done;
}

interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  readonly what: string;
}

async function check(name: string, content: string | undefined): Promise<Checked> {
  try {
    if (isFolder(name)) return await checkFolder(name);
    const any = await readAnyFile(name);
    return { diagnostics: await deeper(any, content), texts: new Map([[name, any.checked.text]]), what: any.checked.data.peil };
  } catch (error) {
    if (!isPeilError(error)) throw error;
    return { diagnostics: error.diagnostics, texts: error.texts, what: '' };
  }
}

/** A content folder, for every kind of organisation that it has a profile of. What they share is told once. */
async function checkFolder(folder: string): Promise<Checked> {
  const { loadFromFolder, PROFILES } = await import('../../content/load-instrument.ts');
  const { openFolder } = await import('../../content/content-folder.ts');
  const { readPolicy } = await import('../../content/load-policy.ts');
  const { loadChain } = await import('../../content/load-chain.ts');
  const { files } = await openFolder(folder);
  const there = PROFILES.filter((profile) => files.has(`profiles/${profile}/profile.yaml`));
  const has = (start: string): boolean => [...files.keys()].some((place) => place.startsWith(start));
  const checks: (() => Promise<unknown>)[] = [
    // A folder without any profile is told what it lacks.
    ...(there.length === 0 ? PROFILES.slice(0, 1) : there).map((profile) => () => loadFromFolder(profile, folder)),
    ...(has('policy-rules/') ? [() => readPolicy(folder)] : []),
    ...(has('chain') ? [() => loadChain(folder)] : []),
  ];
  const found = new Map<string, Diagnostic>();
  const texts = new Map<string, string>();
  for (const run of checks) {
    try {
      await run();
    } catch (error) {
      if (!isPeilError(error)) throw error;
      for (const diagnostic of error.diagnostics)
        found.set(JSON.stringify([diagnostic.code, diagnostic.file, diagnostic.range, diagnostic.message.nl]), diagnostic);
      for (const [file, text] of error.texts) texts.set(file, text);
    }
  }
  return { diagnostics: [...found.values()], texts, what: there.join(', ') };
}

async function deeper(any: AnyFile, content: string | undefined): Promise<Diagnostic[]> {
  if (any.kind !== 'answers' && any.kind !== 'merged' && any.kind !== 'group') return [];
  return (await answerProblems(any.checked, await instrumentFor(any.checked.data, content))).diagnostics;
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
}
