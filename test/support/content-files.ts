import type { ContentFiles } from '../../src/content/content-files.ts';
import type { AnyFile } from '../../src/files/read-file.ts';
import type { FileKind, FileKinds } from '../../src/schema/kinds.ts';
import type { InstrumentData } from '../../src/model/instrument.ts';

/** Plain data of an instrument as the content files that it would have come from, for checks that need files. */
export function asContentFiles(data: InstrumentData): ContentFiles {
  const base = [
    file('profile', 'profile.yaml', data.profile),
    ...data.blocks.map((block) =>
      file('questionnaire', `${block.id}.yaml`, {
        peil: 'questionnaire/1',
        block: block.id,
        title: block.title,
        questions: block.questions.map((question) => ({ ...question, items: [...question.items] })),
      }),
    ),
    ...data.frameworks.map((framework) =>
      file('conditions', `${framework.id}.yaml`, {
        peil: 'conditions/1',
        framework: framework.id,
        title: framework.title,
        groups: framework.groups.map((group) => ({ ...group, conditions: [...group.conditions] })),
      }),
    ),
    file('prerequisites', 'prerequisites.yaml', { peil: 'prerequisites/1', prerequisites: [...data.prerequisites] }),
    file('advice', 'advice.yaml', { peil: 'advice/1', actions: [...data.actions] }),
    file('roles', 'roles.yaml', { peil: 'roles/1', roles: [...data.roles] }),
    file('tensions', 'tensions.yaml', { peil: 'tensions/1', tensions: [...data.tensions] }),
    file('glossary', 'terms.yaml', { peil: 'glossary/1', terms: [...data.terms] }),
    file('rules', 'rules.yaml', data.rules),
  ];
  return { base, added: [] };
}

/** Made in memory, so there is no text to point into: every place is the first character. */
function file<K extends FileKind>(kind: K, name: string, data: FileKinds[K]): AnyFile {
  return { kind, checked: { file: name, text: '', data, locate: () => Promise.resolve({ start: 0, end: 1 }) } } as unknown as AnyFile;
}
