import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactParse } from '../../../src/files/exact-parse.ts';
import { fastParse } from '../../../src/files/fast-parse.ts';
import { ROOT } from '../../support/real-instrument.ts';

/** Where the fast reader decides, the exact one must say the same; where it does not, the exact one is asked anyway. */
function agree(text: string): 'same' | 'left to the exact one' {
  const fast = fastParse(text);
  if (fast === undefined) return 'left to the exact one';
  const exact = exactParse('antwoorden.yaml', text);
  expect(exact.ok ? exact.parsed.data : exact.diagnostics.map((problem) => problem.code), JSON.stringify(text)).toEqual(fast.data);
  return 'same';
}

const files = ['questionnaires', 'examples', 'test', 'docs'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => path.join(folder, name)),
);

describe('every YAML file in the repository', () => {
  it.each(files)('%s', (name) => {
    const said = agree(readFileSync(path.join(ROOT, name), 'utf8'));
    // Content that needs the exact reader would make every start ten times slower.
    if (name.startsWith('questionnaires')) expect(said).toBe('same');
  });
});

describe('what people write in a form', () => {
  it.each([
    ['no', 'a: no\nb: nee\nc: yes\nd: on\n'],
    ['booleans and nothing', 'a: true\nb: False\nc: NULL\nd: ~\ne:\n'],
    ['whole numbers', 'a: 0\nb: -3\nc: +4\nd: 007\ne: 0o14\nf: 0x1F\ng: -0\n'],
    ['signed octal and hexadecimal', 'a: +0x10\nb: -0o7\n'],
    ['broken numbers', 'a: 1.10\nb: .5\nc: 1.\nd: 1e3\ne: 1.5E-2\n'],
    ['broken numbers with a sign', 'a: -.5\nb: +.5\n'],
    ['no numbers', 'a: .inf\nb: -.INF\nc: .nan\nd: ._5\ne: 1.2.3\nf: 3,5\n'],
    ['days and times', 'a: 2026-03-14\nb: 12:30\nc: 2026-03-14T10:00:00Z\n'],
    ['numbers, nothing and booleans as keys', '1: a\n2.0: b\ntrue: c\n'],
    ['an empty key', '~: a\n'],
    ['an empty key in another way', ': a\n'],
    ['a list as key', '? [a, b]\n: c\n'],
    ['a merge key', 'a:\n  <<: {b: 1}\n'],
    ['a prototype key', '__proto__: {a: 1}\nconstructor: b\n'],
    ['notes over more lines', 'a: |\n  een\n   twee\n\n  drie\nb: >-\n  een\n  twee\n\n  drie\nc: een\n  twee\n'],
    ['quotes', `a: "een\\ttwee \\u00e9"\nb: 'het ''niveau'''\nc: "een\n  twee"\n`],
    ['flow', 'a: {level: 2, note: "x: y", evidence: [een, twee,]}\nb: {c: , d}\n'],
    ['comments', '# alles\na: b # niet dit\nc: d#wel dit\n'],
    ['Windows line ends', 'a: b\r\nc:\r\n  - d\r\n'],
    ['a document start', '---\na: b\n...\n'],
    ['another version', '%YAML 1.1\n---\na: yes\nb: 010\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['only a comment', '# nog niets\n'],
    ['only a text', 'hallo\n'],
    ['anchors', 'a: &x 1\nb: *x\n'],
    ['tags', 'a: !!str 1\nb: !x 2\n'],
    ['the same key twice', 'a: 1\na: 2\n'],
    ['tabs', 'a:\n\tb: 1\n'],
    ['underscores and binary', 'a: 1_000\nb: 0b11\n'],
    ['very large numbers', 'a: 12345678901234567890\nb: 1e400\n'],
  ])('%s', (_name, text) => {
    agree(text);
  });

  it('random answers files are read the same by both', () => {
    const scalar = fc.constantFrom(
      ...[
        '3',
        '0',
        '-1',
        '+2',
        '1.10',
        '-.5',
        '.5',
        '1e3',
        '0o7',
        '0x1f',
        '+0x1f',
        '-0',
        'no',
        'nee',
        'ja',
        'true',
        '~',
        '',
        'null',
        'weet niet',
        'unknown',
        "don't know",
        '2026-03-14',
        '"3"',
        "'nee'",
        '"a\\nb"',
        '[2, nee]',
        '{level: 2}',
        '{ level: 3, note: "x" }',
        '.inf',
        '.nan',
        '1_0',
        '<<',
        '=',
        '- 1',
        'a: b',
        '#',
        'x # y',
        '|',
        '>-',
        '@x',
        '%x',
        '*a',
        '&a 1',
        '!x 1',
        '`x`',
        ':',
        '?',
        '1:2',
        '...',
        '---',
        'é',
        '👩',
      ],
    );
    const key = fc.constantFrom('ORG-1a', 'ORG-1b', 'SUP-04', '1', 'true', '~', '"ORG-2a"', 'level', 'note', '__proto__');
    const line = fc
      .tuple(
        fc.constantFrom('', '  ', '    '),
        fc.oneof(
          key.map((name) => `${name}: `),
          fc.constantFrom('- ', ''),
        ),
        scalar,
        fc.constantFrom('', ' # waarom', ' '),
      )
      .map((parts) => parts.join(''));
    const nested = fc
      .tuple(key, fc.array(fc.tuple(key, scalar), { maxLength: 3 }))
      .map(([name, pairs]) => `${name}:\n${pairs.map(([inner, value]) => `  ${inner}: ${value}`).join('\n')}`);
    let decided = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(line, nested), { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        if (agree(lines.join(end) + end) === 'same') decided++;
      }),
      { seed: 20260314, numRuns: 3000 },
    );
    // The comparison means something only where the fast reader often decides.
    expect(decided).toBeGreaterThan(300);
  });

  it('every number, as people or programs write it', () => {
    const digits = fc.constantFrom('', '0', '1', '07', '12', '9');
    const number = fc
      .tuple(
        fc.constantFrom('', '-', '+'),
        fc.constantFrom('', '0x', '0o', '0b', '.'),
        digits,
        fc.constantFrom('', '.', '_', 'e', 'e+', 'E-'),
        digits,
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(number, (text) => {
        agree(`a: ${text}\n`);
      }),
      { seed: 20260314, numRuns: 2000 },
    );
  });
});
