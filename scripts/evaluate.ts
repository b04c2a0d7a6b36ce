/**
 * How well peil check reads: npm run evaluate -- DIR [--conditions] [--misses]
 *
 * DIR holds documents and labels.yaml: `documents` (document, profile, about, terms, arguable) and `labels`
 * (document, condition, state). A condition that is not labelled for a document is missing there; one that is arguable
 * there counts neither way. Only conditions of groups in which something is labelled are counted.
 * --misses lists the single errors: never for a half that is kept aside.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { readPolicy } from '../src/content/load-policy.ts';
import { checkDocuments, type ConditionResult } from '../src/policy/check-documents.ts';
import { readDocument } from '../src/policy/readers/read-document.ts';
import { readPdf } from '../src/policy/readers/pdf.ts';
import { compileRules } from '../src/policy/rule-set.ts';

interface Labels {
  readonly documents: readonly {
    readonly document: string;
    readonly profile?: string;
    readonly about: boolean;
    readonly terms?: readonly string[];
    readonly arguable?: readonly string[];
  }[];
  readonly labels: readonly {
    readonly document: string;
    readonly condition: string;
    readonly state: 'arranged' | 'named';
    readonly passage?: string;
  }[];
}

interface Count {
  found: number;
  wrong: number;
  missed: number;
  stateRight: number;
}

const folder = path.resolve(process.argv[2] ?? 'evaluation/practice');
const root = path.resolve(import.meta.dirname, '..');
const content = await readPolicy(path.join(root, 'questionnaires'));
const { documents, labels } = load(readFileSync(path.join(folder, 'labels.yaml'), 'utf8')) as Labels;
const byId = new Map(content.conditions.map((condition) => [condition.id, condition]));
const groups = new Set(labels.map((label) => byId.get(label.condition)?.group));
const ruled = new Set(content.rules.filter((rule) => rule.find !== undefined).map((rule) => rule.id));

const counts = new Map<string, Count>();
const total: Count = { found: 0, wrong: 0, missed: 0, stateRight: 0 };
const withRule: Count = { found: 0, wrong: 0, missed: 0, stateRight: 0 };
const decoys: string[] = [];
let tooLow = 0;
let tooHigh = 0;
const misses: string[] = [];

for (const { document, profile = 'jeugdzorgorganisatie', about, terms = [], arguable = [] } of documents) {
  const read = await readDocument(document, new Uint8Array(readFileSync(path.join(folder, document))), readPdf);
  const fits = new Set(
    content.conditions.filter((condition) => (condition.profiles as readonly string[]).includes(profile)).map(({ id }) => id),
  );
  // As the command does: compiled with all rules, checked with those of the profile.
  const all = compileRules(content, terms);
  const rules = { ...all, rules: all.rules.filter(({ id }) => fits.has(id)) };
  const results = new Map(checkDocuments([read], rules).map((result) => [result.id, result]));
  const wanted = new Map(labels.filter((label) => label.document === document).map((label) => [label.condition, label]));
  for (const id of fits) {
    if (arguable.includes(id) || !groups.has(byId.get(id)?.group)) continue;
    const label = wanted.get(id);
    const result = results.get(id);
    const got = result?.state ?? 'missing';
    if (label === undefined && got === 'missing') continue;
    const count = counts.get(id) ?? { found: 0, wrong: 0, missed: 0, stateRight: 0 };
    counts.set(id, count);
    const add = (key: keyof Count): void => {
      for (const each of [count, total, ...(ruled.has(id) ? [withRule] : [])]) each[key]++;
    };
    if (label === undefined) {
      add('wrong');
      if (!about) decoys.push(`${document} ${id}`);
      misses.push(`WRONG   ${document} ${id} ${got}: ${quote(result)}`);
    } else if (got === 'missing') {
      add('missed');
      if (ruled.has(id)) misses.push(`MISSED  ${document} ${id} ${label.state}: ${label.passage ?? ''}`);
    } else {
      add('found');
      if (got === label.state) add('stateRight');
      else if (got === 'named') tooLow++;
      else tooHigh++;
      if (got !== label.state) misses.push(`STATE   ${document} ${id} wanted ${label.state}, got ${got}: ${quote(result)}`);
    }
  }
}

if (process.argv.includes('--misses')) for (const miss of misses.sort()) console.log(miss);
if (process.argv.includes('--conditions')) {
  for (const [id, count] of [...counts].sort(([a], [b]) => a.localeCompare(b, 'nl', { numeric: true })))
    console.log(`${id.padEnd(10)} ${line(count)}`);
}
console.log(`all        ${line(total)}`);
console.log(`with rule  ${line(withRule)}  (${ruled.size} rules)`);
console.log(`labelled arranged, found named: ${tooLow}; labelled named, found arranged: ${tooHigh}`);
console.log(`finds in documents that are not about the subject: ${decoys.length}`);

function line({ found, wrong, missed, stateRight }: Count): string {
  return `precision ${share(found, found + wrong)}  recall ${share(found, found + missed)}  arranged or named right ${share(stateRight, found)}  (${found} found, ${wrong} wrong, ${missed} missed)`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '  – ' : (part / whole).toFixed(2);
}

function quote(result: ConditionResult | undefined): string {
  const finding = result?.findings[0];
  return finding === undefined
    ? ''
    : `${finding.quote.replace(/\s+/g, ' ').slice(0, 160)} [${finding.subject}; ${finding.verdict.signs.join(' ')}; ${finding.verdict.doubts.join(' ')}]`;
}
