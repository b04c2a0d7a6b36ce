import { strFromU8, unzipSync } from 'fflate';

/** The parts of an Office file as text. */
export function officeParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** What is wrong with a piece of XML: tags that do not close in order, bare signs, characters that XML cannot hold. Empty where it is well formed. */
export function xmlProblems(xml: string): string[] {
  const open: string[] = [];
  const problems: string[] = [];
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) problems.push('a character that XML cannot hold');
  const body = xml.replace(/^<\?xml[^>]*\?>\s*/, '');
  let end = 0;
  for (const match of body.matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g)) {
    problems.push(...bareSigns(body.slice(end, match.index)), ...bareSigns(match[3] ?? ''));
    end = match.index + match[0].length;
    const names = [...(match[3] ?? '').replace(/"[^"]*"/g, '').matchAll(/([\w:.-]+)=/g)].map((name) => name[1]);
    if (new Set(names).size !== names.length) problems.push(`an attribute twice in <${match[2]}>`);
    if (match[1] === '/') {
      const last = open.pop();
      if (last !== match[2]) problems.push(`</${match[2]}> closes <${last}>`);
    } else if (match[4] !== '/') open.push(match[2] ?? '');
  }
  if (body.slice(end).trim() !== '') problems.push(`text after the end: ${body.slice(end, end + 40)}`);
  return [...problems, ...open.map((name) => `<${name}> is not closed`)];
}

function bareSigns(text: string): string[] {
  return [...text.matchAll(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/gi)].map(
    (match) => `a bare ${match[0]} in: ${text.slice(Math.max(0, match.index - 20), match.index + 20)}`,
  );
}
