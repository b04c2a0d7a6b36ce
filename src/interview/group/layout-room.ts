import { plainText } from '../../diagnostics/plain-text.ts';
import type { Lang } from '../../model/text.ts';
import { cut, pad, widthOf, wrap } from '../../report/wrap.ts';
import { levelText } from '../../report/words.ts';
import { isLevel } from '../given.ts';
import { keyOf } from '../keys.ts';
import { flow, type Sheet } from '../layout-question.ts';
import { wordsOf } from '../texts.ts';
import { groupWordsOf } from './group-texts.ts';
import type { NamedSeat, RoomView } from './room-prompt.ts';
import { gapOf, spreadOf } from './spread.ts';
import { outcomeOf, signOf, type Talk } from './talk.ts';

// From airy to tight. The first that fits is taken.
const DENSITIES = [
  { most: Infinity, airy: true, states: 3 },
  { most: Infinity, airy: false, states: 3 },
  { most: 2, airy: false, states: 3 },
  { most: 2, airy: false, states: 2 },
  { most: 1, airy: false, states: 2 },
  { most: 1, airy: false, states: 1 },
] as const;

/** A question with what the room says, in the rows that there are. Everything can be read without colour. */
export function layoutRoom(view: RoomView, talk: Talk, row: number, message: string | undefined, sheet: Sheet): string {
  let lines: string[] = [];
  for (const { most, airy, states } of DENSITIES) {
    const blank = airy ? [''] : [];
    const above = [...questionLines(view, talk, row, most, sheet), ...blank];
    const below = [...blank, ...stateLines(view, talk, row, message, sheet).slice(0, states), ...keyLines(view, row, sheet)];
    const room = sheet.rows - above.length - below.length;
    lines = [...above, ...seatLines(view, talk, row, Infinity, sheet), ...below];
    if (lines.length <= sheet.rows) break;
    // Where all is tight already, the rows around the one that is typed in.
    if (states === 1) lines = [...above, ...seatLines(view, talk, row, Math.max(3, room), sheet), ...below];
  }
  return lines.join('\n');
}

function questionLines(view: RoomView, talk: Talk, row: number, most: number, { columns, lang, styles }: Sheet): string[] {
  const place = `${wordsOf(lang).question(view.number, view.total)} · ${groupWordsOf(lang).done(view.done)} · `;
  const { choice } = talk.agreed;
  return [
    styles.faint(place + cut(view.aspect, Math.max(1, columns - 1 - widthOf(place)))),
    ...wrap(`${view.item.id}  ${view.item.question[lang]}`, columns - 1).map((line) => styles.strong(line)),
    ...view.item.anchors.flatMap((anchor, level) => {
      const whole = wrap(anchor[lang], Math.max(20, columns - 6));
      // What they agree on was on the screen whole before it counts.
      const shown = row === view.seats.length && choice === level ? whole : whole.slice(0, most);
      if (shown.length < whole.length) shown[shown.length - 1] = cut(`${shown.at(-1) ?? ''} ${whole[shown.length] ?? ''}`, columns - 6);
      return shown.map((line, index) => `  ${index === 0 ? level : ' '}  ${line}`);
    }),
  ];
}

const CELL = 4;
const TYPED = 12;

function seatLines(view: RoomView, talk: Talk, row: number, room: number, sheet: Sheet): string[] {
  const { columns, lang, styles } = sheet;
  const t = groupWordsOf(lang);
  const hasBars = columns >= 72;
  const name = Math.max(12, columns - 1 - 2 - TYPED - 14 - (hasBars ? 6 * CELL : 0));
  const cells = (parts: readonly string[]): string => (hasBars ? parts.map((part) => pad(part, CELL)).join('') : '');
  const head = styles.faint(`  ${pad('', name)}${pad(t.called, TYPED)}${cells(['0', '1', '2', '3', '4', 'w'])}${t.meanAndRange}`);
  const gap = gapOf(talk, view.seats, view.gap);
  const line = (seat: NamedSeat, index: number): string => {
    const calls = talk.calls.get(seat.role) ?? [];
    const { counts, unknown, mean, lowest, highest } = spreadOf(calls);
    const figures = mean === undefined ? '' : `${pad(levelText(mean, lang), 5)}${lowest === highest ? '' : `${lowest}-${highest}`}`;
    const mark = gap?.lower.role === seat.role || gap?.higher.role === seat.role ? '!' : '';
    const typed = tail(
      calls.map(signOf).join(' ') + (index === row && calls.length < seat.people ? `${calls.length > 0 ? ' ' : ''}_` : ''),
    );
    const text =
      `${index === row ? '>' : ' '} ${pad(nameOf(seat, name - 1), name)}${pad(typed, TYPED)}${cells([...counts, unknown].map(barOf))}${pad(figures, 9)}${mark}`.trimEnd();
    return index === row ? styles.accent(text) : text;
  };
  const rows = view.seats.map(line);
  const last = row === view.seats.length;
  const together = `${last ? '>' : ' '} ${pad(t.together, name)}${outcomeText(talk, lang) || (last ? '_' : '')}`;
  const from = Math.max(0, Math.min(row - room + 3, rows.length - room + 2));
  const shown = rows.length + 2 <= room ? rows : rows.slice(from, from + room - 2);
  return [head, ...shown, last ? styles.accent(together) : together];
}

function nameOf({ title, people }: NamedSeat, columns: number): string {
  const count = ` (${people})`;
  return cut(title, columns - count.length) + count;
}

/** As much of the end of a row as fits: there is where one types. */
function tail(text: string): string {
  return text.length <= TYPED - 1 ? text : `…${text.slice(2 - TYPED)}`;
}

function barOf(count: number): string {
  return count === 0 ? '.' : count <= 3 ? '#'.repeat(count) : `${count}x`;
}

/** What was agreed, as sign and word. */
export function outcomeText(talk: Talk, lang: Lang): string {
  const outcome = outcomeOf(talk);
  if (outcome === undefined) return '';
  if (outcome === 'none') return `x  ${groupWordsOf(lang).none}`;
  return isLevel(outcome) ? String(outcome) : `${keyOf(outcome)}  ${wordsOf(lang).choices[outcome]}`;
}

/** Where the roles lie furthest apart, in words; empty where nobody said anything. */
export function gapText({ seats, gap }: RoomView, talk: Talk, lang: Lang): string {
  const t = groupWordsOf(lang);
  const found = gapOf(talk, seats, gap);
  const level = (role: string): string => levelText(spreadOf(talk.calls.get(role) ?? []).mean ?? 0, lang);
  const title = (role: string): string => seats.find((seat) => seat.role === role)?.title ?? role;
  if (found !== undefined)
    return t.gap(title(found.lower.role), level(found.lower.role), title(found.higher.role), level(found.higher.role));
  const speaking = seats.filter(({ role }) => spreadOf(talk.calls.get(role) ?? []).mean !== undefined);
  return speaking.length > 1 ? t.noGap : '';
}

/** At most one row each: what was just said, the gap, what to type, and what was noted. */
function stateLines(view: RoomView, talk: Talk, row: number, message: string | undefined, { columns, lang, styles }: Sheet): string[] {
  const t = groupWordsOf(lang);
  const noted = [
    ...(talk.parked === undefined ? [] : [`${t.parked}: ${plainText(talk.parked)}`]),
    ...(talk.dissent === undefined ? [] : [`${t.dissentMark}: ${plainText(talk.dissent)}`]),
  ].join(' · ');
  const agreeing = row === view.seats.length && outcomeOf(talk) === undefined;
  const help = agreeing ? t.togetherHelp : talk.calls.size === 0 && row < view.seats.length ? t.rowHelp : '';
  const lines = [message ?? '', gapText(view, talk, lang), help, view.remark ?? '', noted].filter((line) => line !== '');
  return (lines.length === 0 ? [''] : lines).map((line) => styles.warning(cut(line, columns - 1)));
}

function keyLines(view: RoomView, row: number, { columns, lang, styles }: Sheet): string[] {
  const t = groupWordsOf(lang);
  const keys = row < view.seats.length ? t.keys : t.keysTogether;
  return flow(keys, ' · ', columns - 1).map((line) => styles.faint(line));
}
