import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';
import { indent } from '../../report/wrap.ts';
import type { Sheet } from '../layout-question.ts';
import { wordsOf } from '../texts.ts';
import { keyName, useResize } from './terminal.ts';

interface Config {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly sheet: () => Sheet;
  readonly onResize: (redraw: () => void) => () => void;
}

/** A text to read, as much of it as fits, with the arrows for the rest. */
export const pagePrompt = createPrompt<undefined, Config>(({ title, paragraphs, sheet, onResize }, done) => {
  const [top, setTop] = useState(0);
  useResize(onResize);
  const { columns, rows, lang, styles } = sheet();
  const t = wordsOf(lang);
  const lines = paragraphs
    .flatMap((paragraph) => [...paragraph.split('\n').flatMap((line) => layLine(line, columns - 1)), ''])
    .slice(0, -1);
  const room = Math.max(3, rows - 4);
  const last = Math.max(0, lines.length - room);
  const from = Math.min(top, last);

  useKeypress((key, rl) => {
    rl.clearLine(0);
    const name = keyName(key);
    if (isEnterKey(key) || ['escape', 'i', 'left', 'q'].includes(name)) done(undefined);
    else if (name === 'down') setTop(Math.min(last, from + 1));
    else if (name === 'up') setTop(Math.max(0, from - 1));
    else if (name === 'space' || name === 'pagedown') setTop(Math.min(last, from + room - 1));
    else if (name === 'pageup') setTop(Math.max(0, from - room + 1));
  });

  const place = lines.length > room ? `${t.pageKeys} · ${from + 1}-${from + room} / ${lines.length}` : t.pageKeysShort;
  return [styles.strong(title), '', ...lines.slice(from, from + room), '', styles.faint(place)].join('\n');
});

function layLine(line: string, columns: number): string[] {
  return (line.startsWith('- ') ? indent(line.slice(2), columns, '- ') : indent(line, columns, '')).split('\n');
}
