import snowball from 'snowball-stemmers';

const stemmer = snowball.newStemmer('dutch');

/** A word, number or sign of a text: its folded form and where it stands. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// Words with hyphen or ampersand inside (HR-adviseur, P&O) are one; numbers keep their separators; a few signs count.
// Letters of western languages only: a class for all of Unicode takes four times as long.
const TOKEN =
  /[A-Za-z\u00ad\u00c0-\u024f\u0300-\u036f]+(?:[-&\u2010\u2011][A-Za-z\u00c0-\u024f\u0300-\u036f]+)*(?:['’\u2018]s?\b)?|\d+(?:[.,:/]\d+)*|[€%?]/g;

/** Cuts text into tokens; everything else (spaces, stops, brackets) is left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  // Addresses are no words; blanks of the same length keep the places.
  const clean =
    text.includes('www.') || text.includes('://')
      ? text.replace(/(?:https?:\/\/|www\.)\S+/g, (address) => ' '.repeat(address.length))
      : text;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(clean); match !== null; match = TOKEN.exec(clean))
    tokens.push({ word: fold(match[0]), start: match.index, end: TOKEN.lastIndex });
  return tokens;
}

/** Lower case, without accents, apostrophe endings and soft hyphens: coördinator's and Coordinators fold alike. */
export function fold(word: string): string {
  let folded = word.toLowerCase();

  if (/[^\u0000-\u007f]/.test(folded))
    folded = folded
      .normalize('NFD')
      .replace(/[\u0300-\u036f\u00ad]/g, '')
      .replace(/[\u2018’]/g, "'")
      .replace(/[\u2010\u2011]/g, '-');
  return folded.includes("'") ? folded.replace(/'s?$/, '') : folded;
}

/**
 * The stem of a folded word: the Dutch Snowball stemmer, with three additions where it splits what belongs
 * together (functies, rollen) or joins what does not (deskundige, deskundigheid).
 */
export function stem(word: string): string {
  if (word.endsWith('heid')) return word;
  if (word.endsWith('heden')) return `${word.slice(0, -5)}heid`;
  const stemmed = stemmer.stem(word.length > 5 && /(ie|ee|ue)s$/.test(word) ? word.slice(0, -1) : word);
  const last = stemmed.length - 1;
  return last > 1 && stemmed[last] === stemmed[last - 1] && /[bcdfghjklmnpqrstvwxz]/.test(stemmed[last] ?? '')
    ? stemmed.slice(0, -1)
    : stemmed;
}
