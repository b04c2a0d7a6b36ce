import { createHash } from 'node:crypto';
import { PeilError } from '../diagnostics/diagnostic.ts';
import type { AnyFile } from '../files/read-file.ts';
import type { Block, Framework, InstrumentData } from '../model/instrument.ts';
import type { ContentFiles } from './content-files.ts';

type OfKind<K extends AnyFile['kind']> = Extract<AnyFile, { kind: K }>['checked']['data'];

/** Puts the content files together, each part in its own order; says which kind of file is missing. */
export function combine(files: ContentFiles): InstrumentData {
  const all = <K extends AnyFile['kind']>(kind: K): OfKind<K>[] => files.filter((file) => file.kind === kind).map((file) => file.checked.data as OfKind<K>);
  const profile = all('profile')[0];
  const rules = all('rules')[0];
  if (profile === undefined) throw missing('profile');
  if (rules === undefined) throw missing('rules');

  const blocks = profile.blocks.map((id): Block => {
    const parts = all('questionnaire').filter((file) => file.block === id);
    const [first] = parts;
    if (first === undefined) throw missing(`questionnaire (block: ${id})`);
    return { id, title: first.title, questions: parts.flatMap((part) => part.questions) };
  });
  const frameworks = (['VJ', 'DSP', 'LEJO'] as const).flatMap((id): Framework[] => {
    const parts = all('conditions').filter((file) => file.framework === id);
    const [first] = parts;
    return first === undefined ? [] : [{ id, title: first.title, groups: mergeGroups(parts) }];
  });
  const data = {
    profile,
    blocks,
    frameworks,
    prerequisites: all('prerequisites').flatMap((file) => file.prerequisites),
    actions: all('advice').flatMap((file) => file.actions),
    roles: all('roles').flatMap((file) => file.roles),
    tensions: all('tensions').flatMap((file) => file.tensions),
    terms: all('glossary').flatMap((file) => file.terms),
    rules,
  };
  return { ...data, digest: `sha256-${createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16)}` };
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
