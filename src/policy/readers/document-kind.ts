/** The formats that are read. */
export type DocumentKind = 'markdown' | 'text' | 'html' | 'docx' | 'odt' | 'pdf';

/** What the first bytes of a file show, where that is more than text. */
export type Magic = 'pdf' | 'zip' | 'old-office' | 'rtf' | 'binary' | 'text';

const BY_NAME: Readonly<Record<string, DocumentKind>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  odt: 'odt',
  pdf: 'pdf',
};

/** Endings of files that can be checked, without the dot. */
export const EXTENSIONS = Object.keys(BY_NAME);

/** What the name of a file promises, or undefined for a name that promises nothing that is read. */
export function kindByName(name: string): DocumentKind | undefined {
  return BY_NAME[/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** What the bytes of a file show. */
export function magicOf(bytes: Uint8Array): Magic {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.trimStart().startsWith('%PDF-') || start.includes('%PDF-1.')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'zip';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'old-office';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (/^(\u00ff\u00fe|\u00fe\u00ff)/.test(start)) return 'text';
  const sample = bytes.subarray(0, 8192);
  let odd = 0;
  for (const byte of sample) if (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)) odd++;
  return odd > sample.length / 200 ? 'binary' : 'text';
}
