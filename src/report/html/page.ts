import type { ReportFile } from '../../model/generated/report.ts';
import { SECTIONS, type SectionName, sectionTitle } from '../document/titles.ts';
import type { FormatContext } from '../formats.ts';
import { DEFINITIONS } from './bar.ts';
import { markup, type Part, trusted } from './markup.ts';
import { SCRIPT, SCRIPT_DIGEST } from './script.ts';
import { type Page, section, type SectionBody } from './section.ts';
import { advice } from './sections/advice.ts';
import { change, method } from './sections/change.ts';
import { conditions } from './sections/conditions.ts';
import { limits, tensions, unknowns } from './sections/open-ends.ts';
import { intro, look } from './sections/opening.ts';
import { perspectives } from './sections/perspectives.ts';
import { foundation, frameworks, profile } from './sections/profile.ts';
import { policy } from './sections/says-and-does.ts';
import { STYLE } from './style.ts';

/** What stands in each section; one without anything to say is left out. */
const BODIES: Partial<Record<SectionName, SectionBody>> = {
  intro,
  look,
  profile,
  frameworks,
  foundation,
  perspectives,
  policy,
  advice,
  unknowns,
  tensions,
  conditions,
  method,
  limits,
  change,
};

// Nothing is fetched and no other script runs, whatever stands in the report.
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_DIGEST}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** The report as one page that stands by itself: no network, no other files, readable without script. */
export function htmlReport(report: ReportFile, context: FormatContext): string {
  const lang = report.language;
  const t = WORDS[lang];
  const page: Page = { report, lang, perStep: context.perStep, instrument: context.instrument, earlier: context.earlier ?? [] };
  const sections = names(page);
  const title = `${report.organisation.name} · Peil · ${report.date}`;
  return markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${t.skip}</a>
${DEFINITIONS}
<header><p class="brand">${t.brand}</p><h1><bdi>${report.organisation.name}</bdi></h1><p class="faint">${dateText(report.date, lang)}${report.organisation.employees !== undefined && ` · ${t.employees(report.organisation.employees)}`}</p></header>
<nav aria-label="${t.contents}"><ol>${sections.map(({ name }) => markup`<li><a href="#${name}">${sectionTitle(name, report)}</a></li>`)}</ol></nav>
<main id="main" tabindex="-1">
${sections.map(({ name, body }) => section(name, report, body))}</main>
<footer><p class="faint">${t.footer}</p></footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.markup;
}

function names(page: Page): { name: SectionName; body: Part }[] {
  return (Object.keys(SECTIONS) as SectionName[]).flatMap((name) => {
    const body = BODIES[name]?.(page);
    return body === undefined ? [] : [{ name, body }];
  });
}

const MONTHS = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** A day yyyy-mm-dd as people write it; anything else as it stands. */
function dateText(date: string, lang: 'nl' | 'en'): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = MONTHS[lang][Number(month) - 1];
  return year === undefined || name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

const WORDS = {
  nl: {
    skip: 'Naar de inhoud',
    brand: 'Peil · waar staan wij met ervaringskennis?',
    contents: 'Op deze pagina',
    employees: (n: number): string => `${n} medewerkers`,
    footer: 'Gemaakt met Peil (ervaringspeil). Dit bestand staat op zichzelf: er gaat niets over het internet.',
  },
  en: {
    skip: 'To the content',
    brand: 'Peil · where are we with lived-experience knowledge?',
    contents: 'On this page',
    employees: (n: number): string => `${n} employees`,
    footer: 'Made with Peil (ervaringspeil). This file stands by itself: nothing goes over the internet.',
  },
} as const;
