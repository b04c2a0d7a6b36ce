import { nearest } from '../diagnostics/nearest.ts';
import type {
  Action,
  Block,
  Condition,
  Framework,
  Group,
  Instrument,
  Item,
  Phase,
  Question,
  Role,
  Switch,
  Tension,
  Term,
} from '../model/instrument.ts';
import type { RulesFile } from '../model/generated/rules.ts';
import { LANGUAGES } from '../model/text.ts';

/** Anything of the instrument that can be explained. */
export type Subject =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'question'; readonly question: Question; readonly block: Block }
  | { readonly kind: 'aspect'; readonly block: Block }
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'group'; readonly group: Group; readonly framework: Framework }
  | { readonly kind: 'framework'; readonly framework: Framework }
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'tension'; readonly tension: Tension }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'step'; readonly step: RulesFile['steps'][number] }
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'switch'; readonly entry: Switch }
  | { readonly kind: 'gate' }
  | { readonly kind: 'term'; readonly term: Term };

/** The words for the gate, in both languages; some of them are in the glossary too. */
const GATE_NAMES = ['gate', 'poort', 'foundation', 'fundament'];

/** Everything that goes by this id or word, in capitals or not. Empty where nothing does. */
export function findSubjects(instrument: Instrument, word: string): Subject[] {
  const wanted = normal(word);
  const found: Subject[] = [];
  forEachName(instrument, (name, subject) => {
    if (normal(name) === wanted && !found.some((known) => sameThing(known, subject))) found.push(subject);
  });
  return found;
}

/** The known id or word that was most likely meant. */
export function nearestSubject(instrument: Instrument, word: string): string | undefined {
  const names: string[] = [];
  forEachName(instrument, (name) => {
    // Two edits away from a name of one or two characters is anything.
    if (name.length > 2) names.push(name);
  });
  return nearest(word, names);
}

function forEachName(instrument: Instrument, visit: (name: string, subject: Subject) => void): void {
  for (const item of instrument.items.values()) visit(item.id, { kind: 'item', item });
  for (const framework of instrument.frameworks) {
    visit(framework.id, { kind: 'framework', framework });
    for (const group of framework.groups) {
      visit(group.id, { kind: 'group', group, framework });
      for (const condition of group.conditions) visit(condition.id, { kind: 'condition', condition });
    }
  }
  for (const action of instrument.actions) visit(action.id, { kind: 'action', action });
  for (const tension of instrument.tensions) visit(tension.id, { kind: 'tension', tension });
  for (const block of instrument.blocks) {
    for (const name of [block.id, ...both(block.title)]) visit(name, { kind: 'aspect', block });
    for (const question of block.questions) visit(question.id, { kind: 'question', question, block });
  }
  for (const step of instrument.rules.steps) {
    for (const name of [String(step.step), `stap ${step.step}`, `step ${step.step}`]) visit(name, { kind: 'step', step });
  }
  for (const phase of instrument.profile.phases ?? [])
    for (const name of [phase.id, ...both(phase.title)]) visit(name, { kind: 'phase', phase });
  for (const name of GATE_NAMES) visit(name, { kind: 'gate' });
  for (const role of instrument.roles) for (const name of [role.id, ...both(role.title)]) visit(name, { kind: 'role', role });
  for (const entry of instrument.profile.switches) visit(entry.id, { kind: 'switch', entry });
  for (const term of instrument.terms)
    for (const name of [term.id, term.nl.term, term.en.term, ...(term.also ?? [])]) visit(name, { kind: 'term', term });
}

function both(title: { nl: string; en: string }): string[] {
  return LANGUAGES.map((lang) => title[lang]);
}

function normal(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');
}

function sameThing(a: Subject, b: Subject): boolean {
  if (a.kind !== b.kind) return false;
  return Object.entries(a).every(([key, value]) => (b as Record<string, unknown>)[key] === value);
}
