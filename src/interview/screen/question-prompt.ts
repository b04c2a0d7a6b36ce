import { createPrompt, useKeypress, useState } from '@inquirer/core';
import type { Choice } from '../given.ts';
import { choicesOf, meaningOf, neighbour } from '../keys.ts';
import { layoutQuestion, type Sheet } from '../layout-question.ts';
import type { QuestionReply, QuestionView } from '../prompts.ts';
import { wordsOf } from '../texts.ts';
import { keyName, useResize } from './terminal.ts';

interface Config {
  readonly view: QuestionView;
  readonly sheet: () => Sheet;
  readonly onResize: (redraw: () => void) => () => void;
}

/**
 * One question on the screen. A key selects an answer and Enter gives it, so that the whole text of an answer was on
 * the screen before it counts, and a stray key gives nothing. Nothing is selected beforehand: no answer is suggested.
 */
export const questionPrompt = createPrompt<QuestionReply, Config>(({ view, sheet, onResize }, done) => {
  const [selected, setSelected] = useState<Choice | undefined>(view.selected);
  const [message, setMessage] = useState<string | undefined>(view.message);
  useResize(onResize);
  const t = wordsOf(sheet().lang);

  useKeypress((key, rl) => {
    // Readline keeps what is typed; here a key is a key, not a text.
    rl.clearLine(0);
    if (key.ctrl) return;
    const meaning = meaningOf(keyName(key));
    if (meaning === undefined) {
      setMessage(t.noSuchKey);
      return;
    }
    switch (meaning.kind) {
      case 'command':
        done({ kind: meaning.command, selected });
        return;
      case 'confirm':
        if (selected === undefined) setMessage(t.chooseFirst);
        else done({ kind: 'choice', choice: selected });
        return;
      case 'move':
        setMessage(undefined);
        setSelected(neighbour(choicesOf(view.item), selected, meaning.by));
        return;
      case 'choice':
        if (!choicesOf(view.item).includes(meaning.choice)) {
          setMessage(t.mustApply);
          return;
        }
        setMessage(undefined);
        setSelected(meaning.choice);
        return;
      default:
        meaning satisfies never;
    }
  });

  return layoutQuestion(view, selected, message, sheet());
});
