import type { Passage } from './passages.ts';
import type { RuleSet } from './rule-set.ts';

const KIND =
  'Jeugdhulp|Jeugdzorg|Pleegzorg|Gezinszorg|Jeugd-ggz|GGZ|Stichting|Zorggroep|Zorgorganisatie|[Gg]emeente|[Ss]tadsregio|[Rr]egio|[Pp]rovincie';
/** A sentence of which another organisation, by its full name, is the one that acts. */
const NAMED = new RegExp(
  `^(?:\\W|\\d)*(?:(?:Ook |En |Zo )?(?:[Bb]ij |[Vv]an |[Dd]e |[Hh]et |[Ii]n de |[Bb]ij de |[Vv]an de ))?(?:${KIND}) ((?:(?:De|Het|'t) )?[A-Z][\\p{L}-]+(?: [A-Z][\\p{L}-]+)*)`,
  'u',
);
/** A sentence that begins with organisations like this one; 'met collega-instellingen' is working together. */
const LIKE_US =
  /^\W*(?!met\b|samen\b|aan\b|voor\b|wij\b|we\b)(?:[\w-]+\s+){0,3}?(?:collega-(?:instelling|organisatie|aanbieder)|zuster(?:organisatie|instelling)|buurgemeente|buurregio|(?:andere|sommige) (?:organisaties|instellingen|aanbieders|gemeenten|regio's)|onze collega's van )/i;
/** Speech of someone: it opens with a quotation mark, and who says it stands behind it. */
const SPOKEN = /^\W*?['‘"“][^'’"”]{10,}['’"”],?\s+(?:aldus|zegt|zei|schrijft|schreef|stelt|vindt|vertelt|luidt|luidde)\b/;

/** Whether the passage is the words of someone, set between marks. */
export function isSpoken({ text }: Passage): boolean {
  return SPOKEN.test(text);
}

/**
 * Passages that say nothing about this organisation: what others do or write, and what was there once. Where one
 * adds that it is not so here, it speaks about this organisation after all.
 * @param whole the text of the document: an organisation that it names once is not the one that writes it
 */
export function isNotOurs(passage: Passage, denied: boolean, whole: () => string, rules: RuleSet): boolean {
  const concepts = passage.concepts();
  if (concepts.has(rules.hints.once)) return true;
  if (denied) return false;
  if (concepts.has(rules.hints.byOthers) || LIKE_US.test(passage.text)) return true;
  const name = NAMED.exec(passage.text)?.[1];
  return name !== undefined && !concepts.has(rules.signs.intention) && whole().split(name).length === 2;
}
