import type { Lang } from '../../model/text.ts';
import { levelText } from '../words.ts';

/** Anything with a score and a range on the scale 0–1. */
export interface Scored {
  readonly score?: number;
  readonly low: number;
  readonly high: number;
}

/** The same with the answers behind it, and a name. */
export interface Row extends Scored {
  readonly id: string;
  readonly title: string;
  readonly coverage?: { readonly answered: number; readonly of: number };
}

/** A score as a level 0–4; a dash where there is none. */
export function levelOf({ score }: Pick<Scored, 'score'>, lang: Lang): string {
  return score === undefined ? '–' : levelText(score * 4, lang);
}

/** What the level can be, as two levels, or as one where it has no width. */
export function rangeOf({ low, high }: Scored, lang: Lang): string {
  const [from, to] = [levelText(low * 4, lang), levelText(high * 4, lang)];
  return from === to ? from : `${from}–${to}`;
}

/** A level with what it can be in brackets, where that is something else. */
export function levelWithRange(scored: Scored, lang: Lang): { readonly level: string; readonly range: string } {
  const [level, range] = [levelOf(scored, lang), rangeOf(scored, lang)];
  return { level, range: level === range ? '' : ` (${range})` };
}

/** How many answers there are of how many that apply. */
export function answersOf(coverage: Row['coverage'], lang: Lang): string {
  return coverage === undefined ? '' : `${coverage.answered} ${{ nl: 'van', en: 'of' }[lang]} ${coverage.of}`;
}

/** Scored rows, highest first; of equals the first. */
function byScore(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.score !== undefined).sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
}

/** Names one after the other, as people write them. */
function named(rows: readonly Row[], lang: Lang): string {
  const titles = rows.map((row) => row.title);
  return titles.length < 2
    ? titles.join('')
    : `${titles.slice(0, -1).join(', ')} ${{ nl: 'en', en: 'and' }[lang]} ${titles.slice(-1).join('')}`;
}

/** What a chart of these rows shows, in words: highest, lowest, and where least is certain. */
export function inWords(rows: readonly Row[], lang: Lang): string {
  const scored = byScore(rows);
  const [highest, lowest] = [scored[0], scored[scored.length - 1]];
  const alike = (row: Row): string =>
    named(
      scored.filter((other) => levelOf(other, lang) === levelOf(row, lang)),
      lang,
    );
  const widest = rows.reduce<Row | undefined>(
    (best, row) => (best === undefined || row.high - row.low > best.high - best.low ? row : best),
    undefined,
  );
  if (highest === undefined || lowest === undefined || widest === undefined) {
    return {
      nl: 'Er zijn nog te weinig antwoorden om ergens een niveau te noemen.',
      en: 'There are too few answers yet to name a level anywhere.',
    }[lang];
  }
  const spread =
    highest === lowest
      ? {
          nl: `Alleen ${highest.title} heeft een niveau: ${levelOf(highest, lang)} van 4.`,
          en: `Only ${highest.title} has a level: ${levelOf(highest, lang)} of 4.`,
        }
      : levelOf(highest, lang) === levelOf(lowest, lang)
        ? {
            nl: `Alles staat op ongeveer hetzelfde niveau: ${levelOf(highest, lang)} van 4.`,
            en: `Everything is at about the same level: ${levelOf(highest, lang)} of 4.`,
          }
        : {
            nl: `Het hoogst op niveau ${levelOf(highest, lang)} van 4: ${alike(highest)}. Het laagst op niveau ${levelOf(lowest, lang)}: ${alike(lowest)}.`,
            en: `Highest at level ${levelOf(highest, lang)} of 4: ${alike(highest)}. Lowest at level ${levelOf(lowest, lang)}: ${alike(lowest)}.`,
          };
  // Less than half a level is too little to speak of.
  const unsure =
    widest.high - widest.low < 0.125
      ? { nl: '', en: '' }
      : {
          nl: ` Het minst zeker is ${widest.title}: dat kan van ${levelText(widest.low * 4, lang)} tot ${levelText(widest.high * 4, lang)} lopen.`,
          en: ` Least certain is ${widest.title}: that can run from ${levelText(widest.low * 4, lang)} to ${levelText(widest.high * 4, lang)}.`,
        };
  return spread[lang] + unsure[lang];
}
