import { checkbox, select } from '@inquirer/prompts';
import { plainText } from '../../diagnostics/plain-text.ts';
import type { Lang } from '../../model/text.ts';
import type { Styles } from '../../report/styles.ts';
import { cut, wrap } from '../../report/wrap.ts';
import { Interrupted, type Prompts } from '../prompts.ts';
import { wordsOf } from '../texts.ts';
import { pagePrompt } from './page-prompt.ts';
import { questionPrompt } from './question-prompt.ts';
import { terminalOf } from './terminal.ts';
import { textPrompt } from './text-prompt.ts';
import { listTheme } from './theme.ts';

export interface ScreenOptions {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly lang: Lang;
  readonly styles: Styles;
  /** Ends the interview from outside: a signal to the process. */
  readonly signal: AbortSignal;
}

/** Asks on a terminal, one screen at a time. */
export function screenPrompts({ input, output, lang, styles, signal }: ScreenOptions): Prompts {
  const t = wordsOf(lang);
  const { sheet, clear, write, onResize } = terminalOf(output, lang, styles);

  /** Prints what stands above a list; gives the rows that are left for the list itself. */
  const open = (above: readonly string[], message: string): number => {
    clear();
    const { columns, rows } = sheet();
    const lines = above.flatMap((line) => wrap(plainText(line), columns - 1));
    const around = 7 + Math.ceil(message.length / columns);
    const shown = lines.slice(0, Math.max(0, rows - around - 4));
    write(shown.map((line) => `${line}\n`).join('') + (shown.length === 0 || shown.at(-1) === '' ? '' : '\n'));
    return Math.max(3, rows - shown.length - around);
  };
  const ask = <T>(mayCancel: boolean, run: Run<T>): Promise<T | undefined> => guard({ input, output, signal }, mayCancel, run);

  return {
    drawn: true,
    question: async (view) => {
      clear();
      return (await ask(false, (context) => questionPrompt({ view, sheet, onResize }, context))) ?? { kind: 'stop', selected: undefined };
    },
    text: async (asked) => {
      clear();
      const safe = { ...asked, above: asked.above.map(plainText), start: asked.start === undefined ? undefined : plainText(asked.start) };
      return ask(asked.mayCancel, (context) => textPrompt({ ask: safe, sheet, onResize }, context));
    },
    select: async (asked) => {
      const pageSize = open(asked.above, asked.message);
      const { columns } = sheet();
      const choices = asked.options.map(({ value, name, about }) => ({
        value,
        name: asked.brief === true ? cut(plainText(name), columns - 4) : hang(name, columns - 4, 2),
        ...(about === undefined ? {} : { description: wrap(about, columns - 1).join('\n') }),
      }));
      const keys = asked.mayCancel ? t.listKeysBack : t.listKeys;
      return ask(asked.mayCancel, (context) =>
        select(
          {
            message: wrap(asked.message, columns - 1).join('\n'),
            choices,
            pageSize,
            loop: false,
            theme: listTheme(styles, keys),
            ...(asked.start === undefined ? {} : { default: asked.start }),
          },
          context,
        ),
      );
    },
    tick: async (asked) => {
      const pageSize = open(asked.above, asked.message);
      const { columns } = sheet();
      const choices = asked.options.map(({ value, name }) => ({
        value,
        name: hang(name, columns - 8, 6),
        checked: asked.ticked.includes(value),
      }));
      return ask(true, (context) =>
        checkbox(
          {
            message: wrap(asked.message, columns - 1).join('\n'),
            choices,
            pageSize,
            loop: false,
            shortcuts: { all: null, invert: null },
            theme: listTheme(styles, t.tickKeys),
          },
          context,
        ),
      );
    },
    page: async (title, paragraphs) => {
      clear();
      await ask(false, (context) => pagePrompt({ title, paragraphs: paragraphs.map(plainText), sheet, onResize }, context));
    },
    close: clear,
  };
}

/** A long option on more lines, the next ones under the first. */
function hang(name: string, columns: number, under: number): string {
  return wrap(plainText(name), columns).join(`\n${' '.repeat(under)}`);
}

interface Streams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly signal: AbortSignal;
}

type Run<T> = (context: Streams & { readonly clearPromptOnDone: true }) => Promise<T>;

/**
 * Runs one prompt. Escape gives undefined where one may go back. Ctrl-C, Ctrl-D and the end of the input throw
 * Interrupted; the library itself would wait for ever after the last two.
 */
export async function guard<T>({ input, output, signal }: Streams, mayCancel: boolean, run: Run<T>): Promise<T | undefined> {
  const left = new AbortController();
  const cancelled = new AbortController();
  const onKey = (_character: unknown, key: { name?: string; ctrl?: boolean } | undefined): void => {
    if (key?.ctrl === true && key.name === 'd') left.abort();
    else if (mayCancel && key?.name === 'escape') cancelled.abort();
  };
  const onEnd = (): void => left.abort();
  const ends = ['end', 'close', 'error'] as const;
  input.on('keypress', onKey);
  for (const end of ends) input.on(end, onEnd);
  try {
    return await run({ input, output, clearPromptOnDone: true, signal: AbortSignal.any([signal, left.signal, cancelled.signal]) });
  } catch (error) {
    if (!(error instanceof Error) || !['ExitPromptError', 'AbortPromptError'].includes(error.name)) throw error;
    if (cancelled.signal.aborted && !left.signal.aborted && !signal.aborted) return undefined;
    throw new Interrupted();
  } finally {
    input.off('keypress', onKey);
    for (const end of ends) input.off(end, onEnd);
  }
}
