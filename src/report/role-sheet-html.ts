import { markup, type Markup, trusted } from './html/markup.ts';
import { instructions, type RoleSheet, type SheetQuestion } from './role-sheet.ts';
import { ROLE_SHEET_WORDS } from './role-sheet-words.ts';

// Large letters, room to write, a page of paper for a page; nothing from elsewhere.
const STYLE = `
body { font: 14pt/1.4 system-ui, sans-serif; color: #000; background: #fff; margin: 0 auto; max-width: 48rem; padding: 1rem }
section { break-after: page }
section:last-child { break-after: auto }
h1 { font-size: 1.5em } h2 { font-size: 1.15em; margin-bottom: .3em }
article { break-inside: avoid; border-top: 2px solid #000; margin-top: 1em }
ul { list-style: none; padding: 0; margin: 0 }
li { display: flex; gap: .6em; padding: .2em 0 }
.box { flex: none; width: 1em; height: 1em; border: 2px solid #000; margin-top: .15em }
.write { border-bottom: 1px solid #000; height: 1.9em }
.id { font-size: .7em; text-align: right; margin: .2em 0 0 }
@page { margin: 15mm }
@media print { body { padding: 0; max-width: none; font-size: 12pt } }
`;

/** The sheets as one page that prints with a few questions on each sheet of paper. */
export function htmlSheet(sheet: RoleSheet): string {
  const { lang, title, pages } = sheet;
  const t = ROLE_SHEET_WORDS[lang];
  const numbered = pages.map((questions, page) => ({
    questions,
    first: pages.slice(0, page).reduce((sum, before) => sum + before.length, 1),
  }));
  const page = markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t.title}: ${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<main>
${numbered.map(
  ({ questions, first }, index) => markup`<section>
${
  index === 0
    ? markup`<h1>${t.title}: ${title}</h1>
<ol>${instructions(sheet).map((line) => markup`<li>${line.replaceAll('[ ]', '☐')}</li>`)}</ol>`
    : markup`<p>${title} (${t.page(index + 1, pages.length)})</p>`
}
${questions.map((question, at) => article(question, first + at, lang))}</section>
`,
)}</main>
</body>
</html>
`;
  return page.markup;
}

function article({ id, question, anchors, notApplicable }: SheetQuestion, number: number, lang: RoleSheet['lang']): Markup {
  const t = ROLE_SHEET_WORDS[lang];
  const box = (text: Markup | string): Markup => markup`<li><span class="box" aria-hidden="true"></span><span>${text}</span></li>
`;
  return markup`<article>
<h2>${number}. ${question}</h2>
<ul>
${anchors.map((anchor, level) => box(markup`<b>${level}</b> ${anchor}`))}${box(t.unknown)}${notApplicable === undefined ? '' : box(`${t.notApplicable} ${notApplicable}`)}</ul>
<p>${t.example}:</p>
<div class="write"></div>
<div class="write"></div>
<p class="id">${id}</p>
</article>
`;
}
