/** A small writer of PDF files with real text, for tests and measurements: the text in them is known. */
import { deflateSync } from 'node:zlib';

/** A piece of text on a page; x and y in points from the left and from the bottom. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
}

// Widths of Helvetica for the signs from space to ~, in thousandths of the size.
const WIDTHS =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number);
/** Signs that Windows' Latin alphabet has where Unicode has others. */
const WINDOWS: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '…': 0x85,
};

/** How wide a text is in Helvetica, in points. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const sign of text.normalize('NFC')) sum += WIDTHS[(sign.normalize('NFD').codePointAt(0) ?? 32) - 32] ?? 556;
  return (sum * size) / 1000;
}

/** The bytes of a PDF with these pages. */
export function makePdf(pages: readonly (readonly Piece[])[]): Uint8Array {
  const objects: Buffer[] = [];
  const put = (body: string, stream?: Buffer): void => {
    const head = stream === undefined ? body : `${body.slice(0, -2)} /Length ${stream.length} >>\nstream\n`;
    objects.push(stream === undefined ? Buffer.from(head) : Buffer.concat([Buffer.from(head), stream, Buffer.from('\nendstream')]));
  };
  const font = (name: string): string => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  put('<< /Type /Catalog /Pages 2 0 R >>');
  put(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_page, index) => `${5 + 2 * index} 0 R`).join(' ')}] >>`);
  put(font('Helvetica'));
  put(font('Helvetica-Bold'));
  for (const [index, page] of pages.entries()) {
    put(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + 2 * index} 0 R >>`,
    );
    put('<< /Filter /FlateDecode >>', deflateSync(Buffer.from(page.map(operators).join(''), 'latin1')));
  }
  const parts = [Buffer.from('%PDF-1.4\n')];
  let at = parts[0]?.length ?? 0;
  const places = objects.map((object, index) => {
    const place = at;
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(whole);
    at += whole.length;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

function operators({ text, x, y, size, bold }: Piece): string {
  const coded = Array.from(text.normalize('NFC'), (sign) =>
    String.fromCharCode(WINDOWS[sign] ?? Math.min(sign.codePointAt(0) ?? 63, 255)),
  ).join('');
  return `BT /${bold === true ? 'F2' : 'F1'} ${size} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td (${coded.replace(/[\\()]/g, '\\$&')}) Tj ET\n`;
}
