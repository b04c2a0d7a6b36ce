import { plainText } from '../../diagnostics/plain-text.ts';
import type { Lang, Text } from '../../model/text.ts';
import { indent } from '../../report/wrap.ts';
import type { Styles } from '../../report/styles.ts';
import type { Considered } from '../explain-check.ts';
import type { Doubt } from '../judge.ts';
import type { Miss } from '../match-rule.ts';
import type { SignName } from '../rule-set.ts';
import type { SubjectOf } from '../subject.ts';
import { placeText, WORDS } from './words.ts';

const MOST_NEAR = 10;

const SUBJECT: Readonly<Record<SubjectOf['from'], Text>> = {
  here: { nl: 'gaat over ervaringskennis (staat er zelf in)', en: 'is about lived experience (says so itself)' },
  lead: { nl: 'gaat over ervaringskennis (door de zin boven de lijst)', en: 'is about lived experience (by the sentence above the list)' },
  before: { nl: 'gaat over ervaringskennis (door de zin ervoor)', en: 'is about lived experience (by the sentence before)' },
  heading: { nl: 'gaat over ervaringskennis (door de kop)', en: 'is about lived experience (by its heading)' },
  section: {
    nl: 'gaat over ervaringskennis (door wat eraan voorafgaat in dit stuk)',
    en: 'is about lived experience (by what comes before in its section)',
  },
  title: { nl: 'gaat over ervaringskennis (door de titel)', en: 'is about lived experience (by the title)' },
  none: {
    nl: 'gaat niet over ervaringskennis of ervaringsdeskundigen',
    en: 'is not about lived-experience knowledge or experts by experience',
  },
};

const MISS: Readonly<Record<Miss['why'] | 'set-aside', Text>> = {
  subject: { nl: 'het gaat hier niet over het onderwerp', en: 'it is not about the subject here' },
  'other-people': { nl: 'het gaat hier over andere mensen', en: 'it is about other people here' },
  concepts: { nl: 'er ontbreekt iets:', en: 'something is lacking:' },
  excluded: { nl: 'er staat iets in dat iets anders betekent', en: 'it holds something that means something else' },
  'set-aside': {
    nl: 'het gaat over anderen, over vroeger, over een bron, of het is alleen een voorbeeld',
    en: 'it is about others, about the past, about a source, or only an example',
  },
  apart: { nl: 'de woorden staan te ver uit elkaar', en: 'the words stand too far apart' },
};

const SIGN: Readonly<Record<SignName | Doubt, Text>> = {
  actor: { nl: 'wie', en: 'who' },
  party: { nl: 'welke groep', en: 'which group' },
  being: { nl: 'hoe het is', en: 'how it is' },
  commitment: { nl: 'wat er gebeurt', en: 'what is done' },
  date: { nl: 'wanneer', en: 'when' },
  frequency: { nl: 'hoe vaak', en: 'how often' },
  amount: { nl: 'hoeveel', en: 'how much' },
  product: { nl: 'een document of regeling', en: 'a document or scheme' },
  settled: { nl: 'vastgelegd', en: 'laid down' },
  intention: { nl: 'een voornemen', en: 'an intention' },
  negation: { nl: 'een ontkenning', en: 'a negation' },
  condition: { nl: 'een voorbehoud', en: 'a proviso' },
  past: { nl: 'verleden tijd', en: 'the past' },
  quotation: { nl: 'woorden van anderen', en: 'words of others' },
  soft: { nl: 'moeten, kunnen of zullen', en: 'must, may or will' },
  wish: { nl: 'een wens of een zorg', en: 'a wish or a worry' },
  making: { nl: 'iets dat nog gemaakt wordt', en: 'something still being made' },
  question: { nl: 'een vraag', en: 'a question' },
  quoted: { nl: 'een citaat', en: 'a quotation' },
  'no-detail': { nl: 'niet gezegd wie, hoe, wanneer of hoeveel', en: 'not said who, how, when or how much' },
  needs: { nl: 'niet gezegd wat deze voorwaarde vraagt', en: 'not said what this condition asks' },
};

/** Why passages count for a condition, or not: what counts first, then what comes near. */
export function explanationText(
  id: string,
  title: string,
  considered: readonly Considered[],
  lang: Lang,
  styles: Styles,
  columns: number,
): string {
  const words = WORDS[lang];
  const counted = considered.filter((entry) => entry.outcome !== 'no');
  const near = considered.filter((entry) => entry.outcome === 'no');
  const lines = [`${styles.strong(id)}  ${plainText(title)}`, ''];
  lines.push(
    {
      nl: counted.length === 0 ? 'Geen enkele passage telt.' : 'Deze passages tellen:',
      en: counted.length === 0 ? 'No passage counts.' : 'These passages count:',
    }[lang],
  );
  const add = (entry: Considered): void => {
    const paint = entry.outcome === 'arranged' ? styles.good : entry.outcome === 'named' ? styles.warning : styles.faint;
    const outcome = entry.outcome === 'no' ? { nl: 'telt niet', en: 'does not count' }[lang] : words[entry.outcome];
    lines.push(
      '',
      `  ${paint(outcome)}  ${styles.faint(plainText(placeText({ file: entry.document.name, [entry.document.unit]: entry.place }, words)))}`,
      indent(`“${plainText(entry.quote.replace(/\s+/g, ' '))}”`, columns, '    '),
    );
    for (const line of reasons(entry, lang)) lines.push(indent(line, columns, '    - '));
  };
  for (const entry of counted) add(entry);
  if (near.length > 0) lines.push('', { nl: 'Deze komen in de buurt:', en: 'These come near:' }[lang]);
  for (const entry of near.slice(0, MOST_NEAR)) add(entry);
  if (near.length > MOST_NEAR) lines.push('', words.more(near.length - MOST_NEAR));
  return `${lines.join('\n')}\n`;
}

function reasons(entry: Considered, lang: Lang): string[] {
  const lines = [SUBJECT[entry.subject][lang]];
  if (entry.heard.length > 0) lines.push(entry.heard.map(({ concept, words }) => `${concept}: ${words.join(', ')}`).join('; '));
  if (entry.miss !== undefined)
    lines.push(`${MISS[entry.miss.why][lang]}${entry.miss.why === 'concepts' ? ` ${entry.miss.lacking.join(', ')}` : ''}`);
  else {
    if (entry.signs.length > 0)
      lines.push(`${{ nl: 'voor geregeld', en: 'for arranged' }[lang]}: ${entry.signs.map((sign) => SIGN[sign][lang]).join(', ')}`);
    if (entry.doubts.length > 0)
      lines.push(`${{ nl: 'tegen geregeld', en: 'against arranged' }[lang]}: ${entry.doubts.map((doubt) => SIGN[doubt][lang]).join(', ')}`);
  }
  return lines;
}
