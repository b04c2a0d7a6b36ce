import path from 'node:path';
import { readFile } from '../files/read-file.ts';
import type { ChainLink } from '../model/generated/chain.ts';
import { packageRoot } from './package-root.ts';

/**
 * The links along which organisations of one region wait for each other.
 * @param folder laid out as questionnaires/; without it the one that ships
 * @throws PeilError where chain.yaml is not there or not right
 */
export async function loadChain(folder = path.join(packageRoot(), 'questionnaires')): Promise<readonly ChainLink[]> {
  return (await readFile(path.join(folder, 'chain.yaml'), 'chain')).data.links;
}
