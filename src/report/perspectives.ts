import type { ReportItem, ReportPerspective, ReportTogether, ReportView } from '../model/generated/report.ts';
import type { ItemOutcome } from '../model/assessment.ts';
import type { Talk } from '../model/voices.ts';
import { bounds, type Outcome, round } from './context.ts';

/** Roles with their numbers, in words: 'Jongere (2), Ouder (1)'; the number only where there are several roles. */
export function rolesText({ instrument, lang }: Outcome, roles: ReadonlyMap<string, number>): string {
  const title = (id: string): string => instrument.roles.find((role) => role.id === id)?.title[lang] ?? id;
  const entries = [...roles.entries()];
  const [first] = entries;
  if (first !== undefined && entries.length === 1) return title(first[0]);
  return `${{ nl: 'Samen', en: 'Together' }[lang]}: ${entries.map(([id, people]) => `${title(id)} (${people})`).join(', ')}`;
}

/** Titles as a list in a sentence. */
export function joinTitles(titles: readonly string[], word: string): string {
  return titles.length < 2 ? (titles[0] ?? '') : `${titles.slice(0, -1).join(', ')} ${word} ${titles.at(-1) ?? ''}`;
}

/** What each perspective says, side by side. */
export function reportPerspectives(outcome: Outcome): ReportPerspective[] | undefined {
  return outcome.assessment.perspectives?.map(({ perspective, questions, blocks, groups, wide }) => ({
    id: perspective.id,
    title: rolesText(outcome, perspective.roles),
    people: perspective.people,
    roles: Object.fromEntries(perspective.roles),
    ...(perspective.protected ? { protected: true as const } : {}),
    questions: { ...questions },
    ...(wide.length > 0 ? { 'wide-apart': [...wide] } : {}),
    aspects: blocks.map((block) => ({ id: block.id, ...bounds(block), coverage: { ...block.coverage } })),
    groups: groups.map((group) => ({ id: group.id, ...bounds(group), coverage: { ...group.coverage } })),
    ...(perspective.notes.size > 0 ? { notes: [...perspective.notes].map(([item, notes]) => ({ item, notes: [...notes] })) } : {}),
  }));
}

/** What stands beside one question where several people answered: its range where that does not follow from the level, and the views. */
export function reportViews(
  { instrument, answers, assessment }: Outcome,
  item: ItemOutcome,
): Pick<ReportItem, 'low' | 'high' | 'views' | 'together'> {
  if (assessment.perspectives === undefined || item.answer.kind === 'switched-off') return {};
  const own = instrument.profile.voices?.['own-view'];
  const views = (answers.voices?.perspectives ?? []).flatMap((perspective): ReportView[] => {
    const view = perspective.views.get(item.id);
    if (view === undefined) return [];
    const leads = own?.items.includes(item.id) === true && [...perspective.roles.keys()].some((role) => own.roles.includes(role));
    const mark = leads ? { leads: true as const } : {};
    if (view.people === 0) return [{ perspective: perspective.id, answer: view.away ?? 'unknown', ...mark }];
    return [{ perspective: perspective.id, level: round(view.total / view.people), people: view.people, ...spreadOf(view), ...mark }];
  });
  const { value, low, high } = item;
  return {
    ...(value === undefined || (low === value && high === value) ? {} : { low: round(low), high: round(high) }),
    ...(views.length > 0 ? { views } : {}),
    ...togetherOn(answers.voices?.talks?.get(item.id)),
  };
}

/** What people in one room made of the question. */
function togetherOn(talk: Talk | undefined): Pick<ReportItem, 'together'> {
  if (talk === undefined) return {};
  const { agreed, dissent, parked } = talk;
  const outcome =
    agreed === undefined || agreed === 'none'
      ? agreed
      : agreed.kind === 'level'
        ? agreed.level
        : agreed.kind === 'unanswered' || agreed.kind === 'switched-off'
          ? undefined
          : agreed.kind;
  const together: ReportTogether = {
    ...(outcome === undefined ? {} : { agreed: outcome }),
    ...(dissent === undefined ? {} : { dissent }),
    ...(parked === undefined ? {} : { parked }),
  };
  return Object.keys(together).length === 0 ? {} : { together };
}

/** How far the people within a perspective stand apart, as far as that may be shown. */
export function spreadOf({
  people,
  lowest,
  highest,
  wide,
}: {
  people: number;
  lowest: number | undefined;
  highest: number | undefined;
  wide: boolean;
}): Pick<ReportView, 'lowest' | 'highest' | 'wide'> {
  return {
    ...(lowest === undefined || highest === undefined || people < 2 ? {} : { lowest, highest }),
    ...(wide ? { wide: true as const } : {}),
  };
}
