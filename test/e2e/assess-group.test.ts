import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endTerminals, HAS_TERMINAL, PEIL, Terminal, userEnvironment } from './assess-terminal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'peil-group-'));
});
afterEach(() => {
  endTerminals();
  rmSync(folder, { recursive: true, force: true });
});

/** De Lindeboom with six roles at the table, at its third question. */
const HALFWAY = `peil: group/1
questionnaire: jeugdzorgorganisatie
organisation: { name: Jeugdhulp De Lindeboom }
date: "2026-03-14"
room:
  bestuur: { people: 1 }
  kwartiermaker: { people: 1 }
  hr: { people: 1 }
  jeugdzorgprofessional: { people: 3 }
  ervaringsdeskundige: { people: 3 }
  jongere: { people: 1, shown: false }
situation: { ervaringsdeskundigen-actief: ja, vrijwilligers: ja, uitlenen: nee, inhuren: nee, pleegzorg: nee, raad-van-toezicht: ja }
scope: core
session: { at: ORG-1g }
items:
  ORG-1a: { levels: { bestuur: [3], ervaringsdeskundige: [0, 1, 1] }, agreed: 2 }
`;
const FILE = 'lindeboom-groep.yaml';
const read = (): string => readFileSync(path.join(folder, FILE), 'utf8');
const shows =
  (...texts: string[]) =>
  (screen: string): true | undefined =>
    texts.every((text) => screen.includes(text)) ? true : undefined;

describe.skipIf(!HAS_TERMINAL)("peil assess --group in a terminal (needs 'script' of util-linux)", () => {
  it('takes levels as they are called, shows the spread at once, and keeps a half-typed row at Ctrl-C', async () => {
    writeFileSync(path.join(folder, FILE), HALFWAY);
    const terminal = new Terminal(folder, ['assess', '--resume']);
    await terminal.until(shows('ORG-1g', 'Jongere (1)'));
    expect(terminal.screen.split('\n').length).toBeLessThanOrEqual(24);
    terminal.press('3\r');
    await terminal.until(shows('> Kwartiermaker'));
    terminal.press('1\r');
    await terminal.until(shows('> Medewerker'));
    terminal.press('\r');
    await terminal.until(shows('> Jeugdzorgprofessional'));
    terminal.type('332');
    await terminal.until((screen) => (/3 3 2 .*2,7/.test(screen) ? true : undefined));
    expect(terminal.screen).toMatch(/Bestuurder.*3,0/);
    terminal.press('\u0003');
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen).toContain(`peil assess --resume ${FILE}`);
    expect(read()).toMatch(/ORG-1g:\n +levels:\n +bestuur: \[3\]\n +kwartiermaker: \[1\]\n +jeugdzorgprofessional: \[2, 3, 3\]/);
  });

  it('agrees, notes what is seen differently, goes back, parks, stops, and goes on', async () => {
    writeFileSync(path.join(folder, FILE), HALFWAY.replace('at: ORG-1g', 'at: ORG-1e'));
    const first = new Terminal(folder, ['assess', '--group', '--resume', FILE]);
    await first.until(shows('ORG-1e', '> Bestuurder'));
    first.type('4');
    await first.until(shows('4,0'));
    for (let row = 0; row < 6; row++) {
      first.press('\r');
      await first.until((screen) => (/^> /m.test(screen) ? true : undefined));
    }
    first.type('x');
    await first.until(shows('niet eens'));
    first.press('\r');
    await first.until(shows('anders gezien?'));
    first.press('de steun is wisselend\r');
    await first.until(shows('ORG-1g'));
    first.press('-');
    await first.until(shows('ORG-1e', 'Anders gezien: de steun is wisselend'));
    first.press('p');
    await first.until(shows('later doorpraten?'));
    first.press('eerst navragen\r');
    await first.until(shows('ORG-1g'));
    first.press('s');
    expect(await first.ended).toBe(0);
    expect(read()).toMatch(
      /ORG-1e:\n +levels:\n +bestuur: \[4\]\n +agreed: niet eens\n +dissent: de steun is wisselend\n +parked: eerst navragen/,
    );
    const second = new Terminal(folder, ['assess', '--resume', FILE]);
    await second.until(shows('ORG-1g'));
    second.press('\u0003');
    expect(await second.ended).toBe(130);
  });

  it('ends with the parked points, the report and the agenda', async () => {
    writeFileSync(path.join(folder, FILE), `${HALFWAY.replace('session: { at: ORG-1g }\n', '')}  ORG-1e: { parked: eerst navragen }\n`);
    const terminal = new Terminal(folder, ['assess', '--resume', FILE]);
    await terminal.until(shows('De slotlijst', '[p] ORG-1e  eerst navragen'));
    terminal.press('\r');
    expect(await terminal.ended).toBe(0);
    expect(terminal.printed).toMatch(/Geparkeerd: hierover praten jullie later door\s+- ORG-1e {2}eerst navragen/);
    expect(readdirSync(folder).sort()).toEqual(['lindeboom-groep.agenda.md', 'lindeboom-groep.rapport.yaml', FILE]);
    expect(readFileSync(path.join(folder, 'lindeboom-groep.agenda.md'), 'utf8')).toContain('## 1. Geparkeerd in het groepsgesprek');
    const again = spawnSync('node', [PEIL, 'score', FILE], { cwd: folder, env: userEnvironment(), encoding: 'utf8' });
    expect(again.stdout).toBe(readFileSync(path.join(folder, 'lindeboom-groep.rapport.yaml'), 'utf8'));
  });

  it('asks line by line where the terminal cannot draw', async () => {
    writeFileSync(path.join(folder, FILE), HALFWAY);
    const terminal = new Terminal(folder, ['assess', '--resume', FILE, '--plain']);
    await terminal.untilPrinted(/Bestuurder of directeur \(1\): welke niveaus/);
    terminal.type('3\n');
    await terminal.untilPrinted(/Kwartiermaker.*\(1\): welke niveaus/);
    terminal.type('+\n');
    await terminal.untilPrinted(/ORG-2c\. /);
    expect(terminal.printed).not.toMatch(/\u001b/);
    terminal.type('\u0003');
    expect(await terminal.ended).toBe(130);
    expect(read()).toMatch(/ORG-1g:\n +levels:\n +bestuur: \[3\]/);
  });
});

describe('peil assess --group without a terminal, or with a role', () => {
  it('asks nothing and writes nothing', () => {
    const { status, stderr } = spawnSync('node', [PEIL, 'assess', '--group'], {
      cwd: folder,
      env: userEnvironment(),
      input: '',
      encoding: 'utf8',
    });
    expect([status, stderr.includes('[no-terminal]'), readdirSync(folder)]).toEqual([2, true, []]);
  });
});
