import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { makePdf } from '../../scripts/make-pdf.ts';
import { ROOT } from '../support/real-instrument.ts';
import { ownFolder } from './run-peil.ts';

const { folder, remove } = ownFolder();
afterAll(remove);

/** Runs the check as its own process: how it ended, what it said, how long it took and the most memory that it held. */
function check(file: string): { status: number | null; stderr: string; seconds: number; megabytes: number } {
  const { NODE_EXTRA_CA_CERTS: _certificates, PEIL_LANG: _language, ...env } = process.env;
  const start = Date.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--import', path.join(ROOT, 'scripts/bench-usage.mjs'), path.join(ROOT, 'bin/peil.js'), 'check', file],
    { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe', 'pipe'], timeout: 60_000 },
  );
  const seconds = (Date.now() - start) / 1000;
  const { memory } = JSON.parse(String(output[3])) as { memory: number };
  return { status, stderr, seconds, megabytes: memory };
}

const put = (name: string, bytes: Uint8Array | string): void => writeFileSync(path.join(folder, name), bytes);
const whole = makePdf([[{ text: 'Ervaringsdeskundigen ontvangen een vergoeding van 30 euro per dagdeel.', x: 60, y: 700, size: 10 }]]);

/** A PDF from its objects; the numbers of the objects are 1, 2, …; the list of places is left out, so that it is searched for. */
function pdfOf(objects: readonly (string | readonly [string, Uint8Array])[]): Buffer {
  return Buffer.concat([
    Buffer.from('%PDF-1.5\n'),
    ...objects.map((object, index) =>
      typeof object === 'string'
        ? Buffer.from(`${index + 1} 0 obj\n${object}\nendobj\n`)
        : Buffer.concat([
            Buffer.from(`${index + 1} 0 obj\n<< ${object[0]} /Length ${object[1].length} >>\nstream\n`),
            object[1],
            Buffer.from('\nendstream\nendobj\n'),
          ]),
    ),
    Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ]);
}

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> /XObject << /X 5 0 R >> >> /Contents 5 0 R >>';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const onePage = (content: readonly [string, Uint8Array]): Buffer =>
  pdfOf([CATALOGUE, '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', PAGE, FONT, content]);
/** Packed without ever holding it whole: what this process holds would count for the child that it starts. */
function bomb(unit: string, size: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1_000_000, unit), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: size / 1_000_000 }, () => block), Buffer.from([3, 0])]);
}

const entities = `<!DOCTYPE w [<!ENTITY a0 "ha">${Array.from({ length: 20 }, (_unused, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}]>`;

const FILES: readonly (readonly [string, string, string, () => void])[] = [
  [
    'a packed Word file that grows',
    'bom.docx',
    'document-too-hard',
    () => put('bom.docx', zipSync({ 'word/document.xml': new Uint8Array(60_000_000) })),
  ],
  ['a packed ODT that grows', 'bom.odt', 'document-too-hard', () => put('bom.odt', zipSync({ 'content.xml': new Uint8Array(60_000_000) }))],
  [
    'entities in a Word file',
    'keten.docx',
    'document-too-hard',
    () => put('keten.docx', zipSync({ 'word/document.xml': strToU8(`${entities}<w:p><w:t>&a20;</w:t></w:p>`) })),
  ],
  ['entities in a page', 'keten.html', 'document-too-hard', () => put('keten.html', `${entities}<p>&a20;</p>`)],
  ['a PDF cut in the middle', 'half.pdf', 'document-', () => put('half.pdf', whole.subarray(0, whole.length * 0.45))],
  [
    'a PDF whose pages hold themselves',
    'kring.pdf',
    'document-',
    () => put('kring.pdf', pdfOf([CATALOGUE, '<< /Type /Pages /Count 100000 /Kids [2 0 R 2 0 R] >>'])),
  ],
  [
    'a PDF that draws itself',
    'zelf.pdf',
    'document-',
    () => put('zelf.pdf', onePage(['/Type /XObject /Subtype /Form /Resources << /XObject << /X 5 0 R >> >>', Buffer.from('/X Do /X Do')])),
  ],
  [
    'a PDF with a million pages that are not there',
    'veel.pdf',
    'document-',
    () => put('veel.pdf', pdfOf([CATALOGUE, '<< /Type /Pages /Count 1000000 /Kids [3 0 R] >>', PAGE])),
  ],
  [
    'a PDF that unpacks to 800 MB',
    'bom.pdf',
    'document-too-hard',
    () => put('bom.pdf', onePage(['/Filter /FlateDecode', bomb('BT (haha) Tj ET\n', 800_000_000)])),
  ],
  [
    'a PDF with text without end',
    'eindeloos.pdf',
    'document-too-hard',
    () => put('eindeloos.pdf', onePage(['/Filter /FlateDecode', bomb('BT /F1 9 Tf 1 0 0 1 9 9 Tm (ja) Tj ET\n', 60_000_000)])),
  ],
  [
    'a PDF packed twice',
    'dubbel.pdf',
    'document-too-hard',
    () => put('dubbel.pdf', onePage(['/Filter [/FlateDecode /FlateDecode]', deflateSync(bomb('BT (haha) Tj ET\n', 300_000_000))])),
  ],
  [
    'a PDF with a page of 19 MB of commands',
    'lang.pdf',
    'document-too-hard',
    () => put('lang.pdf', onePage(['/Filter /FlateDecode', bomb('BT /F1 9 Tf 1 0 0 1 9 9 Tm (ja) Tj ET\n', 19_000_000)])),
  ],
  ['a PDF in a Word name', 'nota.docx', 'document-kind-differs', () => put('nota.docx', whole)],
  [
    'bytes that are no text',
    'ruis.md',
    'document-kind-differs',
    () =>
      put(
        'ruis.md',
        Uint8Array.from({ length: 100_000 }, (_unused, at) => (at * 7919) % 256),
      ),
  ],
  [
    'a file of 200 MB',
    'groot.txt',
    'file-too-large',
    () => {
      const file = openSync(path.join(folder, 'groot.txt'), 'w');
      writeSync(file, 'Beleid');
      ftruncateSync(file, 200_000_000);
      closeSync(file);
    },
  ],
];

describe('a file that is made to do harm, or is broken', () => {
  it.each(FILES)('%s', (_what, file, code, make) => {
    make();
    const { status, stderr, seconds, megabytes } = check(file);
    if (process.env['SHOW_USAGE'] !== undefined)
      console.log(`${file}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, ${/\[[a-z-]+\]/.exec(stderr)?.[0] ?? ''}`);
    expect(status).toBe(2);
    expect(stderr).toContain(file);
    expect(stderr).toContain(`[${code}`);
    // The remedy: a second line.
    expect(stderr.trim().split('\n').length).toBeGreaterThan(1);
    expect(seconds).toBeLessThan(10);
    expect(megabytes).toBeLessThan(512);
  });
});
