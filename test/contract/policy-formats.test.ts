import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { load } from 'js-yaml';
import type { CheckFile } from '../../src/model/generated/check.ts';
import { CHECK_FORMAT_NAMES } from '../../src/policy/formats/format-names.ts';
import { CHECK_FORMATS, type CheckContext, type CheckFormatName } from '../../src/policy/formats/formats.ts';
import { PLAIN_STYLES } from '../../src/report/styles.ts';
import { schemaProblems } from '../support/xml-schema.ts';

const NASTY = 'Zie ]]> "x" <b onclick=\'a\'>&amp; | `code` \u001b[31m rood\r\n::error::nep,a:b 100%';
const check: CheckFile = {
  peil: 'check/1',
  lang: 'nl',
  profile: 'jeugdzorgorganisatie',
  date: '2026-03-14',
  documents: [{ file: 'beleid/nota, versie 2: "def" <1>.pdf', words: 1200 }],
  summary: { arranged: 0, named: 1, missing: 1, 'not-visible': 0 },
  gate: {
    passed: false,
    unmet: [
      { id: 'VJ-4.5-a', state: 'named', needed: 'arranged', why: 'required' },
      { id: 'VJ-4.6-a', state: 'missing', needed: 'named', why: 'step-back' },
    ],
    excepted: [{ id: 'VJ-4.4-a', reason: NASTY, until: '2026-12-31' }],
  },
  overdue: [{ file: 'beleid/oud.md', line: 4, date: '2026-01-01', quote: NASTY }],
  conditions: [
    {
      id: 'VJ-4.5-a',
      title: NASTY,
      state: 'named',
      found: 3,
      findings: [{ file: 'beleid/nota, versie 2: "def" <1>.pdf', page: 7, state: 'named', quote: NASTY, 'to-arrange': NASTY }],
    },
    { id: 'VJ-4.6-a', title: 'Terugkijken', state: 'missing', found: 0, findings: [], 'to-arrange': 'Er is een vast moment.' },
    { id: 'VJ-4.4-a', title: 'Steun', state: 'missing', found: 0, findings: [] },
  ],
  'not-visible': [],
};
const context: CheckContext = { styles: PLAIN_STYLES, columns: 80, config: 'peil.config.yaml', version: '1.2.3' };
const render = async (format: CheckFormatName): Promise<string> => (await CHECK_FORMATS[format]())(check, context);

const SCHEMAS = path.join(import.meta.dirname, '../fixtures/schemas');

/** The schema of the standard. Nothing in it differs between draft 4 and 7 but how it names itself. */
function sarifSchema(): AnySchemaObject {
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(path.join(SCHEMAS, 'sarif-2.1.0-rtm.5.json'), 'utf8')) as AnySchemaObject;
  expect(JSON.stringify(schema)).not.toMatch(/"exclusiveM|"id":"/);
  return schema;
}

const FORMATS = {
  uri: (text: string): boolean => /^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]*$/i.test(text),
  'uri-reference': (text: string): boolean => /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\da-f]{2})*$/i.test(text),
  'date-time': (text: string): boolean => !Number.isNaN(Date.parse(text)),
};

/** What GitLab's manual asks of a Code Quality report. */
const CODE_QUALITY = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
} as const;

describe('every format of a check', () => {
  it('has its name in the help', () => {
    expect([...CHECK_FORMAT_NAMES].sort()).toEqual(Object.keys(CHECK_FORMATS).sort());
  });

  it.each([...CHECK_FORMAT_NAMES])('%s ends in one newline and holds no control character', async (format) => {
    const text = await render(format);
    expect(text).toMatch(/[^\n]\n$/);

    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(text).toContain('VJ-4.6-a');
  });

  it('yaml and json give the record back', async () => {
    expect(load(await render('yaml'))).toEqual(check);
    expect(JSON.parse(await render('json'))).toEqual(check);
  });

  it('sarif fits the schema of the standard and points at every failing condition', async () => {
    const log = JSON.parse(await render('sarif')) as { runs: { results: { ruleId: string; level: string }[] }[] };
    const validate = new Ajv({ strict: false, formats: FORMATS, unicodeRegExp: false }).compile(sarifSchema());
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...log, runs: [{ ...log.runs[0], tool: {} }] })).toBe(false);
    expect(log.runs[0]?.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['VJ-4.5-a', 'error'],
      ['VJ-4.6-a', 'error'],
      ['review-date', 'warning'],
    ]);
  });

  it('junit is XML with as many failures as it says', async () => {
    const text = await render('junit');
    const schema = readFileSync(path.join(SCHEMAS, 'junit-4.xsd'), 'utf8');
    expect(schemaProblems(schema, text)).toEqual([]);
    expect(schemaProblems(schema, text.replace('<testcase ', '<testcase colour="red" '))).not.toEqual([]);
    expect(text).toContain('<testsuite name="peil check" tests="3" failures="2" errors="0" skipped="1"');
    expect(text.match(/<failure /g)).toHaveLength(2);
    expect(text.replace(/<\/?(?:testsuites?|testcase|failure|skipped|\?xml)(?: [a-z]+="[^"<>]*")*\s*[/?]?>/g, '')).not.toMatch(/[<>"]/);
    expect(text.replace(/&(?:amp|lt|gt|quot|#10);/g, '')).not.toContain('&');
  });

  it('github gives one command a line, whatever the papers say', async () => {
    const lines = (await render('github')).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning) file=[^,:]+,line=\d+,title=[^,:]+::[^\r\n]+$/);
    const [first = ''] = lines;
    // What the runner makes of it again: %25 last, as it does.
    const file = /file=([^,]*)/
      .exec(first)?.[1]
      ?.replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%');
    expect(file).toBe('beleid/nota, versie 2: "def" <1>.pdf');
    expect(first).toContain('nep,a:b 100%25');
  });

  it('gitlab has the shape that its manual asks for, and gives every remark its own fingerprint', async () => {
    const entries = JSON.parse(await render('gitlab')) as { fingerprint: string; severity: string }[];
    const validate = new Ajv({ strict: false }).compile(CODE_QUALITY);
    expect(validate(entries), JSON.stringify(validate.errors)).toBe(true);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    expect(entries.map(({ severity }) => severity)).toEqual(['major', 'major', 'minor']);
  });

  it('markdown keeps its table whole', async () => {
    const rows = (await render('markdown')).split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row.replace(/\\\|/g, '').match(/\|/g)).toHaveLength(5);
    expect(rows.join('')).not.toMatch(/<b/);
  });
});
