import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endTerminals, HAS_TERMINAL, PEIL, Terminal, userEnvironment } from './assess-terminal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'peil-assess-'));
});
afterEach(() => {
  endTerminals();
  rmSync(folder, { recursive: true, force: true });
});

const HALFWAY = `peil: answers/1
questionnaire: jeugdzorgorganisatie
organisation: { name: Jeugdhulp De Lindeboom }
date: 2026-03-14
respondent: { role: kwartiermaker }
situation: { ervaringsdeskundigen-actief: ja, vrijwilligers: ja, uitlenen: nee, inhuren: nee, pleegzorg: nee, raad-van-toezicht: ja }
interview: { scope: core, at: CUL-2a }
answers:
  ORG-1a: 2
  ORG-1e: weet niet
`;

const shows =
  (text: string) =>
  (screen: string): true | undefined =>
    screen.includes(text) ? true : undefined;

describe('peil assess without a terminal', () => {
  it('asks nothing, writes nothing, and says what to use instead', () => {
    const { status, stdout, stderr } = spawnSync('node', [PEIL, 'assess', '--role', 'hr'], {
      cwd: folder,
      env: userEnvironment(),
      input: '',
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('[no-terminal]');
    expect(stderr).toContain('peil template --role hr');
    expect(stderr).toContain('peil score');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe.skipIf(!HAS_TERMINAL)("peil assess in a terminal (needs 'script' of util-linux)", () => {
  it('tells on its first screen in three lines how it works, within 24 rows', async () => {
    const terminal = new Terminal(folder, ['assess', '--profile', 'jeugdzorgorganisatie']);
    await terminal.until(shows('Hoe heet jullie organisatie?'));
    const lines = terminal.screen.split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.slice(2, 5).every((line) => line.endsWith('.'))).toBe(true);
    expect(lines[5]?.trim()).toBe('');
    terminal.press('\u0003');
    expect(await terminal.ended).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('asks first what kind of organisation it is, and then speaks to that kind', async () => {
    const terminal = new Terminal(folder, ['assess']);
    await terminal.until(shows('Wat voor organisatie zijn jullie?'));
    for (const kind of ['Jeugdzorgorganisatie', 'Gemeente', 'Platform van', 'Opleiding of school', 'Branchepartij'])
      expect(terminal.screen).toContain(kind);
    expect(terminal.screen.split('\n').length).toBeLessThanOrEqual(24);
    terminal.press('\u001b[B\u001b[B\u001b[B\u001b[B\r');
    await terminal.until(shows('Peil: hoe helpen jullie de sector verder'));
    terminal.press('Vereniging De Brug\r');
    await terminal.until(shows('Vooraf, 2 van 4'));
    terminal.press('\r');
    await terminal.until(shows('Werkgever die lid is'));
    terminal.press('\u0003');
    expect(await terminal.ended).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes on with the only unfinished file of this folder, whatever kind of organisation it is about', async () => {
    writeFileSync(
      path.join(folder, 'zandbeek.yaml'),
      'peil: answers/1\nquestionnaire: gemeente\norganisation: { name: Gemeente Zandbeek }\ndate: 2026-03-14\nrespondent: { role: kwartiermaker }\nsituation: { voorbij-pilot: ja, opdrachtgever: ja, beleidsmaker: ja, werkgever: nee, subsidieert-platform: ja, ervaringsdeskundigen-actief: ja, vrijwilligers: ja, inhuren: ja }\ninterview: { scope: role, at: ORG-1b }\nanswers:\n  ORG-1a: 2\n',
    );
    const terminal = new Terminal(folder, ['assess', '--resume']);
    await terminal.until(shows('ORG-1b'));
    expect(terminal.screen).toContain('wethouder');
    terminal.press('\u0003');
    expect(await terminal.ended).toBe(130);
  });

  it.each([
    ['Ctrl-C at a question', [], '\u0003'],
    ['Ctrl-D at a question', [], '\u0004'],
    ['Ctrl-C in the overview', ['o'], '\u0003'],
    ['Ctrl-D in the overview', ['o'], '\u0004'],
    ['Ctrl-C in the explanation', ['i'], '\u0003'],
    ['Ctrl-C in a note', ['a'], '\u0003'],
    ['Ctrl-D in a note', ['a'], '\u0004'],
  ])('%s ends with 130, keeps the answers, and says how to go on', async (_name, keys, leave) => {
    writeFileSync(path.join(folder, 'lindeboom.yaml'), HALFWAY);
    const terminal = new Terminal(folder, ['assess', '--resume']);
    await terminal.until(shows('CUL-2a'));
    for (const key of keys) {
      terminal.press(key);
      await terminal.until((screen) => (/Enter (klaar|terug)/.test(screen) ? true : undefined));
    }
    terminal.press(leave);
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen).toContain('peil assess --resume lindeboom.yaml');
    expect(readFileSync(path.join(folder, 'lindeboom.yaml'), 'utf8')).toBe(HALFWAY);
  });

  it('stops with s, and goes on at the same question', async () => {
    writeFileSync(path.join(folder, 'lindeboom.yaml'), HALFWAY);
    const first = new Terminal(folder, ['assess', '--resume', 'lindeboom.yaml']);
    await first.until(shows('CUL-2a'));
    first.press('1\r');
    await first.until(shows('CUL-3a'));
    first.press('s');
    expect(await first.ended).toBe(0);
    const second = new Terminal(folder, ['assess', '--resume']);
    await second.until(shows('CUL-3a'));
    second.press('\u0003');
    expect(await second.ended).toBe(130);
    expect(readFileSync(path.join(folder, 'lindeboom.yaml'), 'utf8')).toMatch(/^ {2}CUL-2a: 1$/m);
  });

  it('asks a young person whether answers count in a small group, keeps that, and asks in plain words; again after a stop', async () => {
    const first = new Terminal(folder, [
      'assess',
      '--profile',
      'jeugdzorgorganisatie',
      '--role',
      'jongere',
      '--core',
      '--organisation',
      'Jeugdhulp De Lindeboom',
    ]);
    await first.until(shows('Hoeveel mensen werken er'));
    first.press('\r');
    await first.until(shows('Mogen jouw antwoorden dan toch meetellen'));
    await first.until(shows('> nee'));
    first.press('\r');
    for (let n = 1; n <= 6; n++) {
      await first.until(shows(`Jullie situatie, ${n} van 6`));
      first.press('\r');
    }
    await first.until(shows('Telt wat jij vindt hier net zo zwaar'));
    await first.until(shows('i meer'));
    first.press('i');
    await first.until((screen) => (screen.includes('De hele vraag:') && screen.includes('Enter terug') ? true : undefined));
    first.press('\r');
    await first.until(shows('i meer'));
    first.press('s');
    expect(await first.ended).toBe(0);
    const file = path.join(folder, 'jeugdhulp-de-lindeboom-jongere.yaml');
    expect(readFileSync(file, 'utf8')).toMatch(/role: jongere\n {2}shown: false\n/);
    const second = new Terminal(folder, ['assess', '--resume']);
    await second.until(shows('Telt wat jij vindt hier net zo zwaar'));
    second.press('2\r');
    await second.until(shows('Vraag 2 van'));
    second.press('s');
    expect(await second.ended).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/shown: false[^]*CUL-2a: 2/);
  });

  it('never writes over a file unasked', async () => {
    const file = path.join(folder, 'begroting.yaml');
    writeFileSync(file, 'budget: 12\n');
    const terminal = new Terminal(folder, ['assess', '--profile', 'gemeente', '--core', '--output', 'begroting.yaml']);
    await terminal.until(shows('is er al'));
    expect(terminal.screen).not.toContain('Ga verder met dat bestand');
    terminal.press('\r');
    await terminal.until(shows('begroting-2.yaml'));
    terminal.press('\u0003');
    expect(await terminal.ended).toBe(130);
    expect(readFileSync(file, 'utf8')).toBe('budget: 12\n');
  });

  it('notices that something else changed the file, and keeps that version', async () => {
    const file = path.join(folder, 'lindeboom.yaml');
    writeFileSync(file, HALFWAY);
    const terminal = new Terminal(folder, ['assess', '--resume']);
    await terminal.until(shows('CUL-2a'));
    const other = HALFWAY.replace('ORG-1a: 2', 'ORG-1a: 4');
    writeFileSync(file, other);
    terminal.press('1\r');
    await terminal.until(shows('intussen veranderd'));
    terminal.press('\r');
    await terminal.until(shows('CUL-3a'));
    terminal.press('\u0003');
    expect(await terminal.ended).toBe(130);
    expect(readFileSync(`${file}.1.bak`, 'utf8')).toBe(other);
    expect(readFileSync(file, 'utf8')).toMatch(/ORG-1a: 2[^]*CUL-2a: 1/);
  });

  it('keeps an answer that cannot be saved, until it can', async () => {
    const inside = path.join(folder, 'metingen');
    mkdirSync(inside);
    writeFileSync(path.join(inside, 'lindeboom.yaml'), HALFWAY);
    const terminal = new Terminal(folder, ['assess', '--resume', 'metingen/lindeboom.yaml']);
    await terminal.until(shows('CUL-2a'));
    renameSync(inside, path.join(folder, 'even-weg'));
    terminal.press('1\r');
    await terminal.until(shows('Bewaren lukt niet'));
    expect(terminal.screen).toContain('Bestaat de map');
    renameSync(path.join(folder, 'even-weg'), inside);
    terminal.press('\r');
    await terminal.until(shows('CUL-3a'));
    terminal.press('s');
    expect(await terminal.ended).toBe(0);
    expect(readFileSync(path.join(inside, 'lindeboom.yaml'), 'utf8')).toMatch(/^ {2}CUL-2a: 1$/m);
  });

  it('keeps the remarks of a file that was filled in by hand', async () => {
    const file = path.join(folder, 'lindeboom.yaml');
    const byHand = `${HALFWAY}  ORG-1g: 1 # navragen bij het bestuur\n`;
    writeFileSync(file, byHand);
    const terminal = new Terminal(folder, ['assess', '--resume']);
    await terminal.until(shows('CUL-2a'));
    terminal.press('1\r');
    await terminal.until(shows('CUL-3a'));
    terminal.press('s');
    expect(await terminal.ended).toBe(0);
    expect(readFileSync(`${file}.1.bak`, 'utf8')).toBe(byHand);
  });

  it('makes one note of a pasted text with line ends, and lets none of it through to the question', async () => {
    writeFileSync(path.join(folder, 'lindeboom.yaml'), HALFWAY);
    const terminal = new Terminal(folder, ['assess', '--resume']);
    await terminal.until(shows('CUL-2a'));
    terminal.press('a');
    await terminal.until(shows('Enter klaar'));
    terminal.press('navragen bij team Noord\rstaat in het jaarplan\r\rs');
    await new Promise((resolve) => setTimeout(resolve, 200));
    terminal.press('\r');
    await terminal.until(shows('aantekening'));
    terminal.press('\u0003');
    expect(await terminal.ended).toBe(130);
    expect(readFileSync(path.join(folder, 'lindeboom.yaml'), 'utf8')).toContain('note: navragen bij team Noord staat in het jaarplan s');
  });

  it('asks line by line where the terminal cannot draw', async () => {
    writeFileSync(path.join(folder, 'lindeboom.yaml'), HALFWAY);
    const terminal = new Terminal(folder, ['assess', '--resume'], { TERM: 'dumb' });
    await terminal.untilPrinted(/CUL-2a\. /);
    terminal.type('b\n');
    await terminal.untilPrinted(/bewust niet\?/);
    terminal.type('daar kiezen wij niet voor\n');
    await terminal.untilPrinted(/CUL-3a\. /);
    expect(terminal.printed).not.toMatch(/\u001b/);
    terminal.type('\u0003');
    expect(await terminal.ended).toBe(130);
    expect(readFileSync(path.join(folder, 'lindeboom.yaml'), 'utf8')).toContain('deliberately-not: daar kiezen wij niet voor');
  });
});
