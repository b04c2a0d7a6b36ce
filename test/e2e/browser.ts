import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a browser; without it these tests are left out and say so. */
export const HAS_BROWSER = existsSync(CHROMIUM);
if (!HAS_BROWSER) console.warn(`No browser at ${CHROMIUM}: the tests of the page are skipped. On Debian: apt-get install chromium`);

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong on a page, one line a rule. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(RUN);
}

const RUN =
  'axe.run().then(({ violations }) => violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length} times, first ${nodes[0].target})`))';

/** Pages as files in a folder that is removed at the end. */
export class Pages {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'peil-page-'));
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Opens a page in a window of its own, with every address that it asks for. */
  async open(name: string, html: string, options: BrowserContextOptions = {}): Promise<{ page: Page; asked: string[] }> {
    const file = path.join(this.#folder, `${name}.html`);
    writeFileSync(file, html);
    const context = await this.#browser.newContext(options);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    return { page, asked };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
