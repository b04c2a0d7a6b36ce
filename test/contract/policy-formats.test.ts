import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { load } from 'js-yaml';
import type { CheckFile } from '../../src/model/generated/check.ts';
import { CHECK_FORMAT_NAMES } from '../../src/policy/formats/format-names.ts';
import { CHECK_FORMATS, type CheckContext, type CheckFormatName } from '../../src/policy/formats/formats.ts';
import { PLAIN_STYLES } from '../../src/report/styles.ts';

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

/** The part of the SARIF 2.1.0 schema that an outcome of Peil can touch, with nothing else allowed. */
const SARIF = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['tool'],
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                properties: {
                  name: { type: 'string' },
                  version: { type: 'string' },
                  informationUri: { type: 'string' },
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id'],
                      properties: {
                        id: { type: 'string' },
                        name: { type: 'string' },
                        shortDescription: {
                          type: 'object',
                          required: ['text'],
                          properties: { text: { type: 'string' } },
                          additionalProperties: false,
                        },
                      },
                      additionalProperties: false,
                    },
                  },
                },
                additionalProperties: false,
              },
            },
            additionalProperties: false,
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['message'],
              properties: {
                ruleId: { type: 'string' },
                ruleIndex: { type: 'integer', minimum: 0 },
                level: { enum: ['none', 'note', 'warning', 'error'] },
                message: { type: 'object', required: ['text'], properties: { text: { type: 'string' } }, additionalProperties: false },
                locations: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      physicalLocation: {
                        type: 'object',
                        required: ['artifactLocation'],
                        properties: {
                          artifactLocation: {
                            type: 'object',
                            required: ['uri'],
                            properties: { uri: { type: 'string', pattern: "^[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]*$" } },
                            additionalProperties: false,
                          },
                          region: {
                            type: 'object',
                            properties: { startLine: { type: 'integer', minimum: 1 } },
                            additionalProperties: false,
                          },
                        },
                        additionalProperties: false,
                      },
                    },
                    additionalProperties: false,
                  },
                },
                partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  },
};

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

  it('sarif fits its schema and points at every failing condition', async () => {
    const log = JSON.parse(await render('sarif')) as { runs: { results: { ruleId: string; level: string }[] }[] };
    const validate = new Ajv2020({ strict: false }).compile(SARIF);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(log.runs[0]?.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['VJ-4.5-a', 'error'],
      ['VJ-4.6-a', 'error'],
      ['review-date', 'warning'],
    ]);
  });

  it('junit is XML with as many failures as it says', async () => {
    const text = await render('junit');
    expect(text).toContain('tests="3" failures="2" errors="0" skipped="1"');
    expect(text.match(/<failure /g)).toHaveLength(2);
    expect(text.replace(/<\/?(?:testsuites?|testcase|failure|skipped|\?xml)(?: [a-z]+="[^"<>]*")*\s*[/?]?>/g, '')).not.toMatch(/[<>"]/);
    expect(text.replace(/&(?:amp|lt|gt|quot|#10);/g, '')).not.toContain('&');
  });

  it('github gives one command a line, whatever the papers say', async () => {
    const lines = (await render('github')).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning) file=[^,:]+,line=\d+,title=[^,:]+::[^\r\n]+$/);
  });

  it('gitlab gives every remark its own fingerprint', async () => {
    const entries = JSON.parse(await render('gitlab')) as { fingerprint: string; severity: string }[];
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
