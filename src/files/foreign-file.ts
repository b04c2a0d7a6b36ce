import path from 'node:path';
import { PeilError } from '../diagnostics/diagnostic.ts';
import type { Text } from '../model/text.ts';

/**
 * What to say of a file that is no YAML and says nothing of Peil: one message in place of one for each of its lines.
 * Undefined where it may well be ours, with a mistake in it.
 * @param text empty where it is not text
 */
export function foreignFile(file: string, text: string): PeilError | undefined {
  const ending = path.extname(file).toLowerCase();
  if (['', '.yaml', '.yml', '.json'].includes(ending) || OURS.test(text)) return undefined;
  const hint = PAPERS.includes(ending) ? paperHint(file) : TABLES.includes(ending) ? tableHint(file) : OTHER;
  const message: Text = {
    nl: `Dit is geen YAML-bestand van Peil: het eindigt op ${ending}, en de regel 'peil:' ontbreekt.`,
    en: `This is not a YAML file of Peil: it ends in ${ending}, and the line 'peil:' is missing.`,
  };
  return new PeilError([{ code: 'kind-unknown', severity: 'error', message, file, hint }]);
}

const OURS = /^[\s{]*["']?peil["']?\s*:\s*["']?[a-z-]+\/\d/m;
const PAPERS: readonly string[] = ['.md', '.markdown', '.txt', '.text', '.html', '.htm', '.xhtml', '.docx', '.odt', '.pdf'];
const TABLES: readonly string[] = ['.csv', '.tsv', '.xlsx'];

function paperHint(file: string): Text {
  return {
    nl: `Is het een stuk met beleid? Dan kijkt 'peil check ${file}' wat erin staat.`,
    en: `Is it a policy paper? Then 'peil check ${file}' looks at what it says.`,
  };
}

function tableHint(file: string): Text {
  return {
    nl: `Zijn het antwoorden uit een formulier? Dan begint 'peil import ${file} --init' ermee.`,
    en: `Are these answers from a form? Then 'peil import ${file} --init' begins with it.`,
  };
}

const OTHER: Text = {
  nl: "Noem een bestand dat Peil heeft gemaakt. 'peil template' maakt er een om in te vullen.",
  en: "Name a file that Peil made. 'peil template' makes one to fill in.",
};
