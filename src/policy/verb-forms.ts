/** The forms of a verb as they stand in a text. */
export interface VerbForms {
  /** Infinitive, present and participles. */
  readonly present: readonly string[];
  readonly past: readonly string[];
  /** Present and past of a verb that can be split (stelt … vast): the part that comes first. */
  readonly finite: readonly string[];
}

/** infinitive, third person present, past singular, past plural, participle */
export type StrongVerb = readonly string[];

/**
 * All forms of a Dutch verb from its infinitive. A verb that is not regular must be in the list of strong verbs;
 * its longer relatives follow from it (bespreken from spreken). Where spelling leaves a choice open both forms are
 * made: one that does not exist does no harm.
 */
export function verbForms(infinitive: string, strong: ReadonlyMap<string, StrongVerb>): VerbForms {
  for (let start = 0; start <= infinitive.length - 3; start++) {
    const entry = strong.get(infinitive.slice(start));
    if (entry !== undefined) return strongForms(infinitive.slice(0, start), entry);
  }
  return weakForms(infinitive);
}

function strongForms(prefix: string, [infinitive = '', present = '', past = '', plural = '', participle = '']: StrongVerb): VerbForms {
  const root = present.endsWith('t') && !/te?n$/.test(infinitive) ? present.slice(0, -1) : present;
  const participles = prefix === '' || !unstressed(prefix) ? [prefix + participle] : [prefix + participle.replace(/^ge/, '')];
  const finite = [infinitive, present, root].map((form) => prefix + form);
  return {
    present: unique([...finite, `${prefix}${infinitive}d`, ...participles, ...participles.map(inflected)]),
    past: unique([prefix + past, prefix + plural].filter((form) => !participles.includes(form))),
    finite: unique(finite),
  };
}

function weakForms(infinitive: string): VerbForms {
  // The rule of 't kofschip goes by the sound before -en, not by the letter that is written at the end.
  const ending = /(t|k|f|s|ch|p|x)$/.test(infinitive.replace(/e?n$/, '')) ? 't' : 'd';
  const prefix = /^(be|ge|her|er|ont|ver|onder|over)(?=[^aeiou]*[aeiou].*en$)/.exec(infinitive)?.[1] ?? '';
  const finite: string[] = [infinitive];
  const participles: string[] = [];
  const past: string[] = [];
  for (const root of rootsOf(infinitive)) {
    const bare = root.endsWith(ending) ? root : root + ending;
    finite.push(root, root.endsWith('t') ? root : `${root}t`);
    if (prefix !== '') participles.push(bare);
    if (!unstressed(prefix)) participles.push(`ge${bare}`);
    past.push(`${root}${ending}e`, `${root}${ending}en`);
  }
  return {
    present: unique([...finite, `${infinitive}d`, `${infinitive}de`, ...participles, ...participles.map(inflected)]),
    // Some pasts are also participles (betaalde krachten): those count as participles.
    past: unique(past.filter((form) => !participles.includes(form.replace(/e$/, '')) && !finite.includes(form))),
    finite: unique(finite),
  };
}

/** betalen → betaal, leggen → leg, geven → geef; leveren → lever, leveer (both, as the stress is not written). */
function rootsOf(infinitive: string): string[] {
  if (!infinitive.endsWith('en')) return [infinitive.replace(/n$/, '')];
  const root = infinitive.slice(0, -2);
  const last = root.at(-1) ?? '';
  const before = root.at(-2) ?? '';
  const isVowel = (letter: string): boolean => /[aeiouy]/.test(letter);
  if (last === before && !isVowel(last)) return [root.slice(0, -1)];
  const open = !isVowel(last) && /[aeou]/.test(before) && !isVowel(root.at(-3) ?? '');
  const loan = /(?:[aeiou]er|ueer)$/.test(root);
  if (!open && !loan) return [harden(root)];
  const long = harden(`${root.slice(0, -1)}${before}${last}`);
  return /[aeiouy].*e[lrmn]$/.test(root) ? [root, long] : [long];
}

function harden(root: string): string {
  if (root.endsWith('v')) return `${root.slice(0, -1)}f`;
  return root.endsWith('z') ? `${root.slice(0, -1)}s` : root;
}

function inflected(participle: string): string {
  return participle.endsWith('n') ? participle : `${participle}e`;
}

function unstressed(prefix: string): boolean {
  return /^(be|ge|her|er|ont|ver)$/.test(prefix);
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
