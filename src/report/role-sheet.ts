import { plainText } from '../diagnostics/plain-text.ts';
import type { Instrument, Item, Role } from '../model/instrument.ts';
import type { Lang } from '../model/text.ts';
import { ROLE_SHEET_WORDS } from './role-sheet-words.ts';

/** One question on paper. */
export interface SheetQuestion {
  readonly id: string;
  readonly question: string;
  /** What level 0 to 4 look like. */
  readonly anchors: readonly string[];
  readonly notApplicable: string | undefined;
}

/** What stands on the sheets of one role. */
export interface RoleSheet {
  readonly lang: Lang;
  readonly title: string;
  /** Whether the answers count only as part of a group. */
  readonly unseen: boolean;
  /** A few on a page, so that there is room to write. */
  readonly pages: readonly (readonly SheetQuestion[])[];
}

/** How many questions fit a page with room to write. */
const A_PAGE = 3;

/** The questions of a role to print: in plain words and in their own order where the role has a short form. */
export function roleSheet(instrument: Instrument, role: Role, ids: readonly string[], lang: Lang): RoleSheet {
  const plain = new Map((role.short ?? []).map(({ item, question }) => [item, question[lang]]));
  const order = [...plain.keys()].filter((id) => ids.includes(id));
  const items = [...order, ...[...instrument.items.keys()].filter((id) => ids.includes(id) && !plain.has(id))].flatMap(
    (id) => instrument.items.get(id) ?? [],
  );
  const questions = items.map((item: Item): SheetQuestion => ({
    id: item.id,
    question: plain.get(item.id) ?? item.question[lang],
    anchors: item.anchors.map((anchor) => anchor[lang]),
    notApplicable: item['not-applicable']?.[lang],
  }));
  const pages: SheetQuestion[][] = [];
  for (let first = 0; first < questions.length; first += A_PAGE) pages.push(questions.slice(first, first + A_PAGE));
  return { lang, title: role.title[lang], unseen: role.anonymous === true || role.vulnerable === true, pages };
}

/** The sheets as Markdown; a line of dashes stands between the pages. */
export function markdownSheet(sheet: RoleSheet): string {
  const t = ROLE_SHEET_WORDS[sheet.lang];
  let number = 0;
  const pages = sheet.pages.map((questions, index) => {
    const head =
      index === 0
        ? [`# ${t.title}: ${escaped(sheet.title)}`, '', ...instructions(sheet).map((line) => `- ${line}`)]
        : [`# ${escaped(sheet.title)} (${t.page(index + 1, sheet.pages.length)})`];
    return [...head, ...questions.flatMap((question) => markdownQuestion(question, ++number, sheet.lang))].join('\n');
  });
  return `${pages.join('\n\n---\n\n')}\n`;
}

/** What somebody must know before they begin. */
export function instructions({ lang, unseen }: RoleSheet): string[] {
  const t = ROLE_SHEET_WORDS[lang];
  return [...t.how, ...(unseen ? [t.unseen] : [])];
}

function markdownQuestion({ id, question, anchors, notApplicable }: SheetQuestion, number: number, lang: Lang): string[] {
  const t = ROLE_SHEET_WORDS[lang];
  const box = (text: string): string => `- [ ] ${text}`;
  return [
    '',
    `## ${number}. ${escaped(question)}`,
    '',
    ...anchors.map((anchor, level) => box(`**${level}** ${escaped(anchor)}`)),
    box(t.unknown),
    ...(notApplicable === undefined ? [] : [box(`${t.notApplicable} ${escaped(notApplicable)}`)]),
    '',
    `${t.example}: ${'.'.repeat(60)}`,
    '',
    '.'.repeat(70),
    '',
    `(${id})`,
  ];
}

/** Content cannot become markup. */
function escaped(text: string): string {
  return plainText(text).replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
