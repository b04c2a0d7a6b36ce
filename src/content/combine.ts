import { createHash } from 'node:crypto';
import { PeilError } from '../diagnostics/diagnostic.ts';
import type { AnyFile } from '../files/read-file.ts';
import type { ContentAddition } from '../model/generated/content.ts';
import type { Block, Framework, InstrumentData, Role } from '../model/instrument.ts';
import type { ContentFiles } from './content-files.ts';

type OfKind<K extends AnyFile['kind']> = Extract<AnyFile, { kind: K }>['checked']['data'];

/** Puts the content files together, each part in its own order; says which kind of file is missing. */
export function combine({ base, added, about }: ContentFiles): InstrumentData {
  const parts = <K extends AnyFile['kind']>(kind: K): Parts<OfKind<K>> => ({ base: ofKind(base, kind), added: ofKind(added, kind) });
  const theirs = last(parts('profile'));
  const rules = last(parts('rules'));
  if (theirs === undefined) throw missing('profile');
  if (rules === undefined) throw missing('rules');
  const more = about?.profiles?.[theirs.profile];
  const profile = more?.blocks === undefined ? theirs : { ...theirs, blocks: [...new Set([...theirs.blocks, ...more.blocks])] };

  const questionnaires = parts('questionnaire');
  const conditions = parts('conditions');
  const data = {
    profile,
    blocks: profile.blocks.map((id) => blockOf(id, questionnaires)),
    frameworks: (['VJ', 'DSP', 'LEJO'] as const).flatMap((id) => frameworkOf(id, conditions)),
    prerequisites: merge(
      parts('prerequisites'),
      (file) => file.prerequisites,
      ({ before, after }) => `${before} > ${after}`,
    ),
    actions: merge(parts('advice'), (file) => file.actions),
    roles: merge(parts('roles'), (file) => file.roles).map((role) => withLead(role, more)),
    tensions: merge(parts('tensions'), (file) => file.tensions),
    terms: merge(parts('glossary'), (file) => file.terms),
    rules,
  };
  return { ...data, digest: `sha256-${createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16)}` };
}

interface Parts<T> {
  readonly base: readonly T[];
  readonly added: readonly T[];
}

function ofKind<K extends AnyFile['kind']>(files: readonly AnyFile[], kind: K): OfKind<K>[] {
  return files.filter((file) => file.kind === kind).map((file) => file.checked.data as OfKind<K>);
}

/** Of what there is one of: that of a folder of one's own before that which ships. */
function last<T>({ base, added }: Parts<T>): T | undefined {
  return added[added.length - 1] ?? base[0];
}

/** Entries of many files in one list: one of the added files takes the place of one with its id, or comes at the end. */
function merge<F, T>(
  { base, added }: Parts<F>,
  entriesOf: (file: F) => readonly T[],
  idOf: (entry: T) => string = (entry) => (entry as { id: string }).id,
): T[] {
  return mergeLists(base.flatMap(entriesOf), added.flatMap(entriesOf), idOf);
}

function mergeLists<T>(base: readonly T[], added: readonly T[], idOf: (entry: T) => string): T[] {
  if (added.length === 0) return [...base];
  const own = new Map(added.map((entry) => [idOf(entry), entry]));
  const known = new Set(base.map(idOf));
  return [...base.map((entry) => own.get(idOf(entry)) ?? entry), ...added.filter((entry) => !known.has(idOf(entry)))];
}

function blockOf(id: string, { base, added }: Parts<OfKind<'questionnaire'>>): Block {
  const [theirs, ours] = [base, added].map((files) => files.filter((file) => file.block === id)) as [
    OfKind<'questionnaire'>[],
    OfKind<'questionnaire'>[],
  ];
  const first = ours[0] ?? theirs[0];
  if (first === undefined) throw missing(`questionnaire (block: ${id})`);
  const questions = theirs.flatMap((part) => part.questions);
  const own = ours.flatMap((part) => part.questions);
  const merged = mergeLists(
    questions,
    own.map((question) => {
      const known = questions.find((candidate) => candidate.id === question.id);
      return known === undefined ? question : { ...question, items: mergeLists(known.items, question.items, (item) => item.id) };
    }),
    (question) => question.id,
  );
  return { id, title: first.title, questions: merged };
}

function frameworkOf(id: Framework['id'], { base, added }: Parts<OfKind<'conditions'>>): Framework[] {
  const theirs = base.filter((file) => file.framework === id);
  const ours = added.filter((file) => file.framework === id);
  const first = theirs[0] ?? ours[0];
  if (first === undefined) return [];
  const groups = mergeGroups(theirs);
  const own = mergeGroups(ours).map((group) => {
    const known = groups.find((candidate) => candidate.id === group.id);
    return known === undefined
      ? group
      : { ...group, conditions: mergeLists(known.conditions, group.conditions, (condition) => condition.id) };
  });
  return [{ id, title: first.title, groups: mergeLists(groups, own, (group) => group.id) }];
}

/** A group may be spread over several files; its conditions then follow each other. */
function mergeGroups(parts: readonly OfKind<'conditions'>[]): Framework['groups'] {
  const groups = new Map<string, Framework['groups'][number]>();
  for (const group of parts.flatMap((part) => part.groups)) {
    const known = groups.get(group.id);
    groups.set(group.id, known === undefined ? group : { ...known, conditions: [...known.conditions, ...group.conditions] });
  }
  return [...groups.values()];
}

function withLead(role: Role, more: ContentAddition | undefined): Role {
  const lead = more?.lead?.[role.id];
  return lead === undefined ? role : { ...role, lead: [...new Set([...role.lead, ...lead])] };
}

function missing(kind: string): PeilError {
  return new PeilError([
    {
      code: 'content-missing-file',
      severity: 'error',
      message: { nl: `In de inhoud ontbreekt een bestand van het soort '${kind}'.`, en: `The content lacks a file of the kind '${kind}'.` },
      hint: { nl: 'Vergelijk de map met questionnaires/ van Peil.', en: "Compare the folder with Peil's own questionnaires/." },
    },
  ]);
}
