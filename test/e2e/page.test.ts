import { load } from 'js-yaml';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportFile } from '../../src/model/generated/report.ts';
import { htmlReport } from '../../src/report/html/page.ts';
import { anchor } from '../../src/report/html/markup.ts';
import { yamlReport } from '../../src/report/yaml.ts';
import { emptyReport, exampleReport, formatContext, HOSTILE, hostileReport } from '../support/example-report.ts';
import { mergeAndReport, respondent, voicesInstrument } from '../support/voices.ts';
import { accessibilityProblems, HAS_BROWSER, Pages, startBrowser } from './browser.ts';

const voices = voicesInstrument();
const halfway = await exampleReport('halverwege');
const longName = {
  ...halfway,
  organisation: {
    name: 'Stichting Jeugdhulpverleningssamenwerkingsverband Noordoostelijk-Middelgelderland en Omstreken '.repeat(2).trim(),
  },
};

const REPORTS: Record<string, ReportFile> = {
  beginnend: await exampleReport('beginnend'),
  halverwege: halfway,
  'ver-in-het-engels': await exampleReport('ver', 'en'),
  leeg: await emptyReport(),
  'lange-naam': longName,
  vijandig: hostileReport(halfway),
  'meer-mensen': mergeAndReport(voices, [
    respondent(voices, 'bestuur', { 'ORG-1a': 4, 'ORG-1b': 3, 'ORG-2a': 3, 'CUL-1a': 3, 'SUP-01': 4 }),
    ...[1, 2, 1].map((level) => respondent(voices, 'ervaringsdeskundige', { 'ORG-1a': level as 1 | 2, 'CUL-1a': 1, 'SUP-01': 1 })),
  ]).report,
};

/** The place and text of what has the keyboard, and whether it shows; the place is -1 where nothing has it. */
const ACTIVE = `(() => {
  const active = document.activeElement;
  const style = getComputedStyle(active);
  const place = active === document.body ? -1 : [...document.querySelectorAll('*')].indexOf(active);
  return [place, active.textContent, style.outlineStyle !== 'none' && style.outlineWidth !== '0px'];
})()`;

/** Words of the scale that stand on more than one line. */
const BROKEN = `[...document.querySelectorAll('.ladder li')].flatMap((rung) => [...rung.childNodes].flatMap((node) =>
  node.nodeType !== Node.TEXT_NODE ? [] : [...node.data.matchAll(/\\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [word] : [];
  })))`;

/** By the id of its row every figure that a table shows. */
const SHOWN = `(() => {
  for (const unit of document.querySelectorAll('.unit')) unit.remove();
  const figures = (row) => [...row.querySelectorAll('td.num')].map((cell) => cell.textContent.trim());
  return Object.fromEntries([...document.querySelectorAll('tr[id]:has(td.num)')].map((row) => [row.id, figures(row)]));
})()`;

async function pageOf(name: string, earlier: readonly ReportFile[] = []): Promise<string> {
  const report = REPORTS[name];
  if (report === undefined) throw new Error(name);
  return htmlReport(report, await formatContext(report, { earlier }));
}

describe.skipIf(!HAS_BROWSER)('the page in a browser', () => {
  let browser: Browser;
  let pages: Pages;
  beforeAll(async () => {
    browser = await startBrowser();
    pages = new Pages(browser);
  });
  afterAll(async () => {
    await browser.close();
    pages.remove();
  });

  describe.each(Object.keys(REPORTS))('%s', (name) => {
    it('has nothing that axe-core finds wrong', async () => {
      const { page } = await pages.open(name, await pageOf(name, [REPORTS['beginnend'] ?? halfway]));
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
      expect(await accessibilityProblems(page)).toEqual([]);
    });

    it('asks for nothing but itself, runs nothing of others, and says nothing in the console', async () => {
      const { page, asked } = await pages.open(name, await pageOf(name));
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('dialog', (dialog) => said.push(dialog.message()));
      await page.reload();
      await page.mouse.move(200, 300);
      expect(asked.filter((address) => !address.startsWith('file:') && address !== 'data:,')).toEqual([]);
      expect(said).toEqual([]);
      expect(
        await page.evaluate(
          "[document.scripts.length, document.images.length, document.querySelectorAll('iframe,object,embed,form[action]').length, 'hacked' in window]",
        ),
      ).toEqual([1, 0, 0, false]);
    });

    it('fits small and large screens', async () => {
      const { page } = await pages.open(name, await pageOf(name, [REPORTS['beginnend'] ?? halfway]));
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate<number>('document.documentElement.scrollWidth'), String(width)).toBeLessThanOrEqual(width);
      }
    });
  });

  it.each([320, 390, 600, 768, 1000, 1100, 1280])('breaks no word of the scale at its edge: %i wide', async (width) => {
    const { page } = await pages.open('schaal', await pageOf('halverwege'));
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate<number>("document.querySelectorAll('.ladder li').length")).toBe(5);
    expect(await page.evaluate<string[]>(BROKEN)).toEqual([]);
  });

  it.each(['halverwege', 'meer-mensen'])('has nothing that axe-core finds wrong in the dark: %s', async (name) => {
    const { page } = await pages.open(name, await pageOf(name, [REPORTS['beginnend'] ?? halfway]), { colorScheme: 'dark' });
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('can be reached with the keyboard alone, from the first link to the last', async () => {
    const { page } = await pages.open('toetsen', await pageOf('halverwege'));
    const expected = await page.evaluate<number>(
      `[...document.querySelectorAll('a[href],summary,input,select,[tabindex="0"]')].filter((one) => one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })).length`,
    );
    const reached = new Set<number>();
    let first = '';
    for (let press = 0; press < expected + 5; press++) {
      await page.keyboard.press('Tab');
      const [place, text, seen] = await page.evaluate<[number, string, boolean]>(ACTIVE);
      if (place < 0 || reached.has(place)) break;
      if (press === 0) first = text;
      expect(seen, `${text} shows where the keyboard is`).toBe(true);
      reached.add(place);
    }
    expect(first).toBe('Naar de inhoud');
    expect(reached.size).toBe(expected);
    expect(expected).toBeGreaterThan(60);
  });

  it('opens a folded part with the keyboard, and a link into one', async () => {
    const { page } = await pages.open('vouwen', await pageOf('halverwege'));
    await page.locator('details.rest > summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details.rest').first().getAttribute('open')).toBe('');
    const held = anchor(halfway['held-back'][0]?.id ?? '');
    await page.evaluate(`location.hash = '${held}'`);
    await expect.poll(() => page.locator(`#${held}`).isVisible()).toBe(true);
  });

  it('searches the conditions by word, number and status', async () => {
    const { page } = await pages.open('zoeken', await pageOf('halverwege'));
    const all = halfway.frameworks.flatMap((framework) => framework.groups.flatMap((group) => group.conditions));
    const shown = (): Promise<number> => page.locator('#all-conditions tr[data-status]:not([hidden])').count();
    expect(await shown()).toBe(all.length);
    await page.locator('#search-text').fill('vj-4.4-a');
    expect(await shown()).toBe(1);
    expect(await page.locator('#search-count').textContent()).toBe(`1 van de ${all.length} voorwaarden`);
    await page.locator('#search-text').fill('');
    await page.locator('#search-status').selectOption('met');
    expect(await shown()).toBe(all.filter((condition) => condition.status === 'met').length);
  });

  it('holds everything without script', async () => {
    const { page } = await pages.open('zonder-script', await pageOf('halverwege'), { javaScriptEnabled: false });
    expect(await page.locator('#search').isVisible()).toBe(false);
    expect(await page.locator('#all-conditions tr[data-status]').count()).toBe(
      halfway.frameworks.flatMap((framework) => framework.groups.flatMap((group) => group.conditions)).length,
    );
    expect(await page.locator('.card').count()).toBe(
      halfway.advice.filter((entry) => entry.kind === 'action' || entry.kind === 'quick-win').length + halfway['held-back'].length,
    );
    await page.locator('details.rest > summary').first().click();
    expect(await page.locator('details.rest .card').first().isVisible()).toBe(true);
  });

  it('keeps hostile texts as text', async () => {
    const { page } = await pages.open('vijandig-tekst', await pageOf('vijandig'));
    const text = (await page.locator('body').textContent()) ?? '';
    for (const [index, hostile] of HOSTILE.entries()) if (!hostile.includes('\u001b')) expect(text, String(index)).toContain(hostile);
    expect(await page.title()).toContain('<script>');
    expect(await page.locator('h1').textContent()).toBe(HOSTILE.slice(0, 4).join(' '));
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('*')].flatMap((one) => [...one.attributes]).filter((one) => /^on/i.test(one.name) || /^\\s*javascript:/i.test(one.value)).length`,
      ),
    ).toBe(0);
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
  });

  // Read from the YAML as anyone could, with none of the program's own helpers.
  it('shows the figures that stand in the YAML, and no others', async () => {
    const report = load(yamlReport(halfway)) as ReportFile;
    const { page } = await pages.open('cijfers', await pageOf('halverwege'));
    const level = (share: number | undefined): string =>
      share === undefined ? '–' : (Math.round(share * 40) / 10).toFixed(1).replace('.', ',');
    const range = (low: number, high: number): string => (level(low) === level(high) ? level(low) : `${level(low)}–${level(high)}`);
    const expected: [string, string[]][] = [
      ...report.aspects.map((aspect): [string, string[]] => [
        `aspect-${aspect.id}`,
        [level(aspect.score), range(aspect.low, aspect.high), `${aspect.coverage.answered} van ${aspect.coverage.of}`],
      ]),
      ...report.frameworks.flatMap((framework) =>
        [...framework.groups.filter((group) => group.coverage.of > 0), { id: 'total', ...framework.total }].map(
          (group): [string, string[]] => [
            `group-${framework.id}-${group.id}`,
            [level(group.score), range(group.low, group.high), `${group.coverage.answered} van ${group.coverage.of}`],
          ],
        ),
      ),
      ...report.foundation.map((part): [string, string[]] => [`foundation-${part.id}`, [level(part.score), range(part.low, part.high)]]),
      ...report.frameworks.flatMap((framework) =>
        framework.groups.flatMap((group) =>
          group.conditions.map((condition): [string, string[]] => [
            condition.id,
            [
              level(condition.score),
              condition.low === undefined || condition.high === undefined ? '' : range(condition.low, condition.high),
              condition.coverage === undefined ? '' : `${condition.coverage.answered} van ${condition.coverage.of}`,
            ],
          ]),
        ),
      ),
    ];
    const shown = await page.evaluate(SHOWN);
    expect(shown).toEqual(Object.fromEntries(expected));
    const cards = await page.evaluate(`[...document.querySelectorAll('.card')].map((card) => card.id)`);
    expect(cards).toEqual(
      [...report.advice.filter((entry) => entry.kind === 'action' || entry.kind === 'quick-win'), ...report['held-back']].map(
        (entry) => entry.id,
      ),
    );
    const text = (await page.locator('main').textContent()) ?? '';
    for (const sentence of [
      report.basis.heading,
      ...report.summary.lines,
      report.summary.gate.why,
      ...report.limits,
      ...report.unknowns.map((unknown) => unknown.question),
      ...report.tensions.map((tension) => tension.question),
      ...report.advice
        .filter((entry) => entry.kind === 'action')
        .flatMap((entry) => [entry.reason, entry['first-step'] ?? '', entry['done-when'] ?? '']),
    ])
      expect(text).toContain(sentence);
  });

  it('tells a condition that is met from one that is not by its shape', async () => {
    const { page } = await pages.open('vormen', await pageOf('halverwege'));
    // What a rule gives a shape by its own class reaches every place where the shape is used; a rule by its place does not.
    const fills = await page.evaluate(
      `[getComputedStyle(document.querySelector('#shape-met .full')).fill, getComputedStyle(document.body).color]`,
    );
    expect(fills).toEqual(['rgb(29, 40, 48)', 'rgb(29, 40, 48)']);
    expect(await page.locator('#shape-not-met .full').count()).toBe(0);
  });

  it('draws each bar as wide as its figures', async () => {
    const { page } = await pages.open('balken', await pageOf('halverwege'));
    for (const aspect of halfway.aspects) {
      const bar = page.locator(`#aspect-${aspect.id} svg.bar`);
      const sure = Number(await bar.locator('.sure').getAttribute('width')) / 400;
      const mark = Number(/M([\d.]+)/.exec((await bar.locator('.mark').getAttribute('d')) ?? '')?.[1]) / 400;
      expect(sure).toBeCloseTo(Math.min(aspect.low, aspect.score ?? 0), 2);
      expect(mark).toBeCloseTo(aspect.score ?? 0, 2);
    }
  });

  it('prints on A4 in under forty pages, with what is folded in short', async () => {
    const { page } = await pages.open('afdruk', await pageOf('halverwege'), { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('details.rest .card h4').first().isVisible()).toBe(true);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect([...pdf.matchAll(/\/Type \/Page\b/g)].length).toBeLessThan(40);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });
});

it('stays under 400 KB for the example', async () => {
  expect(Buffer.byteLength(await pageOf('halverwege'))).toBeLessThan(400_000);
});
