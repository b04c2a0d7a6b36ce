import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Condition, Item, Prerequisite } from '../../src/model/instrument.ts';
import { ROOT } from './real-instrument.ts';

interface Catalogue {
  readonly lejo: readonly {
    readonly id: string;
    readonly kind: Item['kind'];
    readonly direct: readonly string[];
    readonly partial: readonly string[];
  }[];
  readonly supplementary: readonly { readonly id: string; readonly direct: readonly string[]; readonly partial: readonly string[] }[];
  readonly outside: readonly string[];
  readonly conditions: readonly Required<Pick<Condition, 'id' | 'profiles' | 'derived' | 'strength'>>[];
  readonly notAskable: readonly string[];
  readonly prerequisites: readonly Required<Pick<Prerequisite, 'before' | 'after' | 'kind' | 'profiles'>>[];
}

/** The ids, links and tags that the analysis of the sources found: what the content must hold, no more and no less. */
export const CATALOGUE = JSON.parse(readFileSync(path.join(ROOT, 'test/fixtures/catalogue-ids.json'), 'utf8')) as Catalogue;
