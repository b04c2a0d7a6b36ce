import { describe, expect, it } from 'vitest';
import type { GroupFile } from '../../../src/model/generated/group.ts';
import { agendaReport } from '../../../src/report/agenda.ts';
import { PLAIN_STYLES } from '../../../src/report/styles.ts';
import { textReport } from '../../../src/report/text-report.ts';
import { yamlReport } from '../../../src/report/yaml.ts';
import { loadValidator } from '../../../src/schema/kinds.ts';
import { assess } from '../../../src/scoring/assess.ts';
import { readGroup } from '../../../src/scoring/read-group.ts';
import { mergeAndReport, reportOn, respondent, voicesInstrument } from '../../support/voices.ts';

const instrument = voicesInstrument();
const validate = await loadValidator('group');

/** De Lindeboom at one table: a board member, the quartermaster, three experts by experience and one young person. */
function session(items: GroupFile['items'], more: Partial<GroupFile> = {}): GroupFile {
  const file: GroupFile = {
    peil: 'group/1',
    questionnaire: 'jeugdzorgorganisatie@1.2.0',
    organisation: { name: 'Jeugdhulp De Lindeboom' },
    date: '2026-03-14',
    room: { bestuur: { people: 1 }, kwartiermaker: { people: 1 }, ervaringsdeskundige: { people: 3 }, jongere: { people: 1 } },
    situation: { 'ervaringsdeskundigen-actief': 'ja', uitlenen: 'ja' },
    items,
    ...more,
  };
  expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  return file;
}

function outcome(file: GroupFile, id: string): { level: number | undefined; low: number; high: number; kind: string } {
  const { answers, problems } = readGroup(file, instrument);
  expect(problems).toEqual([]);
  const { value, low, high, answer } = assess(instrument, answers).items.get(id)!;
  return { level: value === undefined ? undefined : value * 4, low: low * 4, high: high * 4, kind: answer.kind };
}

/** Everything that Peil makes of a session. */
function bytesOf(file: GroupFile): string {
  const report = reportOn(instrument, readGroup(file, instrument).answers);
  const context = { lang: 'nl' as const, styles: PLAIN_STYLES, columns: 80, perStep: 3, instrument };
  return [yamlReport(report), textReport(report, context), agendaReport(report, context)].join('\n');
}

const LEVELS = { bestuur: [4], kwartiermaker: [2], ervaringsdeskundige: [0, 1, 2] } as GroupFile['items'][string]['levels'] & object;

describe('the score of a group session', () => {
  it('is what the room agreed on', () => {
    expect(outcome(session({ 'ORG-1a': { levels: LEVELS, agreed: 2 } }), 'ORG-1a')).toEqual({ level: 2, low: 2, high: 2, kind: 'level' });
  });

  it('is uncertain at a high level without an example, as everywhere', () => {
    expect(outcome(session({ 'ORG-1a': { levels: LEVELS, agreed: 4 } }), 'ORG-1a')).toMatchObject({ level: 4, low: 2, high: 4 });
    expect(outcome(session({ 'ORG-1a': { levels: LEVELS, agreed: { level: 4, evidence: ['besluit'] } } }), 'ORG-1a')).toMatchObject({
      level: 4,
      low: 4,
    });
  });

  it('may be that they do not know, or choose not to', () => {
    expect(outcome(session({ 'ORG-1a': { levels: LEVELS, agreed: 'weet niet' } }), 'ORG-1a')).toEqual({
      level: undefined,
      low: 0,
      high: 4,
      kind: 'unknown',
    });
    expect(outcome(session({ 'ORG-1a': { levels: LEVELS, agreed: { 'bewust-niet': 'dat doet de regio' } } }), 'ORG-1a').kind).toBe(
      'deliberately-not',
    );
  });

  it('is the mean of the perspectives where they did not agree, each counting once', () => {
    const merged = mergeAndReport(instrument, [
      respondent(instrument, 'bestuur', { 'ORG-1a': { kind: 'level', level: 4, supported: false } }),
      respondent(instrument, 'kwartiermaker', { 'ORG-1a': 2 }),
      ...([0, 1, 2] as const).map((level) => respondent(instrument, 'ervaringsdeskundige', { 'ORG-1a': level })),
      respondent(instrument, 'jongere', { 'ORG-1a': 3 }),
    ]);
    const { value, low, high } = assess(instrument, merged.answers).items.get('ORG-1a')!;
    const same = { level: value! * 4, low: low * 4, high: high * 4, kind: 'level' };
    expect(same.level).toBeCloseTo((4 + 2 + 1) / 3);
    for (const item of [{ levels: LEVELS }, { levels: LEVELS, agreed: 'niet eens' as const }, { levels: LEVELS, parked: 'navragen' }]) {
      expect(outcome(session({ 'ORG-1a': item }), 'ORG-1a')).toEqual(same);
    }
  });

  it('is what experts by experience say themselves on their safety and support, whatever the room agreed on', () => {
    expect(outcome(session({ 'SUP-01': { levels: LEVELS, agreed: 3 } }), 'SUP-01').level).toBeCloseTo(1);
    const silent = { bestuur: LEVELS['bestuur']!, kwartiermaker: LEVELS['kwartiermaker']! };
    expect(outcome(session({ 'SUP-01': { levels: silent, agreed: 3 } }), 'SUP-01').level).toBe(3);
  });

  it('leaves out what the situation switches off', () => {
    expect(outcome(session({ 'PER-2b': { levels: LEVELS, agreed: 3 } }, { situation: { uitlenen: 'nee' } }), 'PER-2b').kind).toBe(
      'switched-off',
    );
  });
});

describe('the report of a group session', () => {
  const file = session({
    'ORG-1a': { levels: LEVELS, agreed: 2, dissent: 'uren op papier, niet in de praktijk' },
    'ORG-1b': { levels: LEVELS, agreed: 'niet eens' },
    'ORG-2a': { levels: LEVELS, parked: 'eerst navragen bij de regio' },
  });
  const report = reportOn(instrument, readGroup(file, instrument).answers);

  it('keeps the perspectives and where they differ beside what was agreed', () => {
    const items = new Map(report.aspects.flatMap((aspect) => aspect.items).map((item) => [item.id, item]));
    expect(items.get('ORG-1a')).toMatchObject({ level: 2, together: { agreed: 2, dissent: 'uren op papier, niet in de praktijk' } });
    expect(items.get('ORG-1a')?.views?.map(({ perspective, level }) => [perspective, level])).toEqual([
      ['bestuur', 4],
      ['kwartiermaker', 2],
      ['ervaringsdeskundige', 1],
    ]);
    expect(items.get('ORG-1b')?.together).toEqual({ agreed: 'none' });
    expect(items.get('ORG-2a')?.together).toEqual({ parked: 'eerst navragen bij de regio' });
    expect(report.disagreements?.[0]).toMatchObject({ kind: 'experts-lower', gap: 3 });
    expect(report.basis.heading).toContain('aan één tafel');
  });

  it('opens the agenda with what was parked, and does not bring it twice', () => {
    const agenda = agendaReport(report, { lang: 'nl', styles: PLAIN_STYLES, columns: 80, perStep: 3, instrument });
    expect(agenda).toMatch(/## 1\. Geparkeerd in het groepsgesprek \(\d+ min\)[^#]*eerst navragen bij de regio/);
    expect(agenda.match(/\(ORG-2a\)/g)).toHaveLength(1);
  });
});

describe('what the report of a group session does not tell', () => {
  const withYoung = (level: 0 | 4 | 'weet niet' | undefined, shown?: boolean): GroupFile => {
    const levels = level === undefined ? LEVELS : { ...LEVELS, jongere: [level] };
    const room = {
      bestuur: { people: 1 },
      kwartiermaker: { people: 1 },
      ervaringsdeskundige: { people: 3 },
      jongere: shown === undefined ? { people: 1 } : { people: 1, shown },
    };
    return session({ 'ORG-1a': { levels, agreed: 'niet eens' }, 'SUP-01': { levels, agreed: 1 } }, { room });
  };

  it('changes no byte with the answer of one young person who did not agree to be shown', () => {
    const without = bytesOf(withYoung(undefined));
    for (const level of [0, 4, 'weet niet'] as const) {
      expect(bytesOf(withYoung(level))).toBe(without);
      expect(bytesOf(withYoung(level, false))).toBe(without);
    }
    expect(bytesOf(withYoung(4, true))).not.toBe(without);
  });

  it('shows three experts by experience only as a group, and none of them where two spoke', () => {
    const two = { ...LEVELS, ervaringsdeskundige: [0, 1] } as typeof LEVELS;
    const { answers } = readGroup(session({ 'ORG-1a': { levels: LEVELS }, 'ORG-1b': { levels: two } }), instrument);
    const experts = answers.voices?.perspectives.find(({ id }) => id === 'ervaringsdeskundige');
    expect(experts?.views.get('ORG-1a')).toMatchObject({ people: 3, total: 3, lowest: undefined, highest: undefined });
    expect(experts?.views.has('ORG-1b')).toBe(false);
  });

  it('does not hang on the order in which levels were called out', () => {
    const other = { ...LEVELS, ervaringsdeskundige: [2, 0, 1] } as typeof LEVELS;
    expect(bytesOf(session({ 'ORG-1a': { levels: other, agreed: 1 } }))).toBe(
      bytesOf(session({ 'ORG-1a': { levels: LEVELS, agreed: 1 } })),
    );
  });
});

describe('a file of a group session that does not fit', () => {
  const codes = (file: GroupFile): [string, string][] =>
    readGroup(file, instrument).problems.map(({ path, diagnostic }) => [diagnostic.code, path.join('.')]);

  it('is told with all places', () => {
    expect(
      codes(
        session(
          {
            'ORG-1a': { levels: { bestuur: [1, 2], ouder: [3] }, agreed: { level: 2, choices: ['zomaar'] } },
            'ORG-9z': { agreed: 1 },
          },
          { room: { bestuur: { people: 1 }, burgemeester: { people: 40 } }, scope: ['cultuur', 'bestaat-niet'] },
        ),
      ),
    ).toEqual([
      ['answers-choice-unknown', 'items.ORG-1a.agreed.choices.0'],
      ['answers-item-unknown', 'items.ORG-9z'],
      ['answers-role-unknown', 'room.burgemeester'],
      ['id-unknown', 'scope.1'],
      ['group-impossible', 'items.ORG-1a.levels.bestuur'],
      ['group-impossible', 'items.ORG-1a.levels.ouder'],
    ]);
  });
});
