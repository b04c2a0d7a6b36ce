import type { Text } from '../model/text.ts';
import type { Layout } from './summary-record.ts';
import {
  type Agreement,
  agreementOf,
  type Alpha,
  alphaOf,
  LEAST_FILES,
  LEAST_ORGANISATIONS,
  type Quartiles,
  quartilesOf,
} from './statistics.ts';

/** The figures of one organisation, in the order of Layout.parts and Layout.conditions; levels 0–4. */
export interface OrganisationFigures {
  readonly name: string;
  readonly parts: readonly (number | undefined)[];
  readonly conditions: readonly (number | undefined)[];
}

/** What one respondent answered, question by question in the order of Subject.items. */
export interface FileAnswers {
  readonly organisation: string;
  readonly role: string;
  /** A level 0–4, 'unknown', or undefined: not asked, not answered or not applicable. */
  readonly items: readonly (number | 'unknown' | undefined)[];
}

/** What a benchmark is about. */
export interface Subject {
  readonly layout: Layout;
  readonly titles: ReadonlyMap<string, Text>;
  /** Questions by aspect, in the order of FileAnswers.items. */
  readonly items: readonly { readonly id: string; readonly aspect: string }[];
}

export type Place = 'lower-quarter' | 'middle-half' | 'upper-quarter';

export interface Distribution {
  readonly kind: 'aspect' | 'group' | 'framework' | 'condition';
  readonly id: string;
  readonly title: Text;
  /** Undefined where fewer than five organisations have a level. */
  readonly quartiles: Quartiles | undefined;
  /** Only of the organisation that was asked for. */
  readonly own?: { readonly level: number; readonly place: Place } | undefined;
}

export interface ItemReliability {
  readonly id: string;
  /** Files that gave a level, or said that they do not know. */
  readonly files: number;
  readonly answered: number;
  /** Share of those files that said that they do not know. */
  readonly unknown: number;
}

export interface AspectReliability {
  readonly id: string;
  readonly title: Text;
  readonly alpha: Alpha | undefined;
  readonly agreement: (Agreement & { readonly organisations: number; readonly files: number }) | undefined;
}

/** How many files of each kind there were. */
export interface FileCounts {
  /** Of one respondent each; only these say something about the questions themselves. */
  readonly single: number;
  readonly merged: number;
  readonly group: number;
}

export interface Benchmark {
  readonly profile: string;
  readonly organisations: number;
  readonly files: FileCounts;
  readonly organisation: string | undefined;
  readonly distributions: readonly Distribution[];
  /** Undefined under thirty files. */
  readonly reliability: { readonly items: readonly ItemReliability[]; readonly aspects: readonly AspectReliability[] } | undefined;
}

/**
 * The spread over organisations, for learning and not for ranking: quartiles only, nothing under five, and no name but
 * the one asked for.
 * @param own key of the organisation asked for, as in OrganisationFigures.name
 */
export function benchmarkOf(
  subject: Subject,
  organisations: readonly OrganisationFigures[],
  files: readonly FileAnswers[],
  others: Omit<FileCounts, 'single'>,
  own: string | undefined,
): Benchmark {
  const { layout, titles } = subject;
  const asked = own === undefined ? undefined : organisations.find(({ name }) => name === own);
  const title = (id: string): Text => titles.get(id) ?? { nl: id, en: id };
  const distribution = (kind: Distribution['kind'], id: string, value: (of: OrganisationFigures) => number | undefined): Distribution => {
    const quartiles = quartilesOf(organisations.map(value));
    const level = asked === undefined ? undefined : value(asked);
    const place = quartiles === undefined || level === undefined ? undefined : placeOf(level, quartiles);
    return { kind, id, title: title(id), quartiles, ...(place === undefined || level === undefined ? {} : { own: { level, place } }) };
  };
  const aspects = new Set(layout.aspects.map(({ id }) => id));
  const frameworks = new Set(layout.conditions.map(({ framework }) => framework));
  return {
    profile: layout.profile,
    organisations: organisations.length,
    files: { single: files.length, ...others },
    organisation: asked?.name,
    distributions: [
      ...layout.parts.map((id, index) =>
        distribution(aspects.has(id) ? 'aspect' : frameworks.has(id) ? 'framework' : 'group', id, ({ parts }) => parts[index]),
      ),
      ...layout.conditions.map(({ id }, index) => distribution('condition', id, ({ conditions }) => conditions[index])),
    ],
    reliability: files.length < LEAST_FILES ? undefined : { items: itemsOf(subject, files), aspects: aspectsOf(subject, files, title) },
  };
}

function placeOf(level: number, { q1, q3 }: Quartiles): Place {
  return level < q1 ? 'lower-quarter' : level > q3 ? 'upper-quarter' : 'middle-half';
}

function itemsOf({ items }: Subject, files: readonly FileAnswers[]): ItemReliability[] {
  return items.flatMap(({ id }, index): ItemReliability[] => {
    let answered = 0;
    let unknown = 0;
    for (const file of files) {
      if (file.items[index] === 'unknown') unknown++;
      else if (file.items[index] !== undefined) answered++;
    }
    const asked = answered + unknown;
    return asked < LEAST_FILES ? [] : [{ id, files: asked, answered, unknown: unknown / asked }];
  });
}

function aspectsOf({ layout, items }: Subject, files: readonly FileAnswers[], title: (id: string) => Text): AspectReliability[] {
  return layout.aspects.map(({ id }) => {
    const own = items.flatMap((item, index) => (item.aspect === id ? [index] : []));
    return {
      id,
      title: title(id),
      alpha: alphaOf(own.map((index) => files.map((file) => levelAt(file, index)))),
      agreement: betweenPerspectives(files, own),
    };
  });
}

/** Agreement over the organisations in which several roles answered; each role counts once. */
function betweenPerspectives(files: readonly FileAnswers[], items: readonly number[]): AspectReliability['agreement'] {
  const byOrganisation = new Map<string, Map<string, FileAnswers[]>>();
  for (const file of files) {
    const roles = byOrganisation.get(file.organisation) ?? new Map<string, FileAnswers[]>();
    byOrganisation.set(file.organisation, roles.set(file.role, [...(roles.get(file.role) ?? []), file]));
  }
  const several = [...byOrganisation.values()].filter((roles) => roles.size > 1);
  const count = several.reduce((sum, roles) => sum + [...roles.values()].flat().length, 0);
  if (several.length < LEAST_ORGANISATIONS || count < LEAST_FILES) return undefined;
  const units = several.flatMap((roles) => items.map((index) => [...roles.values()].flatMap((group) => meanLevel(group, index))));
  const agreement = agreementOf(units);
  return agreement === undefined ? undefined : { ...agreement, organisations: several.length, files: count };
}

function meanLevel(files: readonly FileAnswers[], index: number): number[] {
  const levels = files.flatMap((file) => levelAt(file, index) ?? []);
  return levels.length === 0 ? [] : [levels.reduce((sum, level) => sum + level, 0) / levels.length];
}

function levelAt({ items }: FileAnswers, index: number): number | undefined {
  const answer = items[index];
  return answer === 'unknown' ? undefined : answer;
}
