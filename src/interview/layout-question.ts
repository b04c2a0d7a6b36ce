import { plainText } from '../diagnostics/plain-text.ts';
import type { Lang } from '../model/text.ts';
import type { Styles } from '../report/styles.ts';
import { cut, pad, widthOf, wrap } from '../report/wrap.ts';
import { type Choice, isLevel } from './given.ts';
import { choicesOf, keyOf } from './keys.ts';
import type { QuestionView } from './prompts.ts';
import { wordsOf } from './texts.ts';

/** The room there is, and how to paint it. */
export interface Sheet {
  readonly columns: number;
  readonly rows: number;
  readonly lang: Lang;
  readonly styles: Styles;
}

// From airy to tight. The first that fits is taken; the selected answer is always shown whole.
const DENSITIES = [
  { most: Infinity, airy: true, head: 2 },
  { most: Infinity, airy: false, head: 2 },
  { most: 3, airy: false, head: 2 },
  { most: 2, airy: false, head: 2 },
  { most: 2, airy: false, head: 1 },
  { most: 1, airy: false, head: 1 },
  { most: 1, airy: false, head: 0 },
] as const;

type Density = (typeof DENSITIES)[number];

/** A question with its answers and keys, in the rows that there are. Everything can be read without colour. */
export function layoutQuestion(view: QuestionView, selected: Choice | undefined, message: string | undefined, sheet: Sheet): string {
  let lines: string[] = [];
  for (const density of DENSITIES) {
    lines = compose(view, selected, message, sheet, density);
    if (lines.length <= sheet.rows) break;
  }
  return lines.join('\n');
}

function compose(
  view: QuestionView,
  selected: Choice | undefined,
  message: string | undefined,
  sheet: Sheet,
  { most, airy, head }: Density,
): string[] {
  const { columns, lang, styles } = sheet;
  const blank = airy ? [''] : [];
  const t = wordsOf(lang);
  const said = message ?? (stateLine(view, lang) || (view.whole === undefined ? '' : t.plainWords));
  const keys = view.whole === undefined ? t.keys : t.keys.map((key) => (key === t.infoKey ? t.wholeKey : key));
  return [
    ...headLines(view, sheet).slice(0, head),
    ...(head > 1 ? [''] : []),
    ...wrap(`${view.item.id}  ${view.item.question[lang]}`, columns - 1).map((line) => styles.strong(line)),
    ...blank,
    ...choicesOf(view.item)
      .filter(isLevel)
      .flatMap((level) => anchorLines(level, view.item.anchors[level]?.[lang] ?? '', level === selected, most, sheet)),
    ...blank,
    ...specialLines(view, selected, sheet),
    ...(said === '' ? [''] : wrap(said, columns - 1).map((line) => styles.warning(line))),
    ...flow(keys, ' · ', columns - 1).map((line) => styles.faint(line)),
  ];
}

function headLines(view: QuestionView, { columns, lang, styles }: Sheet): string[] {
  const place = `${wordsOf(lang).question(view.number, view.total)}  ${progress(view.answered, view.total)}  `;
  return [styles.faint(place + cut(view.aspect, Math.max(1, columns - 1 - widthOf(place)))), styles.faint(cut(view.part, columns - 1))];
}

/** How much has been answered, in ten steps; full only when everything is. */
function progress(answered: number, total: number): string {
  const full = total === 0 ? 10 : Math.floor((answered / total) * 10);
  return `[${'#'.repeat(full)}${'-'.repeat(10 - full)}]`;
}

function anchorLines(level: number, text: string, selected: boolean, most: number, { columns, styles }: Sheet): string[] {
  const whole = wrap(text, Math.max(20, columns - 6));
  let shown = whole;
  if (!selected && whole.length > most) {
    shown = whole.slice(0, most);
    shown[most - 1] = cut(`${shown[most - 1] ?? ''} ${whole[most] ?? ''}`, columns - 6);
  }
  return shown.map((line, index) =>
    selected ? styles.accent(`${index === 0 ? `> ${level}` : '   '}  ${line}`) : `${index === 0 ? `  ${level}` : '   '}  ${line}`,
  );
}

function specialLines(view: QuestionView, selected: Choice | undefined, { columns, lang, styles }: Sheet): string[] {
  const names = wordsOf(lang).choices;
  const parts = choicesOf(view.item).flatMap((choice) =>
    isLevel(choice) ? [] : [pad(`${choice === selected ? '>' : ' '} ${keyOf(choice)}  ${names[choice]}`, 18)],
  );
  return flow(parts, '  ', columns - 1).map((line) =>
    selected !== undefined && !isLevel(selected) && line.includes(`> ${keyOf(selected)}`) ? styles.accent(line) : line,
  );
}

/** What was given at this question before; empty where nothing was. */
function stateLine(view: QuestionView, lang: Lang): string {
  const t = wordsOf(lang);
  const { choice, reason, note, evidence } = view.given;
  const parts: string[] = [];
  if (isLevel(choice)) parts.push(String(choice));
  else if (choice !== undefined) parts.push(t.choices[choice]);
  if (reason !== undefined) parts.push(`"${cut(plainText(reason), 30)}"`);
  if (evidence.length > 0) parts.push(t.example(evidence.length));
  if (note !== undefined) parts.push(t.noteMark);
  if (view.skipped) parts.push(t.skippedMark);
  return parts.length === 0 ? '' : `${t.already}: ${parts.join(', ')}`;
}

/** Parts after each other on as few lines as they need; a part is never broken. */
export function flow(parts: readonly string[], between: string, columns: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line + between + part.trimEnd()) <= columns) lines[lines.length - 1] = line + between + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}
