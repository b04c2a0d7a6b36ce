import { strToU8, zipSync } from 'fflate';
import { escapeText } from '../html/markup.ts';

/** Files of an Office document by their path inside it. */
export type Parts = Readonly<Record<string, string>>;

// The day from which zip files count; a real date would make the same report give other bytes tomorrow.
const NO_DATE = new Date(1980, 0, 1);

/** The parts of an Office document as the bytes of its file. The same parts give the same bytes. */
export function packParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), { mtime: NO_DATE, level: 6 });
}

/** Text for between tags or in a quoted attribute; what XML does not allow at all becomes visible. */
export function xmlText(text: string): string {
  return escapeText(text).replace(/[\ufffe\uffff]/g, '\ufffd');
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What kind of part each path is. */
export function contentTypes(overrides: Readonly<Record<string, string>>): string {
  const kinds = Object.entries(overrides).map(
    ([path, kind]) => `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-${kind}+xml"/>`,
  );
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${kinds.join('')}</Types>`;
}

/** Which parts a part points to: id, kind and path. */
export function relationships(all: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const kindOf = (kind: string): string =>
    kind.startsWith('http') ? kind : `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${kindOf(kind)}" Target="${target}"/>`).join('')}</Relationships>`;
}

export const CORE_PROPERTIES = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Title and language, for screen readers and for finding the file again. No dates: the report has its own. */
export function coreProperties(title: string, lang: string): string {
  return `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>Peil</dc:creator><dc:language>${lang}</dc:language></cp:coreProperties>`;
}
