/** A sentence by its offsets in the text of its block. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS = new Set(
  'o.a bijv bv d.w.z dwz nr nrs art artt lid mr dr drs ir ing prof ca circa incl excl m.b.t mbt t.a.v tav i.p.v ipv m.i.v i.h.k.v a.d.h.v adhv p pag pp blz vgl resp evt zgn tel max min m.n mn i.v.m ivm z.s.m zsm n.a.v nav t.b.v tbv t/m t.o.v tov i.c.m i.s.m ism zgn st sint hfst par fig tab bijl o.l.v v.a vanaf a.u.b jl e.v s.v.p n.v.t afd gem inz mevr dhr'.split(
    ' ',
  ),
);
/** These end a sentence where a capital follows. */
const MAY_END = new Set('etc enz e.d jl e.a'.split(' '));

const STOP = /[.!?…]+["'’”)\]]*\s+/g;

/** Cuts the text of a paragraph into sentences; abbreviations, initials and numbers do not end one. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(STOP)) {
    const next = match.index + match[0].length;
    if (next >= text.length || !endsHere(text, match.index, match[0], next)) continue;
    spans.push({ start, end: next - (match[0].length - match[0].trimEnd().length) });
    start = next;
  }
  const end = text.trimEnd().length;
  if (end > start) spans.push({ start, end });
  return spans;
}

function endsHere(text: string, stop: number, mark: string, next: number): boolean {
  if (!/^[\p{Lu}\d"'‘’“(€•–-]/u.test(text.slice(next, next + 2))) return false;
  if (!mark.startsWith('.')) return true;
  const before = /[\p{L}\d.]+$/u.exec(text.slice(Math.max(0, stop - 20), stop))?.[0]?.toLowerCase() ?? '';
  if (MAY_END.has(before)) return true;
  return (
    !ABBREVIATIONS.has(before) &&
    !/^(\p{L}\.)*\p{L}$/u.test(before) &&
    !(/^\d{1,2}(\.\d+)*$/.test(before) && isListNumber(text, stop, before))
  );
}

/** '3. Werving' at the start of a text is a number, '… in 2024. Daarna' is not. */
function isListNumber(text: string, stop: number, number: string): boolean {
  return text.slice(0, stop).trimStart() === number;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}
