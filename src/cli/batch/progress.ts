import type { Lang } from '../../model/text.ts';
import type { Io } from '../io.ts';

const WIDTH = 30;
const REDRAW = 100;

/** How far a batch is: a bar that redraws itself on a terminal, a line at each tenth elsewhere. */
export interface Progress {
  readonly at: (done: number) => void;
  /** Text on the error stream, above the bar. */
  readonly say: (text: string) => void;
  readonly end: () => void;
}

/** From this many files on there is something to wait for. */
const LEAST = 200;

export function progress(total: number, terminal: boolean, io: Io, lang: Lang): Progress {
  let drawn = false;
  let last = 0;
  let tenth = 0;
  const clear = (): void => {
    if (drawn) io.err('\r\u001b[K');
    drawn = false;
  };
  const words = (done: number): string => ({ nl: `${done} van ${total} bestanden`, en: `${done} of ${total} files` })[lang];
  return {
    at: (done) => {
      if (terminal) {
        const now = performance.now();
        if (now - last < REDRAW) return;
        last = now;
        const full = Math.round((done / total) * WIDTH);
        io.err(`\r\u001b[K${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${words(done)}`);
        drawn = true;
      } else if (total >= LEAST && Math.floor((done * 10) / total) > tenth) {
        tenth = Math.floor((done * 10) / total);
        io.err(`${words(done)}\n`);
      }
    },
    say: (text) => {
      clear();
      io.err(text);
    },
    end: clear,
  };
}
