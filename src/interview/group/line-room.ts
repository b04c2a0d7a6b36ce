import type { Lang } from '../../model/text.ts';
import { levelText } from '../../report/words.ts';
import { choicesOf } from '../keys.ts';
import type { Prompts } from '../prompts.ts';
import { wordsOf } from '../texts.ts';
import { groupWordsOf } from './group-texts.ts';
import { gapText, outcomeText } from './layout-room.ts';
import type { NamedSeat, RoomPrompt, RoomReply, RoomView } from './room-prompt.ts';
import { spreadOf } from './spread.ts';
import { agreeOn, outcomeOf, readCalls, setCalls, signOf } from './talk.ts';
import { commandOf, outcomeSign } from './type-in-row.ts';

/** Asks a room line by line: a row is a line, and the spread is told once all rows have been. */
export function lineRoom(prompts: Prompts, lang: Lang): RoomPrompt {
  return (view) => {
    const seat = view.seats[view.row];
    return seat === undefined ? askOutcome(prompts, view, lang) : askRow(prompts, view, seat, lang);
  };
}

async function askRow(prompts: Prompts, view: RoomView, seat: NamedSeat, lang: Lang): Promise<RoomReply> {
  const t = groupWordsOf(lang);
  const { talk, row } = view;
  const typed = await prompts.text({
    above: [...saidLines(view), ...(view.fresh ? [...questionLines(view, lang), t.lineRowHelp] : [])],
    message: t.lineRow(seat.title, seat.people),
    start: (talk.calls.get(seat.role) ?? []).map(signOf).join(' '),
    mayCancel: true,
    check: (text) => {
      const calls = readCalls(text);
      return isWord(text) || (calls !== undefined && calls.length <= seat.people)
        ? undefined
        : `${t.lineWrong(seat.people)} ${t.lineRowHelp}`;
    },
  });
  if (typed === undefined) return row === 0 ? { kind: 'back', talk, row } : { kind: 'row', talk, row: row - 1 };
  const command = commandOf(typed.trim().toLowerCase());
  if (command !== undefined) return { kind: command, talk, row };
  return { kind: 'row', talk: setCalls(talk, seat.role, readCalls(typed) ?? []), row: row + 1 };
}

function isWord(text: string): boolean {
  const sign = text.trim().toLowerCase();
  return sign === 'x' || commandOf(sign) !== undefined;
}

async function askOutcome(prompts: Prompts, view: RoomView, lang: Lang): Promise<RoomReply> {
  const t = groupWordsOf(lang);
  const { talk, row } = view;
  const typed = await prompts.text({
    above: [
      ...saidLines(view),
      ...(view.fresh ? questionLines(view, lang) : []),
      ...view.seats.map((seat) => spreadLine(view, seat, lang)),
      gapText(view, talk, lang),
      t.lineTogetherHelp,
    ],
    message: t.lineTogether,
    start: outcomeText(talk, lang).slice(0, 1),
    mayCancel: true,
    check: (text) => {
      const sign = text.trim().toLowerCase();
      const outcome = outcomeSign(sign);
      if (commandOf(sign) !== undefined) return undefined;
      if (outcome === undefined) return `${t.needOutcome} ${t.lineTogetherHelp}`;
      return outcome === 'none' || choicesOf(view.item).includes(outcome) ? undefined : t.mustApply;
    },
  });
  if (typed === undefined) return row === 0 ? { kind: 'back', talk, row } : { kind: 'row', talk, row: row - 1 };
  const sign = typed.trim().toLowerCase();
  const command = commandOf(sign);
  if (command !== undefined) return { kind: command, talk, row };
  const outcome = outcomeSign(sign);
  return { kind: 'outcome', talk: outcome === outcomeOf(talk) ? talk : agreeOn(talk, outcome) };
}

function saidLines({ message }: RoomView): string[] {
  return message === undefined ? [] : [message];
}

function questionLines({ item, aspect, number, total, remark, talk }: RoomView, lang: Lang): string[] {
  const t = groupWordsOf(lang);
  return [
    `${wordsOf(lang).question(number, total)}. ${aspect}.`,
    `${item.id}. ${item.question[lang]}`,
    ...item.anchors.map((anchor, level) => `${level}: ${anchor[lang]}`),
    ...(remark === undefined ? [] : [remark]),
    ...(talk.parked === undefined ? [] : [`${t.parked}: ${talk.parked}`]),
    ...(talk.dissent === undefined ? [] : [`${t.dissentMark}: ${talk.dissent}`]),
  ];
}

/** One role in words: a screen reader cannot read bars. */
function spreadLine({ talk }: RoomView, { role, title }: NamedSeat, lang: Lang): string {
  const t = groupWordsOf(lang);
  const calls = talk.calls.get(role) ?? [];
  const { mean, lowest, highest } = spreadOf(calls);
  if (mean === undefined || lowest === undefined || highest === undefined)
    return `${title}: ${calls.length === 0 ? t.nobody : calls.map(signOf).join(' ')}`;
  return `${title}: ${calls.map(signOf).join(' ')}. ${t.spread(lowest, highest, levelText(mean, lang))}.`;
}
