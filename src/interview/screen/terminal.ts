import { type KeypressEvent, useEffect, useState } from '@inquirer/core';
import type { Lang } from '../../model/text.ts';
import type { Styles } from '../../report/styles.ts';
import type { Sheet } from '../layout-question.ts';

/** A terminal that is drawn on. */
export interface Terminal {
  readonly sheet: () => Sheet;
  /** An empty screen, with the cursor at its top. */
  readonly clear: () => void;
  readonly write: (text: string) => void;
  /** Calls back after the window got another size, on an empty screen; gives the way to stop that. */
  readonly onResize: (redraw: () => void) => () => void;
}

const READABLE = 100;

export function terminalOf(output: NodeJS.WriteStream, lang: Lang, styles: Styles): Terminal {
  const write = (text: string): void => void output.write(text);
  const clear = (): void => write('\u001b[2J\u001b[H');
  // A terminal that does not know its size says 0.
  const sheet = (): Sheet => ({ columns: Math.min(output.columns || 80, READABLE), rows: output.rows || 24, lang, styles });
  const onResize = (redraw: () => void): (() => void) => {
    const resized = (): void => {
      clear();
      redraw();
    };
    output.on('resize', resized);
    return () => output.off('resize', resized);
  };
  return { sheet, clear, write, onResize };
}

/** Draws again when the window changes. */
export function useResize(onResize: Terminal['onResize']): void {
  const [, setSize] = useState(0);
  useEffect(() => {
    let times = 0;
    return onResize(() => setSize(++times));
  }, []);
}

/** The name of a key, or its character where it has no name, such as '+'. */
export function keyName(key: KeypressEvent): string {
  const named: { name?: string | undefined; sequence?: unknown } = key;
  return named.name ?? (typeof named.sequence === 'string' ? named.sequence : '');
}
