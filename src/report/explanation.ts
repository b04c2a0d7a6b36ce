import { plainText } from '../diagnostics/plain-text.ts';
import type { Styles } from './styles.ts';
import { type Table, tableLines } from './table.ts';
import { indent, pad, widthOf, wrap } from './wrap.ts';

/** An explanation as data: what it is about, and sections with what there is to say. */
export interface Explanation {
  readonly id: string;
  /** What kind of thing it is, and where it stands. */
  readonly what: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
  /** A list that a derivation repeats with figures, and that is then left out. */
  readonly listing?: true;
}

/** A paragraph, a point of a list, a line that begins with an id or short word, or a table. */
export type Line =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'point'; readonly text: string }
  | { readonly kind: 'entry'; readonly id: string; readonly text: string }
  | { readonly kind: 'table'; readonly table: Table };

export const text = (content: string): Line => ({ kind: 'text', text: content });
export const point = (content: string): Line => ({ kind: 'point', text: content });
export const entry = (id: string, content: string): Line => ({ kind: 'entry', id, text: content });

/** A section, or nothing where it would be empty. */
export function section(title: string, lines: readonly (Line | undefined)[]): Section[] {
  const kept = lines.filter((line) => line !== undefined);
  return kept.length === 0 ? [] : [{ title, lines: kept }];
}

/** A section that only lists what belongs to the subject. */
export function listing(title: string, lines: readonly Line[]): Section[] {
  return section(title, lines).map((part) => ({ ...part, listing: true }));
}

/** The figure of a report first, then the general explanation without what the figure has shown already. */
export function withDerivation(explanation: Explanation, derived: readonly Section[]): Explanation {
  if (derived.length === 0) return explanation;
  return { ...explanation, sections: [...derived, ...explanation.sections.filter((part) => part.listing !== true)] };
}

const WIDEST_ID = 24;

/** An explanation for a terminal of this width; what comes from files cannot steer the terminal. Ends in one newline. */
export function renderExplanation(explanation: Explanation, styles: Styles, columns: number): string {
  const id = plainText(explanation.id);
  const [first = '', ...more] = wrap(`${id}  ${plainText(explanation.what)}`, columns);
  const head = [styles.strong(first.slice(0, id.length)) + styles.faint(first.slice(id.length)), ...more.map((line) => styles.faint(line))];
  if (explanation.title !== '') head.push(indent(plainText(explanation.title), columns, ''));
  const blocks = explanation.sections.map(({ title, lines }) => [styles.strong(plainText(title)), ...renderLines(lines, styles, columns)]);
  // A no-break space keeps a sum on one line; on the screen it is a plain space.
  return `${[head, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`.replaceAll('\u00a0', ' ');
}

function renderLines(lines: readonly Line[], styles: Styles, columns: number): string[] {
  const ids = lines.flatMap((line) => (line.kind === 'entry' ? [widthOf(plainText(line.id))] : []));
  const width = Math.min(WIDEST_ID, Math.max(0, ...ids)) + 2;
  return lines.flatMap((line): string[] => {
    switch (line.kind) {
      case 'text':
        return [indent(plainText(line.text), columns, '  ')];
      case 'point':
        return [indent(plainText(line.text), columns, '  - ')];
      case 'entry': {
        const id = plainText(line.id);
        const rest = ' '.repeat(width + 2);
        if (widthOf(id) > width - 2) return [`  ${styles.accent(id)}`, indent(plainText(line.text), columns, rest)];
        const wrapped = indent(plainText(line.text), columns, rest);
        return [`  ${styles.accent(pad(id, width))}${wrapped.slice(rest.length)}`];
      }
      case 'table':
        return tableLines(line.table, columns - 2).map((row) => `  ${row}`);
      default:
        return line satisfies never;
    }
  });
}
