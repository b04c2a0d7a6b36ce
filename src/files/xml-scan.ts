/** An element with its start tag and what is inside it. */
export interface Element {
  readonly head: string;
  readonly body: string;
}

/**
 * All elements of one name, in order, whatever their prefix; they may not hold each other. Enough for the flat parts
 * of a workbook; no entities are declared there, so none are expanded.
 */
export function elements(xml: string, name: string): Element[] {
  const found: Element[] = [];
  const start = new RegExp(`<(\\w+:)?${name}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*?)(/?)>`, 'g');
  for (let match = start.exec(xml); match !== null; match = start.exec(xml)) {
    const head = match[2] ?? '';
    if (match[3] === '/') {
      found.push({ head, body: '' });
      continue;
    }
    const close = `</${match[1] ?? ''}${name}>`;
    const end = xml.indexOf(close, start.lastIndex);
    if (end === -1) break;
    found.push({ head, body: xml.slice(start.lastIndex, end) });
    start.lastIndex = end + close.length;
  }
  return found;
}

export function attributes(head: string): Record<string, string> {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name = '', double, single] of head.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found[name] = decoded(double ?? single ?? '');
  return found;
}

/** The texts inside an element, put together; the phonetic guide of East Asian texts is left out. */
export function textOf(xml: string): string {
  return elements(xml.replace(/<(\w+:)?rPh\b[\s\S]*?<\/(\w+:)?rPh>/g, ''), 't')
    .map(({ body }) => decoded(body))
    .join('');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text
    .replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
