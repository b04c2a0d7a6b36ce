import { readFile } from '../files/read-file.ts';
import type { ChainLink } from '../model/generated/chain.ts';
import { openFolder, ownFolder } from './content-folder.ts';

/**
 * The links along which organisations of one region wait for each other. A link of a folder of one's own takes the place of
 * the one with its id.
 * @param folder laid out as questionnaires/, or one that builds on it; without it the one that ships
 * @throws PeilError where a file with links is not right
 */
export async function loadChain(folder = ownFolder()): Promise<readonly ChainLink[]> {
  const { files, own } = await openFolder(folder);
  const links = new Map<string, ChainLink>();
  // Those of the folder itself come last, so that they count.
  const names = [...files.keys()].filter((name) => /^chain[^/]*\.yaml$/.test(name)).sort((a, b) => Number(own.has(a)) - Number(own.has(b)));
  for (const name of names) for (const link of (await readFile(files.get(name) ?? name, 'chain')).data.links) links.set(link.id, link);
  return [...links.values()];
}
