import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ReportFile } from '../../src/model/generated/report.ts';
import { ownFolder, peil } from './run-peil.ts';

const { folder, remove } = ownFolder();
afterAll(remove);

interface Voice {
  readonly name: string;
  readonly role: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly organisation?: string;
  readonly version?: string;
  readonly shown?: boolean;
  readonly id?: string;
  readonly more?: string;
}

/** The people of Jeugdhulp Het Wilgenhof, in a folder of their own. */
function write(place: string, voices: readonly Voice[]): string[] {
  mkdirSync(path.join(folder, place), { recursive: true });
  return voices.map(({ name, role, answers, organisation = 'Jeugdhulp Het Wilgenhof', version = '', shown = false, id, more = '' }) => {
    const file = path.join(place, `${name}.yaml`);
    const lines = Object.entries(answers).map(([item, answer]) => `  ${item}: ${answer}\n`);
    const who = `{ role: ${role}${shown ? ', shown: true' : ''}${id === undefined ? '' : `, id: ${id}`} }`;
    writeFileSync(
      path.join(folder, file),
      `peil: answers/1\nquestionnaire: jeugdzorgorganisatie${version}\norganisation: { name: ${organisation} }\ndate: 2026-03-14\nrespondent: ${who}\n${more}answers:\n${lines.join('')}`,
    );
    return file;
  });
}

const WILGENHOF: readonly Voice[] = [
  { name: 'bestuur', role: 'bestuur', answers: { 'ORG-1a': '4', 'SUP-22': '3', 'ORG-1e': '{ level: 4, note: "dat weet ik zeker" }' } },
  { name: 'kwartiermaker', role: 'kwartiermaker', answers: { 'ORG-1a': '2', 'ORG-1e': '1' } },
  { name: 'ed-1', role: 'ervaringsdeskundige', answers: { 'SUP-12': '0', 'SUP-22': '1', 'ORG-1a': '1' } },
  {
    name: 'ed-2',
    role: 'ervaringsdeskundige',
    answers: { 'SUP-12': '1', 'SUP-22': '1', 'ORG-1a': '{ level: 2, note: "ik durf niets te zeggen" }' },
  },
  { name: 'jongere', role: 'jongere', answers: { 'SUP-22': '0', 'ORG-1a': '1' } },
];

describe('peil merge, as the consultant uses it', () => {
  let files: string[] = [];
  beforeAll(() => {
    files = write('wilgenhof', WILGENHOF);
  });

  it('takes a folder or a pattern too, with the same bytes; names what else lies there and leaves it out', () => {
    const one = peil(['merge', ...files], { cwd: folder });
    write('map/dieper', WILGENHOF.slice(0, 2));
    write('map', WILGENHOF.slice(2));
    writeFileSync(path.join(folder, 'map/samen.yaml'), one.stdout);
    writeFileSync(path.join(folder, 'map/gesprek.yaml'), 'peil: group/1\n');
    expect(peil(['score', 'map/samen.yaml', '-o', 'map/rapport.yaml'], { cwd: folder }).status).toBe(0);
    for (const where of ['map', 'map/**/*.yaml']) {
      const { status, stdout, stderr } = peil(['merge', where], { cwd: folder });
      expect([status, stdout]).toEqual([0, one.stdout]);
      for (const name of ['samen', 'gesprek', 'rapport']) expect(stderr).toMatch(new RegExp(`^Niet meegenomen: map/${name}\\.yaml `, 'm'));
    }
    const named = peil(['merge', ...files, 'map/samen.yaml'], { cwd: folder });
    expect([named.status, named.stdout]).toEqual([2, '']);
    expect(named.stderr).toContain('[kind-unknown]');
    mkdirSync(path.join(folder, 'map/leeg'), { recursive: true });
    expect(peil(['merge', 'map/leeg'], { cwd: folder }).status).toBe(2);
    writeFileSync(path.join(folder, 'map/leeg/rapport.yaml'), 'peil: report/1\n');
    expect(peil(['merge', 'map/leeg'], { cwd: folder })).toMatchObject({ status: 2, stdout: '' });
  });

  it('joins the files of an organisation into one that score, validate and report read', () => {
    const merged = peil(['merge', ...files, '--output', 'samen.yaml'], { cwd: folder });
    expect([merged.status, merged.stdout]).toEqual([0, '']);
    expect(peil(['validate', 'samen.yaml'], { cwd: folder }).status).toBe(0);
    expect(peil(['score', 'samen.yaml', '--output', 'rapport.yaml'], { cwd: folder }).status).toBe(0);
    expect(peil(['validate', 'rapport.yaml'], { cwd: folder }).status).toBe(0);
    const report = parse(readFileSync(path.join(folder, 'rapport.yaml'), 'utf8')) as ReportFile;
    expect(report.perspectives?.map(({ id, people }) => [id, people])).toEqual([
      ['bestuur', 1],
      ['kwartiermaker', 1],
      ['samen-kwetsbaar', 3],
    ]);
    expect(report.disagreements?.[0]).toMatchObject({
      item: 'ORG-1a',
      kind: 'experts-lower',
      lower: { level: 1.333, people: 3 },
      higher: { level: 4 },
    });
    // Two experts are too few to show what they say about safety.
    expect(report.aspects.flatMap(({ items }) => items).find(({ id }) => id === 'SUP-12')?.answer).toBe('unanswered');
  });

  it('says no word that somebody wrote, unless asked, and then only of who may be shown', () => {
    const without = peil(['merge', ...files], { cwd: folder }).stdout;
    expect(without).not.toMatch(/weet ik zeker|durf niets/);
    const withNotes = peil(['merge', ...files, '--notes'], { cwd: folder }).stdout;
    expect(withNotes).toContain('dat weet ik zeker');
    expect(withNotes).not.toContain('durf niets');
  });

  it('gives the same bytes whatever the order of the files', () => {
    expect(peil(['merge', ...[...files].reverse()], { cwd: folder }).stdout).toBe(peil(['merge', ...files], { cwd: folder }).stdout);
  });

  it('makes an agenda for a meeting of ninety minutes', () => {
    peil(['score', 'samen.yaml', '--output', 'rapport.yaml'], { cwd: folder });
    const { status, stdout } = peil(['report', 'rapport.yaml', '--format', 'agenda', '--minutes', '90'], { cwd: folder });
    expect(status).toBe(0);
    expect([...stdout.matchAll(/^## .*\((\d+) min\)$/gm)].reduce((sum, match) => sum + Number(match[1]), 0)).toBe(90);
  });
});

describe('a merged report of one respondent', () => {
  it.each(['beginnend', 'halverwege', 'ver'])('is that respondent’s own report, byte for byte (%s)', (example) => {
    const own = peil(['score', `examples/${example}.yaml`, '--format', 'yaml']);
    const merged = peil(['merge', `examples/${example}.yaml`]);
    const report = peil(['score', '-', '--format', 'yaml'], { input: merged.stdout });
    expect([own.status, merged.status, report.status]).toEqual([0, 0, 0]);
    expect(report.stdout).toBe(own.stdout);
  });
});

describe('files that do not go together', () => {
  const refused = (place: string, voices: readonly Voice[]): string => {
    const { status, stdout, stderr } = peil(['merge', ...write(place, voices), '--output', `${place}.yaml`], { cwd: folder });
    expect([status, stdout, existsSync(path.join(folder, `${place}.yaml`))]).toEqual([2, '', false]);
    return stderr;
  };
  const [board, quartermaster, expert] = WILGENHOF as [Voice, Voice, Voice];

  it('are refused with file and line, all problems at once', () => {
    const stderr = refused('mengsel', [
      board,
      quartermaster,
      { ...quartermaster, name: 'nog-eens' },
      { ...expert, organisation: 'Jeugdhulp De Elzen' },
      { ...expert, name: 'oud', version: '@1.4.0' },
      { ...board, name: 'typefout', role: 'hr', answers: { 'ORG-1z': '3' } },
    ]);
    expect(stderr).toMatch(/mengsel\/nog-eens\.yaml:5:\d+: fout \[merge-respondent-twice\]/);
    expect(stderr).toMatch(/mengsel\/ed-1\.yaml:3:\d+: fout \[merge-organisation-differs\]/);
    expect(stderr).toMatch(/mengsel\/oud\.yaml:2:\d+: fout \[merge-version-differs\]/);
    expect(stderr).toMatch(/mengsel\/typefout\.yaml:7:\d+: fout \[answers-item-unknown\]/);
  });

  it('are the same respondent by content, unless a code tells them apart, or by code', () => {
    expect(refused('inhoud', [quartermaster, { ...quartermaster, name: 'twee' }])).toContain('merge-respondent-twice');
    expect(
      refused('code', [
        { ...expert, id: 'r07' },
        { ...expert, name: 'twee', id: 'r07', answers: { 'ORG-1a': '3' } },
      ]),
    ).toContain('merge-respondent-twice');
    const apart = write('apart', [
      { ...quartermaster, id: 'r01' },
      { ...quartermaster, name: 'twee', id: 'r02' },
    ]);
    expect(peil(['merge', ...apart], { cwd: folder }).status).toBe(0);
  });

  it('are the same organisation where only capitals and spaces differ', () => {
    const same = write('spelling', [board, { ...quartermaster, organisation: 'jeugdhulp  het wilgenhof' }]);
    expect(peil(['merge', ...same], { cwd: folder }).status).toBe(0);
  });

  it('may be unfinished: that is said, and they count', () => {
    const files = write('bezig', [board, { ...quartermaster, more: 'interview: { scope: role, at: ORG-1a }\n' }]);
    const { status, stderr } = peil(['merge', ...files, '--output', 'bezig.yaml'], { cwd: folder });
    expect(status).toBe(0);
    expect(stderr).toMatch(/kwartiermaker\.yaml:6:\d+: let op \[answers-unfinished\]/);
  });

  it('cannot be merged a second time, nor changed into what cannot be', () => {
    peil(['merge', ...write('keer', [board, quartermaster]), '--output', 'keer.yaml'], { cwd: folder });
    expect(peil(['merge', 'keer.yaml', 'keer/bestuur.yaml'], { cwd: folder }).stderr).toContain('kind-unknown');
    writeFileSync(path.join(folder, 'stuk.yaml'), readFileSync(path.join(folder, 'keer.yaml'), 'utf8').replace('total: 4', 'total: 9'));
    const { status, stderr } = peil(['score', 'stuk.yaml'], { cwd: folder });
    expect([status, /stuk\.yaml:\d+:\d+: fout \[merged-impossible\]/.test(stderr)]).toEqual([2, true]);
  });
});

describe('a voice that is too small to be shown', () => {
  it('changes no byte, is named with what would let it count, and counts when all agree', () => {
    const two = (answers: Voice['answers'], shown: boolean): Voice[] => [
      ...WILGENHOF.slice(0, 2),
      { name: 'jongere', role: 'jongere', answers, shown },
    ];
    const text = (place: string, voices: readonly Voice[]): string => {
      const merged = peil(['merge', ...write(place, voices)], { cwd: folder }).stdout;
      return merged + peil(['score', '-', '--format', 'text'], { cwd: folder, input: merged }).stdout;
    };
    const low = text('laag', two({ 'ORG-1a': '0', 'SUP-22': '0' }, false));
    expect(text('hoog', two({ 'ORG-1a': '4', 'SUP-22': 'weet niet' }, false))).toBe(low);
    expect(low).toContain('Nog niet te horen (1 persoon): Jongere');
    expect(text('ja', two({ 'ORG-1a': '0', 'SUP-22': '0' }, true))).not.toBe(text('ja-hoog', two({ 'ORG-1a': '4', 'SUP-22': '4' }, true)));
  });
});

describe('two hundred respondents', () => {
  it('are merged at once', () => {
    const roles = ['kwartiermaker', 'hr', 'management', 'ervaringsdeskundige'];
    const many = write(
      'veel',
      Array.from({ length: 200 }, (_, n): Voice => ({
        name: `r${n}`,
        role: roles[n % 4] ?? 'hr',
        id: `r${n}`,
        answers: { 'ORG-1a': String(n % 5), 'SUP-12': String((n * 7) % 5) },
      })),
    );
    const { status, stderr } = peil(['merge', ...many, '--output', 'veel.yaml'], { cwd: folder });
    expect(status).toBe(0);
    expect(stderr).toContain('200 mensen, 4 perspectieven');
  });
});
