/**
 * Makes the pictures of the README from examples/halverwege.yaml: the terminal and the page, in both languages. Needs a
 * built program and chromium. The terminal is drawn from what the program really prints, colours included.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const root = path.resolve(import.meta.dirname, '..');
const pictures = path.join(root, 'docs', 'pictures');
const answers = path.join(root, 'examples', 'halverwege.yaml');
const WIDTH = 960;

const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !['NO_COLOR', 'PEIL_LANG', 'NODE_OPTIONS'].includes(name)),
);

function peil(...args: string[]): string {
  return execFileSync(process.execPath, [path.join(root, 'bin', 'peil.js'), ...args], {
    encoding: 'utf8',
    env: { ...environment, FORCE_COLOR: '1' },
  });
}

// The styles of the terminal that Peil uses, as colours on the ground below.
const STYLES: Record<string, string> = {
  '1': 'font-weight:bold',
  '2': 'opacity:.7',
  '31': 'color:#f0a392',
  '32': 'color:#86cfa9',
  '33': 'color:#e6b567',
  '36': 'color:#85cbd9',
};
const ENDS = new Set(['0', '22', '39']);

/** What a program printed, as a page that looks like its terminal. */
function terminalPage(title: string, printed: string): string {
  let open = 0;
  const escaped = printed.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const body = escaped.replace(/\u001b\[([0-9;]*)m/g, (_, codes: string) => {
    if (ENDS.has(codes)) return open > 0 ? (open--, '</span>') : '';
    open++;
    return `<span style="${STYLES[codes] ?? ''}">`;
  });
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#182127}pre{margin:0;padding:20px 28px 24px;color:#e7ecee;font:15px/1.35 "DejaVu Sans Mono",Menlo,Consolas,monospace}p{margin:0;padding:10px 28px;background:#10171b;color:#a7b4bb;font:13px sans-serif}</style><p>${title}</p><pre>${body}</pre>`;
}

async function picture(
  browser: Browser,
  html: string,
  name: string,
  size: { width: number; height?: number; from?: string },
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'peil-pictures-'));
  try {
    const file = path.join(folder, 'page.html');
    await writeFile(file, html);
    const page = await browser.newPage({ viewport: { width: size.width, height: size.height ?? 100 }, colorScheme: 'light' });
    await page.goto(pathToFileURL(file).href);
    if (size.from !== undefined) await page.evaluate(`document.querySelector('${size.from}').scrollIntoView()`);
    await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: size.height === undefined });
    await page.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first lines, up to an empty line near the wanted number, so that the picture ends with a whole part. */
function firstLines(printed: string, wanted: number): string {
  const lines = printed.split('\n');
  const end = lines.findIndex((line, index) => index >= wanted && line.trim() === '');
  return lines.slice(0, end === -1 ? wanted : end).join('\n');
}

await mkdir(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
});
try {
  for (const lang of ['nl', 'en']) {
    const summary = peil('score', answers, '--format', 'text', '--lang', lang);
    await picture(browser, terminalPage('peil score examples/halverwege.yaml', firstLines(summary, 24)), `terminal.${lang}`, {
      width: 820,
    });
    const page = peil('score', answers, '--format', 'html', '--lang', lang);
    await picture(browser, page, `page.${lang}`, { width: WIDTH, height: 1180, from: '#look' });
  }
} finally {
  await browser.close();
}
