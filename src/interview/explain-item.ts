import type { Instrument, Item } from '../model/instrument.ts';
import type { Lang } from '../model/text.ts';
import { findTerms } from './find-terms.ts';
import { wordsOf } from './texts.ts';

/**
 * Everything that helps to answer a question, as paragraphs: why, hint, examples, words and source.
 * @param plainer whether the reader saw it in plainer words, and now finds the whole question here
 */
export function explainItem(instrument: Instrument, item: Item, lang: Lang, plainer = false): string[] {
  const t = wordsOf(lang);
  const text = [item.question, ...item.anchors].map((part) => part[lang]).join('\n');
  const terms = findTerms(instrument.terms, text, lang);
  const notApplicable = item['not-applicable'];
  const paragraphs = [
    plainer ? `${t.wholeQuestion}: ${item.question[lang]}` : item.question[lang],
    `${t.why}: ${item.why[lang]}`,
    ...(item.hint === undefined ? [] : [`${t.hint}: ${item.hint[lang]}`]),
    [`${t.examples}:`, ...item.examples[lang].map((example) => `- ${example}`)].join('\n'),
    ...(notApplicable === undefined ? [] : [`${t.applies}: ${notApplicable[lang]}`]),
    ...(terms.length === 0 ? [] : [[`${t.terms}:`, ...terms.map((term) => `- ${term[lang].term}: ${term[lang].meaning}`)].join('\n')]),
    `${t.source}: ${item.source}`,
  ];
  return paragraphs;
}
