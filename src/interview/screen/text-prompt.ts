import { createPrompt, isEnterKey, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import { wrap } from '../../report/wrap.ts';
import type { Sheet } from '../layout-question.ts';
import type { TextAsk } from '../prompts.ts';
import { wordsOf } from '../texts.ts';
import { useResize } from './terminal.ts';

interface Config {
  readonly ask: TextAsk;
  readonly sheet: () => Sheet;
  readonly onResize: (redraw: () => void) => () => void;
}

// Keys that come this soon after Enter were pasted with it: people do not type that fast.
const PASTE_MS = 25;
const DRAW_MS = 5;

/** A line to type on. A pasted text with line ends becomes one line, and nothing of it lands in the next question. */
export const textPrompt = createPrompt<string, Config>(({ ask, sheet, onResize }, done) => {
  const [shown, setShown] = useState(ask.start ?? '');
  const [, setReady] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const typed = useRef('');
  const drawing = useRef<NodeJS.Timeout | undefined>(undefined);
  const entered = useRef<NodeJS.Timeout | undefined>(undefined);
  useResize(onResize);
  useEffect((rl) => {
    if (ask.start !== undefined && ask.start !== '') {
      rl.write(ask.start);
      typed.current = ask.start;
      setReady(true);
    }
    return () => {
      clearTimeout(drawing.current);
      clearTimeout(entered.current);
    };
  }, []);

  const enter = (rl: { write: (text: string) => void }): void => {
    entered.current = undefined;
    const wrong = ask.check(typed.current);
    if (wrong === undefined) done(typed.current);
    else {
      // Enter emptied the line of readline; the text is still there to be mended.
      rl.write(typed.current);
      setShown(typed.current);
      setProblem(wrong);
    }
  };
  useKeypress((key, rl) => {
    if (isEnterKey(key)) {
      clearTimeout(entered.current);
      entered.current = setTimeout(() => enter(rl), PASTE_MS);
      return;
    }
    if (entered.current !== undefined) {
      clearTimeout(entered.current);
      entered.current = undefined;
      const after = rl.line;
      rl.clearLine(0);
      rl.write(`${typed.current} ${after}`);
    }
    typed.current = rl.line;
    // A pasted text is thousands of keys: drawn once, not thousands of times.
    drawing.current ??= setTimeout(() => {
      drawing.current = undefined;
      setProblem(undefined);
      setShown(typed.current);
    }, DRAW_MS);
  });

  const { columns, rows, lang, styles } = sheet();
  const t = wordsOf(lang);
  const message = wrap(ask.message, columns - 1).map((line) => styles.strong(line));
  const below = [
    ...(problem === undefined ? [] : wrap(problem, columns - 1).map((line) => styles.error(line))),
    '',
    styles.faint(ask.mayCancel ? t.textKeys : t.textKeysPlain),
  ];
  const typedRows = Math.ceil((shown.length + 3) / columns);
  const room = Math.max(0, rows - message.length - below.length - typedRows - 1);
  const above = ask.above.flatMap((line) => wrap(line, columns - 1)).slice(0, room);
  return [[...above, ...(above.length > 0 && above.length < room ? [''] : []), ...message, `> ${shown}`].join('\n'), below.join('\n')];
});
