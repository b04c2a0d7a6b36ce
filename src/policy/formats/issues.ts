import type { CheckedCondition, CheckFile } from '../../model/generated/check.ts';

/** Something that a pipeline shows at a place in a file. */
export interface Issue {
  /** The condition, or review-date. */
  readonly rule: string;
  readonly title: string;
  /** error: fails the gate; warning: named only, or past its date; note: not found. */
  readonly level: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly file: string;
  readonly line: number;
  /** Where a file has no lines: its page or paragraph. */
  readonly where: string;
}

const WORDS = {
  nl: {
    named: 'Genoemd, nog niet geregeld.',
    missing: 'Niet gevonden in de documenten.',
    required: 'Nodig:',
    states: { named: 'genoemd', arranged: 'geregeld', missing: 'niet gevonden' },
    back: 'Eerder was dit',
    page: 'bladzijde',
    paragraph: 'alinea',
    overdue: 'Dit document had al opnieuw bekeken moeten zijn, uiterlijk',
    review: 'Datum van herziening voorbij',
    over: 'De uitzondering is verlopen.',
    met: 'Te zien als:',
  },
  en: {
    named: 'Named, not yet arranged.',
    missing: 'Not found in the documents.',
    required: 'Needed:',
    states: { named: 'named', arranged: 'arranged', missing: 'not found' },
    back: 'Before, this was',
    page: 'page',
    paragraph: 'paragraph',
    overdue: 'This document should have been looked at again by',
    review: 'Past its review date',
    over: 'The exception has ended.',
    met: 'You see it when:',
  },
} as const;

/**
 * What a check has to say in a pipeline: what the gate fails on, what is only named, what is past its date. What is
 * missing without being asked for would be a flood, and is left to the other formats.
 */
export function issuesOf(check: CheckFile, fallback: string): Issue[] {
  const words = WORDS[check.lang];
  const unmet = new Map(check.gate?.unmet.map((entry) => [entry.id, entry] as const));
  const conditions = check.conditions.flatMap((condition): Issue[] => {
    const failing = unmet.get(condition.id);
    if (failing === undefined && condition.state !== 'named') return [];
    const level = failing !== undefined ? 'error' : 'warning';
    const needed =
      failing === undefined
        ? ''
        : failing.why === 'step-back'
          ? ` ${words.back} ${words.states[failing.needed]}.`
          : `${failing.why === 'exception-over' ? ` ${words.over}` : ''} ${words.required} ${words.states[failing.needed]}.`;
    return [
      {
        rule: condition.id,
        title: condition.title ?? condition.id,
        level,
        message: `${messageOf(condition, words)}${needed}`,
        ...placeOf(condition, words, fallback),
      },
    ];
  });
  const overdue = (check.overdue ?? []).map((entry): Issue => ({
    rule: 'review-date',
    title: words.review,
    level: 'warning',
    message: `${words.overdue} ${entry.date}: “${entry.quote}”`,
    file: entry.file,
    line: entry.line ?? 1,
    where: whereOf(entry, words),
  }));
  return [...conditions, ...overdue];
}

function messageOf(condition: CheckedCondition, words: (typeof WORDS)['nl' | 'en']): string {
  const [finding] = condition.findings ?? [];
  if (finding === undefined)
    return `${words.missing}${condition['to-arrange'] === undefined ? '' : ` ${words.met} ${condition['to-arrange']}`}`;
  return `${condition.state === 'named' ? `${words.named} ` : ''}${finding['to-arrange'] ?? ''} “${finding.quote}”`.trim();
}

function placeOf(
  condition: CheckedCondition,
  words: (typeof WORDS)['nl' | 'en'],
  fallback: string,
): { file: string; line: number; where: string } {
  const [finding] = condition.findings ?? [];
  return finding === undefined
    ? { file: fallback, line: 1, where: '' }
    : { file: finding.file, line: finding.line ?? 1, where: whereOf(finding, words) };
}

function whereOf(at: { page?: number; paragraph?: number }, words: (typeof WORDS)['nl' | 'en']): string {
  return at.page !== undefined ? `${words.page} ${at.page}` : at.paragraph !== undefined ? `${words.paragraph} ${at.paragraph}` : '';
}
