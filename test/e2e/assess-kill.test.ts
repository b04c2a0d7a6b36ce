import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/real-instrument.ts';
import { endTerminals, HAS_TERMINAL, Terminal } from './assess-terminal.ts';

const KILLS = 50;
const FILE = 'lindeboom.yaml';
const REPORT = 'lindeboom.rapport.yaml';
const START = [
  'assess',
  '--profile',
  'jeugdzorgorganisatie',
  '--organisation',
  'Jeugdhulp De Lindeboom',
  '--role',
  'kwartiermaker',
  '--core',
  '--date',
  '2026-03-14',
  '--output',
  FILE,
];

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'peil-assess-'));
  folders.push(folder);
  return folder;
}
afterAll(() => {
  endTerminals();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Random numbers 0–1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Move {
  readonly keys: string;
  /** The question that stands on the screen. */
  readonly at?: string;
}

/** How the quartermaster of De Lindeboom answers each screen; the same to the same screen, whatever went before. */
function moveFor(screen: string): Move | undefined {
  if (screen.includes('s stop')) {
    const at = /^([A-Z]{3}-\w+) {2}\S/m.exec(screen.replace(/^[A-Z]{3}-\w+ {2}.*\n\n/m, ''))?.[1];
    if (at === undefined) return undefined;
    const sum = Buffer.from(at).reduce((total, byte) => total + byte, 0);
    return { keys: `${['1', '3', '4', 'w', '2', '3', 'b', '0'][sum % 8]}\r`, at };
  }
  if (/spatie aan of uit/.test(screen)) return { keys: screen.includes('[x]') ? '\r' : ' \r' };
  if (/Enter klaar( · Esc terug)?\n?$/.test(screen.trimEnd())) {
    const filled = /^> \S/m.test(screen);
    if (screen.includes('Hoeveel mensen werken er')) return { keys: '420\r' };
    if (screen.includes('Jullie situatie')) return { keys: '\r' };
    if (screen.includes('Klaar: maak het rapport')) return { keys: '\r' };
    if (screen.includes('Waaraan zie je dat?')) return { keys: filled ? '\r' : 'besluit van 3 maart; pagina op intranet\r' };
    if (screen.includes('Waarom doen jullie dit bewust niet?')) return { keys: filled ? '\r' : 'daar kiezen wij niet voor\r' };
    if (screen.includes('Weten jullie dit getal?')) return { keys: filled ? '\r' : '12\r' };
  }
  return undefined;
}

/** Answers until the end, or for so many screens; gives the questions that were shown, in order. */
async function answer(terminal: Terminal, folder: string, most = Infinity): Promise<string[]> {
  const shown: string[] = [];
  for (let moves = 0; moves < most; moves++) {
    const move = await terminal.until(moveFor);
    if (move === undefined) break;
    if (move.at !== undefined) {
      // Whoever sees a question has the answer to the one before it on disk.
      const before = shown.at(-1);
      if (before !== undefined && before !== move.at)
        expect(readFileSync(path.join(folder, FILE), 'utf8')).toMatch(new RegExp(`[ {]${before}:`));
      shown.push(move.at);
    }
    terminal.press(move.keys);
  }
  return shown;
}

/** Holds that a resumed interview never falls back behind a question that was on the screen; gives how far it came. */
function goneOn(reached: number, order: readonly string[], shown: readonly string[]): number {
  const [first] = shown;
  if (first !== undefined) expect(order.indexOf(first), `${first} was answered already`).toBeGreaterThanOrEqual(reached);
  return Math.max(reached, ...shown.map((id) => order.indexOf(id)));
}

describe.skipIf(!HAS_TERMINAL)("peil assess survives kill -9 (needs 'script' of util-linux)", () => {
  it('gives the same answers and report after 50 kills at random moments as undisturbed', async () => {
    expect(existsSync(path.join(ROOT, 'dist')), "run 'npm run build' first").toBe(true);
    const calm = newFolder();
    const terminal = new Terminal(calm, START);
    const order = await answer(terminal, calm);
    expect(new Set(order).size).toBe(25);
    expect(await terminal.ended).toBe(0);
    const wanted = { answers: readFileSync(path.join(calm, FILE), 'utf8'), report: readFileSync(path.join(calm, REPORT), 'utf8') };
    expect(wanted.answers).not.toContain('interview:');
    expect(wanted.answers.match(/^ {2}[A-Z]{3}-\w+:/gm)).toHaveLength(25);

    const random = seeded(20260314);
    let kills = 0;
    let finished = 0;
    let killedInAnInterview = 0;
    while (kills < KILLS) {
      const folder = newFolder();
      let reached = -1;
      for (;;) {
        const resuming = existsSync(path.join(folder, FILE));
        const session = new Terminal(folder, resuming ? ['assess', '--resume'] : START);
        if (kills < KILLS) {
          // Some while the program starts, some while it waits, some while it handles the last key.
          const screens = random() < 0.2 ? 0 : Math.floor(random() * 8);
          const wait = screens === 0 ? random() * 300 : random() * 30;
          reached = goneOn(reached, order, await answer(session, folder, screens));
          await new Promise((resolve) => setTimeout(resolve, wait));
          session.kill();
          await session.ended;
          kills++;
          if (existsSync(path.join(folder, FILE))) killedInAnInterview++;
        } else reached = goneOn(reached, order, await answer(session, folder));
        if ((await session.ended) === 0) break;
        if (existsSync(path.join(folder, FILE)) && !readFileSync(path.join(folder, FILE), 'utf8').includes('\ninterview:')) {
          // It was killed after the last answer, before the report: opening the file again makes it.
          const last = new Terminal(folder, ['assess', '--resume', FILE]);
          await answer(last, folder);
          expect(await last.ended).toBe(0);
          break;
        }
      }
      finished++;
      expect(readFileSync(path.join(folder, FILE), 'utf8')).toBe(wanted.answers);
      expect(readFileSync(path.join(folder, REPORT), 'utf8')).toBe(wanted.report);
      expect(
        readdirSync(folder)
          .filter((name) => name.endsWith('.yaml'))
          .sort(),
      ).toEqual([REPORT, FILE].sort());
    }
    expect(finished).toBeGreaterThan(0);
    expect(killedInAnInterview).toBeGreaterThan(KILLS / 2);
  });
});
