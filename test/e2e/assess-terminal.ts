import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/real-instrument.ts';

/** Whether this machine has the program that gives a pseudo-terminal without a native module (util-linux). */
export const HAS_TERMINAL = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

export const PEIL = path.join(ROOT, 'bin', 'peil.js');

const OURS = ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'FORCE_COLOR', 'PEIL_LANG', 'VITEST'];

/** The environment of a user: no colour, and nothing of the test run itself. */
export function userEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !OURS.includes(name));
  return { ...Object.fromEntries(own), NO_COLOR: '1', TERM: 'xterm-256color', ...more };
}

const running = new Set<Terminal>();

/** Ends what a failed test left behind. */
export function endTerminals(): void {
  for (const terminal of running) terminal.kill();
}

/** Peil in a terminal of 80 by 24. What it draws comes in screens; each is cleared before the next. */
export class Terminal {
  readonly #child: ChildProcess;
  #drawn = '';
  #wake: (() => void) | undefined;
  readonly ended: Promise<number | null>;
  #over = false;

  constructor(folder: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) {
    const command = ['node', PEIL, ...args].map((word) => `'${word}'`).join(' ');
    this.#child = spawn('script', ['-qfec', `stty cols 80 rows 24; exec ${command}`, '/dev/null'], {
      cwd: folder,
      env: userEnvironment(more),
      stdio: 'pipe',
    });
    running.add(this);
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#drawn += text;
      this.#wake?.();
    });
    // Keys for a program that has just ended go nowhere.
    this.#child.stdin?.on('error', () => undefined);
    this.ended = new Promise((resolve) =>
      this.#child.on('close', (code) => {
        this.#over = true;
        running.delete(this);
        this.#wake?.();
        resolve(code);
      }),
    );
  }

  /** What stands on the screen since it was last cleared, without the codes that draw it; nothing before it was. */
  get screen(): string {
    const cleared = this.#drawn.lastIndexOf('\u001b[2J');
    return cleared === -1
      ? ''
      : this.#drawn
          .slice(cleared)
          .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
          .replaceAll('\r', '');
  }

  /** Everything that came since keys were last pressed. */
  get printed(): string {
    return this.#drawn;
  }

  /** The same for what is printed line by line. */
  async untilPrinted(pattern: RegExp): Promise<void> {
    await this.until(() => (pattern.test(this.#drawn) ? true : undefined));
  }

  /** Types without forgetting what was printed. */
  type(keys: string): void {
    this.#child.stdin?.write(keys);
  }

  /** Waits until the screen shows something; undefined where the program ended first. */
  async until<T>(find: (screen: string) => T | undefined, patience = 20_000): Promise<T | undefined> {
    const limit = Date.now() + patience;
    for (;;) {
      const found = find(this.screen);
      if (found !== undefined) return found;
      if (this.#over) return undefined;
      if (Date.now() > limit) throw new Error(`The terminal did not come to what the test waits for. It shows:\n${this.screen}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 200);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  /** Presses keys, and forgets what is drawn: what comes next is a new screen. */
  press(keys: string): void {
    this.#drawn = '';
    this.#child.stdin?.write(keys);
  }

  /** Ends the program itself at once, as kill -9 does. */
  kill(): void {
    for (const id of childrenOf(this.#child.pid)) process.kill(id, 'SIGKILL');
  }
}

function childrenOf(pid: number | undefined): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
