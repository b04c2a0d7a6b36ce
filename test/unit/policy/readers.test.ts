import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isPeilError } from '../../../src/diagnostics/diagnostic.ts';
import type { PolicyDocument } from '../../../src/policy/document.ts';
import { readDocument } from '../../../src/policy/readers/read-document.ts';

const read = (name: string, content: string | Uint8Array): Promise<PolicyDocument> =>
  readDocument(name, typeof content === 'string' ? strToU8(content) : content, () => Promise.reject(new Error('no-text-layer')));
const shape = (document: PolicyDocument): unknown[] =>
  document.blocks.map(({ kind, level, text, marks }) => [kind, level, text.replaceAll('\n', ' '), marks[0]?.place]);
const codeOf = async (name: string, content: string | Uint8Array): Promise<string> => {
  try {
    await read(name, content);
    return 'none';
  } catch (error) {
    return isPeilError(error) ? (error.diagnostics[0]?.code ?? '') : String(error);
  }
};

describe('markdown', () => {
  it('gives headings, items and rows with their lines', async () => {
    const source =
      '---\ntitle: Notitie\n---\n# Kop\n\nEen **zin** met [link](x).\n\n- punt\n  - dieper\n\n| Wat | Wie |\n|---|---|\n| intervisie | coach |\n';
    const document = await read('n.md', source);
    expect(document.title).toBe('Notitie');
    expect(shape(document)).toEqual([
      ['heading', 1, 'Kop', 4],
      ['text', 0, 'Een zin met link.', 6],
      ['item', 1, 'punt', 8],
      ['item', 2, 'dieper', 9],
      ['row', 0, 'intervisie | coach', 13],
    ]);
  });
});

describe('plain text', () => {
  it('joins broken words by the words of the document, and keeps begeleidings- en', async () => {
    const source =
      'Titel\n\nDe begeleidings- en\nvergoedingsregeling is er voor ervarings-\ndeskundigen en voor HR-\nadviseurs en de co-\nouder. Een HR-adviseur en een co-ouder.\n';
    const document = await read('n.txt', source);
    expect(document.blocks[0]?.text.replaceAll('\n', ' ')).toBe(
      'De begeleidings- en vergoedingsregeling is er voor ervaringsdeskundigen en voor HR-adviseurs en de co-ouder. Een HR-adviseur en een co-ouder.',
    );
  });

  it('drops running lines with a rising number and the table of contents', async () => {
    const page = (number: number): string =>
      `Wij werken met ervaringsdeskundigen op plek ${['een', 'twee', 'drie', 'vier'][number - 1] ?? ''}.\n\nJaarverslag 2024    ${number}\n\n`;
    const document = await read('n.txt', `Jaarverslag\n\nInhoud\n1 Vergoeding ........ 12\n\n${[1, 2, 3, 4].map(page).join('')}`);
    const text = document.blocks.map((block) => block.text).join('|');
    expect(text).not.toMatch(/2024|Vergoeding/);
    expect(text).toContain('plek vier');
  });
});

describe('html', () => {
  it('leaves menus and scripts out and decodes entities', async () => {
    const document = await read(
      'n.html',
      '<html><head><title>T</title></head><body><nav>Vergoeding</nav><h2>Rol &amp; taak</h2>\n<p>Een co&ouml;rdinator &#8364; 25</p><script>x<y</script><ul><li>punt</li></ul></body></html>',
    );
    expect(shape(document)).toEqual([
      ['heading', 2, 'Rol & taak', 1],
      ['text', 0, 'Een coördinator € 25', 2],
      ['item', 1, 'punt', 2],
    ]);
  });
});

describe('docx', () => {
  const docx = (body: string): Uint8Array =>
    zipSync({
      'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
      'word/styles.xml': strToU8('<w:styles><w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style></w:styles>'),
    });
  const paragraph = (text: string, style = ''): string => `<w:p>${style}<w:r><w:t>${text}</w:t></w:r></w:p>`;

  it('gives headings by style, lists and tables; deleted text is gone', async () => {
    const document = await read(
      'n.docx',
      docx(
        paragraph('Kop', '<w:pPr><w:pStyle w:val="Kop1"/></w:pPr>') +
          `<w:p><w:r><w:t>Zin</w:t></w:r><w:del><w:r><w:delText> weg</w:delText></w:r></w:del></w:p>` +
          paragraph('punt', '<w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr>') +
          `<w:tbl><w:tr><w:tc>${paragraph('Wat')}</w:tc><w:tc>${paragraph('Wie')}</w:tc></w:tr><w:tr><w:tc>${paragraph('intervisie')}</w:tc><w:tc>${paragraph('coach')}</w:tc></w:tr></w:tbl>`,
      ),
    );
    expect(shape(document)).toEqual([
      ['heading', 1, 'Kop', 1],
      ['text', 0, 'Zin', 2],
      ['item', 1, 'punt', 3],
      ['row', 0, 'intervisie | coach', 6],
    ]);
    expect(document.blocks[3]?.header).toBe('Wat | Wie');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a PDF by another name', 'n.txt', '%PDF-1.7 x', 'document-kind-differs'],
    ['text by another name', 'n.docx', 'gewone tekst', 'document-kind-differs'],
    ['bytes that are no text', 'n.md', Uint8Array.from({ length: 500 }, (_, index) => (index * 7) % 256), 'document-kind-differs'],
    ['a kind that is not read', 'n.pptx', 'x', 'document-kind-unknown'],
    ['nothing', 'n.md', '', 'file-empty'],
    ['white space', 'n.md', '\n \n', 'document-no-text'],
    ['a PDF of pictures', 'n.pdf', '%PDF-1.7 x', 'document-no-text'],
    ['entities of its own', 'n.html', '<!DOCTYPE a [<!ENTITY a "b">]><p>&a;</p>', 'document-too-hard'],
    ['a packed file without a document', 'n.docx', zipSync({ 'x.xml': strToU8('x') }), 'document-not-readable'],
  ])('%s', async (_what, name, content, code) => {
    expect(await codeOf(name, content)).toBe(code);
  });

  it('a part that unpacks beyond measure', async () => {
    expect(await codeOf('n.docx', zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }))).toBe('document-too-hard');
  });

  it('a part that says it is smaller than it is', async () => {
    const bytes = zipSync({ 'word/document.xml': strToU8(`<w:p><w:t>${'a'.repeat(50_000)}</w:t></w:p>`) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    expect(await codeOf('n.docx', bytes)).toBe('document-too-hard');
  });

  it.each([
    ['brackets', 'n.md', `${'['.repeat(3900)}\n`.repeat(300)],
    ['tags that never end', 'n.html', '<a "'.repeat(500_000)],
    ['words broken at every line', 'n.txt', `${'a-'.repeat(30)}\n`.repeat(30_000)],
  ])('takes no longer for %s', async (_what, name, content) => {
    const start = Date.now();
    await codeOf(name, content);
    expect(Date.now() - start).toBeLessThan(10_000);
  });
});
