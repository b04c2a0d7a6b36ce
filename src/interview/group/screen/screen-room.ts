import { createPrompt, useKeypress, useRef, useState } from '@inquirer/core';
import { guard, type ScreenOptions } from '../../screen/screen-prompts.ts';
import { keyName, terminalOf, useResize } from '../../screen/terminal.ts';
import type { Sheet } from '../../layout-question.ts';
import { groupWordsOf } from '../group-texts.ts';
import { layoutRoom } from '../layout-room.ts';
import type { RoomPrompt, RoomReply, RoomView } from '../room-prompt.ts';
import { outcomeOf, type Talk } from '../talk.ts';
import { typeInRow } from '../type-in-row.ts';

interface Config {
  readonly view: RoomView;
  readonly sheet: () => Sheet;
  readonly onResize: (redraw: () => void) => () => void;
}

/** A question with a row per role, on the screen. What is typed shows in the spread at once. */
const roomPrompt = createPrompt<RoomReply, Config>(({ view, sheet, onResize }, done) => {
  const [, setShown] = useState<Talk>(view.talk);
  const [message, setMessage] = useState<string | undefined>(view.message);
  // Keys of a fast typist come before the next drawing.
  const talk = useRef<Talk>(view.talk);
  useResize(onResize);
  const t = groupWordsOf(sheet().lang);
  const last = view.seats.length;

  useKeypress((key, rl) => {
    rl.clearLine(0);
    if (key.ctrl) return;
    const typed = typeInRow(view, talk.current, view.row, keyName(key));
    switch (typed.kind) {
      case 'change':
        talk.current = typed.talk;
        view.keep(typed.talk);
        setMessage(undefined);
        setShown(typed.talk);
        return;
      case 'command':
        done({ kind: typed.command, talk: talk.current, row: view.row });
        return;
      case 'move':
        done({ kind: 'row', talk: talk.current, row: Math.min(last, Math.max(0, view.row + typed.by)) });
        return;
      case 'enter':
        if (view.row < last) done({ kind: 'row', talk: talk.current, row: view.row + 1 });
        else if (outcomeOf(talk.current) === undefined) setMessage(t.needOutcome);
        else done({ kind: 'outcome', talk: talk.current });
        return;
      case 'wrong':
        setMessage({ key: t.noSuchKey, full: t.full(view.seats[view.row]?.people ?? 0), 'must-apply': t.mustApply }[typed.why]);
        return;
      default:
        typed satisfies never;
    }
  });

  return layoutRoom(view, talk.current, view.row, message, sheet());
});

/** Asks a room on a terminal, one screen at a time. */
export function screenRoom(options: ScreenOptions): RoomPrompt {
  const { sheet, clear, onResize } = terminalOf(options.output, options.lang, options.styles);
  return async (view) => {
    clear();
    const reply = await guard(options, false, (context) => roomPrompt({ view, sheet, onResize }, context));
    return reply ?? { kind: 'stop', talk: view.talk, row: view.row };
  };
}
