import { describe, expect, it } from 'vitest';
import type { ReportFile, ReportTogether } from '../../../../src/model/generated/report.ts';
import { atTheTable } from '../../../../src/report/document/at-the-table.ts';
import { FORMATS } from '../../../../src/report/formats.ts';
import { formatContext, HOSTILE } from '../../../support/example-report.ts';
import { officeParts } from '../../../support/office-file.ts';
import { mergeAndReport, respondent, voicesInstrument } from '../../../support/voices.ts';

// One evening at Jeugdhulp Het Wilgenhof: three roles at one table.
const voices = voicesInstrument();
const base = mergeAndReport(voices, [
  respondent(voices, 'bestuur', { 'ORG-1a': 4, 'ORG-1b': 3, 'CUL-1a': 3, 'SUP-01': 3 }),
  ...[1, 1, 1].map(() => respondent(voices, 'ervaringsdeskundige', { 'ORG-1a': 1, 'ORG-1b': 3, 'CUL-1a': 3, 'SUP-01': 3 })),
]).report;

function session(talks: Readonly<Record<string, ReportTogether>>): ReportFile {
  const aspects = base.aspects.map((aspect) => ({
    ...aspect,
    items: aspect.items.map((item) => ({ ...item, ...(talks[item.id] === undefined ? {} : { together: talks[item.id] }) })),
  }));
  return { ...base, aspects: aspects };
}

const TALKS: Readonly<Record<string, ReportTogether>> = {
  'ORG-1a': { agreed: 'none', dissent: 'de uren zijn er alleen op papier' },
  'ORG-1b': { agreed: 3 },
  'CUL-1a': { agreed: 'deliberately-not', parked: 'wie vraagt het de jongeren?' },
};

async function inText(report: ReportFile, name: 'html' | 'markdown' | 'docx'): Promise<string> {
  const rendered = (await FORMATS[name]())(report, await formatContext(report));
  const text = typeof rendered === 'string' ? rendered : (officeParts(rendered)['word/document.xml'] ?? '');
  return text
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\\', '')
    .replace(/\s+/g, ' ');
}

describe('what a room agreed on', () => {
  it('stands beside a difference, and on its own where there is none; what is loose comes first', () => {
    const report = session(TALKS);
    expect(report.disagreements?.map(({ item }) => item)).toEqual(['ORG-1a']);
    const table = atTheTable(report, 'nl');
    expect([...(table?.on.keys() ?? [])]).toEqual(['ORG-1a']);
    expect(table?.others.map(({ id }) => id)).toEqual(['CUL-1a', 'ORG-1b']);
    expect(table?.counts).toBe('Afgesproken: 2. Niet eens: 1. Geparkeerd: 1.');
  });

  it.each(['html', 'markdown', 'docx'] as const)('is told in %s: agreed, seen differently and parked', async (name) => {
    const text = await inText(session(TALKS), name);
    expect(text).toMatch(/ORG-1a[^]*Hierover werden jullie het niet eens\. Anders gezien: de uren zijn er alleen op papier\./);
    expect(text).toContain('Wat jullie aan tafel afspraken');
    expect(text).toMatch(/ORG-1b[^]*Samen afgesproken: niveau 3/);
    expect(text).toMatch(/Samen afgesproken: dit doen we bewust niet\. Geparkeerd: wie vraagt het de jongeren\? /);
  });

  it.each(['html', 'markdown', 'docx'] as const)('is not spoken of in %s where people answered apart', async (name) => {
    expect(await inText(base, name)).not.toContain('aan tafel');
  });

  it.each(['html', 'markdown', 'docx'] as const)('stands in %s also where no perspective may be shown', async (name) => {
    const { perspectives: _perspectives, disagreements: _disagreements, ...alone } = session(TALKS);
    expect(await inText(alone, name)).toContain('Anders gezien: de uren zijn er alleen op papier.');
  });

  it('does nothing with what was typed but show it', async () => {
    for (const words of HOSTILE) {
      const report = session({ 'ORG-1a': { dissent: words }, 'CUL-1a': { parked: words } });
      const page = (await FORMATS.html())(report, await formatContext(report));
      expect(page).not.toMatch(/<script>window|<img|<svg onload|[\u0000\u001b\u202e]/);
      expect((await FORMATS.markdown())(report, await formatContext(report))).not.toMatch(/[^\\]<(script|img|svg)|[\u0000\u001b\u202e]/);
    }
  });
});
