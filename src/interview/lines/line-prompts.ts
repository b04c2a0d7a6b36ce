import { createInterface } from 'node:readline';
import { plainText } from '../../diagnostics/plain-text.ts';
import type { Lang } from '../../model/text.ts';
import { indent, wrap } from '../../report/wrap.ts';
import { isLevel } from '../given.ts';
import { choicesOf, keyOf, meaningOf } from '../keys.ts';
import { Interrupted, type Prompts, type QuestionReply, type QuestionView } from '../prompts.ts';
import { wordsOf } from '../texts.ts';

export interface LineOptions {
  readonly input: NodeJS.ReadableStream;
  readonly write: (text: string) => void;
  readonly columns: number;
  readonly lang: Lang;
  readonly signal: AbortSignal;
}

/**
 * Asks line by line: a question is printed once, and an answer is a line with Enter. Nothing moves, so a screen
 * reader reads it from top to bottom, and a terminal that cannot draw (TERM=dumb) can show it.
 */
export function linePrompts({ input, write, columns, lang, signal }: LineOptions): Prompts {
  const t = wordsOf(lang);
  const lines = lineReader(input, signal);
  const say = (text: string): void => write(`${wrap(plainText(text), columns - 1).join('\n')}\n`);
  const read = async (): Promise<string> => {
    write('> ');
    return (await lines.next()).trim();
  };

  /** Reads until a line can be understood. */
  const until = async <T>(understand: (line: string) => { readonly is: T } | { readonly wrong: string }): Promise<T> => {
    for (;;) {
      const outcome = understand(await read());
      if ('is' in outcome) return outcome.is;
      say(outcome.wrong);
    }
  };

  return {
    drawn: false,
    question: async (view) => {
      write(`\n${questionText(view, lang, columns)}\n`);
      if (view.message !== undefined) say(view.message);
      if (view.selected !== undefined) say(`${t.current}: ${keyOf(view.selected)}`);
      if (view.whole !== undefined) say(t.plainWords);
      say(t.typedKeys);
      return until<QuestionReply>((line) => {
        const meaning = meaningOf(line);
        if (line === '' && view.selected !== undefined) return { is: { kind: 'choice', choice: view.selected } };
        if (meaning?.kind === 'command') return { is: { kind: meaning.command, selected: view.selected } };
        if (meaning?.kind !== 'choice') return { wrong: `${line === '' ? t.chooseFirst : t.noSuchKey} ${t.typedKeys}` };
        return choicesOf(view.item).includes(meaning.choice) ? { is: { kind: 'choice', choice: meaning.choice } } : { wrong: t.mustApply };
      });
    },
    text: async (ask) => {
      write('\n');
      for (const line of ask.above) say(line);
      say(ask.message);
      if (ask.start !== undefined && ask.start !== '') say(`${t.current}: ${ask.start}`);
      if (ask.mayCancel) say(t.typeBack);
      return until<string | undefined>((line) => {
        if (ask.mayCancel && line === '-') return { is: undefined };
        const text = line === '' ? (ask.start ?? '') : line;
        const wrong = ask.check(text);
        return wrong === undefined ? { is: text } : { wrong };
      });
    },
    select: async (ask) => {
      write('\n');
      for (const line of ask.above) say(line);
      say(ask.message);
      ask.options.forEach(({ name, about }, index) => say(`${index + 1}. ${name}${about === undefined ? '' : `. ${about}`}`));
      const start = ask.options.findIndex((option) => option.value === ask.start);
      say(`${t.typeNumber}${start === -1 ? '' : ` ${t.current}: ${start + 1}.`}${ask.mayCancel ? ` ${t.typeBack}` : ''}`);
      return until((line) => {
        if (ask.mayCancel && line === '-') return { is: undefined };
        const option = ask.options[line === '' ? start : numberOf(line) - 1];
        return option === undefined ? { wrong: t.wrongNumber } : { is: option.value };
      });
    },
    tick: async (ask) => {
      write('\n');
      for (const line of ask.above) say(line);
      say(ask.message);
      ask.options.forEach(({ value, name }, index) => say(`${index + 1}. ${ask.ticked.includes(value) ? '[x] ' : ''}${name}`));
      say(`${t.typeNumbers} ${t.typeBack}`);
      return until<readonly string[] | undefined>((line) => {
        if (line === '-') return { is: undefined };
        if (line === '') return { is: ask.ticked };
        if (line === '0') return { is: [] };
        const picked = [...new Set(line.split(/[\s,;]+/))].map((word) => ask.options[numberOf(word) - 1]?.value);
        return picked.includes(undefined) ? { wrong: t.wrongNumber } : { is: picked.filter((value) => value !== undefined) };
      });
    },
    page: async (title, paragraphs) => {
      write(`\n${title}\n`);
      for (const paragraph of paragraphs) say(paragraph);
      say(t.pageKeysShort);
      await read();
    },
    close: lines.close,
  };
}

function questionText(view: QuestionView, lang: Lang, columns: number): string {
  const t = wordsOf(lang);
  const names = t.choices;
  const line = (key: string, text: string): string => indent(text, columns - 1, `${key}: `);
  return [
    indent(`${t.question(view.number, view.total)}. ${view.aspect}. ${view.part}.`, columns - 1, ''),
    indent(`${view.item.id}. ${view.item.question[lang]}`, columns - 1, ''),
    ...choicesOf(view.item).map((choice) =>
      line(keyOf(choice), isLevel(choice) ? (view.item.anchors[choice]?.[lang] ?? '') : names[choice]),
    ),
  ].join('\n');
}

function numberOf(text: string): number {
  return /^\d{1,3}$/.test(text) ? Number(text) : 0;
}

/** Lines of a stream, one at a time; what comes early waits. */
function lineReader(input: NodeJS.ReadableStream, signal: AbortSignal): { next: () => Promise<string>; close: () => void } {
  const reader = createInterface({ input, terminal: false });
  const early: string[] = [];
  let waiting: { resolve: (line: string) => void; reject: (error: Error) => void } | undefined;
  let ended = signal.aborted;
  const end = (): void => {
    ended = true;
    waiting?.reject(new Interrupted());
    waiting = undefined;
  };
  reader.on('line', (line) => {
    if (waiting === undefined) early.push(line);
    else waiting.resolve(line);
    waiting = undefined;
  });
  reader.on('close', end);
  signal.addEventListener('abort', end);
  return {
    next: () =>
      new Promise((resolve, reject) => {
        const line = early.shift();
        if (line !== undefined) resolve(line);
        else if (ended) reject(new Interrupted());
        else waiting = { resolve, reject };
      }),
    close: () => reader.close(),
  };
}
