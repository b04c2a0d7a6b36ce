import type { Recorded } from '../model/answer.ts';
import type { MergedFile, MergedPosition, MergedRecord } from '../model/generated/merged.ts';
import type { LeanInstrument, LeanItem } from '../model/instrument.ts';
import type { Respondent } from './merge.ts';

/**
 * What is recorded beside the levels: choices, figures, reasons, positions in tensions. Only from people whose answers
 * may be shown, and their own words only where these were asked for.
 */
export function combineRecorded(
  open: readonly Respondent[],
  instrument: LeanInstrument,
  words: boolean,
): Pick<MergedFile, 'recorded' | 'tensions'> {
  const recorded: MergedFile['recorded'] = {};
  for (const item of instrument.items.values()) {
    const record = recordOf(item, open, words, item.id === instrument.profile['phase-item']);
    if (Object.keys(record).length > 0) recorded[item.id] = record;
  }
  const tensions: MergedFile['tensions'] = {};
  for (const { id } of instrument.tensions) {
    const positions = positionsOn(id, open, instrument, words);
    if (positions.length > 0) tensions[id] = positions;
  }
  return { recorded, tensions };
}

function recordOf(item: LeanItem, open: readonly Respondent[], words: boolean, one: boolean): MergedRecord {
  const records = open.flatMap(({ answers }) => answers.recorded.get(item.id) ?? []);
  const choices = choicesOf(item, records, words, one || item['single-choice'] === true);
  const figures = figuresOf(item, records, words);
  const reasons = words ? reasonsFor(item.id, open) : [];
  return {
    ...(choices.length > 0 ? { choices } : {}),
    ...(Object.keys(figures).length > 0 ? { figures } : {}),
    ...(reasons.length > 0 ? { reason: reasons.join('; ') } : {}),
  };
}

/** All that were chosen, in the order of the questionnaire; where only one can be right, only if all chose the same. */
function choicesOf(item: LeanItem, records: readonly Recorded[], words: boolean, one: boolean): string[] {
  const listed = (item.choices ?? []).map((choice) => choice.id);
  const said = records
    .map(({ choices }) => (words ? choices : choices.filter((choice) => listed.includes(choice))))
    .filter((choices) => choices.length > 0);
  const [first, ...others] = said;
  if (first === undefined) return [];
  if (others.length === 0) return [...first];
  const all = new Set(said.flat());
  if (one && all.size > 1) return [];
  return [...listed.filter((choice) => all.has(choice)), ...[...all].filter((choice) => !listed.includes(choice)).sort()];
}

/** A figure on which those who give it agree. */
function figuresOf(item: LeanItem, records: readonly Recorded[], words: boolean): Record<string, number | string> {
  const figures: Record<string, number | string> = {};
  const only = records.filter((record) => Object.keys(record.figures).length > 0);
  const names = only.length === 1 ? Object.keys(only[0]?.figures ?? {}) : (item.figures ?? []).map((figure) => figure.id);
  for (const name of names) {
    const values = new Set(only.flatMap((record) => record.figures[name] ?? []));
    const [value, ...more] = values;
    if (value === undefined || more.length > 0 || (typeof value === 'string' && !words)) continue;
    figures[name] = value;
  }
  return figures;
}

function reasonsFor(item: string, open: readonly Respondent[]): string[] {
  const reasons = open.flatMap(({ answers }) => {
    const answer = answers.answers.get(item);
    return answer?.kind === 'not-applicable' || answer?.kind === 'deliberately-not' ? [answer.reason] : [];
  });
  return [...new Set(reasons)].sort();
}

function positionsOn(tension: string, open: readonly Respondent[], instrument: LeanInstrument, words: boolean): MergedPosition[] {
  const said = open.flatMap(({ role, answers }) => (answers.positions?.get(tension) ?? []).map((position) => ({ role, ...position })));
  return (['a', 'b', 'both', 'not-yet'] as const).flatMap((position): MergedPosition[] => {
    const own = said.filter((entry) => entry.position === position);
    if (own.length === 0) return [];
    const reasons = words ? [...new Set(own.flatMap((entry) => entry.reason ?? []))].sort() : [];
    return [
      {
        position,
        roles: instrument.roles.map((role) => role.id).filter((role) => own.some((entry) => entry.role === role)),
        ...(reasons.length > 0 ? { reason: reasons.join('; ') } : {}),
      },
    ];
  });
}
