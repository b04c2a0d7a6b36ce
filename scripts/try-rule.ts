/**
 * Tries policy rules while they are being written: runs the sentences of each file, and with --on shows what it
 * finds in documents. npx tsx scripts/try-rule.ts questionnaires/policy-rules/VJ-4.5-a.yaml [--on notitie.md]
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { showError } from '../src/cli/show-problems.ts';
import { processIo } from '../src/cli/process-io.ts';
import { readPolicyContent } from '../src/content/policy-content.ts';
import { checkDocuments } from '../src/policy/check-documents.ts';
import { readPlainText } from '../src/policy/readers/text.ts';
import { readMarkdown } from '../src/policy/readers/markdown.ts';
import { compileRules } from '../src/policy/rule-set.ts';
import { tryExamples } from '../src/policy/try-examples.ts';

const folder = path.resolve(import.meta.dirname, '../questionnaires/policy-rules');
const split = process.argv.indexOf('--on');
const named = process.argv.slice(2, split === -1 ? undefined : split).map((file) => path.resolve(file));
const documents = split === -1 ? [] : process.argv.slice(split + 1);
const files =
  named.length > 0
    ? named
    : readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => path.join(folder, name));

try {
  const content = await readPolicyContent(folder, files);
  const rules = compileRules(content);
  let wrong = 0;
  for (const rule of content.rules) {
    const failures = tryExamples(rule, rules);
    wrong += failures.length;
    for (const { wanted, got, example, why } of failures)
      console.log(`${rule.id}: wanted ${wanted}, got ${got} (${why})\n    ${example.trim().replaceAll('\n', '\n    ')}`);
  }
  console.log(`${content.rules.length} rules, ${wrong} sentences wrong`);
  for (const { id, findings } of checkDocuments(
    documents.map((file) => (file.endsWith('.md') ? readMarkdown : readPlainText)(file, readFileSync(file, 'utf8'))),
    rules,
  )) {
    for (const { document, place, quote, verdict, subject } of findings)
      console.log(
        `${id} ${verdict.state} ${document.name}:${place} [${subject}; ${verdict.signs.join(' ')}; ${verdict.doubts.join(' ')}]\n    ${quote.replaceAll('\n', ' ')}`,
      );
  }
  process.exitCode = wrong > 0 ? 1 : 0;
} catch (error) {
  await showError(processIo(), 'en', error);
  process.exitCode = 2;
}
