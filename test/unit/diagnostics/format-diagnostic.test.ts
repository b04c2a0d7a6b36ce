import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { PeilError } from '../../../src/diagnostics/diagnostic.ts';
import { codeFrame, type DiagnosticContext, formatDiagnostic } from '../../../src/diagnostics/format-diagnostic.ts';

const asIs = (text: string): string => text;
const plain = (text?: string): DiagnosticContext => ({ lang: 'nl', text, strong: asIs, error: asIs, warning: asIs, faint: asIs });
const frame = (text: string, start: number, end: number): string[] => codeFrame(text, { start, end }, asIs).split('\n');

const FILE = 'peil: answers/1\nanswers:\n  ORG-1a: 5\n  ORG-1b: 2\n';
const FIVE = FILE.indexOf('5');

describe('the code frame', () => {
  it('shows the line with a marker under the place', () => {
    expect(frame(FILE, FIVE, FIVE + 1)).toEqual(['  3 |   ORG-1a: 5', '    |           ^']);
  });
  it('marks the whole value, but never past the end of its line', () => {
    const start = FILE.indexOf('ORG-1a');
    expect(frame(FILE, start, start + 6)[1]).toBe('    |   ^^^^^^');
    expect(frame(FILE, start, FILE.length)[1]).toBe('    |   ^^^^^^^^^');
  });
  it('marks one place where the range is empty or lies at the end of the text', () => {
    expect(frame(FILE, FIVE, FIVE)[1]).toBe('    |           ^');
    expect(frame('peil:', 5, 6)).toEqual(['  1 | peil:', '    |      ^']);
  });
  it('keeps the marker in place with two digits in the line number', () => {
    const text = `${'#\n'.repeat(11)}role: x`;
    expect(frame(text, text.indexOf('x'), text.length)).toEqual(['  12 | role: x', '     |       ^']);
  });
  it('shows a tab as an arrow of one column, so that the marker stays right', () => {
    expect(frame('answers:\n\tORG-1a: 2', 9, 10)).toEqual(['  2 | →ORG-1a: 2', '    | ^']);
  });
  it('cuts a long line around the place', () => {
    const text = `note: ${'a'.repeat(200)}X${'b'.repeat(200)}`;
    const [line = '', marker = ''] = frame(text, text.indexOf('X'), text.indexOf('X') + 1);
    expect(line.length).toBeLessThan(112);
    expect(line.at(marker.indexOf('^'))).toBe('X');
    expect(line).toMatch(/…a+Xb+…$/);
  });
  it('lets no escape of the file reach the terminal', () => {
    expect(frame('name: a\u001b[2Jb', 6, 7)[0]).toBe('  1 | name: a\uFFFD[2Jb');
  });
});

describe('a diagnostic in words', () => {
  const diagnostic: Diagnostic = {
    code: 'schema-wrong-value',
    severity: 'error',
    message: { nl: "'5' past hier niet.", en: "'5' does not fit here." },
    file: 'lindeboom.yaml',
    range: { start: FIVE, end: FIVE + 1 },
    hint: { nl: 'Een niveau is 0 tot en met 4.', en: 'A level is 0 to 4.' },
  };
  it('has place, code, message, frame and remedy, and ends in one newline', () => {
    expect(formatDiagnostic(diagnostic, plain(FILE))).toBe(
      "lindeboom.yaml:3:11: fout [schema-wrong-value] '5' past hier niet.\n  3 |   ORG-1a: 5\n    |           ^\n  → Een niveau is 0 tot en met 4.\n",
    );
  });
  it('is there in English too', () => {
    expect(formatDiagnostic(diagnostic, { ...plain(FILE), lang: 'en' })).toContain("error [schema-wrong-value] '5' does not fit here.");
  });
  it('without the text of the file it has no line, and without a file no place', () => {
    expect(formatDiagnostic(diagnostic, plain()).split('\n')[0]).toBe("lindeboom.yaml: fout [schema-wrong-value] '5' past hier niet.");
    const { file: _file, range: _range, hint: _hint, ...bare } = diagnostic;
    expect(formatDiagnostic(bare, plain())).toBe("fout [schema-wrong-value] '5' past hier niet.\n");
  });
  it('a warning is called so and has its own colour', () => {
    const shown = formatDiagnostic(
      { ...diagnostic, severity: 'warning' },
      { ...plain(FILE), warning: (text) => `<${text}>`, error: (text) => `!${text}!` },
    );
    expect(shown).toContain('<let op>');
    expect(shown).not.toContain('!');
  });
  it('a file name with an escape in it is made harmless', () => {
    expect(formatDiagnostic({ ...diagnostic, file: 'a\u001b[2J.yaml' }, plain(FILE))).toMatch(/^a\uFFFD\[2J\.yaml:3:11/);
  });
});

it('a PeilError carries its diagnostics and reads as their English messages', () => {
  const error = new PeilError([{ code: 'file-empty', severity: 'error', message: { nl: 'Leeg.', en: 'Empty.' } }]);
  expect([error.name, error.message, error.diagnostics.length, error.texts.size]).toEqual(['PeilError', 'Empty.', 1, 0]);
});
