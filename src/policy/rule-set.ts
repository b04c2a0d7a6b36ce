import type { PolicyRuleFile } from '../model/generated/policy-rule.ts';
import type { Concept, PolicyTermsFile } from '../model/generated/policy-terms.ts';
import type { PolicyContent } from '../model/policy-content.ts';
import { Concepts } from './concepts.ts';

export type Rule = PolicyRuleFile & { readonly find: NonNullable<PolicyRuleFile['find']> };
export type SignName = keyof NonNullable<PolicyTermsFile['signs']>;
export type SubjectName = keyof NonNullable<PolicyTermsFile['subject']>;

/** One way to address a condition, in numbers of concepts. */
export interface CompiledWay {
  readonly groups: readonly (readonly number[])[];
  readonly none: readonly number[];
  readonly within: 'sentence' | 'paragraph' | 'section';
  readonly close: number | undefined;
  readonly here: boolean;
}

export interface CompiledRule {
  readonly id: string;
  readonly ways: readonly CompiledWay[];
  /** Which kinds of subject count, as bits. */
  readonly subject: number;
  readonly signs: readonly number[];
  /** The verbs that the rule looks for: what it finds by them is done. */
  readonly doing: number;
  readonly needs: readonly number[];
  readonly ignore: ReadonlySet<SignName>;
  /** Concepts of the rule that name other people (volunteers, young people): then the passage may be about them. */
  readonly people: ReadonlySet<number>;
}

/** Rules and terms, made ready once; can then check any number of documents. */
export interface RuleSet {
  readonly concepts: Concepts;
  readonly rules: readonly CompiledRule[];
  readonly subject: Readonly<Record<SubjectName, number>>;
  /** Words that are about the subject only in a document that is. */
  readonly hints: {
    readonly people: number;
    readonly own: number;
    readonly everybody: number;
    readonly they: number;
    readonly byOthers: number;
    readonly once: number;
  };
  readonly signs: Readonly<Record<SignName, number>>;
  /** Conditions that no document can show, with the reason. */
  readonly notVisible: ReadonlyMap<string, { readonly nl: string; readonly en: string }>;
}

export const SUBJECT_BITS = { people: 1, knowledge: 2, own: 4 } as const;

const SIGNS: readonly SignName[] = [
  'actor',
  'party',
  'commitment',
  'being',
  'date',
  'frequency',
  'amount',
  'product',
  'settled',
  'intention',
  'negation',
  'condition',
  'past',
  'quotation',
  'soft',
  'wish',
  'making',
];
const SUBJECTS: readonly SubjectName[] = ['people', 'knowledge', 'own', 'reference', 'others', 'served', 'elsewhere'];

/**
 * Makes rules ready. Names that no concept has are left out here; the content check reports them (unknownNames).
 * @param roleNames words by which this organisation calls its experts by experience
 */
export function compileRules(content: PolicyContent, roleNames: readonly string[] = []): RuleSet {
  const concepts = new Concepts(content.terms.flatMap((file) => file['strong-verbs'] ?? []));
  const shared = sharedConcepts(content.terms);
  const number = (name: string): number => concepts.numberOf(name);
  for (const [name, concept] of shared) addWithOthers(concepts, name, concept, shared);
  if (roleNames.length > 0) concepts.add('subject/people', { words: roleNames.map((name) => name.trim()) });
  const others = new Set([...(shared.get('subject/others')?.words ?? []), ...(shared.get('subject/served')?.words ?? [])]);
  const visible = content.rules.filter((rule): rule is Rule => rule.find !== undefined);
  const rules = visible.map((rule): CompiledRule => {
    const own = new Map(Object.entries(rule.concepts ?? {}).map(([name, concept]) => [`${rule.id}/${name}`, concept] as const));
    const all = new Map([...shared, ...[...own].map(([name, concept]) => [name.slice(rule.id.length + 1), concept] as const)]);
    for (const [name, concept] of own) addWithOthers(concepts, name, concept, all);
    for (const name of new Set(rule.find.flatMap((way) => way.all.flat())))
      concepts.add(`${rule.id}/=doing`, { verbs: verbsOf(all.get(name), all) });
    const numbers = (names: readonly string[] | undefined): number[] =>
      (names ?? []).map((name) => number(own.has(`${rule.id}/${name}`) ? `${rule.id}/${name}` : fullName(name, shared)));
    return {
      id: rule.id,
      ways: rule.find.map((way) => ({
        groups: way.all.map((entry) => numbers(typeof entry === 'string' ? [entry] : entry)),
        none: numbers([...(way.none ?? []), ...(rule.none ?? [])]),
        within: way.within ?? 'sentence',
        close: way.close,
        here: way.subject === 'here',
      })),
      subject: (rule.subject ?? (['people', 'knowledge', 'own'] as const)).reduce((bits, kind) => bits | SUBJECT_BITS[kind], 0),
      signs: numbers(rule.arranged?.signs),
      doing: number(`${rule.id}/=doing`),
      needs: numbers(rule.arranged?.needs),
      ignore: new Set(rule.arranged?.ignore ?? []),
      people: new Set(
        rule.find
          .flatMap((way) => way.all.flat())
          .filter((name) => namesPeople(all.get(name), others))
          .flatMap((name) => numbers([name])),
      ),
    };
  });
  concepts.addPast('sign/past');
  return {
    concepts,
    rules,
    subject: Object.fromEntries(SUBJECTS.map((name) => [name, number(`subject/${name}`)])) as Record<SubjectName, number>,
    hints: {
      people: number('ervaren-mensen'),
      own: number('eigen-ervaring'),
      everybody: number('alle-medewerkers'),
      they: number('zij'),
      byOthers: number('van-anderen'),
      once: number('ooit'),
    },
    signs: Object.fromEntries(SIGNS.map((name) => [name, number(`sign/${name}`)])) as Record<SignName, number>,
    notVisible: new Map(
      content.rules.flatMap((rule) => (rule['not-visible'] === undefined ? [] : [[rule.id, rule['not-visible']] as const])),
    ),
  };
}

/** Shared concepts by their full name; signs and subject terms have a prefix, so that a rule cannot shadow them by chance. */
function sharedConcepts(terms: readonly PolicyTermsFile[]): Map<string, Concept> {
  const all = new Map<string, Concept>();
  const put = (name: string, concept: Concept): void => {
    const before = all.get(name);
    all.set(
      name,
      before === undefined
        ? concept
        : {
            words: [...(before.words ?? []), ...(concept.words ?? [])],
            verbs: [...(before.verbs ?? []), ...(concept.verbs ?? [])],
            also: [...(before.also ?? []), ...(concept.also ?? [])],
            except: [...(before.except ?? []), ...(concept.except ?? [])],
          },
    );
  };
  for (const file of terms) {
    for (const [name, concept] of Object.entries<Concept>({ ...file.subject })) put(`subject/${name}`, concept);
    for (const [name, concept] of Object.entries<Concept>({ ...file.signs })) put(`sign/${name}`, concept);
    for (const [name, concept] of Object.entries<Concept>({ ...file.concepts })) put(name, concept);
  }
  return all;
}

function fullName(name: string, shared: ReadonlyMap<string, Concept>): string {
  return [name, `sign/${name}`, `subject/${name}`].find((full) => shared.has(full)) ?? name;
}

/** The verbs of a concept and of those that it takes along. */
function verbsOf(concept: Concept | undefined, all: ReadonlyMap<string, Concept>): string[] {
  const verbs = [...(concept?.verbs ?? [])];
  for (const name of concept?.also ?? []) verbs.push(...(all.get(name)?.verbs ?? []));
  return verbs;
}

function namesPeople(concept: Concept | undefined, others: ReadonlySet<string>): boolean {
  return concept?.words?.some((word) => others.has(word)) === true;
}

/** Adds a concept with the words of those that it takes along; a circle of names ends by itself. */
function addWithOthers(concepts: Concepts, name: string, concept: Concept, all: ReadonlyMap<string, Concept>): void {
  const seen = new Set<Concept>();
  const visit = (current: Concept): void => {
    if (seen.has(current)) return;
    seen.add(current);
    concepts.add(name, current);
    for (const other of current.also ?? []) {
      const found = all.get(other) ?? all.get(`sign/${other}`) ?? all.get(`subject/${other}`);
      if (found !== undefined) visit(found);
    }
  };
  visit(concept);
}
